import type { Actor } from "../../document.ts";
import { LIGHT } from "../../lexicon/contact.ts";
import { verbSenses } from "../../lexicon/contact-verbs.ts";
import { GAP } from "../../words.ts";
import { clauseStart, preposition, type Scene } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { namesMeeting } from "./own-name.ts";

/** Words behind "to" that begin what it leads to: "went to the talks", "came to a meeting". */
const CARRIED = new Set(
  "the a an his her their its this that these those another two three four talks negotiations attend".split(" "),
);

const CALLED = new Set("call calls called calling put puts putting broke broken break breaking".split(" "));

const HANDING = new Set("hand hands handed handing".split(" "));

const ASIDES = new Set("in at by as one with after before on for".split(" "));
/** Words of what is set off between a verb and its noun. */
const ASIDE_REACH = 6;
/** "accepted, [in this order], the letters": where what is set off begins that ends at a word; -1: nothing is. */
const asideOpens = (s: Scene, last: number, floor: number): number => {
  const { folded, gap } = s.words;
  if (!((gap[last + 1] as number) & GAP.comma)) return -1;
  for (let i = last; i > floor && i > last - ASIDE_REACH && s.actorAt[i] === -1; i--)
    if ((gap[i] as number) & GAP.comma) return ASIDES.has(folded[i] as string) ? i : -1;
  return -1;
};

/** The verb that carries a noun, if one does: "held [extensive bilateral] talks". */
export const carrier = (s: Scene, noun: number): number | null => {
  const { words: w } = s;
  const floor = clauseStart(s, noun);
  let aside = -1;
  for (let i = noun - 1; i >= Math.max(floor, noun - 9); i--) {
    const word = w.folded[i] as string;
    if (s.actorAt[i] !== -1) {
      const name = namesMeeting(s, i, noun);
      if (!name) return null;
      i = name.first;
      continue;
    }
    const opens = aside < 0 ? asideOpens(s, i, floor) : -1;
    if (opens >= 0) {
      aside = opens;
      i = opens;
      continue;
    }
    const parted = ((w.gap[i + 1] as number) & (GAP.comma | GAP.semicolon | GAP.colon)) !== 0;
    if (parted && i < noun - 3 && i + 1 !== aside) return null;
    // "had met to arrange the summit": the infinitive governs the noun.
    if (
      word === "to" &&
      w.capital[i + 1] === 0 &&
      !LIGHT.has(w.folded[i + 1] as string) &&
      !CARRIED.has(w.folded[i + 1] as string)
    )
      return null;
    // "called off a meeting", "put off talks".
    if (word === "off" && CALLED.has(w.folded[i - 1] ?? "")) return i - 1;
    // "handed over a copy".
    if (word === "over" && HANDING.has(w.folded[i - 1] ?? "")) return i - 1;
    if (LIGHT.has(word))
      return verbSenses(w.folded[i + 1] as string).some((v) => v.form === "participle" || v.form === "past") ? null : i;
    if (preposition(word) && !["in", "for", "into", "on", "at", "to", "by"].includes(word)) return null;
  }
  return null;
};

/** "the telephone conversation in which A and B exchanged farewells". */
export const inWhich = (s: Scene, noun: number, sentence: { last: number }): Actor[] => {
  const { words: w } = s;
  if (!["in", "at", "during"].includes(w.folded[noun + 1] ?? "") || w.folded[noun + 2] !== "which" || noun + 3 >= sentence.last)
    return [];
  const a = s.actorAt[noun + 3] as number;
  return a >= 0 ? listStartingWith(s, s.actors[a] as Actor, sentence.last) : [];
};

/** So many, and nobody with whom, held no talks together. */
const MOST_FRONTED = 3;
/**
 * "During her talks in Lima with A, B said", "In a telephone talk B demanded from C": the main clause's subject, and whom it turns to; of a
 * call both of them may be told in one, "In a phone call today the two ministers agreed".
 */
export const fronted = (
  s: Scene,
  noun: number,
  sentence: { first: number; last: number },
  objects: readonly Actor[],
  { definite, telephone }: { readonly definite: boolean; readonly telephone: boolean },
): Actor[] => {
  const { words: w } = s;
  let opened = false;
  for (let k = sentence.first; k < noun; k++) {
    if (s.actorAt[k] !== -1) return [];
    if (["in", "during", "at", "after", "following", "before", "over", "on", "by"].includes(w.folded[k] as string)) opened = true;
  }
  if (!opened || noun - sentence.first > 9) return [];
  const own = ["his", "her", "their"].some((d) => {
    for (let k = Math.max(sentence.first, noun - 4); k < noun; k++) if (w.folded[k] === d) return true;
    return false;
  });
  if (!objects.length && (definite || own)) return [];
  const from = objects.length ? (objects[objects.length - 1] as Actor).last : noun + 1;
  const out: Actor[] = [];
  for (const a of s.actors) {
    if (a.first < from || a.last > sentence.last) continue;
    const governor = w.folded[a.first - 1] ?? "";
    if (telephone && !objects.length && !out.length && a.entities.length === 2 && !a.possessive && !preposition(governor))
      return [a];
    if (a.kind === "party" || a.kind === "side" || a.possessive || a.entities.length !== 1) continue;
    if (out.length === 0 && preposition(governor)) continue;
    if (objects.length) return [a];
    out.push(...listStartingWith(s, a, sentence.last).filter((x) => !out.includes(x)));
    // "Following bilateral meetings and talks, Presidents A, B, C and D planted trees": whoever met whom is not told.
    if (out.length >= 2) return out.length > MOST_FRONTED && (w.folded[noun] as string).endsWith("s") ? [] : out;
  }
  return [];
};

/** "Blinken's meeting", "their talks", "his conversation on Monday with": the possessor before the noun. */
export const ownerBefore = (s: Scene, start: number, noun = start): Actor[] | null => {
  const { words: w } = s;
  for (let k = start - 1; k >= Math.max(0, start - 4); k--) {
    if (s.sentenceOf[k] !== s.sentenceOf[start]) return null;
    const a = s.actorAt[k] as number;
    if (a >= 0) return (s.actors[a] as Actor).possessive && !namesMeeting(s, k, noun) ? [s.actors[a] as Actor] : null;
    const word = w.folded[k] as string;
    if (word === "his" || word === "her" || word === "their") return null;
    if (preposition(word) || LIGHT.has(word) || word === "the" || word === "a") return null;
  }
  return null;
};

/** Words between two names and what they have together: "the Trump-Kim [second nuclear] summit". */
const PAIR_REACH = 3;
/** "the Trump-Kim summit", "the Macron–Merkel talks": the two whose names are joined before a noun. */
export const joinedBefore = (s: Scene, at: number): Actor[] | null => {
  const { words: w } = s;
  let k = at - 1;
  while (k > at - 1 - PAIR_REACH && s.actorAt[k] === -1 && w.capital[k] === 0 && !preposition(w.folded[k] as string)) k--;
  const second = s.actors[s.actorAt[k] ?? -1];
  const first = second && s.actors[s.actorAt[second.first - 1] ?? -1];
  if (!first || second.last !== k + 1 || first.last !== second.first || s.sentenceOf[first.first] !== s.sentenceOf[at])
    return null;
  const gap = w.gap[second.first] as number;
  return (gap === GAP.hyphen || gap === GAP.dash) && first.kind === "person" && second.kind === "person" ? [first, second] : null;
};

/** "a meeting of the EU-Moldova Association Council", "an OSCE meeting": the organization that meets. */
export const bodyOf = (s: Scene, noun: number, start: number): Actor | null => {
  const { words: w } = s;
  const before = s.actorAt[start - 1] as number;
  const organization = (a: number): Actor | null =>
    a >= 0 && (s.actors[a] as Actor).kind === "party" && (s.organization?.(s.actors[a] as Actor) ?? false)
      ? (s.actors[a] as Actor)
      : null;
  const own = organization(before);
  if (own) return own;
  if (w.folded[noun + 1] !== "of") return null;
  const at = w.folded[noun + 2] === "the" ? noun + 3 : noun + 2;
  return organization(s.actorAt[at] ?? -1);
};

/** Words of a goal's name: "to the Republic of Korea". */
const GOAL_REACH = 7;
/** The word behind a noun, past its goal: "a trip [to Tokyo] that". */
const behindGoal = (s: Scene, noun: number): number => {
  if (s.words.folded[noun + 1] !== "to" || !(s.placeAt?.(noun + 2) ?? false)) return noun + 1;
  for (let i = noun + 3; i < noun + GOAL_REACH && s.sentenceOf[i] === s.sentenceOf[noun]; i++)
    if (s.words.folded[i] === "which" || s.words.folded[i] === "that") return i;
  return noun + 1;
};

/** "the trip which Sheikh Abdullah paid to Damascus", "the visit Blinken made": the traveller behind the noun. */
export const ownerBehind = (s: Scene, noun: number): Actor[] | null => {
  const from = behindGoal(s, noun);
  const at = ["which", "that"].includes(s.words.folded[from] ?? "") ? from + 1 : noun + 1;
  const a = s.actorAt[at] ?? -1;
  if (a < 0 || s.sentenceOf[at] !== s.sentenceOf[noun]) return null;
  const actor = s.actors[a] as Actor;
  return actor.first === at && actor.kind !== "party" && !actor.possessive ? [actor] : null;
};

const HOLDING = new Set("had has have held holds hold conducted having holding".split(" "));
/** Words between the one who held it and the verb: "the meeting she was due to have with him". */
const HOLDING_REACH = 5;

/** "the meetings that X had lately with Y and Z", "the meeting she was due to have with him": who held them, and from where on with whom. */
export const heldBy = (s: Scene, noun: number): { readonly subjects: readonly Actor[]; readonly behind: number } | null => {
  const subjects = ownerBehind(s, noun);
  const first = subjects?.[0];
  if (!subjects || !first) return null;
  for (let i = first.last; i < first.last + HOLDING_REACH; i++) {
    if (s.sentenceOf[i] !== s.sentenceOf[noun] || s.actorAt[i] !== -1) return null;
    if (HOLDING.has(s.words.folded[i] as string)) return { subjects, behind: i + 1 };
    if ((s.words.gap[i] as number) & (GAP.comma | GAP.semicolon)) return null;
  }
  return null;
};
