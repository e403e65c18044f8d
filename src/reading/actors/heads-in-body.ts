import { GAP, type Words } from "../words.ts";
import { emptyRaw, type RawActor } from "./raw.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** What a body of heads or ministers is called, and what it holds. */
const BODIES = set("conference authority assembly council committee bureau caucus summit meeting session retreat gathering");
/** Who sits in it by office. */
const SITTING = set("heads leaders presidents ministers");
/** Words from them to whose they are: "Heads of State and Government of the". */
const OWN = set("of state states and government governments the");
/** Behind "meeting" where it is a verb: "ECOWAS leaders meeting in Lome". */
const AS_VERB = set("in at on with to for today here again");

/** What such a body sits about, behind its name: "of the Caribbean Community [on] the CARICOM Single Market". */
const ABOUT = set("on for");
/** True of words that tell whose heads those are, and nothing else. */
const ownOnly = (w: Words, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (ABOUT.has(w.folded[i] as string)) return i > from;
    if (!OWN.has(w.folded[i] as string) && w.capital[i] === 0) return false;
  }
  return true;
};

/** "the Conference of [Heads of Government of CARICOM]", "the 18th meeting of [Caricom Heads]": behind the body's noun. */
const behindNoun = (w: Words, first: number, last: number, [from, to]: readonly [number, number]): boolean => {
  const { folded } = w;
  const behind = from > first;
  const head = behind ? first : to;
  if (!SITTING.has(folded[head] as string) || (folded[head] === "ministers" && !behind)) return false;
  // "of the Caribbean Community (CARICOM)": its name in full before its letters.
  if (!ownOnly(w, head + 1, behind ? from : last)) return false;
  const of = folded[first - 1] === "the" ? first - 2 : first - 1;
  return folded[of] === "of" && BODIES.has(folded[of - 1] ?? "");
};

/** "the [NATO foreign ministers'] meeting", "the [PIF leaders] retreat": before it. */
const beforeNoun = (w: Words, a: RawActor, [from, to]: readonly [number, number]): boolean => {
  const { folded, gap } = w;
  const noun = folded[a.last] ?? "";
  if (from > a.last - 2 || !SITTING.has(folded[a.last - 1] as string) || !BODIES.has(noun) || to >= a.last) return false;
  if ((gap[a.last] as number) & ~(GAP.space | GAP.apostrophe)) return false;
  return (gap[a.last] as number) & GAP.apostrophe ? true : noun !== "meeting" || !AS_VERB.has(folded[a.last + 1] ?? "");
};

/** "the [Heads of State Council] of the SCO, BelTA reports": read as an office of somebody. */
const withNoun = ({ folded }: Words, a: RawActor): boolean => {
  const first = folded[a.first] === "the" ? a.first + 1 : a.first;
  if (folded[first] !== "heads" || folded[first + 1] !== "of") return false;
  for (let i = first + 2; i < a.last && folded[i] !== "of"; i++) if (BODIES.has(folded[i] as string)) return true;
  return false;
};

/** True where those who sit in a body only tell which one it is. */
const inName = (w: Words, a: RawActor): boolean => {
  const [party] = a.parties;
  if (a.kind !== "office" || a.parties.length !== 1 || party?.kind !== "organization") return false;
  const first = w.folded[a.first] === "the" ? a.first + 1 : a.first;
  if (!a.plural || a.nameWords) return false;
  return behindNoun(w, first, a.last, party.words) || beforeNoun(w, a, party.words);
};

/** The organization in place of its heads where they only tell which of its bodies sits. */
export const headsInBody = (w: Words, actors: readonly RawActor[]): readonly RawActor[] =>
  actors.some((a) => inName(w, a) || withNoun(w, a))
    ? actors.flatMap((a) => {
        const [party] = a.parties;
        if (withNoun(w, a)) return [];
        return party && inName(w, a) ? [{ ...emptyRaw("party", party.words[0], party.words[1]), parties: a.parties }] : [a];
      })
    : actors;
