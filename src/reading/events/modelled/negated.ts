/** "They have never sat down together": with nobody named, what did not come about is no news. */
const NEGATED = new Set(["not", "never", "neither", "nor"]);
/** "without having met", not "without note-takers". */
export const negated = (tokens: readonly string[]): boolean =>
  tokens.some((word, i) => NEGATED.has(word) || (word === "without" && tokens[i + 1]?.endsWith("ing")));
