import type { Sentence } from "../document.ts";
import { wordTest } from "../forms.ts";
import { spots, spotsWithin } from "../spots.ts";
import { GAP, type Words } from "../words.ts";
import { DAYS, type NamedInstrument } from "./named.ts";

/** Papers that are told by what they are: "a joint declaration", "the treaty on the state border". */
const HEADS = new Set(
  "treaty declaration agreement accord protocol memorandum communique statement pact roadmap convention".split(" "),
);
/** Kinds of them. A statement is an instrument only if it is a joint one. */
const KINDS = new Set(
  "joint trilateral peace framework bilateral final border security trade free cooperation political common tripartite interim military ceasefire defence defense".split(
    " ",
  ),
);
const SIGNED =
  /^(?:sign|signs|signed|signing|initialled|initialed|initial|adopt|adopts|adopted|adopting|conclude|concluded|concluding|issued|issue|ratified|exchanged)$/;
const ENDS = new Set(
  "in with at by which that who after before when while as was were is are has have had will would also under today yesterday to from between and".split(
    " ",
  ),
);
const LONGEST = 7;

const close = (w: Words, i: number): boolean => ((w.gap[i] as number) & ~(GAP.space | GAP.hyphen)) === 0;

const behind = (w: Words, head: number, s: Sentence): number => {
  if (!["on", "of"].includes(w.folded[head + 1] ?? "")) return head + 1;
  let end = head + 1;
  if (DAYS.has(w.folded[head + 2] ?? "")) return end;
  for (let i = head + 1; i < s.last && i - head <= LONGEST && close(w, i) && !ENDS.has(w.folded[i] as string); i++) end = i + 1;
  return end - head > 2 ? end : head + 1;
};

const before = (w: Words, head: number, s: Sentence): number => {
  let first = head;
  while (first > s.first && head - first < 3 && close(w, first) && KINDS.has(w.folded[first - 1] as string)) first--;
  return first;
};

const PAPERS = spots(wordTest((word) => HEADS.has(word)));
const SIGNINGS = spots(wordTest((word) => SIGNED.test(word)));

const one = (w: Words, i: number, s: Sentence): NamedInstrument | null => {
  const first = before(w, i, s),
    last = behind(w, i, s);
  if (w.folded[i] === "statement" && !w.folded.slice(first, i).includes("joint")) return null;
  return last - first > 1 ? { first, last } : null;
};

/** Instruments without a name of their own: joint ones, and others in sentences that tell of signing or adopting. */
export const unnamedInstruments = (w: Words, sentences: readonly Sentence[]): NamedInstrument[] => {
  const out: NamedInstrument[] = [];
  const all = PAPERS(w);
  if (!all.length) return out;
  for (const s of sentences) {
    if (s.region !== null) continue;
    let from = s.first;
    for (const i of spotsWithin(all, s.first, s.last)) {
      const found = i >= from ? one(w, i, s) : null;
      // What is joint is the sides' own paper, whatever is said of it.
      if (!found || !(w.folded[found.first] === "joint" || spotsWithin(SIGNINGS(w), s.first, s.last).length)) continue;
      out.push(found);
      from = found.last;
    }
  }
  return out;
};
