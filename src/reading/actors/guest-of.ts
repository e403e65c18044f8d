import { isLeader } from "../../knowledge/ranks.ts";
import type { RawActor } from "./raw.ts";
import type { ToldSoFar } from "./told-so-far.ts";

/** Sentences back in which a guest may have been told of. */
const FAR = 4;
/** Whom what is said is told about, not to: "He would write to X, he told his guest". */
const IN_PASSING = new Set("to of from for about on like".split(" "));

const leads = (t: ToldSoFar, e: number): boolean => isLeader(t.person(e).office?.officeClass ?? null);

/** True for somebody of whom the sentence tells in passing alone, and no sentence before it. */
const inPassing = (t: ToldSoFar, e: number, sentence: number): boolean => {
  const here = t.told(sentence).filter((m) => m.entity === e);
  for (let s = sentence - 1; s >= Math.max(0, sentence - FAR); s--) if (t.told(s).some((m) => m.entity === e)) return false;
  return here.length > 0 && here.every((m) => m.aside || IN_PASSING.has(t.words.folded[m.at - 1] ?? ""));
};

/** Those of other states who were told of lately, who acted before who were told of beside them, the last sentence first. */
const strangers = (t: ToldSoFar, owner: number, sentence: number): number[] => {
  const home = t.person(owner).party;
  const out: number[] = [];
  for (let s = sentence; s >= Math.max(0, sentence - FAR); s--) {
    const all = t
      .told(s)
      .filter((m) => m.entity !== owner && t.person(m.entity).party !== null && t.person(m.entity).party !== home);
    out.push(...[...all.filter((m) => !m.possessive), ...all.filter((m) => m.possessive)].map((m) => m.entity));
  }
  return [...new Set(out)];
};

/**
 * Whose guest or host somebody is, of those found: not one of whom the sentence tells in passing ("He would write to X, he told his guest"),
 * and of a leader rather a leader ("Minister X signed. The Sultan took his guest aside": X's president, who had come).
 */
export const likelyGuest = (t: ToldSoFar, a: RawActor, owner: number, found: number): number => {
  const sentence = t.sentenceOf[a.first] as number;
  const others = strangers(t, owner, sentence);
  const named = inPassing(t, found, sentence) ? others.find((e) => e !== found && !inPassing(t, e, sentence)) : found;
  const one = named ?? found;
  if (!leads(t, owner) || leads(t, one)) return one;
  return others.find((e) => leads(t, e) && t.person(e).party === t.person(one).party) ?? one;
};

/** "The minister signed a paper. The Sultan gave his visitor dinner": of those of other states who were told of lately; nobody where none was. */
export const guestToldOf = (t: ToldSoFar, a: RawActor, owner: number): number[] => {
  const [found] = strangers(t, owner, t.sentenceOf[a.first] as number);
  return found === undefined ? [] : [likelyGuest(t, a, owner, found)];
};
