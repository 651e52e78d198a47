/** Words by which organisations are named and called again. Written for this project. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Lower-case nouns an article uses for an organisation it named ("the ministry"), each with the words of a name that it
 * can stand for: its own, and its synonyms.
 */
export const ORGANISATION_KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  `ministry:ministry
department:department dept
agency:agency service bureau administration authority department commission nasa isro esa interpol europol fbi cia nsa epa irs fda cdc fema fsb unhcr unicef iaea
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
company:company co corp corporation inc ltd plc group holdings motors airlines airways industries enterprises technologies systems limited ag giant maker firm startup start-up retailer automaker carmaker lender conglomerate developer manufacturer
firm:company co corp corporation inc ltd plc llp llc group partners associates capital holdings consulting limited
corporation:corporation corp
group:group organisation organization association alliance coalition front network movement fund foundation pac society watch forum union league caucus isis isil islamic qaeda haram shabaab hamas hezbollah taliban amnesty
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
organisation:organisation organization association federation society foundation fund watch isis isil qaeda hamas hezbollah taliban amnesty
organization:organization organisation association federation society foundation fund watch isis isil qaeda hamas hezbollah taliban amnesty
charity:charity trust foundation fund
trust:trust
alliance:alliance
coalition:coalition
campaign:campaign
movement:movement
network:network news television tv broadcasting cnn nbc abc cbs fox msnbc univision npr
newspaper:times post newspaper herald journal gazette daily tribune guardian telegraph star standard chronicle today advocate observer globe examiner inquirer register dispatch courier sentinel mirror press leader
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
  pharmaceuticals insurance communications telecom telecommunications brothers bros. & cooperative hospital incorporated development
  resources semiconductor chemicals`,
);

/** Lower-case words of a part of an organisation, or of another one that is named after it: "Senate Democrats", "Harvard Law School". */
export const SUBUNITS: ReadonlySet<string> = words(
  `committee subcommittee department division section office unit institute foundation school university college hospital center centre
  museum council commission police court campaign fund award awards prize league association union caucus democrats republicans
  ministry minister board staff squad review law live online daily weekly journal studies library archive archives academy laboratory
  lab labs games cup championship tour u-21 under-21 u21 women youth a b ii iii state and stadium arena park street avenue`,
);

/** Lower-case last words of names by which a newspaper is called alone, whatever stands before: "the Post". */
export const PAPERS: ReadonlySet<string> = words("post times journal guardian telegraph herald tribune guard fed");

/** Lower-case last words by which a country's or town's legislature or force is called alone: "the Assembly". */
export const CALLED_ALONE: ReadonlySet<string> = words(
  "assembly congress parliament cabinet navy army tribunal treasury legislature",
);

/** Lower-case words before such a one that are left out: "National Assembly". */
export const QUALIFIERS: ReadonlySet<string> = words(
  "national federal constituent legislative general security new royal islamic state regional provincial",
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
  ["law", ["law", "police", "fbi", "sheriff's", "constabulary"]],
  ["enforcement", ["enforcement", "police", "fbi", "sheriff's", "constabulary"]],
  [
    "terrorist",
    ["isis", "isil", "islamic", "qaeda", "al-qaeda", "haram", "shabaab", "al-shabaab", "taliban", "hamas", "hezbollah"],
  ],
  [
    "terror",
    ["isis", "isil", "islamic", "qaeda", "al-qaeda", "haram", "shabaab", "al-shabaab", "taliban", "hamas", "hezbollah"],
  ],
  [
    "militant",
    ["isis", "isil", "islamic", "qaeda", "al-qaeda", "haram", "shabaab", "al-shabaab", "taliban", "hamas", "hezbollah"],
  ],
  ["rights", ["rights", "amnesty"]],
  ["aid", ["aid", "relief", "oxfam", "cross", "unicef", "unhcr"]],
]);

/** Names of one organisation that have no words in common, a line each, folded. */
const ALIASES = `gop|republican party|grand old party
dnc|democratic national committee
rnc|republican national committee
pentagon|department of defense|defense department|us department of defense|dod
isis|isil|islamic state|islamic state group|daesh|islamic state of iraq and syria|islamic state of iraq and the levant
al-qaeda|al qaeda|al-qaida|al qaida
hezbollah|hizbullah|hizballah|hizbollah
msf|doctors without borders|medecins sans frontieres
fed|federal reserve|us federal reserve|federal reserve board
gm|general motors
ge|general electric
scotus|us supreme court
wikileaks|wiki leaks
nyt|new york times
wsj|wall street journal
lapd|los angeles police department
commons|house of commons
lords|house of lords
tories|conservative party|conservatives
labour|labour party
lib dems|liberal democrats|lib dem
red cross|international committee of the red cross|icrc
cdc|centers for disease control and prevention|centers for disease control
hhs|department of health and human services
dhs|department of homeland security
doj|department of justice|justice department
irs|internal revenue service
man utd|manchester united
facebook|meta platforms
kcna|korean central news agency
xinhua|xinhua news agency|xinhua agency
afp|agence france-presse
ap|associated press
eu|european union
un|united nations
nato|north atlantic treaty organization|north atlantic treaty organisation
opec|organization of the petroleum exporting countries|organization of petroleum exporting countries
unicef|united nations children's fund|un children's fund
unhcr|un refugee agency|united nations refugee agency
unesco|united nations educational, scientific and cultural organization
interpol|international criminal police organization
fsb|federal security service
pkk|kurdistan workers' party|kurdistan workers party
ltte|tamil tigers|liberation tigers of tamil eelam
cpc|communist party of china|chinese communist party|ccp
kmt|kuomintang|chinese nationalist party
bjp|bharatiya janata party
anc|african national congress
idf|israel defense forces|israeli army|israeli military
cair|council on american-islamic relations
afl-cio|american federation of labor and congress of industrial organizations
seiu|service employees international union
nra|national rifle association
aclu|american civil liberties union`;

/** The first of a line for every folded name of an organisation that goes by names without a word in common. */
export const ALIASES_OF: ReadonlyMap<string, string> = new Map(
  ALIASES.split("\n").flatMap((line) => {
    const all = line.split("|");
    return all.map((name): [string, string] => [name, all[0]!]);
  }),
);
