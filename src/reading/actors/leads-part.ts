import type { Entity, OfficePhrase } from "../document.ts";
import { contentWords } from "./person-office.ts";
import { standing } from "./tenures.ts";

const PART =
  /\b(opposition|rebel|guerrilla|insurgent|separatist|dissident|militia|party|faction|spiritual|religious|tribal|community|union|labou?r|majority|minority)[ -](?:leader|chief)s?\b/i;

/** "the opposition leader", "the rebel leader": who leads a part, and not the state. */
export const leadsPart = (office: OfficePhrase): boolean => PART.test(office.text);

/** Is somebody the leader of that part: by what he is called, or by what the base has for him; else somebody of whom no office is told. */
export const isLeaderOfPart = (office: OfficePhrase, e: Entity, day: string | null): boolean => {
  if (e.office === null) return e.type === "person" && e.former.length === 0;
  const part = (PART.exec(office.text)?.[1] ?? "").toLowerCase();
  const called = (text: string): boolean => contentWords(text).includes(part);
  return called(e.office.text) || (e.person?.tenures.some((t) => called(t.office) && standing(t, day) === "covers") ?? false);
};
