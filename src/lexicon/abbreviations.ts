/** Words that end with a full stop and no sentence. Our own lists, from common English news usage; without the stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Before a name or a number: "Maj. Gen. Ryder": a sentence never ends there. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = words(
  "Mr Mrs Ms Mx Dr Prof Rev Fr Bro Hon Pres Gov Lt Col Maj Gen Brig Adm Capt Cmdr Cdr Cpl Sgt Pvt Pte Spc Insp " +
    "Supt Det Const Sen Rep Amb Atty Asst Assoc Dir St Ste Mt Ft vs Vs approx ca Msgr Ald Comdr Ens Dep " +
    "Sec Messrs Mme Mlle Eng Smt Ven Rt Pfc",
);

/** After a name, in dates and addresses: a sentence ends there only before a word that usually starts one. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = words(
  "Jr Sr Esq Ph Inc Corp Co Ltd Bros Cos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur " +
    "Thurs Fri Ave Blvd Rd Sq Univ Dept Dist Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich " +
    "Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que etc al eds cf pp vol Vol est Est",
);
