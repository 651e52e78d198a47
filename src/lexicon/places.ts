/** Places beside countries and towns. Written for this project from general knowledge; keys are folded. */

/** Continents, oceans and regions of several countries: a place, but in no one country. */
export const NO_COUNTRY: ReadonlySet<string> = new Set(
  `africa|asia|europe|americas|north america|south america|central america|latin america|oceania|arctic|antarctic|eurasia|australasia
earth|world|mars|moon|venus|jupiter|saturn|west|east|north|south|global south|global north|western hemisphere|western|southern|eastern|northern|central|third world|developing world|arab peninsula|western europe|eastern europe|central europe|southern europe|northern europe
east africa|west africa|southern africa|north africa|central africa|horn of africa|sub-saharan africa|sahel|maghreb|sahara
middle east|mideast|near east|far east|gulf|persian gulf|arabian gulf|arabian peninsula|levant|mesopotamia|kurdistan|caucasus|south caucasus|central asia|south asia|southeast asia|south-east asia|east asia|northeast asia|asia-pacific|asia pacific|indo-pacific|indian subcontinent|korean peninsula|indochina|mekong
balkans|western balkans|baltics|scandinavia|nordics|iberia|iberian peninsula|benelux|eurozone|crimean peninsula|donbass region
caribbean|west indies|antilles|amazon|amazonia|andes|patagonia|alps|himalayas|himalaya|hindu kush|pyrenees|rhine|danube|nile|mekong river|amazon river|niger river|congo river|ganges|euphrates|tigris|jordan river|west bank of the nile
pacific|pacific ocean|south pacific|north pacific|atlantic|atlantic ocean|north atlantic|south atlantic|indian ocean|arctic ocean|southern ocean|pacific rim|pacific islands|pacific northwest region|oceans
mediterranean|mediterranean sea|black sea|red sea|caspian sea|baltic sea|north sea|adriatic|adriatic sea|aegean|aegean sea|arabian sea|bay of bengal|caribbean sea|south china sea|east china sea|yellow sea|sea of japan|east sea|sea of azov|andaman sea|tasman sea|gulf of mexico|gulf of aden|gulf of oman|gulf of guinea|strait of hormuz|taiwan strait|korea strait|east and south china seas|gulf of california|northern triangle|leeward islands|windward islands|english channel|bering sea|bering strait|barents sea|dead sea|polynesia|melanesia|golan heights|kashmir|holy land|soviet bloc|lake victoria|lake chad|great lakes|lake tanganyika|lake malawi|lake titicaca`.split(
    /[|\n]/,
  ),
);

/** Towns known all over the world whose names others bear: folded name, country. */
export const WORLD_TOWNS: ReadonlyMap<string, string> = new Map(
  `amsterdam:NL|athens:GR|berlin:DE|bern:CH|bethlehem:PS|bordeaux:FR|boston:US|washington:US|brussels:BE|cairo:EG|calais:FR|cannes:FR|copenhagen:DK|damascus:SY|delhi:IN|dresden:DE
dublin:IE|dunkirk:FR|england:GB|scotland:GB|wales:GB|florence:IT|frankfurt:DE|geneva:CH|hamburg:DE|hebron:PS|jericho:PS|jerusalem:IL|lima:PE|lisbon:PT|london:GB|lyon:FR|madrid:ES|mecca:SA
melbourne:AU|milan:IT|montreal:CA|moscow:RU|munich:DE|hanover:DE|naples:IT|nazareth:IL|nice:FR|odesa:UA|oslo:NO|oxford:GB|palermo:IT|paris:FR|perth:AU|prague:CZ
rome:IT|sochi:RU|stockholm:SE|strasbourg:FR|sydney:AU|toronto:CA|the hague:NL|venice:IT|versailles:FR|vienna:AT|warsaw:PL|waterloo:BE|zurich:CH|davos:CH`
    .split(/[|\n]/)
    .map((pair): [string, string] => pair.split(":") as [string, string]),
);

/** Other names of gazetteer entries: `other=entry`, the country's code where the entry's name is ambiguous. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  `kiev=kyiv|bangalore=bengaluru|bombay=mumbai|calcutta=kolkata|madras=chennai|gurgaon=gurugram|poona=pune|new york city=new york|nyc=new york|la=los angeles|sf=san francisco|philly=philadelphia|vegas=las vegas
saigon=ho chi minh city|hcmc=ho chi minh city|ha noi=hanoi|peking=beijing|canton=guangzhou|rangoon=yangon|hongkong=hong kong|tokio=tokyo|osaka city=osaka
kharkov=kharkiv|lvov=lviv|dnipropetrovsk=dnipro|dnepropetrovsk=dnipro|nikolaev=mykolaiv|artemivsk=bakhmut|zaporozhye=zaporizhzhia|petersburg=saint petersburg|st petersburg=saint petersburg
astana=nur-sultan|nur-sultan=astana|alma-ata=almaty|tiflis=tbilisi|kishinev=chisinau|vilna=vilnius|danzig=gdansk|breslau=wroclaw|lemberg=lviv
koeln=koln|muenchen=munich|geneve=geneva|bale=basel|hague=the hague|brussels=brussels|antwerpen=antwerp|gent=gent|ghent=gent|bruges=brugge|seville=sevilla|saragossa=zaragoza|lisboa=lisbon|oporto=porto
makkah=mecca|jeddah=jeddah|jiddah=jeddah|al quds=jerusalem|teheran=tehran|esfahan=isfahan|mashad=mashhad|halab=aleppo|sana=sanaa|sana'a=sanaa|el-arish=arish|al-arish=arish|tangiers=tangier
addis=addis ababa|dar=dar es salaam|lourenco marques=maputo|salisbury zimbabwe=harare|leopoldville=kinshasa|jozi=johannesburg|joburg=johannesburg|tshwane=pretoria|port elizabeth=gqeberha|gqeberha=port elizabeth|grahamstown=makhanda
washington dc=washington|washington, dc=washington|washington d c=washington|dc=washington|district of columbia=washington|capitol hill=washington|the capitol=washington|manhattan=manhattan|westminster=london|city of london=london|downing street=london|wall street=new york|broadway=new york|hollywood=los angeles|silicon valley=san jose
st louis=saint louis|saint louis=st louis|st paul=saint paul|ft worth=fort worth|ft lauderdale=fort lauderdale|st pete=saint petersburg|mt vernon=mount vernon
belgrad=belgrade|sofiya=sofia|krakow=krakow|cracow=krakow|warszawa=warsaw|praha=prague|wien=vienna|roma=rome|milano=milan|firenze=florence|venezia=venice|napoli=naples|torino=turin|genova=genoa
xian=xi'an|ürümqi=urumqi|tsingtao=qingdao|nanking=nanjing|chungking=chongqing|amoy=xiamen|macao=macau
orissa=odisha|pondicherry=puducherry|uttaranchal=uttarakhand|nct=delhi|vizag=visakhapatnam|trivandrum=thiruvananthapuram|cochin=kochi|calicut=kozhikode|baroda=vadodara|benares=varanasi|allahabad=prayagraj|prayagraj=allahabad|simla=shimla
cdmx=mexico city|ciudad de mexico=mexico city|sao paulo city=sao paulo|rio=rio de janeiro|bogota dc=bogota|cartagena de indias=cartagena|ciudad juarez=ciudad juarez|juarez=ciudad juarez`
    .split(/[|\n]/)
    .map((pair): [string, string] => pair.split("=") as [string, string]),
);

/** Short forms of divisions: folded form, country, GeoNames code, its folded gazetteer name. */
const DIVISIONS = `ala:US.AL:alabama|ariz:US.AZ:arizona|ark:US.AR:arkansas|calif:US.CA:california|cal:US.CA:california|colo:US.CO:colorado|conn:US.CT:connecticut|del:US.DE:delaware|fla:US.FL:florida|ga:US.GA:georgia|ill:US.IL:illinois|ind:US.IN:indiana|kan:US.KS:kansas|kans:US.KS:kansas|ky:US.KY:kentucky|la:US.LA:louisiana|md:US.MD:maryland|mass:US.MA:massachusetts|mich:US.MI:michigan|minn:US.MN:minnesota|miss:US.MS:mississippi|mo:US.MO:missouri|mont:US.MT:montana|neb:US.NE:nebraska|nebr:US.NE:nebraska|nev:US.NV:nevada|nh:US.NH:new hampshire|nj:US.NJ:new jersey|nm:US.NM:new mexico|ny:US.NY:new york|nc:US.NC:north carolina|nd:US.ND:north dakota|okla:US.OK:oklahoma|ore:US.OR:oregon|pa:US.PA:pennsylvania|penn:US.PA:pennsylvania|ri:US.RI:rhode island|sc:US.SC:south carolina|sd:US.SD:south dakota|tenn:US.TN:tennessee|tex:US.TX:texas|vt:US.VT:vermont|va:US.VA:virginia|wash:US.WA:washington|wva:US.WV:west virginia|w va:US.WV:west virginia|wis:US.WI:wisconsin|wisc:US.WI:wisconsin|wyo:US.WY:wyoming|al:US.AL:alabama|az:US.AZ:arizona|ar:US.AR:arkansas|ca:US.CA:california|co:US.CO:colorado|ct:US.CT:connecticut|fl:US.FL:florida|il:US.IL:illinois|in:US.IN:indiana|ia:US.IA:iowa|ks:US.KS:kansas|ma:US.MA:massachusetts|mi:US.MI:michigan|mn:US.MN:minnesota|ms:US.MS:mississippi|mt:US.MT:montana|ne:US.NE:nebraska|nv:US.NV:nevada|oh:US.OH:ohio|ok:US.OK:oklahoma|or:US.OR:oregon|tn:US.TN:tennessee|tx:US.TX:texas|ut:US.UT:utah|wa:US.WA:washington|wv:US.WV:west virginia|wi:US.WI:wisconsin|wy:US.WY:wyoming|hawaii:US.HI:hawaii|alaska:US.AK:alaska
ont:CA.08:ontario|que:CA.10:quebec|bc:CA.02:british columbia|alta:CA.01:alberta|sask:CA.11:saskatchewan|man:CA.03:manitoba|ns:CA.07:nova scotia|nb:CA.04:new brunswick|nl:CA.05:newfoundland and labrador|newfoundland:CA.05:newfoundland and labrador|pei:CA.09:prince edward island|nwt:CA.13:northwest territories
nsw:AU.02:new south wales|vic:AU.07:victoria|qld:AU.04:queensland|tas:AU.06:tasmania|wa:AU.08:western australia|nt:AU.03:northern territory|kzn:ZA.02:kwazulu-natal|up:IN.36:uttar pradesh|mp:IN.35:madhya pradesh|tn:IN.25:tamil nadu|ap:IN.02:andhra pradesh|kpk:PK.03:khyber pakhtunkhwa|kp:PK.03:khyber pakhtunkhwa|dc:US.DC:washington|d c:US.DC:washington`;

/** A first-level division by a short form. */
export interface ShortDivision {
  readonly country: string;
  readonly division: string;
  readonly name: string;
}

/** Divisions by folded short form: "fla", "bc"; two of "wa". */
export const SHORT_DIVISIONS: ReadonlyMap<string, readonly ShortDivision[]> = shortDivisions();

function shortDivisions(): ReadonlyMap<string, readonly ShortDivision[]> {
  const byForm = new Map<string, ShortDivision[]>();
  for (const line of DIVISIONS.split(/[|\n]/)) {
    const [form, code, name] = line.split(":") as [string, string, string];
    const [country, division] = code.split(".") as [string, string];
    const known = byForm.get(form);
    if (known) known.push({ country, division, name });
    else byForm.set(form, [{ country, division, name }]);
  }
  return byForm;
}

/** Lower-case words for what a place is, before or after its own name: "Lake Mendota", "Kursk region", "Erbil airport". */
export const PLACE_KINDS: ReadonlySet<string> = new Set(
  `city town village district province state county region prefecture governorate oblast municipality division department canton parish
  territory area suburb borough township neighbourhood neighborhood settlement camp valley island islands mountain mountains mount mt
  lake river creek bay gulf coast beach port harbour harbor airport station street road avenue highway bridge park square forest
  desert peninsula cape hill hills falls national international regional university hospital school church mosque temple cathedral
  stadium arena dam canal border strip corridor zone centre center greater central north south east west northern southern eastern
  western upper lower autonomous republic krai metropolitan the of de la del el al capital downtown campus prison jail base camp
  carpark swimming pool market mall hotel building tower palace castle gate plaza farm ranch reserve sanctuary zoo garden gardens`.split(
    /\s+/,
  ),
);
/** Named regions, islands, mountains and waters within one country: folded name, country, latitude, longitude. */
export const FEATURES: ReadonlyMap<string, readonly [string, number, number]> = new Map(
  `gaza:PS:31.5:34.47|gaza strip:PS:31.4:34.4|gaza city:PS:31.5:34.47|khan younis:PS:31.35:34.3|khan yunis:PS:31.35:34.3|jenin:PS:32.46:35.3|jabalia:PS:31.53:34.48|deir al-balah:PS:31.42:34.35|fallujah:IQ:33.35:43.78|falluja:IQ:33.35:43.78|ramadi:IQ:33.42:43.3|tikrit:IQ:34.6:43.68|kirkuk:IQ:35.47:44.39|erbil:IQ:36.19:44.01|sinjar:IQ:36.32:41.86|basra:IQ:30.51:47.78|najaf:IQ:32:44.33|karbala:IQ:32.62:44.02|hodeidah:YE:14.8:42.95|hodeida:YE:14.8:42.95|marib:YE:15.46:45.33|taiz:YE:13.58:44.02|saada:YE:16.94:43.76|raqqa:SY:35.95:39.01|deir ez-zor:SY:35.33:40.14|deir al-zour:SY:35.33:40.14|kobani:SY:36.89:38.35|kobane:SY:36.89:38.35|palmyra:SY:34.56:38.27|daraa:SY:32.62:36.1|hama:SY:35.13:36.75|homs:SY:34.73:36.71|latakia:SY:35.53:35.79|damascus:SY:33.51:36.29|golan:SY:33:35.8
mekelle:ET:13.5:39.47|mekele:ET:13.5:39.47|lalibela:ET:12.03:39.04|benghazi:LY:32.12:20.07|sirte:LY:31.2:16.59|misrata:LY:32.38:15.09|marrakech:MA:31.63:-8|marrakesh:MA:31.63:-8|fez:MA:34.03:-5|casablanca:MA:33.59:-7.62|el-fasher:SD:13.63:25.35|al-fashir:SD:13.63:25.35|nyala:SD:12.05:24.88|omdurman:SD:15.64:32.48|port sudan:SD:19.62:37.22|juba:SS:4.85:31.58|malakal:SS:9.53:31.66|bunia:CD:1.56:30.25|beni:CD:0.49:29.47|bukavu:CD:-2.5:28.86|makhanda:ZA:-33.3:26.53|durban:ZA:-29.86:31.02|marikana:ZA:-25.7:27.48|palma:MZ:-10.78:40.47|chibok:NG:10.87:12.85|baga:NG:13.1:13.8|aba:NG:5.11:7.37|kismayo:SO:-0.36:42.55
chernobyl:UA:51.28:30.22|chornobyl:UA:51.28:30.22|avdiivka:UA:48.14:37.74|bucha:UA:50.55:30.22|izyum:UA:49.21:37.25|izium:UA:49.21:37.25|kramatorsk:UA:48.74:37.58|sievierodonetsk:UA:48.95:38.49|severodonetsk:UA:48.95:38.49|pokrovsk:UA:48.28:37.18|enerhodar:UA:47.5:34.66|snake island:UA:45.26:30.2|belgorod:RU:50.6:36.59|beslan:RU:43.19:44.54|stepanakert:AZ:39.82:46.75|srebrenica:BA:44.1:19.3|pristina:XK:42.67:21.17|cologne:DE:50.94:6.96|nuremberg:DE:49.45:11.08
hiroshima:JP:34.4:132.45|nagasaki:JP:32.75:129.88|fukuoka:JP:33.6:130.42|urumqi:CN:43.8:87.6|lhasa:CN:29.65:91.1|kashgar:CN:39.47:75.99|srinagar:IN:34.09:74.81|jammu and kashmir:IN:33.8:75.5|peshawar:PK:34.01:71.58|quetta:PK:30.18:67|abbottabad:PK:34.15:73.22|kunduz:AF:36.73:68.87|lashkar gah:AF:31.59:64.36|jalalabad:AF:34.43:70.45|mazar-i-sharif:AF:36.7:67.12|bagram:AF:34.95:69.27|sittwe:MM:20.15:92.9|naypyidaw:MM:19.75:96.1|naypyitaw:MM:19.75:96.1|dili:TL:-8.56:125.57|zamboanga:PH:6.91:122.07|marawi:PH:8:124.29
west bank:PS:31.9:35.2|east jerusalem:PS:31.8:35.2|donbas:UA:48.3:38.0|donbass:UA:48.3:38.0|siberia:RU:60:100|chechnya:RU:43.3:45.7|dagestan:RU:43:47|tatarstan:RU:55.5:50.5|sakhalin:RU:50.5:143|kuril islands:RU:46:150|kamchatka:RU:56:160|kremlin:RU:55.75:37.62|red square:RU:55.75:37.62|north caucasus:RU:43.5:44
xinjiang:CN:41:85|tibet:CN:31:88|inner mongolia:CN:44:113|manchuria:CN:45:126|tiananmen square:CN:39.9:116.4|diaoyu islands:JP:25.8:123.5|senkaku islands:JP:25.8:123.5|senkakus:JP:25.8:123.5|okinawa:JP:26.5:127.9|hokkaido:JP:43.2:142.8|honshu:JP:36:138|kyushu:JP:32.6:130.7|shikoku:JP:33.7:133.5|mount fuji:JP:35.4:138.7|fukushima:JP:37.75:140.5|jeju island:KR:33.4:126.5|panmunjom:KR:37.96:126.68|demilitarized zone:KR:38:127
bali:ID:-8.4:115.2|java:ID:-7.5:110|sumatra:ID:0:102|sulawesi:ID:-2:121|aceh:ID:4.7:96.7|papua:ID:-4:138|west papua:ID:-2:133|lombok:ID:-8.6:116.3|mindanao:PH:8:125|luzon:PH:16:121|visayas:PH:11:123.5|borneo:MY:4:115|sabah:MY:5.4:117|sarawak:MY:2.5:113|phuket:TH:7.9:98.4|rakhine state:MM:20:93.5|rakhine:MM:20:93.5|shan state:MM:21.5:98
helmand:AF:31:64|kandahar:AF:31.6:65.7|tora bora:AF:34.1:70.2|waziristan:PK:32.5:69.8|north waziristan:PK:33:70|south waziristan:PK:32.3:69.8|swat valley:PK:35.2:72.4|balochistan:PK:28:66|sindh:PK:26:68.5|jammu:IN:32.7:74.9|ladakh:IN:34.2:77.6|western ghats:IN:13:75.5|taj mahal:IN:27.2:78
mount everest:NP:28:86.9|everest:NP:28:86.9|cox's bazar:BD:21.4:92
sinai:EG:29.5:33.8|sinai peninsula:EG:29.5:33.8|suez canal:EG:30.6:32.3|darfur:SD:13:24.5|tigray:ET:14:38.5|amhara:ET:11.5:38|oromia:ET:8:39|ogaden:ET:7:44|puntland:SO:9:49|somaliland:SO:9.6:44|kivu:CD:-2:28.5|north kivu:CD:-0.8:29|south kivu:CD:-3:28|ituri:CD:1.8:30|katanga:CD:-9:26|niger delta:NG:5:6.5|biafra:NG:5.5:7.5|western cape:ZA:-33.5:20.5|eastern cape:ZA:-32:26.5|gauteng:ZA:-26:28|soweto:ZA:-26.27:27.86|robben island:ZA:-33.8:18.4|table mountain:ZA:-34:18.4|zanzibar:TZ:-6.1:39.3|serengeti:TZ:-2.3:34.8|kilimanjaro:TZ:-3.1:37.4|mount kilimanjaro:TZ:-3.1:37.4|rift valley:KE:0.5:36|victoria falls:ZW:-17.9:25.85|cabo delgado:MZ:-12.5:39.5
kurdistan region:IQ:36.5:44|iraqi kurdistan:IQ:36.5:44|anbar:IQ:32.5:42|green zone:IQ:33.3:44.4|idlib:SY:35.9:36.6|rojava:SY:36.5:40.5|eastern ghouta:SY:33.5:36.5|bekaa valley:LB:33.8:36|negev:IL:30.8:34.8|galilee:IL:32.8:35.5|tel aviv:IL:32.08:34.78|haifa:IL:32.8:35|nagorno-karabakh:AZ:39.8:46.7|karabakh:AZ:39.8:46.7|south ossetia:GE:42.3:44|abkhazia:GE:43:41|transnistria:MD:47.2:29.2|anatolia:TR:39:35|cappadocia:TR:38.6:34.8|bosphorus:TR:41.1:29.1|bosporus:TR:41.1:29.1
catalonia:ES:41.8:1.6|basque country:ES:43:-2.6|andalusia:ES:37.4:-4.8|canary islands:ES:28.3:-15.6|tenerife:ES:28.3:-16.6|mallorca:ES:39.6:3|majorca:ES:39.6:3|ibiza:ES:39:1.4|galicia:ES:42.6:-8|normandy:FR:49:0|brittany:FR:48.2:-2.9|corsica:FR:42.1:9.1|provence:FR:43.9:6|french riviera:FR:43.5:7|riviera:FR:43.5:7|alsace:FR:48.4:7.5|elysee:FR:48.87:2.32|eiffel tower:FR:48.86:2.29|bavaria:DE:48.9:11.5|saxony:DE:51:13.3|ruhr:DE:51.5:7.2|black forest:DE:48.2:8.2|tuscany:IT:43.4:11.1|sicily:IT:37.6:14|sardinia:IT:40.1:9|lombardy:IT:45.6:9.8|lampedusa:IT:35.5:12.6|crete:GR:35.2:24.9|lesbos:GR:39.2:26.3|rhodes:GR:36.2:28|flanders:BE:51:4|wallonia:BE:50.4:4.7|transylvania:RO:46.5:24.5|vojvodina:RS:45.4:20|srpska:BA:44.7:17.2|azores:PT:38:-27|madeira:PT:32.8:-17|algarve:PT:37.2:-8.2|lapland:FI:67.5:26
ulster:GB:54.6:-6.7|cornwall:GB:50.4:-4.9|yorkshire:GB:54:-1.5|midlands:GB:52.5:-1.5|west midlands:GB:52.5:-1.9|east anglia:GB:52.5:1|merseyside:GB:53.4:-3|greater manchester:GB:53.5:-2.3|downing street:GB:51.5:-0.13|heathrow:GB:51.47:-0.45|gatwick:GB:51.15:-0.18|wembley:GB:51.56:-0.28|thames:GB:51.5:0|orkney:GB:59:-3|shetland:GB:60.3:-1.3|hebrides:GB:57.5:-7|highlands:GB:57.3:-4.5|home counties:GB:51.4:-0.4
long island:US:40.8:-73.1|manhattan:US:40.78:-73.97|brooklyn:US:40.65:-73.95|queens:US:40.72:-73.8|bronx:US:40.85:-73.87|harlem:US:40.81:-73.95|staten island:US:40.58:-74.15|times square:US:40.76:-73.99|ground zero:US:40.71:-74.01|wall street:US:40.71:-74.01|new england:US:43.5:-71.5|midwest:US:41.5:-93|deep south:US:32.5:-87|sun belt:US:33:-98|rust belt:US:41:-83|bay area:US:37.8:-122.3|silicon valley:US:37.4:-122|hollywood:US:34.1:-118.33|death valley:US:36.5:-116.9|grand canyon:US:36.1:-112.1|yellowstone:US:44.6:-110.5|rocky mountains:US:43.7:-110|rockies:US:43.7:-110|appalachia:US:38:-81|mississippi river:US:35:-90|cape cod:US:41.7:-70.3|cape canaveral:US:28.4:-80.6|guantanamo bay:CU:19.9:-75.1|guantanamo:CU:19.9:-75.1|camp david:US:39.65:-77.47|capitol:US:38.89:-77.01|capitol hill:US:38.89:-77|us capitol:US:38.89:-77.01|oval office:US:38.9:-77.04|rose garden:US:38.9:-77.04|fort bragg:US:35.14:-79|fort hood:US:31.13:-97.78|pearl harbor:US:21.35:-157.95|lake michigan:US:44:-87|puget sound:US:47.7:-122.4|standing rock:US:45.75:-101|florida keys:US:24.7:-81.1|las vegas strip:US:36.1:-115.2
vancouver island:CA:49.6:-125.5|labrador:CA:54:-61|maritimes:CA:46:-64|yukon:CA:63:-135|chiapas:MX:16.5:-92.5|yucatan peninsula:MX:20:-89|darien gap:PA:8:-77.5|panama canal:PA:9.1:-79.7|galapagos islands:EC:-0.7:-90.6|galapagos:EC:-0.7:-90.6|machu picchu:PE:-13.2:-72.5|easter island:CL:-27.1:-109.4|atacama desert:CL:-24:-69|mato grosso:BR:-13:-56|copacabana:BR:-22.97:-43.18|essequibo:GY:6:-59.5|tierra del fuego:AR:-54:-67
old trafford:GB:53.46:-2.29|anfield:GB:53.43:-2.96|goodison park:GB:53.44:-2.97|highbury:GB:51.56:-0.1|white hart lane:GB:51.6:-0.07|stamford bridge:GB:51.48:-0.19|villa park:GB:52.51:-1.88|elland road:GB:53.78:-1.57|st james' park:GB:54.98:-1.62|twickenham:GB:51.46:-0.34|edgbaston:GB:52.46:-1.9|headingley:GB:53.82:-1.58|trent bridge:GB:52.94:-1.13|silverstone:GB:52.07:-1.02|wimbledon:GB:51.43:-0.21|murrayfield:GB:55.94:-3.24|hampden park:GB:55.83:-4.25|celtic park:GB:55.85:-4.21|ibrox:GB:55.85:-4.31|millennium stadium:GB:51.48:-3.18|buckingham palace:GB:51.5:-0.14|scotland yard:GB:51.5:-0.12|stonehenge:GB:51.18:-1.83|windsor castle:GB:51.48:-0.6|lough neagh:GB:54.6:-6.4|croke park:IE:53.36:-6.25|lansdowne road:IE:53.34:-6.23
stade de france:FR:48.92:2.36|roland garros:FR:48.85:2.25|louvre:FR:48.86:2.34|notre-dame:FR:48.85:2.35|camp nou:ES:41.38:2.12|nou camp:ES:41.38:2.12|bernabeu:ES:40.45:-3.69|santiago bernabeu:ES:40.45:-3.69|san siro:IT:45.48:9.12|colosseum:IT:41.89:12.49|brandenburg gate:DE:52.52:13.38|reichstag:DE:52.52:13.38|berlin wall:DE:52.51:13.38|east germany:DE:52.3:12.6|west germany:DE:50.5:8.5|auschwitz:PL:50.03:19.18|acropolis:GR:37.97:23.73|maracana:BR:-22.91:-43.23|bombonera:AR:-34.64:-58.36|azteca:MX:19.3:-99.15
fenway park:US:42.35:-71.1|yankee stadium:US:40.83:-73.93|wrigley field:US:41.95:-87.66|madison square garden:US:40.75:-73.99|flushing meadows:US:40.75:-73.85|shea stadium:US:40.76:-73.85|central park:US:40.78:-73.97|empire state building:US:40.75:-73.99|trump tower:US:40.76:-73.97|statue of liberty:US:40.69:-74.04|national mall:US:38.89:-77.02|lincoln memorial:US:38.89:-77.05|arlington national cemetery:US:38.88:-77.07|mount rushmore:US:43.88:-103.46|grand canyon:US:36.1:-112.1|yosemite:US:37.87:-119.54|yellowstone:US:44.6:-110.5|mar-a-lago:US:26.68:-80.04|fort hood:US:31.13:-97.78|pacific northwest:US:46:-121|gulf coast:US:30:-90|south vietnam:VN:11:107|north vietnam:VN:21:105.5|nazi germany:DE:51:10|lumbini:NP:27.48:83.28|republika srpska:BA:44.7:17.2|mcg:AU:-37.82:144.98|eden park:NZ:-36.87:174.74|duhok:IQ:36.87:43|dohuk:IQ:36.87:43|samarra:IQ:34.2:43.87|tal afar:IQ:36.38:42.45|abu ghraib:IQ:33.3:44.07|sadr city:IQ:33.39:44.46|derna:LY:32.76:22.64|zuwara:LY:32.93:12.08|sabratha:LY:32.79:12.48|harar:ET:9.31:42.12|kalandia:PS:31.86:35.23|sharm el-sheikh:EG:27.91:34.33|sharm el sheikh:EG:27.91:34.33|roatan:HN:16.33:-86.5
great barrier reef:AU:-18.3:147.7|outback:AU:-25:133|north island:NZ:-38.5:176|south island:NZ:-43.9:170.5|uluru:AU:-25.3:131|top end:AU:-13:132|mount taranaki:NZ:-39.3:174.06|waikato:NZ:-37.8:175.3|hawke's bay:NZ:-39.5:176.8|aoraki:NZ:-43.6:170.1|bougainville:PG:-6.2:155.3|guadalcanal:SB:-9.6:160.2|tahiti:PF:-17.6:-149.4|bonaire:BQ:12.2:-68.3|saipan:MP:15.2:145.8|diego garcia:IO:-7.3:72.4`
    .split(/[|\n]/)
    .map((line): [string, readonly [string, number, number]] => {
      const [name, code, latitude, longitude] = line.split(":") as [string, string, string, string];
      return [name, [code, Number(latitude), Number(longitude)]];
    }),
);
