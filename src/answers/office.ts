/** Who held an office when, from the knowledge base. */
import type { Knowledge, OfficeClass } from "../knowledge/knowledge.ts";
import { who } from "../knowledge/who.ts";

export interface OfficeTerm {
  readonly person: string;
  readonly name: string;
  readonly office: string;
  readonly officeClass: string;
  readonly for: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly acting: boolean;
  /** Only seen in the office between from and to; nothing more is known of the term. */
  readonly attested: boolean;
  readonly verified: boolean;
  readonly source: string;
}

/** The offices that a party's page tells of. */
const CHIEF: readonly OfficeClass[] = ["head-of-state", "head-of-government", "foreign-minister", "head-of-organization"];

const termOf = ({ person, tenure }: ReturnType<Knowledge["holders"]>[number]): OfficeTerm => ({
  person: person.id,
  name: person.name,
  office: tenure.office,
  officeClass: tenure.officeClass,
  for: tenure.for,
  from: tenure.from,
  to: tenure.to,
  acting: tenure.acting,
  attested: tenure.attested,
  verified: tenure.verified,
  source: tenure.source,
});

/** Everyone who may have held the office on that day, the surest first. */
export const holdersOn = (knowledge: Knowledge, officeClass: OfficeClass, party: string, day: string): OfficeTerm[] =>
  who(knowledge, officeClass, party, day).map(termOf);

/** A party's chief offices on a day, the surest holder of each. */
export const chiefOffices = (knowledge: Knowledge, party: string, day: string): OfficeTerm[] => {
  const terms = CHIEF.flatMap((c) => holdersOn(knowledge, c, party, day).slice(0, 1));
  return terms.filter((t, i) => terms.findIndex((x) => x.person === t.person && x.office === t.office) === i);
};

/** Every known term of the office between two days, in order of time. */
export const termsOf = (knowledge: Knowledge, officeClass: OfficeClass, party: string, from: string, to: string): OfficeTerm[] =>
  knowledge
    .holders(officeClass, party, from, to)
    .map(termOf)
    .sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "") || a.name.localeCompare(b.name));
