/** Lower-case forms of the commonest verbs of saying: a name beside one is a speaker. Written for this project. */
export const SPEAKING: ReadonlySet<string> = new Set(
  `said says say saying told tells added adds adding wrote writes writing claimed claims claiming announced announces noted notes noting
  stated states stating explained explains warned warns warning argued argues insisted insists replied replies answered asked asks
  declared declares confirmed confirms reported reports tweeted posted acknowledged admitted admits denied denies believes believed
  thinks thought hopes hoped suggested suggests stressed emphasised emphasized pointed observed remarked recalled recalls continued
  concluded responded urged vowed pledged promised predicted estimated alleged accused complained revealed disclosed testified
  mentioned commented described expressed called according`.split(/\s+/),
);

/** Lower-case nouns for bodies and papers that speak in headlines: "Police: two missing". Written for this project. */
export const SPEAKING_BODIES: ReadonlySet<string> = new Set(
  `police army military navy government ministry court union council commission watchdog regulator agency coastguard
  officials authorities sources source experts report reports study survey poll media`.split(/\s+/),
);
