/** A sentence that names people as everybody does who knows the record: by surname, or without saying whose they are. */
import { foldedWords } from "../../knowledge/fold.ts";
import type { PersonRow, RecordStore } from "../../store/store.ts";
import { sameName } from "./same-person.ts";

/** Capitalized words in a row, particles between them: "Trump", "Henry Kissinger", "Mohammed bin Salman". */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:(?:al|bin|bint|da|de|der|dos|du|el|ibn|la|van|von)\s+)*\p{Lu}[\p{L}\p{M}'’-]*)*/gu;
const POSSESSIVE = /['’]s?$/u;
const LOOKED_AT = 5;
/** How much oftener than the next of that name somebody must take part to be meant by it. */
const OFTENER = 2;

/** The one of the record whom a name means; null where it is nobody's, or might as well be another's. */
const personMeant = (store: RecordStore, name: string): PersonRow | null => {
  const words = foldedWords(name);
  const [first, second] = store.peopleNamed(words, LOOKED_AT).filter((row) => {
    const own = foldedWords(row.name);
    return sameName(name, row.name) && (words.length > 1 || own[0] === words[0] || own.at(-1) === words[0]);
  });
  return first && first.engagements >= OFTENER * (second?.engagements ?? 0) ? first : null;
};

/** "Xi met Kissinger" -> "Xi Jinping of China met Henry Kissinger of United States", by the people of the record; null where it names none of them. */
export const namedInFull = (store: RecordStore, sentence: string, partyName: (id: string) => string): string | null => {
  const full = sentence.replace(NAME, (run) => {
    const possessive = POSSESSIVE.exec(run)?.[0] ?? "";
    const meant = personMeant(store, run.slice(0, run.length - possessive.length));
    if (!meant) return run;
    return possessive || !meant.for ? `${meant.name}${possessive}` : `${meant.name} of ${partyName(meant.for)}`;
  });
  return full === sentence ? null : full;
};
