import type { NameHit } from "../document.ts";
import { wordTest } from "../forms.ts";
import { HEADS, HONORIFICS } from "../lexicon/office-words.ts";
import { NEVER_NAMES } from "../lexicon/person-words.ts";
import { POSTNOMINALS } from "../lexicon/postnominals.ts";
import { type HitsByWord, partyOf, personHits } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { addresses } from "./addresses.ts";
import { pairOfTwo } from "./name-pairs.ts";
import { isInitial, neverName } from "./never-name.ts";
import { asksOrAnswers, isArticle, isPaper } from "./no-names.ts";
import { isPossessive } from "./possessive.ts";
import { rankAsGivenName, rankBeforeFather, styleInName } from "./rank-names.ts";
import { behindRank, behindRetired } from "./service-rank.ts";
import { tellsWhen } from "./tells-when.ts";

/** Lower-case words that a name goes on over: "Mohammed bin Salman", "Ursula von der Leyen". */
const INNER = new Set(
  "al el bin ibn bint binti binte bte abu ben von van af der den ter ten de da di du do del della dos das la le al oglu ogly uulu kyzy qizi ul ur ud ad ash abd".split(
    " ",
  ),
);
const isInner = wordTest((word) => INNER.has(word));
/** Before an apostrophe: "d'Ormesson". */
const ELIDED = new Set(["d", "l", "dell", "dall"]);
/** Behind the father's name: "Aibek Moldogaziev uulu". */
const CHILD_OF = new Set("uulu kyzy qizi gizi oglu ogly".split(" "));
/** Between two surnames: "dos Santos e Sousa", "Ortega y Gasset". */
const JOINING = new Set(["e", "y"]);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii"]);
const isSuffix = wordTest((word) => SUFFIXES.has(word));
/** "(ret.)", "(Retd)": whose service is over. */
const RETIRED = new Set(["ret", "retd", "rtd"]);
const letters = (w: Words, i: number): boolean => w.capital[i] === 2 && POSTNOMINALS.has(w.folded[i] as string);
/** ", MP," and "(MP)": letters that a comma or a bracket parts from the name, and what follows from them. */
const apart = (w: Words, i: number): boolean => {
  const gap = w.gap[i] as number;
  const next = w.gap[i + 1] ?? GAP.period;
  if (gap & GAP.open) return (letters(w, i) || RETIRED.has(w.folded[i] as string)) && (next & GAP.close) !== 0;
  return (
    gap === (GAP.comma | GAP.space) &&
    letters(w, i) &&
    ((next & ~GAP.space) !== 0 || letters(w, i + 1) || w.folded[i + 1] === "of")
  );
};
const SEATS = new Set(["d", "r", "i"]);
/** "Senator Ann Roe (D-NH)", "(R-Miss.)": the party and state of a seat in Congress, in brackets; the word behind, or the same word. */
const behindSeat = (w: Words, i: number): number =>
  ((w.gap[i] ?? 0) & GAP.open) !== 0 &&
  SEATS.has(w.folded[i] as string) &&
  w.capital[i] !== 0 &&
  ((w.gap[i + 1] ?? 0) & (GAP.hyphen | GAP.dash)) !== 0 &&
  ((w.gap[i + 2] ?? GAP.close) & GAP.close) !== 0
    ? i + 2
    : i;
/** The word behind "MP", ", KBE," and their like at word i: "Julie Bishop MP", "Amina Otieno, EGH, MBS,". */
export const behindLetters = (w: Words, i: number): number => {
  let at = i;
  while (at < w.count && ((w.gap[at] === GAP.space && letters(w, at)) || apart(w, at))) at++;
  return behindSeat(w, at);
};
const NAME_STOPS =
  GAP.comma | GAP.colon | GAP.semicolon | GAP.paragraph | GAP.open | GAP.close | GAP.quote | GAP.question | GAP.dash | GAP.slash;

export interface NameContext {
  readonly words: Words;
  readonly byFirst: HitsByWord;
  readonly sentenceOf: Int32Array;
  /** In a headline with Every Word Capitalized only these words (capitalized in the body too) may be part of an unknown name; null elsewhere. */
  readonly namable: (i: number) => boolean;
  /** Word i begins an office phrase that is not merely a title within a name. */
  readonly officeFirst: ReadonlyMap<number, unknown>;
}

/** A full stop that belongs to an initial or a short title: "Joseph R. Biden", "M.U.M. Ali". */
const initialStop = (w: Words, i: number): boolean => (w.end[i - 1] as number) - (w.start[i - 1] as number) <= 3;

const inside = (c: NameContext, i: number): boolean => {
  const { words: w } = c;
  if (i >= w.count || c.sentenceOf[i] !== c.sentenceOf[i - 1]) return false;
  const gap = w.gap[i] as number;
  if (gap & NAME_STOPS) return false;
  // "Accra, CPA - Roch Kaboré": a hyphen between blanks is a dash.
  if (gap & GAP.hyphen && gap & GAP.space) return false;
  // "Dahal 'Prachanda'": an opening quote, where "Mata'afa" has none.
  if (gap & GAP.apostrophe && gap & GAP.space) return false;
  if (gap & GAP.period && !initialStop(w, i)) return false;
  return !isPossessive(w, i);
};

/** "H.E.", "H.M.", "H.R.H.": the word behind the initials of a style. */
const stylesAt = (c: NameContext, at: number): number => {
  const { words: w } = c;
  if (w.folded[at] !== "h" || w.capital[at] === 0) return at;
  let i = at + 1;
  while (
    i < at + 4 &&
    /^[emhrsi]$/.test(w.folded[i] ?? "") &&
    (w.capital[i] as number) > 0 &&
    c.sentenceOf[i] === c.sentenceOf[at]
  )
    i++;
  return i > at + 1 ? i : at;
};

/** "Grace Mugabe" where nobody's grace is meant: a style that is a given name too. */
const givenName = ({ words: w, byFirst }: NameContext, i: number): boolean =>
  w.folded[i] === "grace"
    ? !/^(?:his|her|their|your)$/.test(w.folded[i - 1] ?? "")
    : rankBeforeFather(w, i) || styleInName(w, byFirst, i) || rankAsGivenName(w, byFirst, i) !== null;

/** "Tan Wee Leng": a family's name, where "Tan Sri Rafidah" has a style. */
const surnameFirst = (w: Words, i: number): boolean => w.folded[i] === "tan" && w.folded[i + 1] !== "sri";

const CUSTODIAN = "custodian of the two holy mosques".split(" ");
/** "[the Custodian of the Two Holy Mosques] King X": the word behind that style; where none stands, the same. */
export const behindCustodian = (c: Pick<NameContext, "words" | "sentenceOf">, at: number): number => {
  const { words: w } = c;
  const from = w.folded[at] === "the" ? at + 1 : at;
  const last = from + CUSTODIAN.length;
  const told = w.folded[from] === "custodian" && CUSTODIAN.every((word, n) => w.folded[from + n] === word);
  return told && last < w.count && c.sentenceOf[last] === c.sentenceOf[at] ? last : at;
};

const STYLES = new Set("hon honourable honorable rt right most reverend".split(" "));
const honours = wordTest((word) => HONORIFICS.has(word));
/** Skips "H.E. Mr.", "Dr", "Sheikh", "the Hon." before a name; gives the first word of the name proper. */
export const skipHonorifics = (c: NameContext, at: number): number => {
  const { words: w } = c;
  // "the Hon. Penny Wong", "the Rt. Hon. David Lammy".
  const styled = w.folded[at] === "the" && STYLES.has(w.folded[at + 1] ?? "") && c.sentenceOf[at + 1] === c.sentenceOf[at];
  let i = behindRetired(w, behindRank(w, stylesAt(c, styled ? at + 1 : behindCustodian(c, at))));
  while (
    i < w.count &&
    i - at < 8 &&
    (honours(w, i) || (styled && STYLES.has(w.folded[i] as string))) &&
    !givenName(c, i) &&
    !surnameFirst(w, i) &&
    // "HE Sheikh Tamim", but "Vice Premier He Lifeng".
    !(w.folded[i] === "he" && w.capital[i] === 1) &&
    // "Eng. Waleed Elkhereiji", but "Minister Eng Hen".
    !(w.folded[i] === "eng" && !((w.gap[i + 1] ?? 0) & GAP.period)) &&
    (w.capital[i] as number) > 0 &&
    i + 1 < w.count &&
    c.sentenceOf[i + 1] === c.sentenceOf[at]
  ) {
    const gap = w.gap[i + 1] as number;
    const behind = behindRetired(w, i + 1);
    if (behind === i + 1 && (gap & (NAME_STOPS & ~GAP.comma) || (gap & GAP.comma && !(gap & GAP.period)))) break;
    i = behind;
  }
  return i;
};

const CONTRACTED = new Set("s ll re ve d m t".split(" "));
/** "Vaʻai", "Mata'afa": a name goes on behind the stop inside it. */
const glottal = (w: Words, i: number): boolean => {
  const gap = w.gap[i] as number;
  return (gap & GAP.apostrophe) !== 0 && (gap & GAP.space) === 0 && !CONTRACTED.has(w.folded[i] as string);
};

/** The second syllable of a given name, as Seoul and Taipei write it: "Noh Kyu-duk", "Lee Do-hoon", "Tsai Ing-wen". */
const SYLLABLE = /^(?:[bcdghjklmnprstw]|ch|sh|ts|hs)?[yw]?(?:[aiou]{1,2}|ae|e[aou]?|eui|ye?[aou]?)(?:ng|[nklmptg])?$/;
/** What English hangs on a name: "Hamas-run", "the Trump-Kim set-to". */
const HUNG = new Set("run hit in on up to no man men pact led made ten hot mad aid go do me so".split(" "));
/** True where word i goes on a name of two words or more by a hyphen alone: "Kyu-duk", where "Kerry-led" does not. */
const syllable = (c: NameContext, at: number, i: number): boolean => {
  const { words: w } = c;
  const gap = w.gap[i] as number;
  const word = w.folded[i] as string;
  return i - at >= 2 && (gap & GAP.hyphen) !== 0 && (gap & GAP.space) === 0 && SYLLABLE.test(word) && !HUNG.has(word);
};

/** "de la [Cruz]", "bin al-[Obaidi]", "dos Santos e [Sousa]": the word behind the particles at `i`; `i` itself where no capital follows them. */
const behindParticles = (c: NameContext, i: number): number => {
  const { words: w } = c;
  // "Jean d'Ormesson", "Luca dell'Orto".
  if (ELIDED.has(w.folded[i] as string) && w.capital[i] === 0 && w.gap[i + 1] === GAP.apostrophe)
    return (w.capital[i + 1] as number) > 0 ? i + 1 : i;
  let at = i;
  if (w.capital[i] === 0 && JOINING.has(w.folded[i] as string)) at++;
  else while (at < i + 3 && isInner(w, at) && (at === i || (w.capital[at] === 0 && inside(c, at)))) at++;
  return at > i && inside(c, at) && (w.capital[at] as number) > 0 ? at : i;
};

/** "Mohamed V. Conteh" is not Mohamed V, "Aurelio Guterres-Lay" not Aurelio Guterres: the name that the base has is not all of it. */
const isPart = (c: NameContext, hit: NameHit): boolean => {
  const { words: w } = c;
  const at = hit.last;
  if (hit.last - hit.first < 2 || at >= w.count || !inside(c, at) || c.byFirst.has(at)) return false;
  if (isInitial(w, at - 1)) return (w.capital[at] as number) > 0 && !neverName(w, at) && !c.officeFirst.has(at);
  return w.gap[at] === GAP.hyphen && (w.capital[at] as number) > 0;
};

/** True for the small words inside names: "bin", "de la", "van". */
export const isParticle = (w: Words, i: number): boolean => w.capital[i] === 0 && INNER.has(w.folded[i] as string);

/** True where a hit at this word names a state, body or place and no person. */
const otherThing = (hit: NameHit | undefined): boolean =>
  hit !== undefined && !personHits(hit.match).length && (partyOf(hit.match) !== null || hit.last - hit.first > 1);

/** One word that is a small town somewhere: "Hamad", "Berlin" too may be a personal name, if a title or a further name says so. */
const townOnly = (hit: NameHit | undefined): boolean =>
  hit !== undefined && hit.last - hit.first === 1 && hit.match.hits.every((h) => h.entity.kind === "place");
/** True where a particle or another name word goes on directly behind: "Hamad bin Isa". */
const goesOn = (c: NameContext, at: number): boolean =>
  inside(c, at + 1) && INNER.has(c.words.folded[at + 1] as string) && c.words.folded[at + 1] !== "de";

const isHead = wordTest((word) => HEADS.has(word));
const hasDigit = wordTest((word) => /\d/.test(word));
/** "Accompanying Trump was", "Welcoming Erdogan, he said": what somebody does opens the sentence, before a name of the base. */
const opensWithDoing = (c: NameContext, at: number): boolean => {
  const next = c.byFirst.get(at + 1);
  return (
    /^\p{L}{4,}ing$/u.test(c.words.folded[at] as string) &&
    c.sentenceOf[at - 1] !== c.sentenceOf[at] &&
    next !== undefined &&
    personHits(next.match).length > 0
  );
};

/**
 * The personal name that begins at word `at`, by the base or by shape (capitalized words with particles and initials); null if none does.
 * "Jeyhun Bayramov", "Joseph R. Biden, Jr.", "M.U.M. Ali Sabry", "Abdullah bin Zayed Al Nahyan".
 */
export const nameAt = (
  c: NameContext,
  at: number,
  titled = false,
): { first: number; last: number; hit: NameHit | null } | null => {
  const { words: w } = c;
  if (at >= w.count) return null;
  if ((w.capital[at] as number) === 0) {
    // "President el-Sisi": a name may begin with its particle.
    const behind = titled && INNER.has(w.folded[at] as string) && inside(c, at + 1) ? nameAt(c, at + 1, true) : null;
    return behind ? { ...behind, first: at } : null;
  }
  if ((w.capital[at] === 2 && POSTNOMINALS.has(w.folded[at] as string)) || (!titled && tellsWhen(w, at))) return null;
  if (asksOrAnswers(w, at)) return null;
  const ranked = rankAsGivenName(w, c.byFirst, at);
  if (ranked) return { first: at, last: ranked.last, hit: ranked };
  const hit = c.byFirst.get(at);
  // An office that somebody also has for a surname ("Chair") is the office.
  const alone = hit?.last === at + 1;
  // "PRIME MINISTER TO ATTEND": a small word in capitals is not To Lam.
  const small = alone && w.capital[at] === 2 && NEVER_NAMES.has(w.folded[at] as string);
  const article = alone && !titled && isArticle(w, at);
  // "But Gustavo Petro did": a small word that opens a sentence before a name is no surname.
  const opening =
    alone && NEVER_NAMES.has(w.folded[at] as string) && c.sentenceOf[at - 1] !== c.sentenceOf[at] && c.byFirst.has(at + 1);
  const known =
    hit &&
    personHits(hit.match).length > 0 &&
    !small &&
    !article &&
    !opening &&
    !(alone && HEADS.has(w.folded[at] as string)) &&
    !isPart(c, hit);
  if (
    !known &&
    (!c.namable(at) ||
      opensWithDoing(c, at) ||
      (otherThing(hit) && !(townOnly(hit) && (titled || goesOn(c, at)))) ||
      neverName(w, at) ||
      (isHead(w, at) && !rankBeforeFather(w, at)) ||
      hasDigit(w, at))
  )
    return null;
  let last = known ? (hit as NameHit).last : at + 1;
  if (last === at + 1 && pairOfTwo(c, at)) return { first: at, last, hit: known ? (hit as NameHit) : null };
  while (last < w.count && last - at < 9 && inside(c, last)) {
    const next = c.byFirst.get(last);
    const behind = behindParticles(c, last);
    if (behind > last && (w.capital[last] === 0 || !otherThing(next))) {
      last = behind;
      continue;
    }
    if (w.capital[last] === 0 && (glottal(w, last) || CHILD_OF.has(w.folded[last] as string))) {
      last++;
      continue;
    }
    if (w.capital[last] === 0 && syllable(c, at, last)) {
      last++;
      break;
    }
    if (
      (w.capital[last] as number) === 0 ||
      neverName(w, last) ||
      addresses(w, last) ||
      c.officeFirst.has(last) ||
      !c.namable(last)
    )
      break;
    if (otherThing(next) && !townOnly(next)) break;
    last += next && personHits(next.match).length ? next.last - next.first : 1;
  }
  while (last - at > 2 && w.capital[last - 1] === 2 && POSTNOMINALS.has(w.folded[last - 1] as string)) last--;
  // "Biden, Jr.": the suffix stands behind a comma.
  if (
    last < w.count &&
    isSuffix(w, last) &&
    (w.capital[last] as number) > 0 &&
    c.sentenceOf[last] === c.sentenceOf[at] &&
    (w.folded[last] !== "v" || last > at + 1)
  )
    last++;
  return !known && isPaper(w, at, last) ? null : { first: at, last, hit: known ? (hit as NameHit) : null };
};
