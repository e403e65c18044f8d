import { hitsByFirst, partyOf } from "../names.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

const TEAM = new Set(
  "delegation delegations team group mission deputation lawmakers parliamentarians deputies legislators mps envoys".split(" "),
);
const LED = new Set("led headed chaired fronted".split(" "));
const LEADING = new Set("leading heading led headed leads heads fronting".split(" "));
/** Words between a delegation and the word of who leads it, with the state before it: "a Tongan trade delegation now here, led by". */
const REACH = 12;
/** Words between who leads and the verb of it, or between a delegation and its state before it. */
const NEAR = 4;

/** For whom the head of a delegation stands who is told for no party of his own: "a delegation from Tonga led by Deputy Prime Minister X". */
export const partyOfHead = (c: ResolveContext): ((a: RawActor) => string | null) => {
  const { words: w, sentenceOf } = c;
  let byFirst: ReturnType<typeof hitsByFirst> | null = null;
  /** The party told with the last team of a stretch: "a delegation from Tonga", "a Tongan trade delegation". */
  const within = (from: number, to: number, sentence: number): string | null => {
    byFirst ??= hitsByFirst(c.names);
    let team = to - 1;
    while (team >= from && !(sentenceOf[team] === sentence && TEAM.has(w.folded[team] as string))) team--;
    if (team < from) return null;
    const partyAt = (i: number): string | null => {
      const hit = byFirst?.get(i);
      return hit && sentenceOf[i] === sentence ? (partyOf(hit.match)?.entity.id ?? null) : null;
    };
    for (let i = team + 1; i < to; i++) if (partyAt(i)) return partyAt(i);
    for (let i = team - 1; i >= Math.max(0, team - NEAR); i--) if (partyAt(i)) return partyAt(i);
    return null;
  };
  return (a) => {
    const sentence = sentenceOf[a.first] as number;
    const led = w.folded[a.first - 1] === "by" && LED.has(w.folded[a.first - 2] ?? "");
    if (led || w.folded[a.first - 1] === "under") return within(Math.max(0, a.first - 1 - REACH), a.first - 1, sentence);
    for (let i = a.last; i < a.last + NEAR && sentenceOf[i] === sentence; i++)
      if (LEADING.has(w.folded[i] as string)) return within(i + 1, Math.min(w.count, i + REACH), sentence);
    return null;
  };
};
