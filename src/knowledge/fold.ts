/** Folding: how a word is made comparable whatever accents, case or special letters it is written with. */

const PLAIN = /^[\x00-\x7f]*$/;
const MARKS = /\p{M}+/gu;
const SPECIAL = /[ıəøłđðþßæœ]/g;
const SPECIAL_TO: Readonly<Record<string, string>> = {
  ı: "i",
  ə: "e",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** The comparable form of one word: "Çavuşoğlu" is "cavusoglu", "Łódź" is "lodz", "İstanbul" is "istanbul". */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(SPECIAL, (c) => SPECIAL_TO[c] as string);
};

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** True for a UTF-16 unit inside a word: letters, marks, digits of the basic plane; modifier apostrophes and surrogates are none. */
export const isWordUnit = (c: number): boolean => {
  if (c < 128) return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  if (c === 0xa0 || (c >= 0x2000 && c <= 0x206f) || c === 0x2bb || c === 0x2bc) return false;
  if (c >= 0xc0 && c <= 0x24f) return c !== 0xd7 && c !== 0xf7;
  return WORD.test(String.fromCharCode(c));
};

/** How a word is written: 0 lower case, 1 Capitalized, 2 ALL CAPITALS ("A" alone counts as 1). */
export const capitalOf = (word: string): 0 | 1 | 2 => {
  const first = word[0] as string;
  if (first === first.toLowerCase()) return 0;
  return word === word.toUpperCase() && (word.length > 1 || first !== "A") ? 2 : 1;
};

/** One word of a text: its comparable form, its place in UTF-16 units (end exclusive), and how it is written. */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly capital: 0 | 1 | 2;
}

/** Cuts a text in runs of letters and digits: "Guinea-Bissau" and "U.S." are two words each. Linear in its length. */
export const words = (text: string): FoldedWord[] => {
  const found: FoldedWord[] = [];
  const n = text.length;
  let i = 0;
  while (i < n) {
    while (i < n && !isWordUnit(text.charCodeAt(i))) i++;
    if (i >= n) break;
    const start = i;
    while (i < n && isWordUnit(text.charCodeAt(i))) i++;
    const word = text.slice(start, i);
    found.push({ folded: fold(word), start, end: i, capital: capitalOf(word) });
  }
  return found;
};

/** The comparable words of a name: "Al-Sisi" is ["al", "sisi"]. */
export const foldedWords = (name: string): string[] => words(name).map((w) => w.folded);
