import { next, type Scene, wordAt } from "./rule.ts";

const DETERMINERS: ReadonlySet<string> = new Set(["the", "their", "his", "her", "that", "this"]);
/** What a report that has told the day of a contact calls it again; not a gathering, whose days are its own. */
const CONTACTS: ReadonlySet<string> = new Set(
  "call conversation talks meeting audience handshake dinner lunch breakfast signing ceremony encounter reception".split(" "),
);
const BETWEEN: ReadonlySet<string> = new Set(["phone", "telephone", "private", "first", "last", "latest"]);

/** The word behind "the talks", "their call", "that telephone conversation" that begins at a word; -1: none does. */
export const toldContact = (s: Scene, at: number): number => {
  if (!DETERMINERS.has(wordAt(s, at))) return -1;
  const noun = BETWEEN.has(wordAt(s, at + 1)) ? at + 2 : at + 1;
  return CONTACTS.has(wordAt(s, noun)) && next(s, noun) ? noun + 1 : -1;
};
