import type { SourceWords } from "../api/types.ts";

/** Each place of a report once, those without words of their own left out. */
export function distinctWords(words: readonly SourceWords[]): readonly SourceWords[] {
  const seen = new Set<string>();
  return words.filter((one) => {
    const place = `${one.report} ${one.start} ${one.end}`;
    if (one.quote === "" || seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
