/** Words that tell what an article is about, where that tells what its names mean. The tokeniser cuts at hyphens. */

/** In sport a country or a town is a team; in business a common word is a company. */
export type Topic = "sport" | "business";

const WORDS: Readonly<Record<Topic, string>> = {
  sport: `ace aces athletics batsman batsmen batter baseball basketball beat beaten beats birdie birdies bogey bout bowled
    bowler bowlers bowling boxer boxing champion champions championship championships club clubs coach coached
    coaches cricket cup cyclist cycling defeat defeated defender defenders derby draw drew fifa final finals fixture
    fixtures football footballer game games goal goalie goalkeeper goalless goals golf golfer halftime header hockey
    homer homers inning innings interception judo keeper kickoff knockout lap laps lbw league leagues marathon match
    matches medal medallist medals midfielder midfielders mlb nba ncaa nfl nhl olympic olympics overs overtime pga
    pitch pitcher pitchers player players playoff playoffs podium puck qualifier qualifiers quarterback quarterfinal
    races racing rebounds referee relegated relegation rugby scored scorer scorers scoring scrum season seasons
    seeded semifinal semifinals skipper soccer sprinter squad stadium standings striker strikers substitute swimmer
    swimming team teammate teammates teams tennis touchdown touchdowns tournament tournaments tries uefa unbeaten
    volleyball wicket wickets wimbledon win winger wins wrestler wrestling`,
  business: `acquire acquired acquisition analyst analysts bankruptcy bond bonds brand brands brokerage ceo cfo companies
    company consumer consumers contract customer customers debt dividend earnings equities equity exports firm firms
    fiscal fund funds hardware imports index investor investors ipo lender loan loans maker makers manufacturer
    market marketing markets merger patent patents portfolio product products profit profits quarterly restructuring
    retail retailer revenue revenues sales shareholder shareholders shares software stake startup stock stocks
    subsidiary supplier suppliers takeover traders trading turnover venture`,
};

const TOPICS: ReadonlyMap<string, Topic> = new Map(
  Object.entries(WORDS).flatMap(([topic, words]) => words.split(/\s+/).map((word) => [word, topic as Topic] as const)),
);

/** The topic that a folded word speaks of, if any. */
export const topicOf = (lower: string): Topic | undefined => TOPICS.get(lower);
