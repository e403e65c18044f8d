import type { NameHit } from "../../document.ts";
import { partyOf } from "../../names.ts";
import type { OccasionMention } from "../../occasions/occasion.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import type { PlaceMention } from "./places.ts";

const HOSTS = /^(?:host|hosts|hosted|hosting|concluded|concludes|opened|opens|convened|convenes)$/;
/** Words between an occasion's name and what tells its host, and between that and the state. */
const REACH = 8;
const BESIDE = 5;

/** The names that stand between two words. */
const namesBetween = (names: readonly NameHit[], from: number, to: number): readonly NameHit[] => {
  let low = 0,
    high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameHit).first < from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < names.length && (names[last] as NameHit).last <= to) last++;
  return names.slice(low, last);
};

const stateNamed = (hits: readonly NameHit[]): { first: number; last: number; state: string } | null => {
  for (const { first, last, match } of hits) {
    const party = partyOf(match);
    if (party?.entity.kind === "state" && party.form !== "demonym") return { first, last, state: party.entity.id };
  }
  return null;
};

/** The state beside a word that tells a host: "Egypt hosts", "host Egypt", "hosted by Saudi Arabia". */
const besideWord = (c: GatherContext, at: number, first: number, last: number): ReturnType<typeof stateNamed> => {
  const { folded } = c.words;
  if (folded[at] === "host" && c.words.capital[at + 1]) return stateNamed(namesBetween(c.names, at + 1, Math.min(last, at + 5)));
  if (folded[at + 1] === "by") return stateNamed(namesBetween(c.names, at + 2, Math.min(last, at + 2 + BESIDE)));
  const before = namesBetween(c.names, Math.max(first, at - BESIDE - 2), at).filter(
    (n) => partyOf(n.match)?.entity.kind === "state",
  );
  // "China and Bhutan concluded": two sides, no host.
  return before.length === 1 ? stateNamed(before) : null;
};

/** "Brazil on Tuesday concluded the G7 meeting", "the meeting, host Egypt said", "talks hosted by Saudi Arabia": the state where it is. */
export const hostState = (c: GatherContext, o: OccasionMention): PlaceMention | null => {
  const s = c.sentences[o.sentence];
  if (!s) return null;
  for (let i = Math.max(s.first, o.first - REACH); i < Math.min(s.last, o.last + 2 * REACH); i++) {
    const behind = i >= o.last;
    if ((i >= o.first && !behind) || !HOSTS.test(c.words.folded[i] as string)) continue;
    const { folded } = c.words;
    // Behind its name only "hosted by", "host X" and "which X hosts" are of the gathering.
    if (behind && folded[i + 1] !== "by" && folded[i] !== "host" && !inRelative(c, o.last, i)) continue;
    const state = besideWord(c, i, s.first, s.last);
    if (state) return inState(state, o.sentence);
  }
  return null;
};

const inState = (s: { first: number; last: number; state: string }, sentence: number): PlaceMention => ({
  first: s.first,
  last: s.last,
  sentence,
  preposition: "in",
  place: null,
  country: s.state,
  name: null,
});

/** "the summit, which Kazakhstan hosts": between the gathering's name and its host's verb. */
const inRelative = (c: GatherContext, from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if (c.words.folded[i] === "which" || c.words.folded[i] === "that") return true;
  return false;
};

/** "talks hosted by Kazakhstan": the state in which an engagement was, by its sentence. */
export const hostedBy = (c: GatherContext, t: Trigger): PlaceMention | null => {
  const { last } = c.sentences[t.sentence] as { last: number };
  for (let i = t.last; i < last - 2; i++) {
    if (c.words.folded[i] !== "hosted" || c.words.folded[i + 1] !== "by") continue;
    const state = stateNamed(namesBetween(c.names, i + 2, Math.min(last, i + 2 + BESIDE)));
    if (state) return inState(state, t.sentence);
  }
  return null;
};
