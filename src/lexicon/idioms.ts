/** Phrases that state a figure with no outcome verb, in compromise's match syntax over tagged items; written for this project. */
import type { Outcome } from "../types.js";

/** One idiom: [<n>...] is the figure; `outcome` null means that of the item tagged Outcome in it. */
export interface Idiom {
  readonly match: string;
  readonly outcome: Outcome | null;
  /** The figure may be the first of several: "the dead include two women and a child". */
  readonly list?: true;
}

const RISE =
  "(rose|rise|rises|rising|risen|climbed|climbs|climb|climbing|reached|reach|reaches|reaching|stood|stands|stand|standing|soared|soars|jumped|jumps|hit|hits|topped|tops|top|nears|neared|mounting|pass|" +
  "surpassed|surpasses|surpass|exceeded|exceeds|exceed|passed|passes|crossed|crosses|increased|increases|grew|grows|grow|grown|mounted|mounts|swelled|doubled|fell|dropped|put|placed|" +
  "revised|updated|raised|lowered|estimated|tallied)";
const BRING =
  "(increases|increased|increasing|bringing|brings|brought|bring|taking|takes|took|take|raising|raises|raised|raise|pushing|pushes|pushed|push|putting|puts|put|lifting|lifted|placing|placed|revised|estimated|estimates)";

/** In the order in which they are tried; a figure is taken by the first that holds it. */
export const IDIOMS: readonly Idiom[] = [
  { match: `#Toll .{0,12} ${RISE} from #Figure to [<n>#Figure]`, outcome: "dead" },
  { match: `#Toll .{0,12} ${RISE} #Filler{0,2} (to|at|past|above|by)? #Filler{0,1} [<n>#Figure]`, outcome: "dead" },
  { match: `${BRING} .{0,2} #Toll .{0,9} (to|at|past) [<n>#Figure]`, outcome: "dead" },
  { match: "#Toll of [<n>#Figure]", outcome: "dead" },
  { match: "#Toll .{0,5} (is|was|are|were|be|been|at) #Filler{0,2} [<n>#Figure]", outcome: "dead" },
  { match: "#Toll (#Stop|#Dash)? [<n>#Figure]", outcome: "dead" },
  { match: `#Tally of .{0,3} #Outcome .{0,7} ${RISE} #Filler{0,2} (to|at|past|above)? [<n>#Figure]`, outcome: null },
  { match: "#Tally of .{0,3} #Outcome .{0,5} (is|was|at) #Filler{0,2} [<n>#Figure]", outcome: null },
  { match: `${BRING} .{0,2} #Tally of .{0,3} #Outcome .{0,7} (to|at|past) [<n>#Figure]`, outcome: null },
  { match: `${BRING} .{0,4} #Outcome (to|at|past) [<n>#Figure]`, outcome: null },
  { match: "leaving .{0,4} #Outcome at [<n>#Figure]", outcome: null },
  { match: `#Deaths .{0,5} ${RISE} by #Figure (to|at) [<n>#Figure]`, outcome: null },
  { match: `#Deaths .{0,5} ${RISE} (to|at|past|above)? #Filler{0,1} [<n>#Figure]`, outcome: null },
  { match: `${BRING} to [<n>#Figure] .{0,1} #Tally of .{0,3} #Outcome`, outcome: null },
  { match: "#Whole #Outcome .{0,3} (include|includes|included) [<n>#Figure]", outcome: null, list: true },
  { match: "among #Whole #Outcome .{0,3} (is|are|was|were) [<n>#Figure]", outcome: null, list: true },
  { match: "[<n>#Figure] (is|are|was|were) #Filler{0,1} among #Whole #Outcome", outcome: null },
  {
    match: "[<n>#Figure] #Filler{0,2} (suffered|suffer|suffering|sustained|sustain|sustaining|received) #Injury",
    outcome: "injured",
  },
  { match: "[<n>#Figure] with #Injury", outcome: "injured" },
  { match: "#Injury to [<n>#Figure]", outcome: "injured" },
  { match: "(treat|treats|treated|treating) [<n>#Figure] for #Injury", outcome: "injured" },
  { match: "[<n>#Figure] #Filler{0,2} (treated|hospitalised|hospitalized) (for|with) #Injury", outcome: "injured" },
  { match: "[<n>#Figure] .{0,2} (fell|fall|falls|plunged|plunge|plunges|jumped|leapt) to #Outcome", outcome: "dead" },
  { match: "[<n>#Figure] among #Figure #Outcome", outcome: null },
  { match: `#Outcome .{0,9} ${BRING} .{0,2} #Tally (to|at) [<n>#Figure]`, outcome: null },
  { match: "remains of [<n>#Men]", outcome: "dead" },
  { match: "#Outcome (numbered|numbers|number|totalled|totaled|total|totals) [<n>#Figure]", outcome: null },
  { match: `#Outcome ${RISE} to [<n>#Figure]`, outcome: null },
  {
    match: "(claim|claimed|claims|claiming|took|take|takes|taking|cost|costs|costing|lost) [<n>#Lives]",
    outcome: "dead",
  },
  { match: "[<n>#Lives] #Filler{0,2} (lost|claimed|taken)", outcome: "dead" },
  { match: "[<n>#Lives] #Filler{0,2} were? #Filler{0,1} (lost|claimed|taken)", outcome: "dead" },
  { match: "loss of [<n>#Lives]", outcome: "dead" },
  { match: "[<n>#Loss] of #Life", outcome: "dead" },
  { match: "[<n>#Report] of #Outcome", outcome: null },
  { match: "[<n>#Figure] could not be accounted for", outcome: "missing" },
  { match: "(lost|losing|loses|lose) [<n>#Figure] to #Filler{0,1} #Cause", outcome: "dead" },
  {
    match:
      "(claim|claimed|claims|claiming|took|take|takes|taken|taking|cost|costs|costing|lost|end|ended) .{0,1} #Life of [<n>#Figure]",
    outcome: "dead",
  },
  { match: "#Life of [<n>#Figure] .{0,5} (lost|claimed|taken|ended)", outcome: "dead" },
  {
    match:
      "(sweep|sweeps|swept|sweeping|send|sends|sent|sending|plunging|plunged|hurled|throwing) [<n>#Figure] to #Filler{0,1} #Outcome",
    outcome: "dead",
  },
  { match: "(lost|losing|loses|lose) [<n>#Men]", outcome: "dead" },
  {
    match: "(took|take|takes|taken|taking|held|hold|holds|holding) [<n>#Figure] (prisoner|captive)",
    outcome: "captured",
  },
  { match: "(held|hold|holds|holding) [<n>#Figure] as (prisoners|prisoner|pows)", outcome: "captured" },
  { match: "[<n>#Figure] #Filler{0,3} (taken|held|fell|fall) (prisoner|prisoners|captive)", outcome: "captured" },
  { match: "(took|take|takes|taken|taking|held|hold|holds|holding) [<n>#Combatants] hostage", outcome: "captured" },
  { match: "[<n>#Combatants] #Filler{0,3} (taken|held) hostage", outcome: "captured" },
  { match: "[<n>#Prisoners] of war", outcome: "captured" },
  { match: "(took|take|takes|taken|taking) [<n>#Prisoners]", outcome: "captured" },
];
