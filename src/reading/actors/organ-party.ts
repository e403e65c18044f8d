import type { Entity, Knowledge } from "../../knowledge/knowledge.ts";

/** Bodies by which an organization acts; agencies, funds, courts and banks stand for themselves. */
const ORGAN =
  /\b(?:council|commission|secretariat|parliament|general assembly|committee|presidency|delegation|external action service)\b/i;

/** The organization that an organ acts for: the President of the European Council acts for the EU. Null where the party is no organ. */
export const wholeOf = (party: Entity | null): string | null =>
  party?.kind === "organization" && party.organOf !== null && ORGAN.test(party.name) ? party.organOf : null;

/** The party for which holders of this party's offices act: EC -> EU, TUR -> TUR. */
export const actsFor = (knowledge: Knowledge, party: string): string => wholeOf(knowledge.organization(party)) ?? party;

/** An organ's office as it is called beside the organization: "President" of the EC -> "President of the European Commission". */
export const officeOfOrgan = (knowledge: Knowledge, party: string, office: string): string => {
  const organ = knowledge.organization(party);
  return organ && wholeOf(organ) !== null && !/\b(?:of|for)\b/.test(office) && !office.includes(organ.name)
    ? `${office} of the ${organ.name}`
    : office;
};
