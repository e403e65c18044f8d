/** A piece of a text, and whether it is a word that was asked for. */
export interface Piece {
  readonly text: string;
  readonly asked: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");

/** Splits a text at the words that begin as those of a question: askedIn("Security talks", "secur") -> "Security" asked, " talks" not. */
export function askedIn(text: string, question: string): readonly Piece[] {
  const beginnings = (question.match(WORD) ?? []).map(folded);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const seen = folded(word);
    if (!beginnings.some((b) => seen.startsWith(b))) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), asked: false });
    pieces.push({ text: word, asked: true });
    at = index + word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), asked: false });
  return pieces;
}
