/** Accords by their names: a promise given in one, and later words that something happened under it, are of one matter. */
import { foldedWords } from "../../knowledge/fold.ts";

const KINDS =
  "Declaration|Agreement|Accords?|Treaty|Memorandum|Protocol|Convention|Pact|Communiqu[eé]|Road ?map|Understanding|Framework|Charter|Initiative|Plan|Process|Format|Formula|Compact";
/** "the Ankara Declaration", "Prespa Agreement", "Treaty of Khujand". */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:\p{Lu}[\p{L}\p{M}'’-]{2,30} ){1,3}(?:${KINDS})|(?:${KINDS}) (?:of|on) \p{Lu}[\p{L}\p{M}'’-]{2,30})(?![\p{L}\p{M}])`,
  "gu",
);
/** Words with a capital that name no accord apart: "The Agreement", "A Joint Declaration", "This New Plan". */
const GENERAL = /^(?:the|this|that|these|a|an|its|their|our|his|her|under|in|joint|new|first|draft|final|peace|trade|framework)$/;

/** Folded names of the accords that a text names; what is left of a name without general words must tell it apart. */
export const accordsNamed = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const [name] of text.matchAll(NAMED)) {
    const telling = foldedWords(name).filter((w) => !GENERAL.test(w));
    if (telling.length > 1) found.add(telling.join(" "));
  }
  return found;
};
