import { hitsByFirst, partyOf } from "../names.ts";
import type { Words } from "../words.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

const TEAM = new Set(
  "delegation delegations team group mission deputation side sides lawmakers parliamentarians deputies legislators mps envoys".split(
    " ",
  ),
);
const OF = new Set(["of", "from", "for", "sent"]);
const LED = new Set("led headed chaired fronted".split(" "));
const LEADING = new Set("leading heading led headed leads heads fronting".split(" "));
/** Words between a delegation and the word of who leads it, with the state before it: "a Tongan trade delegation now here, led by". */
const REACH = 12;
/** Words between who leads and the verb of it, or between a delegation and its state before it. */
const NEAR = 4;
/** Words from who leads one side to the other side. */
const FAR = 30;

/** Words of a delegation's sender: "a delegation [of the German Bundestag] led by". */
const SENDER = 7;
const INSIDE = new Set(["of", "the", "s", "from"]);
/** A delegation whose sender's name ends with word i: "a delegation of the German [Bundestag]". */
const teamOf = ({ folded, capital }: Words, i: number): boolean => {
  for (let k = i; k > i - SENDER && k > 0; k--) {
    if (OF.has(folded[k] as string) && TEAM.has(folded[k - 1] as string)) return true;
    if (capital[k] === 0 && !INSIDE.has(folded[k] as string)) return false;
  }
  return false;
};

/** "a delegation [led by] Keiji Furuya", "a team [under] X": whoever stands there is a person, though nobody knows the name. */
export const headsTeam = (w: Words, at: number): boolean => {
  const { folded } = w;
  const led = folded[at - 1] === "by" && LED.has(folded[at - 2] ?? "") ? at - 3 : folded[at - 1] === "under" ? at - 2 : -1;
  return (
    led >= 0 &&
    (TEAM.has(folded[led] as string) ||
      (AUXILIARY.has(folded[led] as string) && TEAM.has(folded[led - 1] ?? "")) ||
      (folded[at - 1] === "by" && teamOf(w, led)))
  );
};
const AUXILIARY = new Set(["is", "was", "being", "which"]);

/** "whom the Vice Minister, X, led": before whoever leads those told of just before. */
const RELATIVE = new Set(["whom", "which", "that"]);
const OWNERS = new Set(["its", "their", "whose"]);
const HEAD = new Set(["head", "helm"]);

/** "with X at its head", "at its head was X": true where words between the bounds tell that whoever stands beside them heads those told of before. */
const atTheirHead = ({ folded }: Words, from: number, to: number): boolean => {
  for (let i = Math.max(1, from); i < to; i++)
    if (HEAD.has(folded[i] as string) && OWNERS.has(folded[i - 1] as string) && folded[i - 2] === "at") return true;
  return false;
};

/** A delegation that somebody heads: its word, and for whom it stands. */
export interface Headed {
  readonly team: number;
  readonly party: string;
}

/** For whom the head of a delegation stands who is told for no party of his own: "a delegation from Tonga led by Deputy Prime Minister X". */
export const partyOfHead = (c: ResolveContext): ((a: RawActor) => Headed | null) => {
  const { words: w, sentenceOf } = c;
  let byFirst: ReturnType<typeof hitsByFirst> | null = null;
  const isFrom = (i: number): boolean => OF.has(w.folded[w.folded[i - 1] === "the" ? i - 2 : i - 1] ?? "");
  /** The party told with the last team of a stretch: "a delegation from Tonga", "a Tongan trade delegation". */
  const within = (from: number, to: number, sentence: number, nearest: "first" | "last"): Headed | null => {
    byFirst ??= hitsByFirst(c.names);
    const isTeam = (i: number): boolean => i >= from && i < to && sentenceOf[i] === sentence && TEAM.has(w.folded[i] as string);
    let team = nearest === "first" ? from : to - 1;
    while (team >= from && team < to && !isTeam(team)) team += nearest === "first" ? 1 : -1;
    if (!isTeam(team)) return null;
    const partyAt = (i: number): string | null => {
      const hit = byFirst?.get(i);
      return hit && sentenceOf[i] === sentence ? (partyOf(hit.match)?.entity.id ?? null) : null;
    };
    // "a delegation of Tonga", "a Tongan delegation", not "a delegation to Tonga".
    const of = OF.has(w.folded[team + 1] ?? "");
    const behind = Array.from({ length: Math.max(0, to - team - 1) }, (_, k) => team + 1 + k).filter((i) => of || isFrom(i));
    const before = Array.from({ length: Math.min(team, NEAR) }, (_, k) => team - 1 - k);
    const at = (of ? [...behind, ...before] : [...before, ...behind]).find((i) => partyAt(i) !== null);
    if (at !== undefined) return { team, party: partyAt(at) as string };
    // "a congressional delegation", where no other state is told: of the Congress of the United States.
    return w.folded[team - 1] === "congressional" ? { team, party: "USA" } : null;
  };
  const ledBefore = (at: number, sentence: number): boolean => {
    for (let i = at - 3; i > at - FAR && i >= 0 && sentenceOf[i] === sentence; i--)
      if (LED.has(w.folded[i] as string)) return true;
    return false;
  };
  /** "The Cuban side was headed by A; the Namibian by B": the other side, told without its noun. */
  const unsaid = (at: number, sentence: number): Headed | null => {
    byFirst ??= hitsByFirst(c.names);
    // "The Cuban delegation was led by A and the Namibian delegation by B".
    if (TEAM.has(w.folded[at - 1] ?? "")) return ledBefore(at, sentence) ? within(at - 1 - NEAR, at, sentence, "last") : null;
    const side = byFirst.get(at - 1);
    if (side?.last !== at || w.folded[at - 2] !== "the") return null;
    const party = ledBefore(at, sentence) ? partyOf(side.match)?.entity.id : undefined;
    return party ? { team: at - 1, party } : null;
  };
  return (a) => {
    const sentence = sentenceOf[a.first] as number;
    const led = w.folded[a.first - 1] === "by" && LED.has(w.folded[a.first - 2] ?? "");
    if (!led && w.folded[a.first - 1] === "by") return unsaid(a.first - 1, sentence);
    if (led || w.folded[a.first - 1] === "under") return within(Math.max(0, a.first - 1 - REACH), a.first - 1, sentence, "last");
    const behind = Math.min(w.count, a.last + NEAR);
    const article = w.folded[a.first - 1] === "the" ? a.first - 1 : a.first;
    const relative = RELATIVE.has(w.folded[article - 1] ?? "");
    for (let i = a.last; i < behind && sentenceOf[i] === sentence; i++) {
      if (!LEADING.has(w.folded[i] as string)) continue;
      return relative
        ? within(Math.max(0, article - 1 - REACH), article - 1, sentence, "last")
        : within(i + 1, Math.min(w.count, i + REACH), sentence, "first");
    }
    const opens = atTheirHead(w, a.first - NEAR - 1, a.first);
    if (!opens && !atTheirHead(w, a.last, behind)) return null;
    const here = within(Math.max(0, a.first - REACH), a.first, sentence, "last");
    return here ?? (opens && sentence > 0 ? within(Math.max(0, a.first - FAR), a.first, sentence - 1, "last") : null);
  };
};
