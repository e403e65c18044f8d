import type { Entity } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { diplomatic } from "../../lexicon/diplomatic.ts";
import type { Words } from "../../words.ts";
import type { Told } from "./told.ts";

/** What the people who speak for states do together; whole states clash, trade and play otherwise. */
const TOGETHER = new Set(
  `meet meets met meeting confer conferred conferring talk talked talking speak spoke spoken speaking negotiate negotiated negotiating parley parleyed sat sit sitting
  convene convened reconvene reconvened consult consulted consulting huddle huddled gather gathered`.split(/\s+/),
);
const SPORT = new Set(
  `match matches cup championship championships tournament semi-final semi-finals semifinal semifinals quarterfinal quarterfinals qualifier qualifiers league
  goalkeeper striker midfielder coach innings wicket wickets cricket football soccer rugby hockey basketball volleyball handball tennis stadium kick-off kickoff
  medal medals olympic fixture squad`.split(/\s+/),
);
const ofSport = wordTest((word) => SPORT.has(word));

const known = new WeakMap<Words, boolean>();
/** Says whether a report speaks of sport: there states meet in a final. */
const sporting = (w: Words): boolean => {
  const told = known.get(w);
  if (told !== undefined) return told;
  let found = false;
  for (let i = 0; i < w.count && !found; i++) found = ofSport(w, i);
  known.set(w, found);
  return found;
};

/** "in the final, where Samoa meets Fiji", "his squad meets the United States": of sport, in a report of it. */
export const teamsPlay = (w: Words, { trigger: t }: Told): boolean =>
  !t.noun && t.kind === "meeting" && t.parts.some((p) => p.actor.kind === "party") && sporting(w);

/**
 * "Iran and the United States met in Muscat on Saturday", "urged that both meet": states and bodies named for those who speak for them.
 * Not "where Armenia, Iran and Turkey meet", nor in a final.
 */
export const statesMeet = (w: Words, told: Told, entities: readonly Entity[]): boolean => {
  const { trigger: t, times, places } = told;
  const inPerson = t.kind === "meeting" || (t.kind === "call" && t.soft === true);
  if (t.noun || t.anaphoric || !inPerson || !TOGETHER.has(w.folded[t.first] as string)) return false;
  if (entities.some((e) => e.type === "person" || e.type === "office")) return false;
  const borders = w.folded[t.first] === "meet" && t.parts.some((p) => w.folded[p.actor.first - 1] === "where");
  // What is asked for need be nowhere yet.
  const settled = t.status === "proposed" || times.length > 0 || places.some((p) => p.name !== null);
  return settled && !borders && diplomatic(w) && !sporting(w);
};
