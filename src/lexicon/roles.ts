/** Nouns for what a person is, and titles that stand before a name. Written for this project. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Lower-case singular nouns for offices, callings and relations: "president", "lawmaker", "sister". */
export const ROLE_NOUNS: ReadonlySet<string> = words(
  `president vice-president premier chancellor minister secretary undersecretary governor mayor deputy-mayor councillor councilor
  councilman councilwoman alderman senator congressman congresswoman representative lawmaker legislator parliamentarian mp mep mla delegate
  deputy chairman chairwoman chairperson chair vice-chairman vice-chair co-chair speaker leader co-leader whip commissioner superintendent inspector
  constable sheriff officer detective investigator prosecutor procurator procurator-general attorney attorney-general lawyer solicitor
  barrister counsel advocate judge justice magistrate ombudsman auditor treasurer comptroller controller clerk registrar
  ambassador envoy diplomat consul attache emissary negotiator mediator rapporteur
  king queen prince princess emperor empress sultan emir sheikh duke duchess earl lord lady baron baroness monarch crown-prince
  general lieutenant colonel major captain admiral commander commodore sergeant corporal brigadier marshal marshall airman soldier
  private pilot veteran commandant
  pope cardinal bishop archbishop priest pastor reverend rabbi imam mufti cleric ayatollah preacher monk nun vicar minister-elect
  president-elect mayor-elect spokesman spokeswoman spokesperson director co-director head chief boss ceo cfo cto coo executive manager owner
  co-owner founder co-founder cofounder chairman-designate partner entrepreneur businessman businesswoman billionaire millionaire
  tycoon magnate mogul investor banker financier trader broker economist analyst strategist consultant adviser advisor aide
  assistant official administrator coordinator organiser organizer secretary-general director-general governor-general president-general
  professor lecturer teacher principal headteacher headmaster dean rector vice-chancellor provost academic scholar scientist
  researcher physicist astrophysicist astronomer biologist chemist geologist ecologist epidemiologist virologist immunologist
  psychologist sociologist anthropologist archaeologist historian philosopher mathematician engineer architect designer inventor
  doctor physician surgeon nurse psychiatrist paediatrician pediatrician cardiologist paramedic midwife pharmacist dentist
  veterinarian healer therapist pathologist coroner
  actor actress singer songwriter musician rapper composer conductor guitarist drummer pianist artist painter sculptor photographer
  filmmaker director-general producer screenwriter comedian dancer choreographer author novelist poet writer playwright journalist
  reporter editor correspondent columnist broadcaster presenter anchor host co-host commentator blogger publisher podcaster star
  celebrity model influencer youtuber icon
  coach trainer captain-elect player footballer striker midfielder defender goalkeeper keeper forward winger quarterback pitcher
  batsman batter bowler all-rounder wicketkeeper golfer boxer wrestler swimmer runner sprinter cyclist driver rider jockey athlete
  champion skipper referee umpire quarterback receiver linebacker
  farmer fisherman worker shopkeeper builder carpenter electrician plumber mechanic chef cook waiter waitress cleaner nanny
  taxi-driver baker butcher tailor miner labourer laborer trucker salesman vendor student pupil graduate intern resident
  pensioner retiree ranger firefighter policeman policewoman guard warden lifeguard
  activist campaigner organizer protester dissident rebel militant terrorist gunman suspect accused defendant convict prisoner
  inmate victim survivor witness hostage refugee migrant asylum-seeker whistleblower informant fugitive warlord drug-lord kingpin
  gangster hacker
  father mother son daughter brother sister wife husband widow widower ex-wife ex-husband girlfriend boyfriend fiancee fiancé fiancée
  uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepson stepdaughter stepfather stepmother
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law twin friend neighbour neighbor colleague
  counterpart predecessor successor running-mate spouse heir
  candidate nominee contender incumbent hopeful challenger front-runner frontrunner opponent rival politician statesman republican
  democrat socialist liberal conservative independent appointee ally critic supporter member fellow expert specialist pundit
  operative strategist pollster fundraiser donor lobbyist staffer bureaucrat technocrat loyalist figure veteran native father-of-two
  man woman boy girl teenager teen mother-of-two mother-of-three father-of-three toddler baby
  chief-of-staff winner laureate recipient nominee-elect member-elect guru legend hero pioneer explorer astronaut cosmonaut
  collector curator librarian archivist translator interpreter secretary-designate governor-elect senator-elect
  premier-elect regent chieftain elder chief-minister paramount-chief matriarch patriarch bassist vocalist frontman
  dj promoter agent publicist stylist developer landlord tenant broker-dealer shareholder insider leader-elect brigadier-general
  major-general lieutenant-general lieutenant-colonel lieutenant-governor vice-admiral rear-admiral solicitor-general
  surgeon-general inspector-general postmaster-general quartermaster co-author co-host co-writer co-star`,
);

/** Lower-case titles with and without their stop that stand right before a name and alone are no role. */
export const BARE_TITLES: ReadonlySet<string> = words(
  "mr mr. mrs mrs. ms ms. mx mx. miss messrs messrs. madam sir-mr sri smt smt. shri",
);

/** Lower-case titles that are a role's last word before a name. */
export const TITLES: ReadonlySet<string> = words(
  `dr dr. prof prof. gen gen. maj maj. lt lt. col col. capt capt. sgt sgt. cpl cpl. pvt pvt. adm adm. cmdr cmdr. brig brig. rev rev.
  fr fr. rep rep. reps reps. sen sen. sens sens. gov gov. pres pres. del del. amb amb. hon hon. judge justice sir dame lord lady
  baroness baron det det. insp insp. supt supt. const pc dci msgr msgr. sheikh sheik ayatollah imam mullah maulana swami sister brother
  father mother pastor cllr cllr. atty atty. st st. saint datuk tan tun haji hajji ustaz khun pte ald. sec sec. pope prince
  princess king queen emperor empress uncle aunt auntie deacon chief acting-president`,
);

/** What a word before a name, or a role noun, says of gender. */
const MALE = `mr mr. sir lord king prince emperor sultan emir duke earl baron father brother son husband widower uncle nephew grandfather
  grandson stepson stepfather boyfriend ex-husband pope cardinal monk priest spokesman chairman congressman councilman alderman
  businessman policeman fisherman salesman frontman statesman actor waiter man boy headmaster father-in-law son-in-law
  brother-in-law father-of-two father-of-three gunman imam ayatollah mullah sheikh sheik shri sri fr fr. patriarch`;
const FEMALE = `mrs mrs. ms ms. miss madam dame lady queen princess empress duchess baroness mother sister daughter wife widow aunt auntie niece
  grandmother granddaughter stepdaughter stepmother girlfriend ex-wife nun spokeswoman chairwoman congresswoman councilwoman
  businesswoman policewoman actress waitress woman girl mother-in-law daughter-in-law sister-in-law mother-of-two mother-of-three
  smt smt. matriarch fiancee fiancée midwife`;

export type Gender = "male" | "female";

/** Gender of a lower-case title or role noun; absent where it says nothing. */
export const GENDERED_WORDS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...MALE.split(/\s+/).map((word): [string, Gender] => [word, "male"]),
  ...FEMALE.split(/\s+/).map((word): [string, Gender] => [word, "female"]),
]);

/** Lower-case nouns that tie one person to another: "Lee's wife", "his lawyer". */
export const RELATION_NOUNS: ReadonlySet<string> = words(
  `father mother son daughter brother sister wife husband widow widower ex-wife ex-husband girlfriend boyfriend fiancee fiancé fiancée
  uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepson stepdaughter stepfather stepmother
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law twin spouse partner child parent`,
);

/** Lower-case nouns for those who hold or seek an office: one office is not another, whoever seeks one may hold any. */
export const OFFICES: ReadonlySet<string> = words(
  `senator congressman congresswoman representative governor president vice-president premier chancellor mayor minister secretary
  justice judge mp king queen`,
);
const SEEKERS = `nominee candidate lawmaker politician front-runner frontrunner hopeful contender challenger incumbent standard-bearer
  leader statesman republican democrat`;
const PUBLIC_FIGURES = `businessman businesswoman billionaire mogul magnate tycoon developer entrepreneur investor executive ceo founder owner
  singer actor actress star celebrity comedian filmmaker rapper musician player striker quarterback champion author writer
  mother father woman man veteran activist`;

/** Lower-case nouns by which an article calls the one it is about, his role printed or not. */
export const FOCAL_NOUNS: ReadonlySet<string> = words(
  `senator congressman congresswoman governor president mayor minister secretary ${SEEKERS} ${PUBLIC_FIGURES}`.replace(
    / (?:leader|executive|owner|veteran|activist|republican|democrat)\b/g,
    "",
  ),
);

/** Lower-case nouns for those of whom an article says "the candidate", "the mogul". */
export const FIGURES: ReadonlySet<string> = words(`${[...OFFICES].join(" ")} ${SEEKERS} ${PUBLIC_FIGURES}`);
