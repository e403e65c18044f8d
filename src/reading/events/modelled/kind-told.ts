import type { Entity, Sentence } from "../../document.ts";
import type { EngagementKind } from "../../reading.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { mediumOf, together } from "../finding/medium.ts";
import { PAPERS } from "../finding/papers.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const SIGNS = set("pen pens ink signature signatures initials fountain inkwell");
/** Of papers alone, named or not. */
const SIGNATURES = set("signature signatures");
const NAMES = set("name names");
const OWN = set("his her their");
const UNDER = set("to under below beneath underneath on at");
/** What papers are of. */
const SHEETS = set("parchment texts line page pages sheet sheets");
const LETTER = set("letter letters telegram telegrams cable missive missives postcard epistle note");
/** What is done with a letter by whoever stands before its reader: no letter between the two. */
const HANDING = set(
  "handed hands handing gave gives brought brings delivered delivers delivering carried carries presented presents laid bearing",
);
const CREDENTIALS = set("credence credentials ambassador envoy");

const at = (c: GatherContext, s: Sentence | undefined, words: ReadonlySet<string>): number => {
  for (let i = s?.first ?? 0; i < (s?.last ?? 0); i++)
    if (c.actorAt[i] === -1 && words.has(c.words.folded[i] as string)) return i;
  return -1;
};

const STROKES = set("stroke strokes scratch flourish");
/** "With the stroke of a pen A and B fixed the border". */
const byPen = ({ words: { folded } }: GatherContext, pen: number): boolean =>
  pen > 2 && folded.slice(pen - 4, pen).some((word) => STROKES.has(word));

/** "lent their names to a memorandum", "Two signatures ... They set them under one paper", "below its last line stand A and B. ... the document". */
const signed = (c: GatherContext, s: Sentence): boolean => {
  if (at(c, s, SIGNATURES) >= 0 || byPen(c, at(c, s, SIGNS))) return true;
  if (at(c, s, PAPERS) < 0 && at(c, s, SHEETS) < 0) return false;
  if (at(c, s, SIGNS) >= 0) return true;
  const name = at(c, s, NAMES);
  const owned = OWN.has(c.words.folded[name - 1] ?? "") || c.actors[c.actorAt[name - 1] as number]?.possessive;
  if (name > 0 && owned && [1, 2].some((n) => UNDER.has(c.words.folded[name + n] ?? ""))) return true;
  const before = c.sentences[s.index - 1];
  return before?.region === s.region && at(c, before, SIGNS) >= 0;
};

const WROTE = set("wrote writes written");
/** "wrote that", "wrote how", "wrote:": to somebody; not "wrote on Twitter", nor "wrote to a third". */
const WHAT = set("that how of");
const wrote = (c: GatherContext, s: Sentence): boolean => {
  const i = at(c, s, WROTE);
  return i >= 0 && WHAT.has(c.words.folded[i + 1] ?? "") && c.words.folded[s.first] === "to";
};
const IN_IT = set("in by with through");
const ARTICLES = set("a an the his her their");
const ADJECTIVES = 3;
/** "in a short letter", "by telegram": what is told in it. */
const inLetter = (c: GatherContext, s: Sentence): boolean => {
  const i = at(c, s, LETTER);
  for (let k = i - 1; k >= Math.max(s.first, i - 1 - ADJECTIVES); k--) {
    const word = c.words.folded[k] as string;
    if (IN_IT.has(word)) return k === i - 1 || ARTICLES.has(c.words.folded[k + 1] as string);
  }
  return false;
};
/** "offered his condolences to X", "congratulated X": from afar, where nothing brings the two to one place. */
const WISHES = set(
  "condolences condolence condoled condoles felicitations felicitated felicitates congratulated congratulates congratulations",
);
const SENT = set(
  "letter letters telegram telegrams cable cables message messages missive missives note sent sends wrote writes written",
);
/** "congratulated him": with no word of anything written, it may have been said to his face. */
export const onlyWishes = (c: GatherContext, s: Sentence): boolean => at(c, s, WISHES) >= 0 && at(c, s, SENT) < 0;
/** "To X, Y wrote that she was saddened", "In a telegram to X, Y put into two lines what". */
const byLetter = (c: GatherContext, s: Sentence): boolean =>
  (inLetter(c, s) || wrote(c, s) || at(c, s, WISHES) >= 0) &&
  at(c, s, HANDING) < 0 &&
  at(c, s, CREDENTIALS) < 0 &&
  !together(c, s);

/** What a contact told in free words is by the words around it: a call, a letter, a signing; null: nothing says so. */
export const kindTold = (
  c: GatherContext,
  sentence: Sentence,
  people: readonly Entity[],
  told: readonly Event[],
): EngagementKind | null => {
  if (signed(c, sentence)) return "signing";
  if (byLetter(c, sentence)) return "correspondence";
  return mediumOf(c, sentence, people, told);
};
