import type { Entity, Sentence } from "../../document.ts";
import { clauseStart, preposition } from "../../events/finding/clause.ts";
import { wordTest } from "../../forms.ts";
import { BE } from "../../lexicon/contact.ts";
import { GAP } from "../../words.ts";
import { besides, joinedAt } from "../adjoining.ts";
import { actorAt, binds, type Context, type Found, type Speaker } from "../found.ts";
import { DENIAL, NEWS } from "../lexicon/said.ts";
import { type ActWord, actWords } from "../lexicon/verbs.ts";
import { adjacentSpeaker, invertedSpeaker, opening, speakerAt } from "../speaker.ts";
import { goesOn, notAddressee, several } from "../turns.ts";
import { feltWith } from "./felt-with.ts";

/** How far behind its carrier a noun may stand: "expressed, on behalf of the government, deep gratitude". */
const REACH = 8;
/** Where a clause of its own opens, what is carried has ended: "underscored that she understood the concerns". */
const OPENERS = new Set("that which who what how whether if where when because".split(" "));
const opens = wordTest((word) => OPENERS.has(word));
const DETERMINERS = new Set("the a an of his her their its this joint any such no".split(" "));
const MODALS = new Set("will would shall may might could can should must to cannot".split(" "));

/** "called | on Tuesday | for restraint": where the words of a verb go on behind a time told between. */
const afterTime = (c: Context, i: number, s: Sentence): number => {
  const { scene, doc } = c;
  let k = i + 1;
  if (["on", "in", "late", "early"].includes(doc.words.folded[k] as string) && (scene.timeAt[k + 1] ?? -1) !== -1) k++;
  while (k < s.last && (scene.timeAt[k] ?? -1) !== -1) k++;
  return k < s.last ? k : i + 1;
};

/** "the pledges it made | to support the port": behind "to" these are verbs. */
const asVerb = wordTest((word) => VERBS_TOO.has(word));
const VERBS_TOO = new Set(
  "support request demand appeal promise pledge praise respect protest regret hope trust favour favor help".split(" "),
);

/** Where an act ends that the word at i begins, or null if what it needs does not follow. */
export const endOf = (c: Context, word: ActWord, i: number, s: Sentence): number | null => {
  const w = c.doc.words;
  let from = i + 1;
  if (word.next.length) {
    from = afterTime(c, i, s);
    if (from + word.next.length > s.last || !word.next.every((x, n) => w.folded[from + n] === x)) return null;
    from += word.next.length;
  }
  if (!word.then.size) return from;
  let end = i + REACH;
  for (let k = from; k < Math.min(s.last, end) && !opens(w, k); k++) {
    // "reaffirmed the European Union's firm and continued support": a name counts as one word.
    if (k > from && actorAt(c, k) && actorAt(c, k) === actorAt(c, k - 1)) end++;
    if (word.then.has(w.folded[k] as string) && !(w.folded[k - 1] === "to" && asVerb(w, k))) return k + 1;
    // "gave no assurances", "voiced little concern".
    if (["no", "little", "neither"].includes(w.folded[k] as string) && w.folded[k + 1] !== "secret") return null;
  }
  return null;
};

/** The words before a verb group make it hypothetical, a wish or a denial: "would agree", "did not agree", "is to warn". */
const unsaid = (c: Context, i: number, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let k = i - 1; k >= s.first && i - k < 6; k--) {
    const word = w.folded[k] as string;
    // "Prime Minister May | reiterated"
    if (actorAt(c, k)) return false;
    if (MODALS.has(word) || DENIAL.has(word) || word === "nor") return true;
    if (!besides(c, k)) return false;
  }
  return false;
};

/** "was | stressed": the passive is another rule's. */
export const passiveAt = (c: Context, i: number): boolean => {
  const w = c.doc.words;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const word = w.folded[k] as string;
    if (BE.has(word)) return true;
    if (!(word.endsWith("ly") || ["also", "further", "once", "again", "with", "then"].includes(word))) return false;
  }
  return false;
};

const BEHIND = new Set("that how what why whether which no nobody nothing there such".split(" "));
/** "noted that", ", he noted.": a clause is said, not a thing. */
const clauseSaid = (c: Context, i: number, s: Sentence): boolean => {
  const w = c.doc.words;
  if (i + 1 >= s.last) return true;
  if ((w.gap[i + 1] as number) & (GAP.comma | GAP.quote | GAP.colon)) return true;
  for (let k = i + 1; k < Math.min(s.last, i + 5); k++) if (BEHIND.has(w.folded[k] as string)) return true;
  return actorAt(c, i + 1) !== null;
};

/** The attribution stands beside what was said: a comma before its speaker, and behind the verb nothing that is said. */
const asideAt = (c: Context, i: number, last: number, speaker: Speaker, s: Sentence): boolean => {
  const w = c.doc.words;
  const named = speaker.words ? Math.min(speaker.words[0], i) : i;
  const first = w.folded[named - 1] === "the" && named > s.first ? named - 1 : named;
  if (first <= s.first || !((w.gap[first] as number) & (GAP.comma | GAP.quote | GAP.dash))) return false;
  for (let k = last; k < s.last && k < last + 9; k++) {
    if ((w.gap[k] as number) & (GAP.comma | GAP.semicolon | GAP.colon | GAP.quote) && k > i) return true;
    if (BEHIND.has(w.folded[k] as string)) return false;
  }
  return s.last - last < 9;
};

/** A telling of news in a sentence that tells a contact names the source, unless a person speaks of something more. */
const sourceOnly = (c: Context, word: string, speaker: Speaker, s: Sentence): boolean => {
  if (!c.telling.has(s.index) || !NEWS.has(word)) return false;
  return speaker.joint ? word === "told" : !speaker.personal || !speaker.entities.length;
};

/** "welcomed his guest", "welcomed President X": a reception, no opinion. */
const ofPerson = (c: Context, last: number, s: Sentence): boolean => {
  for (let k = last; k < Math.min(s.last, last + 3); k++) {
    const a = actorAt(c, k);
    if (a) return !a.possessive && a.kind !== "party";
    if (RECEIVED.has(c.doc.words.folded[k] as string)) return true;
  }
  return false;
};
const RECEIVED = new Set("guest guests visitor visitors him her them each delegation".split(" "));

/** "called on President X": a visit, where nothing is asked of him. */
const visits = (c: Context, word: ActWord, last: number, s: Sentence): boolean => {
  if (word.act !== "request" || word.next[0] !== "on") return false;
  // "called on the newly appointed Minister"
  let a = actorAt(c, last);
  for (let k = last + 1; !a && k < Math.min(s.last, last + 5) && !preposition(c.doc.words.folded[k] as string); k++)
    a = actorAt(c, k);
  if (a?.entities.length !== 1 || (c.doc.entities[a.entities[0] as number] as Entity).type !== "person") return false;
  const w = c.doc.words;
  for (let k = a.last; k < Math.min(s.last, a.last + REACH); k++) if (w.folded[k] === "to" || w.folded[k] === "for") return false;
  return true;
};

/** How far behind a verb a noun may stand that makes another act of it. */
const OBJECT = 5;
export const within = (c: Context, words: ReadonlySet<string>, from: number, s: Sentence): boolean =>
  c.doc.words.folded.slice(from, Math.min(s.last, from + OBJECT)).some((x) => words.has(x));

const fits = (c: Context, word: ActWord, last: number, i: number, s: Sentence): boolean => {
  if (word.clause && !clauseSaid(c, i, s)) return false;
  if (ofTalks(c, word, last, s)) return false;
  if (word.thing && ofPerson(c, last, s)) return false;
  // "congratulations and wishes to the Amir"
  if (word.act === "propose" && word.next[0] === "to" && (DETERMINERS.has(c.doc.words.folded[last] ?? "") || actorAt(c, last)))
    return false;
  if (visits(c, word, last, s)) return false;
  if (word.unless.size && within(c, word.unless, last, s)) return false;
  if (word.main && c.doc.words.folded[clauseStart(c.scene, i) - 1] === "that") return false;
  // "wanted to thank": the act is what he wanted to do.
  if (word.main && actWords(c.doc.words.folded[last] ?? "").some((x) => x.form === "base" && x.manner !== "say")) return false;
  return !word.object || actorAt(c, i + 1) !== null || actorAt(c, i + 2) !== null;
};

const TALKS = new Set("talks meeting meetings visit conversation call encounter discussions".split(" "));
/** "spoke of his talks in Ankara": tells that they were, not what is thought. */
const ofTalks = (c: Context, word: ActWord, last: number, s: Sentence): boolean =>
  (word.next[0] === "of" || word.next[0] === "about") &&
  c.doc.words.folded.slice(last, Math.min(s.last, last + 3)).some((x) => TALKS.has(x));

/** "If Moscow wants": nothing is said. */
const conditional = (c: Context, i: number): boolean =>
  ["if", "unless", "whether"].includes(c.doc.words.folded[clauseStart(c.scene, i) - 1] ?? "");

/** "has undertaken", "had also given". */
const perfect = (c: Context, i: number, s: Sentence): boolean => {
  for (let k = i - 1; k >= s.first && i - k < 4; k--)
    if (["has", "have", "had"].includes(c.doc.words.folded[k] as string)) return true;
  return false;
};

const speakerFor = (c: Context, word: ActWord, i: number, s: Sentence): Speaker | null => {
  if (word.form === "ing" && !["keeps", "kept", "keep"].includes(c.doc.words.folded[i - 1] ?? "")) return null;
  if (word.form === "participle" && !perfect(c, i, s)) return null;
  const noun = word.form === "s" || word.form === "base";
  const near = adjacentSpeaker(c, i, s) ?? invertedSpeaker(c, i, s) ?? (joinedAt(c, i, s) ? (c.before ?? opening(c, s)) : null);
  return near ?? (noun ? null : speakerAt(c, i, s));
};

/** "A spokesperson said:": what is said stands in the sentences behind. */
const announces = (c: Context, i: number, s: Sentence): boolean =>
  i + 1 >= s.last && i + 1 < c.doc.words.count && ((c.doc.words.gap[i + 1] as number) & GAP.colon) !== 0;

const foundAs = (c: Context, word: ActWord, i: number, s: Sentence): Found | null => {
  const last = endOf(c, word, i, s);
  if (last === null || !fits(c, word, last, i, s) || announces(c, i, s)) return null;
  const speaker = notAddressee(c, speakerFor(c, word, i, s), last, s);
  if (!speaker || (word.form === "base" && !several(c, speaker)) || sourceOnly(c, c.doc.words.folded[i] as string, speaker, s))
    return null;
  // "In Lima, the sides emphasized | the strong ties": what is said stands behind.
  const object = word.manner === "stress" && DETERMINERS.has(c.doc.words.folded[last] ?? "");
  const aside = word.manner !== "act" && !object && asideAt(c, i, last, speaker, s);
  if (!aside && conditional(c, i)) return null;
  const said = aside ? goesOn(c, speaker) : speaker;
  const act = word.act === "emphasize" ? (feltWith(c, i + 1, s) ?? word.act) : word.act;
  return { at: i, last, act, manner: word.manner, speaker: said, aside, commitment: binds(word) };
};

/** "X thanked Y", "the sides stressed that", "..., said Z", "voiced concern": finite verbs of speech with their speaker. */
export const active = (c: Context, i: number, s: Sentence): Found | null => {
  const words = actWords(c.doc.words.folded[i] as string);
  if (
    !words.length ||
    passiveAt(c, i) ||
    // "ways and | means"
    c.doc.words.folded[i - 2] === "ways" ||
    DETERMINERS.has(c.doc.words.folded[i - 1] ?? "") ||
    unsaid(c, i, s) ||
    conditional(c, i)
  )
    return null;
  for (const word of words) {
    const found = foundAs(c, word, i, s);
    if (found) return found;
  }
  return null;
};
