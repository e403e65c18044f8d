import type { Entity, TimeMention } from "../document.ts";
import { partyOf } from "../names.ts";
import type { PlaceMention } from "./places.ts";
import type { GatherContext, Told } from "./told.ts";

/** What may stand between the stops of one journey: "to Cairo and then on to Amman". */
const BETWEEN = new Set("and the then later finally to on also afterwards or as well in before from there".split(" "));
const GAP_WORDS = 5;
const COUNTS: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, i) => [word, i + 2]),
);
const COUNTRIES = new Set("countries nations states".split(" "));
/** Words between a journey's word and "the two countries". */
const REACH = 9;
/** Sentences before it that may name them. */
const BEFORE = 1;
/** More stops than this no journey has. */
const MOST = 12;

/** True where nothing but joining words and days stands between two places. */
const joined = (c: GatherContext, from: number, to: number): boolean => {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (c.timeAt[i] !== -1 || c.words.folded[i] === "on") continue;
    if (!BETWEEN.has(c.words.folded[i] as string) || ++words > GAP_WORDS) return false;
  }
  return true;
};

/** "to Solomon Islands, Vanuatu and Samoa": the places of one list, a country once. */
const listed = (c: GatherContext, sentence: number, first: PlaceMention): PlaceMention[] => {
  const out = [first];
  let last = first.last;
  for (const p of [...(c.townsIn.get(sentence) ?? [])].sort((a, b) => a.first - b.first)) {
    if (p.first < last) continue;
    if (!joined(c, last, p.first) || out.length === MOST) break;
    last = p.last;
    if (out.every((x) => x.country !== p.country)) out.push(p);
  }
  return out;
};

/** "these four countries": how many states, told behind a journey's word. */
const counted = (c: GatherContext, told: Told): number | null => {
  const { first, last } = c.sentences[told.trigger.sentence] as { first: number; last: number };
  for (let i = Math.max(first, told.trigger.first); i < Math.min(last, told.trigger.last + REACH); i++) {
    const n = COUNTS.get(c.words.folded[i] as string);
    const determined = ["the", "these", "those", "all"].includes(c.words.folded[i - 1] ?? "");
    if (n && determined && COUNTRIES.has(c.words.folded[i + 1] ?? "")) return n;
  }
  return null;
};

/** The states named just before, if they are as many. */
const countries = (c: GatherContext, told: Told, n: number): PlaceMention[] => {
  const { trigger: t } = told;
  const own = new Set(told.people.map((p) => (c.entities[p.entity] as Entity).party));
  for (let from = t.sentence; from >= Math.max(0, t.sentence - BEFORE); from--) {
    const floor = (c.sentences[from] as { first: number }).first;
    const out = new Map<string, PlaceMention>();
    for (const hit of c.names) {
      if (hit.first < floor) continue;
      if (hit.first >= t.first) break;
      const state = partyOf(hit.match)?.entity;
      if (state?.kind !== "state" || own.has(state.id)) continue;
      const { first, last } = hit;
      out.set(state.id, {
        first,
        last,
        sentence: c.sentenceOf[first] as number,
        preposition: "to",
        place: null,
        country: state.id,
        name: null,
      });
    }
    if (out.size === n) return [...out.values()];
  }
  return [];
};

/** The day told right behind a stop, before the next one. */
const dayOf = (c: GatherContext, told: Told, stop: PlaceMention, next: PlaceMention | undefined): readonly TimeMention[] => {
  const day = (c.timesIn.get(told.trigger.sentence) ?? []).find(
    (x) => x.role === "at" && x.first >= stop.last && x.first - stop.last <= 2 && (!next || x.first < next.first),
  );
  return day ? [day] : told.times;
};

/** "will travel to Cairo, Amman and Riyadh", "will visit these four countries": one visit a country. */
export const stops = (c: GatherContext, told: Told): Told[] => {
  if (told.trigger.kind !== "visit" || !told.people.length) return [told];
  const goal = told.places[0];
  const n = goal ? null : counted(c, told);
  const ahead = goal && goal.first >= told.trigger.first;
  const all = n ? countries(c, told, n) : ahead ? listed(c, told.trigger.sentence, goal) : [];
  if (all.length < 2) return [told];
  return all.map((stop, i) => ({ ...told, places: [stop], times: [...dayOf(c, told, stop, all[i + 1])] }));
};
