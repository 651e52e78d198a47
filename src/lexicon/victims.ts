/** Nouns for those who can be casualties and for what cannot, written for this project. */

/** People and groups of people, singular; plurals are derived. */
const PEOPLE =
  "person human adult child kid baby infant toddler newborn teenager teen youth boy girl man woman male female gentleman lady mother father parent " +
  "grandmother grandfather grandparent grandchild son daughter brother sister sibling twin uncle aunt cousin nephew niece husband wife spouse widow couple family " +
  "relative friend neighbour neighbor resident inhabitant villager townsperson citizen national civilian local native foreigner stranger immigrant migrant " +
  "refugee expatriate tourist visitor traveller traveler passenger commuter pedestrian motorist driver rider cyclist biker motorcyclist pilot " +
  "crewman crewmember sailor seaman fisherman diver swimmer surfer climber hiker mountaineer skier trekker pilgrim worshipper worshiper devotee " +
  "soldier troop trooper serviceman servicewoman servicemember marine airman paratrooper commando ranger conscript recruit reservist veteran officer " +
  "general colonel major captain lieutenant sergeant corporal private cadet guard guardsman bodyguard sentry patrolman policeman policewoman cop constable " +
  "detective deputy sheriff agent gendarme peacekeeper infantryman gunner sniper gunman militant militiaman militia fighter combatant insurgent rebel guerrilla " +
  "guerilla terrorist extremist jihadist jihadi islamist fundamentalist separatist secessionist bomber attacker assailant hijacker kidnapper hostage captive prisoner inmate " +
  "detainee convict suspect criminal gangster thug bandit robber thief burglar smuggler trafficker poacher pirate mobster dealer murderer killer " +
  "worker labourer laborer employee staffer staff colleague miner farmer peasant herder herdsman shepherd rancher fisher logger builder engineer technician mechanic " +
  "electrician carpenter plumber contractor trader merchant vendor shopkeeper hawker businessman businesswoman banker lawyer judge magistrate " +
  "prosecutor attorney notary doctor physician surgeon nurse medic paramedic midwife patient rescuer responder firefighter fireman lifeguard volunteer " +
  "teacher professor lecturer academic scientist researcher student pupil schoolchild schoolboy schoolgirl schoolteacher principal journalist reporter correspondent " +
  "photographer cameraman editor broadcaster blogger activist campaigner protester protestor demonstrator rioter marcher striker dissident " +
  "unionist leader politician lawmaker legislator senator congressman deputy minister mayor governor councillor councilman official diplomat ambassador envoy " +
  "delegate adviser advisor aide spokesman president chief commander member supporter follower sympathizer sympathiser loyalist opponent candidate voter " +
  "priest jesuit nun monk bishop archbishop pastor cleric imam mullah missionary rabbi clergyman preacher seminarian churchgoer mourner believer " +
  "player footballer athlete rugby jockey racer coach referee fan spectator supporter reveller reveler partygoer clubber concertgoer goer shopper customer diner guest bystander onlooker passerby " +
  "witness victim survivor casualty individual being soul life suspect assassin mercenary defector deserter adolescent youngster minor pensioner senior elder octogenarian " +
  "settler indian indigene tribesman nomad slave servant maid cook cleaner janitor porter waiter bartender actor actress singer musician artist writer filmmaker poet author " +
  "homosexual transvestite prostitute addict user smoker drinker preschooler kindergartner infantry legionnaire policemen cadre contra sandinista communist leftist rightist " +
  "subversive maoist naxalite naxal taliban jew muslim christian hindu sikh catholic shiite sunni kurd arab briton dane swede finn pole turk serb croat czech slovak greek swiss " +
  "spaniard scot thai filipino filipina argentine uzbek tajik afghan pashtun gi evacuee bather holidaymaker backpacker hitchhiker stowaway occupant crew " +
  "pregnant elderly wounded martyr comrade compatriot countryman countrywoman collaborator informer spy operative henchman partisan lad pupil sapper instructor guide trainee apprentice intern";

/** Animals: casualties too, where the text says so. */
const ANIMALS =
  "animal livestock cattle cow bull ox calf buffalo sheep lamb goat pig hog horse donkey mule camel dog puppy cat kitten bird chicken hen duck goose turkey " +
  "penguin whale dolphin seal turtle shark elephant rhino rhinoceros lion lioness tiger leopard cheetah bear wolf fox deer elk moose reindeer monkey ape " +
  "gorilla chimpanzee bison kangaroo koala swan eagle vulture bat pet";

/** What happens, singular: no casualty, and no source of what is said. */
const HAPPENINGS =
  "attack bombing blast explosion shooting raid strike airstrike incident accident crash collision fire clash battle war riot protest earthquake quake aftershock tremor " +
  "storm hurricane cyclone typhoon tornado flood avalanche landslide mudslide drought outbreak epidemic pandemic";

/** What a number may count in a sentence about casualties and is no casualty, singular; plurals are derived. */
const THINGS =
  "time second minute hour day night week weekend month year decade century season morning afternoon evening kilometre kilometer km metre meter mile foot feet inch yard tonne ton " +
  "kilogram kilo gram pound litre liter gallon acre hectare degree percent percentage point dollar euro peso rupee yen yuan rouble ruble shilling naira rand franc cent " +
  "vehicle car bus truck lorry van train plane aircraft jet airliner helicopter boat ship vessel ferry tank motorcycle bike bicycle taxi minibus rickshaw house home building structure apartment " +
  "flat room school hospital clinic shop store market church mosque temple factory plant mine bridge road street village town city district province state country nation region " +
  "area place site location building hotel camp base post checkpoint station office embassy bomb " +
  "case charge count trial verdict sentence report statement document law bill measure proposal plan deal project programme program " +
  "policy budget vote seat goal game match set round race title record medal award job post position share stock company firm bank business industry sector market " +
  "group team party organisation organization gang unit brigade battalion regiment division squad army force government missile rocket shell mortar grenade bullet shot round weapon gun rifle pistol knife " +
  "warhead drone mine device explosive wave disease virus infection " +
  "vaccine dose test drug crop tree plant pound thing way part piece page word letter line photo picture video film song show episode chapter book article story message call tweet email " +
  "attempt chance opportunity reason cause question answer problem issue threat risk warning penny deal career dream hope idea thought conversation engine computer phone search warrant order " +
  "feature file key harvest crop programme setting process rule amendment motion request application manoeuvre maneuver strategy option contract trade transaction play pass move programme mission operation leg arm hand finger eye head back ankle knee shoulder wrist hamstring " +
  "feeling sale profit economy price chance reputation pride result lot bit example source hundred thousand million billion floor storey story stretcher coffin grave tomb cemetery";

/** Plurals that are not made with -s. */
const IRREGULAR: Readonly<Record<string, string>> = {
  person: "people",
  child: "children",
  schoolchild: "schoolchildren",
  grandchild: "grandchildren",
  wife: "wives",
  housewife: "housewives",
  midwife: "midwives",
  thief: "thieves",
  calf: "calves",
  wolf: "wolves",
  goose: "geese",
  ox: "oxen",
  life: "lives",
  knife: "knives",
  passerby: "passersby",
  foot: "feet",
  sheep: "sheep",
};

function plural(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular) return irregular;
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function withPlurals(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").flatMap((noun) => [noun, plural(noun)]));
}

/** People and animals, singular and plural. */
export const HUMAN_NOUNS: ReadonlySet<string> = withPlurals(
  `${PEOPLE} ${ANIMALS} persons police troops personnel folk guerrillas heroes women others other`,
);

/** What cannot be a casualty, singular and plural. */
export const THING_NOUNS: ReadonlySet<string> = withPlurals(`${THINGS} ${HAPPENINGS}`);

/** What happens, singular and plural. */
export const HAPPENING_NOUNS: ReadonlySet<string> = withPlurals(HAPPENINGS);

/** Collectives that stand for their members as victims: "North Korean units suffered ...". */
export const COLLECTIVES: ReadonlySet<string> = withPlurals(
  "army force unit brigade battalion regiment division squad team group side troop military navy police garrison column company platoon patrol battalion convoy crew",
);

/** Those who can be taken prisoner. */
export const COMBATANTS: ReadonlySet<string> = withPlurals(
  "soldier troop trooper serviceman marine airman paratrooper commando conscript officer general colonel fighter combatant insurgent rebel guerrilla guerilla militant militiaman " +
    "gunman mercenary contra sandinista infantryman pilot sailor legionnaire partisan terrorist subversive jihadist recruit reservist peacekeeper enemy " +
    "commander sniper gunner guard guardsman policeman police sergeant lieutenant major captain corporal private cadet ranger sentry pirate separatist maoist naxalite warrior crewman loyalist",
);

/** Endings of nouns for people that no list holds: "beekeepers", "Peruvians", "Senegalese". */
export const HUMAN_ENDING: RegExp =
  /(?:(?:[a-z]{3}(?:er|or|ist|eer|ian|man|woman|goer|keeper|holder))s?|[a-z]{2}(?:men|women|people|folk)|[a-z]{3}(?:ees?|ants))$/;

/** Endings of names of peoples, in capitals: "Iraqis", "Hondurans", "Vietnamese". */
export const DEMONYM_ENDING: RegExp = /^[A-Z][A-Za-z-]*(?:ans?|ians?|ese|is|i|ish|ites?|men|AN|ANS|ESE|IS)$/;

/** Words with such endings that are things. */
export const ENDING_EXCEPTIONS: ReadonlySet<string> = new Set(
  (
    "water waters number numbers order orders matter matters center centers centre centres water power paper papers letter letters chapter chapters member tower towers river rivers border borders corner corners " +
    "winter summer september october november december quarter quarters offer offers computer computers shelter shelters newspaper newspapers trailer trailers tanker tankers helicopter " +
    "factor factors sector sectors motor motors error errors mirror minor corridor corridors reactor reactors tractor tractors monitor monitors disaster disasters murder murders cancer " +
    "container containers counter counters crater craters layer layers master poster posters register barrier barriers carrier carriers career careers frontier dinner finger fingers " +
    "meter meters liter liters charter fever feather leather weather hunger anger danger dangers whether after over under ever never another either neither rather further however " +
    "committee committees degree degrees coffee fee fees tree trees knee knees three guarantee guarantees plants restaurant restaurants grants warrants elephants consultants " +
    "ocean oceans plan plans loan loans van vans scan scans ban bans clan clans season man-made human urban median mean means republican " +
    "list lists exist twist wrist mist fist assist door doors floor floors color colour harbor labor labour terror horror tumor armor favor honor rumor vapor behavior behaviour doctor-ordered " +
    "reuters better best user-made transfer transfers shutter shatter bunker bunkers burner burners charger drawer boiler boilers hammer hammers locker lockers scooter scooters cluster clusters rudder ladder ladders " +
    "deer beer cheer steer engine-ering pier tier bulldozer bulldozers launcher launchers mortar thriller encounter encounters manner"
  ).split(" "),
);
