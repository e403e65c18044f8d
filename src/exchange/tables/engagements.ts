import { partiesOf } from "../../answers/scan.ts";
import { fullName } from "../../reading/full-name.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { engagements, permalink } from "../source.ts";
import { table } from "../table.ts";

const nameOf = (p: RecordEngagement["participants"][number]): string =>
  `${fullName(p) ?? p.office ?? "?"}${p.for ? ` (${p.for})` : ""}`;

export const ENGAGEMENTS = table<RecordEngagement>({
  name: "engagements",
  about: "One real contact a row, however many reports tell of it.",
  primaryKey: ["id"],
  items: engagements,
  line: (e) => e,
  columns: [
    ["id", "string", "The engagement; stays when the record grows.", (e) => e.id],
    ["kind", "string", "meeting, call, visit, gathering, signing, correspondence, ceremony or statement.", (e) => e.kind],
    ["status", "string", "held, planned, proposed, cancelled or denied.", (e) => e.status],
    ["from", "date", "First day on which it can have begun; empty where nothing bounds it.", (e) => e.when.from],
    ["to", "date", "Last day on which it can have ended; empty where nothing bounds it.", (e) => e.when.to],
    ["edtf", "string", "The time as EDTF, level 1.", (e) => e.when.edtf || null],
    [
      "when_basis",
      "string",
      "Where the time comes from: stated, relative, published, known, inferred or unknown.",
      (e) => e.when.basis,
    ],
    [
      "place",
      "string",
      "Town or venue; a house stands before its town: Hyderabad House, New Delhi.",
      (e) => e.where?.place ?? null,
    ],
    ["country", "string", "State of the place, ISO 3166-1 alpha-3.", (e) => e.where?.country ?? null],
    ["lat", "number", "Latitude of the place, degrees north.", (e) => e.where?.lat ?? null],
    ["lon", "number", "Longitude of the place, degrees east.", (e) => e.where?.lon ?? null],
    ["participants", "string", "Names with their party, joined by semicolons.", (e) => e.participants.map(nameOf).join("; ")],
    [
      "parties",
      "string",
      "Codes of the parties, each once: ISO alpha-3 for states, acronyms for organizations.",
      (e) => partiesOf(e).join("; "),
    ],
    ["occasion", "string", "The gathering or visit in whose frame it took place.", (e) => e.occasion?.name ?? null],
    ["part_of", "string", "The engagement that contains it.", (e) => e.partOf],
    [
      "format",
      "string",
      "bilateral, trilateral, multilateral, one-on-one, expanded, sidelines, virtual; joined.",
      (e) => e.format.join("; "),
    ],
    ["topics", "string", "Ids of its topics, joined.", (e) => e.topics.map((t) => t.id).join("; ")],
    ["plover", "string", "PLOVER event.", (e) => e.codes.plover.event],
    ["plover_mode", "string", "PLOVER mode.", (e) => e.codes.plover.mode],
    ["cameo", "string", "CAMEO code, a string: its zero counts.", (e) => e.codes.cameo],
    ["confidence", "number", "0 to 1: how sure the reading is.", (e) => e.confidence],
    ["reports", "integer", "Reports that tell of it, copies among them.", (e) => e.reports.length],
    ["sources", "string", "Where the reports were taken from, joined.", (e) => e.reports.flatMap((r) => r.sources).join("; ")],
    ["quote", "string", "The words that name it.", (e) => e.claims.find((c) => c.field === "kind")?.quote ?? null],
    ["url", "string", "Permalink.", (e, s) => permalink(s, e.id)],
  ],
});
