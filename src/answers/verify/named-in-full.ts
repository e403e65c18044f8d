/** A sentence that names people as everybody does who knows the record: by surname, or without saying whose they are. */
import { words } from "../../knowledge/fold.ts";
import type { Named } from "./named.ts";

/** "Xi met Kissinger" -> "Xi Jinping of China met Henry Kissinger of United States", by the people of the record; null where it names none of them. */
export const namedInFull = (sentence: string, named: readonly Named[], partyName: (id: string) => string): string | null => {
  const all = words(sentence);
  let out = "";
  let at = 0;
  for (const { first, last, person } of named) {
    const [from, to] = [all[first], all[last - 1]];
    if (!person || !from || !to) continue;
    const possessive = /^['’]s?\b/u.test(sentence.slice(to.end));
    const whose = person.for && !possessive && !/^,? of\b/u.test(sentence.slice(to.end)) ? ` of ${partyName(person.for)}` : "";
    out += `${sentence.slice(at, from.start)}${person.name}${whose}`;
    at = to.end;
  }
  const full = out + sentence.slice(at);
  return full === sentence ? null : full;
};
