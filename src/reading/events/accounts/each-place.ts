import type { TimeMention } from "../../document.ts";
import type { PlaceMention } from "../scene/places.ts";
import type { GatherContext, Told } from "./told.ts";

const KINDS: ReadonlySet<string> = new Set(["meeting", "gathering"]);
const PLACED = new Set(["in", "at"]);
const JOINS = new Set("and then in at on again later also once more before that".split(" "));
/** Words from the word of contact to the first of its places. */
const REACH = 16;
/** How many times those of one sentence met. */
const MOST = 4;

interface Pair {
  readonly first: number;
  readonly last: number;
  readonly place: PlaceMention;
  readonly time: TimeMention;
}

/** "in Lisbon in March", "in March in Lisbon": one word at most between the two. */
const pairOf = (place: PlaceMention, times: readonly TimeMention[]): Pair | null => {
  const behind = times.find((t) => t.first >= place.last && t.first - place.last <= 1);
  if (behind) return { first: place.first, last: behind.last, place, time: behind };
  const before = times.find((t) => place.first >= t.last && place.first - t.last <= 1);
  return before ? { first: before.first, last: place.last, place, time: before } : null;
};

/** "in Lisbon in March and in Rome in April": nothing but a joint stands between them. */
const joined = (c: GatherContext, a: Pair, b: Pair): boolean => {
  for (let i = a.last; i < b.first; i++) if (!JOINS.has(c.words.folded[i] as string)) return false;
  return b.first >= a.last && a.place.name !== b.place.name && a.time !== b.time;
};

/** The places with their days behind a word of contact that are joined in one list. */
const pairsOf = (c: GatherContext, { trigger: t }: Told): Pair[] => {
  const towns = (c.townsIn.get(t.sentence) ?? []).filter(
    (p) => p.first >= t.last && p.name !== null && PLACED.has(p.preposition),
  );
  if (towns.length < 2) return [];
  const times = (c.timesIn.get(t.sentence) ?? []).filter((x) => x.role === "at" && x.from !== null);
  const out: Pair[] = [];
  for (const town of towns) {
    const pair = pairOf(town, times);
    const before = out.at(-1);
    if (!pair || (before ? !joined(c, before, pair) : pair.first - t.last > REACH)) break;
    if (out.push(pair) === MOST) break;
  }
  return out;
};

/** "They met in Lisbon in March and in Rome in April": met twice. */
export const eachPlace = (c: GatherContext, told: Told): Told[] => {
  const pairs = KINDS.has(told.trigger.kind) ? pairsOf(c, told) : [];
  return pairs.length > 1 ? pairs.map(({ place, time }) => ({ ...told, times: [time], places: [place] })) : [told];
};
