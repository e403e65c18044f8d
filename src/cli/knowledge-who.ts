import { isDay } from "../answers/is-day.ts";
import type { Tenure } from "../knowledge/knowledge.ts";
import { type Holder, who } from "../knowledge/who.ts";
import { EXIT, UsageError } from "./exit.ts";
import { openBase } from "./knowledge-base.ts";
import { classTyped, formatTyped, partyTyped } from "./knowledge-words.ts";
import { print, printable, tell } from "./terminal.ts";

const term = (t: Tenure): string => `${t.from ?? "?"} to ${t.to ?? "?"}`;
const marks = (t: Tenure): string[] => [
  ...(t.acting ? ["acting"] : []),
  ...(t.attested ? ["seen in office then"] : []),
  ...(t.verified || t.attested ? [] : ["unverified"]),
];

const line = ({ person, tenure }: Holder): string =>
  [`${person.name} (${person.id})`, tenure.office, tenure.for, term(tenure), ...marks(tenure), tenure.source].join(" · ");

const row = ({ person, tenure }: Holder): string =>
  JSON.stringify({
    person: person.name,
    id: person.id,
    office: tenure.office,
    class: tenure.officeClass,
    for: tenure.for,
    from: tenure.from,
    to: tenure.to,
    acting: tenure.acting,
    attested: tenure.attested,
    verified: tenure.verified,
    source: tenure.source,
  });

/** Prints who held an office on a day, the surest first; an end that is not known is "?", never "still". */
export const knowledgeWho = async (office: string, party: string, day: string, format: string): Promise<number> => {
  const shape = formatTyped(format);
  if (!isDay(day)) throw new UsageError(`"${day}" is no day: give YYYY-MM-DD`);
  const base = openBase();
  const code = partyTyped(party, base);
  const officeClass = classTyped(office, code);
  const found = who(base, officeClass, code, day);
  for (const holder of found) await print(shape === "jsonl" ? row(holder) : printable(line(holder)));
  if (!found.length) tell(`chancery: the knowledge base knows no ${officeClass} of ${code} on ${day}`);
  return EXIT.ok;
};
