/** "his/her leave of" -> "his leave of", "her leave of"; a part with an empty alternative ("a/") may be left out. */
export const alternatives = (pattern: readonly string[]): string[][] => {
  let out: string[][] = [[]];
  for (const place of pattern) out = place.split("/").flatMap((word) => out.map((begun) => (word ? [...begun, word] : begun)));
  return out;
};

/** Phrases told apart by semicolons, by their first word; the longest first. */
export const phrasesByFirst = (text: string): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const all = text.split(";").flatMap((phrase) => alternatives(phrase.trim().split(/\s+/)));
  const out = new Map<string, string[][]>();
  for (const words of all.sort((a, b) => b.length - a.length)) {
    const first = words[0] as string;
    out.set(first, [...(out.get(first) ?? []), words]);
  }
  return out;
};

/** The phrase that begins at a word, or null. */
export const phraseAt = (
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
  folded: readonly string[],
  at: number,
): readonly string[] | null =>
  phrases.get(folded[at] as string)?.find((p) => p.every((word, k) => folded[at + k] === word)) ?? null;
