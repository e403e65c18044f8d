import type { NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { isPossessive } from "./possessive.ts";
import type { RawActor, Span } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

const COUNTRIES = new Set("country nation kingdom republic emirate sultanate island".split(" "));
/** Names before the words that are asked which country they tell of. */
const NAMES_BACK = 3;
const TWO = new Set("countries states nations governments capitals".split(" "));
/** Sentences from the country's name to "the country". */
const SENTENCES_BACK = 1;

/** How many names begin before a word. */
const namesBefore = (names: readonly NameHit[], at: number): number => {
  let low = 0,
    high = names.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((names[mid] as NameHit).first < at) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** The state that a name tells of: by its own name, its capital or another town. */
const stateOf = ({ knowledge }: ResolveContext, n: NameHit): string | null => {
  const party = partyOf(n.match)?.entity;
  if (party) return party.kind === "state" ? party.id : null;
  const place = n.match.hits.find((h) => h.entity.kind === "place")?.entity;
  return place?.kind === "place" && knowledge.state(place.country) !== null ? place.country : null;
};

/** "[Seoul and Tokyo were stops, where he met the ministers] of both countries": the two that the sentence names, and no third. */
const ofBoth = ({ words: w, sentenceOf }: ResolveContext, raw: readonly RawActor[], i: number): RawActor | null => {
  const a = raw[i] as RawActor;
  const number = w.folded[a.last] !== "of" ? "" : w.folded[a.last + 1] === "the" ? w.folded[a.last + 2] : w.folded[a.last + 1];
  const noun = a.last + (w.folded[a.last + 1] === "the" ? 3 : 2);
  if (!(number === "both" || number === "two") || !TWO.has(w.folded[noun] ?? "")) return null;
  const parties = new Map<string, RawActor["parties"][number]>();
  for (let k = i - 1; k >= 0 && sentenceOf[(raw[k] as RawActor).first] === sentenceOf[a.first]; k--) {
    const { kind, parties: told } = raw[k] as RawActor;
    const [one] = kind === "party" ? told : [];
    if (one?.kind === "state") parties.set(one.id, one);
  }
  if (parties.size !== 2) return null;
  return { ...a, kind: "office", pointer: null, parties: [...parties.values()].reverse() };
};

/**
 * "landed in Nairobi and had talks with the country's leaders": officials of the state named last before them, or in whose town
 * somebody is told to be. The same actor with its party, or null.
 */
export const ofCountry = (c: ResolveContext, raw: readonly RawActor[], i: number): RawActor | null => {
  const a = raw[i] as RawActor;
  const { words: w, sentenceOf, names } = c;
  const noun = a.first - 2;
  const both = a.pointer === "office" && a.plural ? ofBoth(c, raw, i) : null;
  if (both) return both;
  if (a.pointer !== "office" || noun < 1 || !isPossessive(w, a.first - 1) || !COUNTRIES.has(w.folded[noun] as string))
    return null;
  const before = namesBefore(names, noun);
  for (let k = before - 1; k >= Math.max(0, before - NAMES_BACK); k--) {
    const n = names[k] as NameHit;
    if ((sentenceOf[noun] as number) - (sentenceOf[n.first] as number) > SENTENCES_BACK) return null;
    const state = stateOf(c, n);
    const words: Span = [n.first, n.last];
    if (state) return { ...a, kind: "office", pointer: null, parties: [{ id: state, words, kind: "state" }] };
  }
  return null;
};
