/**
 * Countries and territories, a line each: `code|name, further names|demonyms|latitude,longitude`.
 *
 * Codes are ISO 3166-1 alpha-2 (XK, Kosovo, is the user-assigned one that everybody uses). The first name is the fullest
 * usual English one; short forms stand in their printed case ("US", so that the pronoun is none). Demonyms are singular
 * adjectives and nouns; a plural in -s is understood. Points are the middle of the land, degrees rounded to a tenth.
 * Written for this project from general knowledge; facts, no source copied.
 */
export const COUNTRIES = `AF|Afghanistan|Afghan,Afghani|33.9,67.7
AX|Åland Islands,Åland|Ålander|60.2,20.0
AL|Albania|Albanian|41.2,20.2
DZ|Algeria|Algerian|28.0,1.7
AS|American Samoa|American Samoan|-14.3,-170.7
AD|Andorra|Andorran|42.5,1.5
AO|Angola|Angolan|-11.2,17.9
AI|Anguilla|Anguillan|18.2,-63.1
AQ|Antarctica||-80.0,0.0
AG|Antigua and Barbuda,Antigua,Barbuda|Antiguan,Barbudan|17.1,-61.8
AR|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean|-38.4,-63.6
AM|Armenia|Armenian|40.1,45.0
AW|Aruba|Aruban|12.5,-70.0
AU|Australia,Commonwealth of Australia|Australian,Aussie|-25.3,133.8
AT|Austria|Austrian|47.5,14.6
AZ|Azerbaijan|Azerbaijani,Azeri|40.1,47.6
BS|Bahamas,The Bahamas|Bahamian|25.0,-77.4
BH|Bahrain|Bahraini|26.0,50.6
BD|Bangladesh|Bangladeshi|23.7,90.4
BB|Barbados|Barbadian,Bajan|13.2,-59.5
BY|Belarus,Byelorussia|Belarusian,Belarussian|53.7,28.0
BE|Belgium|Belgian,Fleming,Walloon|50.5,4.5
BZ|Belize|Belizean|17.2,-88.5
BJ|Benin,Dahomey|Beninese|9.3,2.3
BM|Bermuda|Bermudian|32.3,-64.8
BT|Bhutan|Bhutanese|27.5,90.4
BO|Bolivia|Bolivian|-16.3,-63.6
BQ|Caribbean Netherlands||12.2,-68.3
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Herzegovinian|43.9,17.7
BW|Botswana|Botswanan,Motswana,Batswana|-22.3,24.7
BR|Brazil|Brazilian|-14.2,-51.9
IO|British Indian Ocean Territory,Chagos Islands|Chagossian|-7.3,72.4
BN|Brunei,Brunei Darussalam|Bruneian|4.5,114.7
BG|Bulgaria|Bulgarian|42.7,25.5
BF|Burkina Faso,Burkina,Upper Volta|Burkinabe,Burkinabè|12.2,-1.6
BI|Burundi|Burundian|-3.4,29.9
KH|Cambodia,Kampuchea|Cambodian,Khmer|12.6,105.0
CM|Cameroon|Cameroonian|7.4,12.4
CA|Canada|Canadian,Québécois,Quebecer|56.1,-106.3
CV|Cape Verde,Cabo Verde|Cape Verdean|16.0,-24.0
KY|Cayman Islands|Caymanian|19.5,-80.6
CF|Central African Republic,CAR|Central African|6.6,20.9
TD|Chad|Chadian|15.5,18.7
CL|Chile|Chilean|-35.7,-71.5
CN|China,People's Republic of China,PRC,Mainland China|Chinese|35.9,104.2
CX|Christmas Island||-10.4,105.7
CC|Cocos Islands||-12.2,96.9
CO|Colombia|Colombian|4.6,-74.3
KM|Comoros|Comorian,Comoran|-11.9,43.9
CG|Republic of the Congo,Congo-Brazzaville,Republic of Congo||-0.2,15.8
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Congo,Congo-Kinshasa,Zaire|Congolese|-4.0,21.8
CK|Cook Islands|Cook Islander|-21.2,-159.8
CR|Costa Rica|Costa Rican|9.7,-83.8
CI|Ivory Coast,Côte d'Ivoire|Ivorian,Ivoirian|7.5,-5.5
HR|Croatia|Croatian,Croat|45.1,15.2
CU|Cuba|Cuban|21.5,-77.8
CW|Curaçao|Curaçaoan|12.2,-69.0
CY|Cyprus|Cypriot,Greek Cypriot,Turkish Cypriot|35.1,33.4
CZ|Czech Republic,Czechia|Czech|49.8,15.5
DK|Denmark|Danish,Dane|56.3,9.5
DJ|Djibouti|Djiboutian|11.8,42.6
DM|Dominica||15.4,-61.4
DO|Dominican Republic|Dominican|18.7,-70.2
EC|Ecuador|Ecuadorian,Ecuadorean|-1.8,-78.2
EG|Egypt|Egyptian|26.8,30.8
SV|El Salvador|Salvadoran,Salvadorean,Salvadorian|13.8,-88.9
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|1.7,10.3
ER|Eritrea|Eritrean|15.2,39.8
EE|Estonia|Estonian|58.6,25.0
SZ|Eswatini,Swaziland|Swazi|-26.5,31.5
ET|Ethiopia|Ethiopian|9.1,40.5
FK|Falkland Islands,Falklands|Falkland Islander|-51.8,-59.5
FO|Faroe Islands,Faeroe Islands|Faroese|61.9,-6.9
FJ|Fiji|Fijian|-17.7,178.1
FI|Finland|Finnish,Finn|61.9,25.7
FR|France,French Republic|French,Frenchman,Frenchwoman|46.2,2.2
GF|French Guiana||3.9,-53.1
PF|French Polynesia|Tahitian,French Polynesian|-17.7,-149.4
GA|Gabon|Gabonese|-0.8,11.6
GM|Gambia,The Gambia|Gambian|13.4,-15.3
GE|Georgia|Georgian|42.3,43.4
DE|Germany,Federal Republic of Germany|German|51.2,10.5
GH|Ghana|Ghanaian|7.9,-1.0
GI|Gibraltar|Gibraltarian|36.1,-5.3
GR|Greece,Hellenic Republic|Greek|39.1,21.8
GL|Greenland|Greenlandic,Greenlander|71.7,-42.6
GD|Grenada|Grenadian|12.1,-61.7
GP|Guadeloupe|Guadeloupean|16.3,-61.6
GU|Guam|Guamanian|13.4,144.8
GT|Guatemala|Guatemalan|15.8,-90.2
GG|Guernsey||49.5,-2.6
GN|Guinea|Guinean|9.9,-9.7
GW|Guinea-Bissau|Bissau-Guinean|11.8,-15.2
GY|Guyana|Guyanese|4.9,-58.9
HT|Haiti|Haitian|19.0,-72.3
VA|Vatican City,Vatican,Holy See||41.9,12.5
HN|Honduras|Honduran|15.2,-86.2
HK|Hong Kong,Hong Kong SAR|Hongkonger,Hong Konger|22.3,114.2
HU|Hungary|Hungarian|47.2,19.5
IS|Iceland|Icelandic,Icelander|65.0,-19.0
IN|India,Republic of India,Bharat|Indian|20.6,79.0
ID|Indonesia|Indonesian|-2.5,118.0
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Persian|32.4,53.7
IQ|Iraq|Iraqi|33.2,43.7
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman|53.4,-8.2
IM|Isle of Man|Manx|54.2,-4.5
IL|Israel,State of Israel|Israeli|31.0,34.9
IT|Italy|Italian|41.9,12.6
JM|Jamaica|Jamaican|18.1,-77.3
JP|Japan|Japanese|36.2,138.3
JE|Jersey||49.2,-2.1
JO|Jordan|Jordanian|30.6,36.2
KZ|Kazakhstan|Kazakh,Kazakhstani|48.0,66.9
KE|Kenya|Kenyan|0.0,37.9
KI|Kiribati|I-Kiribati|1.9,-157.4
KP|North Korea,Democratic People's Republic of Korea,DPRK,N Korea,N. Korea|North Korean|40.3,127.5
KR|South Korea,Republic of Korea,ROK,S Korea,S. Korea,Korea|South Korean,Korean|35.9,127.8
XK|Kosovo|Kosovar,Kosovan|42.6,20.9
KW|Kuwait|Kuwaiti|29.3,47.5
KG|Kyrgyzstan,Kirghizia,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|41.2,74.8
LA|Laos,Lao PDR|Laotian,Lao|19.9,102.5
LV|Latvia|Latvian|56.9,24.6
LB|Lebanon|Lebanese|33.9,35.9
LS|Lesotho|Basotho,Mosotho|-29.6,28.2
LR|Liberia|Liberian|6.4,-9.4
LY|Libya|Libyan|26.3,17.2
LI|Liechtenstein|Liechtensteiner|47.2,9.6
LT|Lithuania|Lithuanian|55.2,23.9
LU|Luxembourg,Luxemburg|Luxembourgish,Luxembourger|49.8,6.1
MO|Macau,Macao|Macanese|22.2,113.5
MG|Madagascar|Malagasy,Madagascan|-18.8,46.9
MW|Malawi|Malawian|-13.3,34.3
MY|Malaysia,Malaya|Malaysian|4.2,102.0
MV|Maldives,The Maldives|Maldivian|3.2,73.2
ML|Mali|Malian|17.6,-4.0
MT|Malta|Maltese|35.9,14.4
MH|Marshall Islands|Marshallese|7.1,171.2
MQ|Martinique|Martinican|14.6,-61.0
MR|Mauritania|Mauritanian|21.0,-10.9
MU|Mauritius|Mauritian|-20.3,57.6
YT|Mayotte|Mahoran|-12.8,45.2
MX|Mexico|Mexican|23.6,-102.6
FM|Micronesia,Federated States of Micronesia|Micronesian|7.4,150.6
MD|Moldova,Moldavia|Moldovan|47.4,28.4
MC|Monaco|Monegasque,Monacan|43.7,7.4
MN|Mongolia|Mongolian,Mongol|46.9,103.8
ME|Montenegro|Montenegrin|42.7,19.4
MS|Montserrat|Montserratian|16.7,-62.2
MA|Morocco|Moroccan|31.8,-7.1
MZ|Mozambique|Mozambican|-18.7,35.5
MM|Myanmar,Burma|Burmese|21.9,96.0
NA|Namibia|Namibian|-22.9,18.5
NR|Nauru|Nauruan|-0.5,166.9
NP|Nepal|Nepali,Nepalese|28.4,84.1
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchwoman|52.1,5.3
NC|New Caledonia|New Caledonian,Kanak|-21.0,165.6
NZ|New Zealand,Aotearoa,Aotearoa New Zealand,NZ|New Zealander,Kiwi|-41.5,172.8
NI|Nicaragua|Nicaraguan|12.9,-85.2
NE|Niger|Nigerien|17.6,8.1
NG|Nigeria|Nigerian|9.1,8.7
NU|Niue|Niuean|-19.1,-169.9
NF|Norfolk Island||-29.0,168.0
MK|North Macedonia,Macedonia,FYROM|Macedonian,North Macedonian|41.6,21.7
MP|Northern Mariana Islands||15.2,145.8
NO|Norway|Norwegian|60.5,8.5
OM|Oman|Omani|21.5,55.9
PK|Pakistan|Pakistani|30.4,69.3
PW|Palau|Palauan|7.5,134.6
PS|Palestine,Palestinian Territories,Palestinian territories,State of Palestine,Occupied Palestinian Territories|Palestinian|31.9,35.2
PA|Panama|Panamanian|8.5,-80.8
PG|Papua New Guinea,PNG|Papua New Guinean,Papuan|-6.3,144.0
PY|Paraguay|Paraguayan|-23.4,-58.4
PE|Peru|Peruvian|-9.2,-75.0
PH|Philippines,The Philippines|Filipino,Filipina,Philippine|12.9,121.8
PN|Pitcairn Islands,Pitcairn||-25.1,-130.1
PL|Poland|Polish,Pole|51.9,19.1
PT|Portugal|Portuguese|39.4,-8.2
PR|Puerto Rico|Puerto Rican|18.2,-66.6
QA|Qatar|Qatari|25.4,51.2
RE|Réunion,Reunion Island||-21.1,55.5
RO|Romania|Romanian|45.9,25.0
RU|Russia,Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet|61.5,105.3
RW|Rwanda|Rwandan|-1.9,29.9
SH|Saint Helena,St. Helena||-15.9,-5.7
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis,St Kitts,St. Kitts|Kittitian|17.4,-62.8
LC|Saint Lucia,St. Lucia,St Lucia|Saint Lucian,St Lucian|13.9,-61.0
PM|Saint Pierre and Miquelon||46.9,-56.3
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines,St Vincent,St. Vincent|Vincentian|13.0,-61.3
WS|Samoa,Western Samoa|Samoan|-13.8,-172.1
SM|San Marino|Sammarinese|43.9,12.5
ST|São Tomé and Príncipe|São Toméan|0.2,6.6
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|23.9,45.1
SN|Senegal|Senegalese|14.5,-14.5
RS|Serbia|Serbian,Serb|44.0,21.0
SC|Seychelles|Seychellois|-4.7,55.5
SL|Sierra Leone|Sierra Leonean|8.5,-11.8
SG|Singapore|Singaporean|1.35,103.8
SX|Sint Maarten||18.0,-63.1
SK|Slovakia,Slovak Republic|Slovak,Slovakian|48.7,19.7
SI|Slovenia|Slovenian,Slovene|46.2,15.0
SB|Solomon Islands,Solomons|Solomon Islander|-9.6,160.2
SO|Somalia|Somali,Somalian|5.2,46.2
ZA|South Africa,Republic of South Africa,SA|South African|-30.6,22.9
SS|South Sudan|South Sudanese|7.9,30.0
ES|Spain|Spanish,Spaniard|40.5,-3.7
LK|Sri Lanka,Ceylon|Sri Lankan|7.9,80.8
SD|Sudan|Sudanese|12.9,30.2
SR|Suriname,Surinam|Surinamese|3.9,-56.0
SJ|Svalbard||78.6,16.0
SE|Sweden|Swedish,Swede|60.1,18.6
CH|Switzerland|Swiss|46.8,8.2
SY|Syria,Syrian Arab Republic|Syrian|34.8,39.0
TW|Taiwan,Republic of China,Chinese Taipei|Taiwanese|23.7,121.0
TJ|Tajikistan|Tajik,Tajikistani|38.9,71.3
TZ|Tanzania,Tanganyika|Tanzanian|-6.4,34.9
TH|Thailand,Siam|Thai|15.9,101.0
TL|East Timor,Timor-Leste,Timor Leste|Timorese,East Timorese|-8.9,125.7
TG|Togo|Togolese|8.6,0.8
TK|Tokelau||-9.2,-171.8
TO|Tonga|Tongan|-21.2,-175.2
TT|Trinidad and Tobago,Trinidad,Tobago|Trinidadian,Tobagonian|10.7,-61.2
TN|Tunisia|Tunisian|33.9,9.5
TR|Turkey,Türkiye,Turkiye|Turkish,Turk|39.0,35.2
TM|Turkmenistan|Turkmen|39.0,59.6
TC|Turks and Caicos Islands,Turks and Caicos||21.7,-71.8
TV|Tuvalu|Tuvaluan|-8.5,179.2
UG|Uganda|Ugandan|1.4,32.3
UA|Ukraine|Ukrainian|48.4,31.2
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|23.4,53.8
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,English,Scottish,Scot,Welsh,Englishman,Northern Irish|54.0,-2.5
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American|39.8,-98.6
UM|United States Minor Outlying Islands||19.3,166.6
UY|Uruguay|Uruguayan|-32.5,-55.8
UZ|Uzbekistan|Uzbek,Uzbekistani|41.4,64.6
VU|Vanuatu,New Hebrides|Vanuatuan,Ni-Vanuatu|-15.4,166.9
VE|Venezuela|Venezuelan|6.4,-66.6
VN|Vietnam,Viet Nam|Vietnamese|14.1,108.3
VG|British Virgin Islands||18.4,-64.6
VI|US Virgin Islands,U.S. Virgin Islands,United States Virgin Islands,Virgin Islands||18.3,-64.9
WF|Wallis and Futuna||-13.8,-177.2
EH|Western Sahara|Sahrawi,Saharawi|24.2,-12.9
YE|Yemen|Yemeni,Yemenite|15.6,48.5
ZM|Zambia|Zambian|-13.1,27.8
ZW|Zimbabwe,Rhodesia|Zimbabwean|-19.0,29.2`;
