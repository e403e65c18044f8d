import type { Actor, Entity, Sentence } from "../document.ts";
import { preposition, subjectsOf } from "../events/finding/clause.ts";
import { listEndingWith, listStartingWith } from "../events/finding/lists.ts";
import { GAP } from "../words.ts";
import { beforeInsertion, governed, headBefore } from "./adjoining.ts";
import { actorAt, type Context, type Speaker, speakerOf } from "./found.ts";
import { OFFICIALS, PRESS } from "./lexicon/speakers.ts";
import { officialAt, togetherAt } from "./official.ts";

/** "X and Y stressed": both; but of "..., and Y stressed" Y alone. */
const subjects = (c: Context, a: Actor, s: Sentence): Actor[] =>
  c.doc.words.folded[a.first - 1] === "and" && !((c.doc.words.gap[a.first - 1] as number) & GAP.comma)
    ? listEndingWith(c.scene, a, s.first)
    : [a];

/** "Tokayev, the host, told", "a Hamas official, Osama Hamdan, rejected": of two names for one, the person's. */
const apposed = (c: Context, a: Actor, s: Sentence): Actor => {
  const before = a.first > s.first ? actorAt(c, a.first - 1) : null;
  const parted = ((c.doc.words.gap[a.first] as number) & GAP.comma) !== 0;
  return before && parted && !a.nameWords && before.nameWords && !before.possessive ? before : a;
};

/** "X and his counterpart, | Y, agreed": both. */
const withApposed = (c: Context, a: Actor, s: Sentence): Actor[] => {
  for (let k = a.first + 1; k < a.last; k++) if ((c.doc.words.gap[k] as number) & GAP.comma) return subjects(c, a, s);
  const before = a.first > s.first ? actorAt(c, a.first - 1) : null;
  const parted = ((c.doc.words.gap[a.first] as number) & GAP.comma) !== 0;
  if (!before || !parted || before.nameWords || before.possessive || c.doc.words.folded[before.first - 1] !== "and")
    return [apposed(c, a, s)];
  const list = subjects(c, before, s);
  return list.length > 1 ? [...list.slice(0, -1), a] : [apposed(c, a, s)];
};

/** "It proposed to meet again": the body or side that spoke last; a paper that was just told of speaks for its sides. */
const itself = (c: Context, k: number): Speaker | null => {
  if (c.doc.words.folded[k] !== "it" || !c.last) return null;
  const words: readonly [number, number] = [k, k + 1];
  if (c.last.joint) return { ...c.last, words };
  const party = c.last.party ?? (c.doc.entities[c.last.entities[0] as number] as Entity | undefined)?.party ?? null;
  return party ? { entities: c.last.personal ? [] : c.last.entities, joint: false, party, words, personal: false } : null;
};

const OBJECTS = new Set(["him", "them", "me", "us"]);

/** "Mykhailo Podolyak of the President's Office": the person before "of", where a phrase that ends at word `end` follows. */
const ofHouse = (c: Context, governor: Actor | null, s: Sentence, end = governor ? governor.first : 0): Speaker | null => {
  for (let k = end; k > s.first && end - k < 6; k--) {
    if (c.doc.words.folded[k] !== "of") continue;
    const a = actorAt(c, k - 1);
    return a?.kind === "person" && !governed(c, a, s) ? speakerOf(c, [a]) : null;
  }
  return null;
};

const PAPERS = new Set("letter message cable telegram note".split(" "));
/** "the letter says": who wrote it spoke last. */
const papered = (c: Context, k: number): Speaker | null =>
  PAPERS.has(c.doc.words.folded[k] as string) && c.last?.personal && c.last.entities.length === 1
    ? { ...c.last, words: [k, k + 1] }
    : null;

/** Who stands directly before the verb group of word i. */
export const adjacentSpeaker = (c: Context, i: number, s: Sentence): Speaker | null => {
  const { at, comma } = headBefore(c, i, s);
  if (at < s.first) return null;
  const outer = comma ? beforeInsertion(c, at, s) : null;
  if (outer) return speakerOf(c, [outer]);
  const a = actorAt(c, at);
  if (a) {
    if (a.possessive || a.last !== at + 1) return null;
    if (governed(c, a, s)) return ofHouse(c, a, s);
    if (OBJECTS.has(c.doc.words.folded[a.first] as string)) return null;
    return speakerOf(c, comma ? withApposed(c, a, s) : subjects(c, a, s));
  }
  // "We commit to": in a statement of one person's own he speaks for his side.
  if (c.doc.words.folded[at] === "we" && c.author !== null)
    return { entities: [c.author], joint: false, party: null, words: [at, at + 1], personal: true };
  if (c.doc.words.folded[at] === "we" && c.we && !((c.doc.words.gap[at] as number) & GAP.quote))
    return { entities: [], joint: false, party: c.we, words: [at, at + 1], personal: false };
  return (
    withTeam(c, at) ?? papered(c, at) ?? togetherAt(c, at, s) ?? ofHouse(c, null, s, at) ?? officialAt(c, at, s) ?? itself(c, at)
  );
};

const INVERTING = new Set("said says added stressed noted wrote asked warned declared told insisted".split(" "));

/** "..., said Wang Yi", "said the OSCE's Helga Schmid". */
export const invertedSpeaker = (c: Context, i: number, s: Sentence): Speaker | null => {
  const w = c.doc.words;
  if (!INVERTING.has(w.folded[i] as string) || i + 1 >= s.last) return null;
  if (i > s.first && !((w.gap[i] as number) & (GAP.comma | GAP.quote | GAP.question))) return null;
  let a = actorAt(c, i + 1) ?? actorAt(c, i + 2);
  if (a?.possessive) a = actorAt(c, a.last + 1) ?? actorAt(c, a.last);
  if (a && !a.possessive) return speakerOf(c, [a]);
  for (let k = i + 1; k < Math.min(s.last, i + 6); k++) {
    const official = officialAt(c, k, s);
    if (official) return official;
  }
  return null;
};

/** How far from its first word a sentence's subject may begin. */
const OPENING = 12;
/** Who opens a sentence: its first actor that no preposition governs, with those joined to it. */
export const opening = (c: Context, s: Sentence): Speaker | null => {
  for (let i = s.first; i < Math.min(s.last, s.first + OPENING); i++) {
    const a = actorAt(c, i);
    if (!a) continue;
    if (!a.possessive && !governed(c, a, s)) return speakerOf(c, listStartingWith(c.scene, a, s.last));
    i = a.last - 1;
  }
  for (let i = s.first; i < Math.min(s.last, s.first + OPENING / 2); i++) {
    const both = togetherAt(c, i, s);
    if (both) return both;
  }
  return null;
};

const OWN = new Set(["his", "her", "their", "the", "its"]);
/** "the President and his team agreed": who is told beside those who come with him. */
const withTeam = (c: Context, k: number): Speaker | null => {
  const w = c.doc.words;
  if (!OWN.has(w.folded[k - 1] ?? "") || w.folded[k - 2] !== "and") return null;
  const a = actorAt(c, k - 3);
  return a && !a.possessive ? speakerOf(c, [a]) : null;
};

/** Words that are as often a participle behind a noun ("the plan proposed by", "the steps agreed in May") as a verb. */
const REDUCED = new Set(
  "agreed proposed promised announced backed supported reported pledged planned requested demanded invited offered intended explained detailed welcomed valued aimed meant recalled called described guaranteed assured committed shared expected noted stated".split(
    " ",
  ),
);

/** "his office said", "sources said": a phrase of its own that names nobody the report tells of. */
const unknownBefore = (c: Context, i: number, s: Sentence): boolean => {
  const w = c.doc.words;
  const { at } = headBefore(c, i, s);
  if (at < s.first || actorAt(c, at)) return false;
  if (["we", "i", "you"].includes(w.folded[at] as string)) return true;
  if (OFFICIALS.has(w.folded[at] as string) || PRESS.has(w.folded[at] as string)) return true;
  for (let k = at - 1; k >= s.first && at - k < 4; k--) {
    if (["the", "a", "an", "his", "her", "their", "its", "some"].includes(w.folded[k] as string))
      return (
        k === s.first || ((w.gap[k] as number) & GAP.comma) !== 0 || ["that", "and", "but"].includes(w.folded[k - 1] as string)
      );
    if (preposition(w.folded[k] as string)) return false;
  }
  return false;
};

/** Who speaks the verb at word i: the phrase before it, behind it, or the subject of its clause. */
export const speakerAt = (c: Context, i: number, s: Sentence): Speaker | null => {
  const near = adjacentSpeaker(c, i, s);
  if (near) return near;
  const inverted = invertedSpeaker(c, i, s);
  if (inverted) return inverted;
  if (unknownBefore(c, i, s) || i + 1 >= s.last) return null;
  if (REDUCED.has(c.doc.words.folded[i] as string) && c.doc.words.folded[i - 1] !== "and") return null;
  return speakerOf(c, subjectsOf(c.scene, i));
};
