/** Lists about the parts of people's names. Written for this project from general knowledge. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Folded family names that usually stand first: Chinese, Korean, Vietnamese. */
export const FAMILY_FIRST: ReadonlySet<string> = words(
  `kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong moon bae baek nam ha ri pak chung no roh
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng xiao feng yu dong pan
  yuan jiang cai xue wei ren shen lu peng zeng lv su fan fu shi wen yao tan qian dai qin hua jin bo mao xi ding gu meng hao kong bai long
  wong chan cheung lau leung cheng ng ho kwok lam tse yip chow mui tsang tsai chiang hsu hsieh yeh lai kuo chu tsui fung yeung mok
  nguyen tran le pham hoang huynh vo dang bui do ngo duong ly truong dinh vu phan phung thich tong lei soi tung siu yam kwan`,
);

/** Folded particles that belong to the family name that follows. */
export const PARTICLES: ReadonlySet<string> = words(
  "de da do dos das del della di du des la le las los van von der den ter ten zu bin bint ibn abu ben al el st mac o' y e in 't",
);

/** Folded words after a name. */
export const SUFFIXES: ReadonlySet<string> = words("jr sr ii iii iv phd md esq qc kc mp");

/** Folded first names with their short forms; every word of a line can stand for the others. */
export const NICKNAMES: readonly (readonly string[])[] = `william bill billy will willie liam
robert bob bobby rob robbie bert
richard dick rick ricky rich
james jim jimmy jamie
john jack johnny jon
joseph joe joey
michael mike mick mickey
thomas tom tommy
charles charlie chuck
edward ed eddie ted teddy
david dave davey
daniel dan danny
donald don donnie
anthony tony
andrew andy drew
christopher chris
stephen steve steven
matthew matt
gregory greg
jeffrey jeff geoffrey geoff
kenneth ken kenny
ronald ron ronnie
timothy tim
benjamin ben
samuel sam
alexander alex sasha
nicholas nick
patrick pat paddy
peter pete
philip phil phillip
lawrence larry
gerald gerry jerry
raymond ray
frederick fred freddie
henry harry hank
albert al
francis frank
eugene gene
leonard len lenny
walter walt
vincent vince
douglas doug
theodore ted
bernard bernie
elizabeth liz beth betty lizzie eliza
margaret maggie meg peggy
katherine kate kathy katie catherine cathy
patricia pat patty tricia
jennifer jen jenny
deborah debbie deb
susan sue susie
barbara barb
rebecca becky
victoria vicky
christine chris tina
pamela pam
sandra sandy
judith judy
cynthia cindy
abigail abby
vladimir vlad volodymyr
mohammed mohamed muhammad mohammad mohamad muhammed`
  .split("\n")
  .map((line) => line.split(" "));

/** Folded first names by gender; names of both are in neither. */
export const MALE_NAMES: ReadonlySet<string> = words(
  `aaron abdel abdul abdullah abdullahi abel abraham adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alexei alexey alfred alfredo ali allan allen amir
  anatoly andre andreas andres andrew andrii andriy angelo angus anil anthony anton antonio antony ariel arjun arnold arthur arturo ashok ashraf asif aung
  barack barry bart bashar basil ben benjamin bernard bernie bill billy bob bobby boris brad bradley brendan brent brett brian bruce bruno bryan
  caleb calvin cameron carl carlos cesar charles charlie chester chinedu christian christopher chuck clarence claude claudio clifford clint clive colin connor conor craig curtis cyril
  dale damian dan daniel danny darren dave david davide dean dennis denis derek desmond dick diego dietmar dieter dimitri dmitri dmitry dmytro dominic don donald doug douglas duncan dwayne dylan
  earl ed eddie edgar eduardo edward edwin ehud elias elijah elliot elon emeka emilio emmanuel emmerson enrique eric erik ernest ernesto eugene evan evo
  faisal felipe felix ferdinand fernando francis francisco franco francois frank fred frederick friedrich fumio
  gareth gary gavin gene geoff geoffrey george georges gerald gerard gerhard gideon gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gustavo guy
  habib hamid hamza hans harold haruki harry harvey hasan hassan hector henri henrik henry herbert herman hiroshi hosni howard hugh hugo hussein hussain
  iain ian ibrahim igor ilham imran ismail ivan
  jack jacob jacques jaime jair jake jakob jamal james jan jared jason javier jay jean-claude jean-luc jean-pierre jed jeff jeffrey jeremy jerome jerry jesus jim jimmy joachim joao joe joel johan johann john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan juergen julio julius junichiro justin
  kamal karim karl keith kelvin ken kenneth kent kevin khaled khalid kirk klaus kofi konstantin kurt kwame kyle
  larry lars laurence laurent lawrence leon leonard leonardo leonid leopold levi lewis liam lionel lloyd lorenzo louis luca lucas luigi luis luiz luke
  mahathir mahmoud mahmud malcolm manmohan manuel marc marcel marcelo marco marcos marcus mario mariano mark martin masoud mateo mathew matt matteo matthew matthias maurice mauricio maury max maximilian mehmet michael miguel mikhail mike milan milos mitch mitt mohamed mohammad mohammed moses muammar muhammad muhammadu mukesh mustafa
  naftali narendra nathan nathaniel neil nelson neville nicholas nick nicola nicolas nicolás nigel nikita nikolai noah norman
  olaf oleg oleksandr olivier olusegun omar orlando oscar oswald otto owen
  pablo paolo patrick paul paulo pavel pedro pete peter petro phil philip philippe phillip pierre pietro prakash pranab preston
  rafael rahul rainer raj rajesh rajiv ralph ramon randy raul ravi ray raymond recep reginald rene reuben ricardo richard rick ricky rishi rob robert roberto rod roderick rodrigo rodney roger rohan roland roman ron ronald ronnie rory roy ruben rudolf rudy rupert russell ryan
  saad saeed salim salman salvador sam samir samuel sanjay santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shigeru shinzo silvio simon solomon stan stanley stefan stephane stephen steve steven stuart sunil suresh sven syed
  takashi ted terence terry theo theodore thierry thomas tim timothy todd tom tomas tommy tony travis trevor tyler
  uhuru umar ursus
  václav vaclav victor vijay viktor vince vincent vincenzo vitalii vitalik vitaly vladimir volodymyr
  walter warren wayne wilhelm willem william willy wolfgang woodrow
  xavier yahya yasser yoshihide yoweri yuri yusuf yitzhak
  zachary zaid zoran`,
);
export const FEMALE_NAMES: ReadonlySet<string> = words(
  `abigail adele adriana agnes aisha alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna annalena anne annette annie antonia aparna april ashley astrid audrey aung-san aurora ayesha
  barbara beatrice beatriz becky benazir bernadette beth bethany betty beverly blanca bonnie bridget brigitte britney
  camila camilla candice carla carmen carol carole caroline carolina carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen condoleezza constance cristina cynthia
  daisy daniela danielle daphne dawn debbie deborah debra delphine denise diana diane dilma dolores donna dora doris dorothy
  ebony edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esther eugenia eva evelyn
  fatima fatou faith felicity fiona florence frances francesca freya
  gabriela gabriella gail gemma georgina geraldine gertrude gillian gina giorgia gisele gita gladys gloria grace greta gwen gwendolyn
  hannah harriet heather heidi helen helena helene helga hilary hilda hillary holly
  ida imelda indira ines ingrid irene irina iris isabel isabella isabelle isobel ivana ivanka ivy
  jacinda jackie jacqueline jane janet janice janine jasmine jeanne jeannette jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie josephine joyce juanita judith judy julia juliana julie juliet june
  kamala karen karin karina kate katharine katherine kathleen kathryn kathy katie katrina kayla keiko kelly kimberly kirsten kristen kristina kristine kylie
  lakshmi lara larissa laura lauren laurie leah leila lena leticia lidia lilian lillian lily linda lindsay lindsey lisa liz liza lois loretta lorna lorraine louise lucia lucinda lucy luisa lydia lynda lynn lynne
  mabel madeleine madeline maggie maia malala manuela margaret margarita margot maria mariam marian marianne marie marilyn marina marissa marjorie marlene martha mary maryam matilda maureen maya meera megan meghan melania melanie melinda melissa mercedes mia michaela michelle mila mildred miriam moira mona monica monique muriel myra
  nadia nadine nancy naomi natalia natalie natasha nicole nicola nina noor nora norma
  olga olena olha oksana olivia ophelia oprah
  paige pamela patricia patty paula pauline peggy penelope penny petra philippa phoebe polly priscilla priti priya
  rachael rachel raquel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary rosie roxanne ruth
  sabine sabrina sadia sally samantha sandra sara sarah sasha savannah selena serena shakira shannon sharon sheikha sheila shelley sherry shirley silvia simone sinead sofia sonia sophia sophie stacey stacy stella stephanie sue susan susana susanne suzanne svetlana sylvia
  tamara tammy tanya tara tatiana tatyana teresa tessa thelma theresa tina tracey tracy trudy tulsi
  ursula valentina valeria valerie vanessa vera veronica victoria viola violet virginia vivian
  wanda wendy whitney wilma winifred winnie yasmin yolanda yulia yuliya yvette yvonne
  zainab zara zoe zuzana`,
);
