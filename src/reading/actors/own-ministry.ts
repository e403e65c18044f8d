import { wordTest } from "../forms.ts";
import { partyOf } from "../names.ts";
import { GAP } from "../words.ts";
import { type Context, partySpan, sentenceEnd } from "./cursor.ts";
import { homeOf } from "./home.ts";
import { emptyRaw, type RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** What a ministry that calls an envoy in is called: "the Foreign Ministry", "the Ministry of External Affairs", "MoFA". */
const NAMES: readonly (readonly string[])[] =
  `foreign affairs ministry; foreign ministry; foreign office; external affairs ministry;
  ministry of foreign affairs; ministry of external affairs; ministry of external relations; ministry of foreign relations;
  department of foreign affairs; department of external affairs; mofa; mfa; fo`
    .split(";")
    .map((name) => name.trim().split(/\s+/));
const OPENS: ReadonlySet<string> = new Set(NAMES.map((name) => name[0] as string));
const opens = wordTest((word) => OPENS.has(word));
const ACRONYMS = new Set(["mofa", "mfa", "fo"]);
const SUMMONS = new Set("summon summons summoned summoning".split(" "));
/** Words from the ministry to the verb: "has also on Sunday [summoned]". */
const REACH = 8;
/** Words from the verb back to its house: "[summoned] the Danish chargé d'affaires ad interim to the". */
const BEHIND = 10;

/** The word behind the name of a ministry that begins at word i; -1: none does. */
const nameEnd = ({ words: w }: Context, i: number): number => {
  if (!opens(w, i) || (w.capital[i] as number) === 0 || (ACRONYMS.has(w.folded[i] as string) && w.capital[i + 1] === 2))
    return -1;
  for (const name of NAMES) if (name.every((word, k) => w.folded[i + k] === word)) return i + name.length;
  return -1;
};

const summonsNear = (c: Context, first: number, last: number): boolean => {
  const { words: w } = c;
  for (let i = last; i < last + REACH && !sentenceEnd(c, i); i++) if (SUMMONS.has(w.folded[i] as string)) return true;
  const led = w.folded[first - 1] === "the" ? first - 2 : first - 1;
  if (w.folded[led] !== "to" && w.folded[led] !== "by" && w.folded[led] !== "at") return false;
  for (let i = led; i > Math.max(0, led - BEHIND) && c.sentenceOf[i] === c.sentenceOf[first]; i--)
    if (SUMMONS.has(w.folded[i] as string)) return true;
  return false;
};

/**
 * "JAKARTA - The Foreign Ministry summoned the envoy", "was summoned to the Ministry of Foreign Affairs": told at home without its state.
 * Whose it is, `ministryAtHome` says.
 */
export const ownMinistry = (c: Context, det: number, at: number): RawActor | null => {
  const { words: w } = c;
  const last = nameEnd(c, at);
  if (last < 0 || c.officeAt[at] !== -1 || !summonsNear(c, det, last)) return null;
  const before = c.byLast.get(at) ?? (w.folded[at - 1] === "s" ? c.byLast.get(at - 1) : undefined);
  const abbreviated = ((w.gap[last] ?? 0) & GAP.open) !== 0 && ACRONYMS.has(w.folded[last] as string);
  const end = abbreviated ? last + 1 : last;
  if ((before && partyOf(before.match)) || w.folded[end] === "and") return null;
  const led = w.folded[end] === "of" || w.folded[end] === "in";
  const behind = led ? c.byFirst.get(w.folded[end + 1] === "the" ? end + 2 : end + 1) : undefined;
  const named = behind ? partySpan(behind) : null;
  // "the Foreign Office (FO) of Pakistan", "the Foreign Ministry in Rome".
  if (behind && named) return { ...emptyRaw("side", det, w.folded[end] === "of" ? behind.last : end), parties: [named] };
  const own = c.byFirst.get(at);
  const span = own ? partySpan(own) : null;
  return { ...emptyRaw("side", det, end), parties: span ? [span] : [] };
};

/** The same with the state from which the report tells; null where it is not known. */
export const ministryAtHome = (c: ResolveContext, a: RawActor): RawActor | null => {
  if (a.kind !== "side" || a.parties.length) return null;
  const home = homeOf(c);
  return home === null ? null : { ...a, parties: [{ id: home, words: [a.first, a.last], kind: "state" }] };
};
