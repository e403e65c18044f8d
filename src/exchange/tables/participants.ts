import { fullName } from "../../reading/full-name.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { engagements, permalink } from "../source.ts";
import { OF_ENGAGEMENT, table } from "../table.ts";

type Seat = { engagement: string; n: number } & RecordEngagement["participants"][number];

export const PARTICIPANTS = table<Seat>({
  name: "participants",
  about: "One participant of one engagement a row.",
  primaryKey: ["engagement", "n"],
  foreignKeys: [OF_ENGAGEMENT],
  *items(source) {
    for (const e of engagements(source)) for (const [n, p] of e.participants.entries()) yield { engagement: e.id, n, ...p };
  },
  line: ({ n, ...p }) => p,
  columns: [
    ["engagement", "string", "The engagement.", (p) => p.engagement],
    [
      "name",
      "string",
      "Name as the reports give it; where they give none, who held the office by the knowledge base.",
      (p) => fullName(p),
    ],
    ["named", "boolean", "Whether a report names them.", (p) => p.name !== null],
    ["id", "string", "Wikidata id, else a local one.", (p) => p.id],
    ["type", "string", "person, state, organization or delegation.", (p) => p.type],
    ["office", "string", "Office held on that day.", (p) => p.office],
    ["office_class", "string", "Kind of the office: foreign-minister, head-of-state ...", (p) => p.officeClass],
    ["for", "string", "Party: ISO alpha-3 or acronym.", (p) => p.for],
    ["role", "string", "host, visitor, mediator, guest or party.", (p) => p.role],
    [
      "former",
      "string",
      "Offices that the reports say were held before, joined.",
      (p) => p.former.map((f) => f.office).join("; "),
    ],
    [
      "office_basis",
      "string",
      "Where the office comes from: stated, known (by the knowledge base, which leaves out attestations that dated terms contradict) or inferred.",
      (p) => p.basis.office,
    ],
    ["for_basis", "string", "Where the party comes from.", (p) => p.basis.for],
    ["n", "integer", "Place among its participants, from 0: claims of participants/n are about this one.", (p) => p.n],
    ["url", "string", "Permalink of the engagement.", (p, s) => permalink(s, p.engagement)],
  ],
});
