/**
 * Characters that change the order or the end of the text around them and so can make a quote look like another one: embeddings,
 * overrides and isolates, and control characters other than tab and line ends. The plain direction marks stay: Arabic and Hebrew need them.
 */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

export type Piece = string | { readonly code: string };

/** Splits text at its hidden characters, each named by its code: visible("a\u202eb") -> ["a", {code: "U+202E"}, "b"]. */
export function visible(text: string): readonly Piece[] {
  if (!HIDDEN.test(text)) return [text];
  const pieces: Piece[] = [];
  let run = "";
  for (const char of text) {
    if (!HIDDEN.test(char)) {
      run += char;
      continue;
    }
    if (run !== "") pieces.push(run);
    run = "";
    pieces.push({ code: `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}` });
  }
  if (run !== "") pieces.push(run);
  return pieces;
}
