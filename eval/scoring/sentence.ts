/** Code-point range of the sentence of a text that begins with the words given; null if they are not there. */
export const sentenceRange = (text: string, opening: string): readonly [number, number] | null => {
  const pattern = opening
    .trim()
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const m = new RegExp(pattern, "iu").exec(text);
  if (!m) return null;
  const rest = text.slice(m.index + m[0].length);
  const end = /[.!?]["”’)]?(?=\s+["“(]?\p{Lu}|\s*$)|\n\s*\n/u.exec(rest);
  const stop = m.index + m[0].length + (end ? end.index + end[0].length : rest.length);
  return [[...text.slice(0, m.index)].length, [...text.slice(0, stop)].length];
};
