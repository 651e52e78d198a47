/** Words by which organisations are named and called again. Written for this project. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Lower-case nouns an article uses for an organisation it named ("the ministry"), each with the words of a name that it
 * can stand for: its own, and its synonyms.
 */
export const ORGANISATION_KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  `ministry:ministry
department:department dept
agency:agency service bureau administration authority nasa interpol europol
bureau:bureau fbi
service:service
authority:authority
commission:commission
committee:committee panel
panel:panel committee commission
council:council
court:court tribunal
tribunal:tribunal court
board:board
bank:bank
fund:fund
foundation:foundation
institute:institute institution
institution:institute institution university college
university:university college institute
college:college
school:school academy
academy:academy
hospital:hospital clinic infirmary
clinic:clinic
company:company co corp corporation inc ltd plc group holdings motors airlines airways industries enterprises technologies systems limited ag
firm:company co corp corporation inc ltd plc llp llc group partners associates capital holdings consulting limited
corporation:corporation corp
group:group organisation organization association alliance coalition front network movement
airline:airline airlines airways air
carrier:airline airlines airways air
automaker:motors motor
carmaker:motors motor
manufacturer:motors industries
startup:technologies labs
platform:technologies
retailer:stores
lender:bank
party:party
union:union
association:association federation society
federation:federation association
league:league
club:club fc united city rovers
team:team fc united city rovers
organisation:organisation organization association federation society
organization:organization organisation association federation society
charity:charity trust foundation fund
trust:trust
alliance:alliance
coalition:coalition
campaign:campaign
movement:movement
network:network news television tv broadcasting
newspaper:times post newspaper herald journal gazette daily tribune guardian telegraph star standard chronicle today
paper:times post newspaper herald journal gazette daily tribune guardian telegraph star standard chronicle
magazine:magazine weekly
broadcaster:broadcasting television tv radio bbc cnn
station:radio television tv
parliament:parliament assembly
assembly:assembly
senate:senate
house:house
church:church
force:force forces police
police:police
office:office
centre:centre center
center:center centre
team:team
lab:lab laboratory
laboratory:laboratory lab
think-tank:institute foundation
society:society
consortium:consortium
union:union
utility:electric power energy
chain:stores group
tribe:tribe nation
militia:militia front
museum:museum
regulator:authority commission
watchdog:authority commission watch
exchange:exchange
programme:programme program
program:program programme
squad:squad team
unit:unit`
    .split("\n")
    .map((line): [string, readonly string[]] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1).split(" ")];
    }),
);

/** Lower-case nouns for an organisation whose name may say no kind: "the company" for "Halvex". */
export const BUSINESSES: ReadonlySet<string> = words(
  "company firm corporation airline carrier automaker carmaker manufacturer retailer startup start-up group organisation organization charity platform",
);

/** Lower-case words at the end of a full name that its short form leaves out: "Boeing Co", "Tulsa Police Department". */
export const DESIGNATORS: ReadonlySet<string> = words(
  `inc inc. corp corp. co co. company corporation ltd ltd. limited plc llc llp ag sa nv gmbh group holdings holding international
  bank airlines airways industries enterprises technologies motors systems partners associates party university college
  news newspaper magazine daily foundation organisation organization agency department service network campaign club fc sc afc cf
  association stores entertainment studios pictures records media press television tv radio channel energy electric petroleum oil
  pharmaceuticals insurance communications telecom telecommunications brothers bros. & cooperative hospital`,
);

/** Lower-case words of names too common to stand for one alone. */
export const COMMON_NAME_WORDS: ReadonlySet<string> = words(
  `national international united federal central general royal new north south east west northern southern eastern western great first
  american british european world global state public people's democratic republican liberal conservative social supreme high house
  union party group committee council ministry department institute university bank court police army navy force forces air
  office the of and for de la`,
);

/** Lower-case words an acronym leaves out. */
export const ACRONYM_SKIPS: ReadonlySet<string> = words(
  "of the and for in on at to de la del des du & a an et e y von und",
);

/** Words a nominal may use for a thing its name says otherwise: "spy agency" of an intelligence service. */
export const KIND_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["spy", ["intelligence", "espionage", "mossad", "cia", "mi6", "mi5", "fsb", "gru", "hur", "isi", "raw"]],
  ["health", ["health", "medical", "disease"]],
  ["police", ["police", "constabulary"]],
  ["defence", ["defence", "defense"]],
  ["defense", ["defence", "defense"]],
  ["space", ["space", "nasa", "isro", "esa"]],
  ["nuclear", ["nuclear", "atomic"]],
  ["election", ["election", "electoral"]],
  ["electoral", ["election", "electoral"]],
  ["weather", ["weather", "meteorological", "meteorology"]],
  ["central", ["central", "reserve"]],
]);
