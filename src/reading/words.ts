import { capitalOf, fold, isWordUnit } from "../knowledge/fold.ts";
import { unitsOf } from "../text/units.ts";
import { type Forms, formsForText } from "./forms.ts";

/** What stands between a word and the word before it; a bit set. */
export const GAP = {
  space: 1,
  comma: 2,
  period: 4,
  hyphen: 8,
  apostrophe: 16,
  open: 32,
  close: 64,
  quote: 128,
  colon: 256,
  semicolon: 512,
  dash: 1024,
  paragraph: 2048,
  slash: 4096,
  question: 8192,
  other: 16384,
} as const;

/**
 * The body cut in runs of letters and digits: "U.S." is two words, "Guinea-Bissau" two, "Fidan's" two.
 * Parallel arrays, one entry a word; offsets are UTF-16 into `text`.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** fold(word): lower case, no accents. */
  readonly folded: readonly string[];
  /** 0 lower case, 1 Capitalized, 2 ALL CAPITALS (two letters or more, or one letter). */
  readonly capital: Uint8Array;
  /** Bits of GAP: what stands before the word. */
  readonly gap: Uint16Array;
  /** The number of the word's form in `forms`: see `wordTest`. */
  readonly form: Uint16Array;
  readonly forms: Forms;
}

const SPACE = 32;
const gapOf = (c: number, next: number): number => {
  switch (c) {
    case 32:
    case 9:
    case 160:
      return GAP.space;
    case 10:
      return next === 10 ? GAP.paragraph | GAP.space : GAP.space;
    case 44:
      return GAP.comma;
    case 46:
      return GAP.period;
    case 45:
    case 0x2010:
    case 0x2011:
      return GAP.hyphen;
    case 39:
    case 0x2019:
    case 0x2018:
    case 96:
    case 0x2bb:
    case 0x2bc:
      return GAP.apostrophe;
    case 40:
    case 91:
    case 123:
      return GAP.open;
    case 41:
    case 93:
    case 125:
      return GAP.close;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0xab:
    case 0xbb:
      return GAP.quote;
    case 58:
      return GAP.colon;
    case 59:
      return GAP.semicolon;
    case 0x2013:
    case 0x2014:
      return GAP.dash;
    case 47:
      return GAP.slash;
    case 63:
    case 33:
      return GAP.question;
    default:
      return GAP.other;
  }
};

/** Units of the alphabets with which English is written are looked up. */
const LOOKED_UP = 0x250;
const WORD_UNIT = Uint8Array.from({ length: LOOKED_UP }, (_, c) => (isWordUnit(c) ? 1 : 0));
const inWord = (c: number): boolean => (c < LOOKED_UP ? WORD_UNIT[c] === 1 : isWordUnit(c));

const PRIME = 0x01000193;

/** Room for as many words. */
const roomFor = (most: number) => ({
  start: new Int32Array(most),
  end: new Int32Array(most),
  capital: new Uint8Array(most),
  gap: new Uint16Array(most),
  form: new Uint16Array(most),
});
/** Texts of up to so many units are cut in one room that is kept: few have words in half their units. */
const KEPT_ROOM = 1 << 17;
const kept = roomFor(KEPT_ROOM >> 1);

/** Cuts a body into words; linear in its length. */
export const wordsOf = (text: string): Words => {
  const n = text.length;
  const { start, end, capital, gap, form } = n < KEPT_ROOM ? kept : roomFor((n + 1) >> 1);
  const folded: string[] = [];
  const forms = formsForText();
  const units = unitsOf(text);
  let count = 0;
  for (let i = 0; i < n; count++) {
    let bits = count ? 0 : GAP.paragraph;
    for (; i < n; i++) {
      const c = units[i] as number;
      if (c === SPACE) bits |= GAP.space;
      else if (inWord(c)) break;
      else bits |= gapOf(c, i + 1 < n ? (units[i + 1] as number) : 0);
    }
    if (i >= n) break;
    const from = i;
    let hash = 0;
    for (; i < n; i++) {
      const c = units[i] as number;
      if (!inWord(c)) break;
      hash = Math.imul(hash ^ c, PRIME);
    }
    const known = forms.number(units, from, i, hash ^ (hash >>> 15));
    start[count] = from;
    end[count] = i;
    gap[count] = bits;
    form[count] = known;
    const word = known ? "" : text.slice(from, i);
    folded.push(known ? forms.folded(known) : fold(word));
    capital[count] = known ? forms.capital(known) : capitalOf(word);
  }
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    folded,
    capital: capital.slice(0, count),
    gap: gap.slice(0, count),
    form: form.slice(0, count),
    forms,
  };
};

/** The words [first, last) as they stand in the text. */
export const wordsText = (w: Words, first: number, last: number): string =>
  last > first ? w.text.slice(w.start[first], w.end[last - 1]) : "";
