/** Names as the scorer compares them: without accents, case and marks. Follows the shared scorer, line by line. */

const LETTERS: Readonly<Record<string, string>> = {
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
  "’": "'",
  "`": "'",
};

export const fold = (s: unknown): string =>
  String(s ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıəøłđðþßæœ’`]/g, (c) => LETTERS[c] as string)
    .replace(/[^\p{L}\p{N}' -]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Words of two letters and more. */
export const words = (s: unknown): string[] =>
  fold(s)
    .replace(/[-']/g, " ")
    .split(" ")
    .filter((w) => w.length > 1);

/** Share of the smaller set that the larger holds, 0 to 1. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (!a.size || !b.size) return a.size === b.size ? 1 : 0;
  return [...a].filter((x) => b.has(x)).length / Math.min(a.size, b.size);
};

/** Letters to change, add or drop to make one of the other. */
const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
};

/** One word in two spellings: one letter apart, two in long words, none in short ones. */
export const alike = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && edits(a, b) <= (Math.max(a.length, b.length) > 8 ? 2 : 1));
