import type { Knowledge } from "../../knowledge/knowledge.ts";
import { wordTest } from "../forms.ts";
import type { Words } from "../words.ts";
import { plain } from "./cursor.ts";
import { emptyRaw, type RawActor } from "./raw.ts";

const isGovernment = wordTest((word) => word === "government" || word === "authorities" || word === "junta");
const KINDS = new Set(
  "federal central national transitional interim provisional military civilian elected new outgoing unity coalition".split(" "),
);
const JOINS = new Set(["and", "with"]);
/** Words that may stand between "and" and whoever is joined: "and representatives of the armed group M23". */
const REACH = 6;

/** Where the phrase begins whose head is a government of no named state: "the federal government"; -1 for another. */
const phraseAt = (w: Words, sentenceOf: Int32Array, head: number): number => {
  let i = head - 1;
  for (let kinds = 0; kinds < 2 && KINDS.has(w.folded[i] ?? "") && plain(w, i + 1); kinds++) i--;
  return i >= 0 && w.folded[i] === "the" && plain(w, i + 1) && sentenceOf[i] === sentenceOf[head] ? i : -1;
};

/** For whom somebody stands: the parties named with the phrase or its office, else those of the terms of whoever bears the name. */
const parties = (a: RawActor): string[] => {
  const named = [...a.parties.map((p) => p.id), ...a.offices.flatMap((o) => (o.party ? [o.party] : []))];
  return named.length > 0
    ? named
    : a.candidates.flatMap(({ entity }) => (entity.kind === "person" ? entity.tenures.map((t) => t.for) : []));
};

/** The one state whose government those joined with stand against; null for others, and where there may be several. */
const oppositeOf = (a: RawActor, knowledge: Knowledge): string | null => {
  const found = new Set(parties(a).map((p) => knowledge.organization(p)?.opposes ?? null));
  const [state = null] = found;
  return found.size === 1 ? state : null;
};

/** Whether the words from one place to another join two parties: "the government and the X", "the X with the government". */
const joined = (w: Words, from: number, to: number): boolean => {
  if (to - from < 1 || to - from > REACH || !JOINS.has(w.folded[from] as string)) return false;
  for (let k = from; k < to; k++) if (!plain(w, k)) return false;
  return true;
};

/**
 * "The government and the FARC signed": beside a movement that stands against a state's government, "the government" is that one. Adds
 * it as a side of that state; its words are those of the phrase.
 */
export const governmentsOpposed = (
  w: Words,
  sentenceOf: Int32Array,
  actors: readonly RawActor[],
  knowledge: Knowledge,
): RawActor[] => {
  const found: RawActor[] = [];
  let next = 0;
  for (let head = 1; head < w.count; head++) {
    if (!isGovernment(w, head)) continue;
    const first = phraseAt(w, sentenceOf, head);
    if (first < 0) continue;
    while (next < actors.length && (actors[next] as RawActor).first < first) next++;
    const before = actors[next - 1];
    const behind = actors[next];
    if ((before && before.last > first) || (behind && behind.first <= head)) continue;
    const beside =
      behind && sentenceOf[behind.first] === sentenceOf[head] && joined(w, head + 1, behind.first)
        ? behind
        : before && sentenceOf[before.first] === sentenceOf[head] && joined(w, before.last, first)
          ? before
          : null;
    const state = beside && oppositeOf(beside, knowledge);
    if (state)
      found.push({ ...emptyRaw("side", first, head + 1), parties: [{ id: state, words: [first, head + 1], kind: "state" }] });
  }
  return found.length ? [...actors, ...found].sort((a, b) => a.first - b.first) : [...actors];
};
