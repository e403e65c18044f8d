import type { ReportHead } from "../../reading/reading.ts";
import { engagements, reportIds } from "../source.ts";
import { OF_ENGAGEMENT, OF_REPORT, table } from "../table.ts";

export const REPORTS = table<ReportHead>({
  name: "reports",
  about: "One text as published a row; the text itself is not exported, its id is made from it.",
  primaryKey: ["id"],
  *items(source) {
    for (const id of reportIds(source)) {
      const kept = source.store.report(id);
      if (kept) yield kept.reading.report;
    }
  },
  columns: [
    ["id", "string", "The report; the same text has the same id everywhere.", (r) => r.id],
    ["title", "string", "Title.", (r) => r.title],
    ["outlet", "string", "Who published it.", (r) => r.outlet],
    ["published", "string", "When, as ISO 8601.", (r) => r.published],
    ["language", "string", "Language of the text.", (r) => r.language],
    ["type", "string", "readout, statement, news, brief or other.", (r) => r.type],
    ["issuer", "string", "The side whose readout or statement it is.", (r) => r.issuer],
    [
      "attributed_to",
      "string",
      "Whom the report names as its own source, nearest first, joined.",
      (r) => r.attributedTo.join("; "),
    ],
    ["code_version", "string", "Version of the program that read it.", (r) => r.version.code],
    ["knowledge_version", "string", "Version of the knowledge base it was read with.", (r) => r.version.knowledge],
  ],
});

interface Place {
  readonly report: string;
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
}

export const SOURCES = table<Place>({
  name: "sources",
  about: "Where a report was taken from; one text may have many sources.",
  primaryKey: ["report", "source"],
  foreignKeys: [OF_REPORT],
  *items(source) {
    for (const id of reportIds(source)) for (const s of source.store.reportText(id)?.sources ?? []) yield { report: id, ...s };
  },
  columns: [
    ["report", "string", "The report.", (s) => s.report],
    ["source", "string", "Path or address as given when it was taken in.", (s) => s.source],
    ["url", "string", "Address, where known.", (s) => s.url],
    ["outlet", "string", "Who published it there.", (s) => s.outlet],
    ["published", "string", "When it was published there, as ISO 8601.", (s) => s.published],
    ["retrieved", "string", "When it was fetched.", (s) => s.retrieved],
  ],
});

interface Telling {
  readonly engagement: string;
  readonly report: string;
  readonly main: boolean;
  readonly copyOf: string | null;
}

export const TELLINGS = table<Telling>({
  name: "tellings",
  about: "Which report tells of which engagement.",
  primaryKey: ["engagement", "report"],
  foreignKeys: [OF_ENGAGEMENT, OF_REPORT],
  *items(source) {
    for (const e of engagements(source)) {
      const seen = new Set<string>();
      for (const r of e.reports) {
        if (seen.has(r.id)) continue;
        seen.add(r.id);
        yield { engagement: e.id, report: r.id, main: r.main, copyOf: r.copyOf };
      }
    }
  },
  columns: [
    ["engagement", "string", "The engagement.", (t) => t.engagement],
    ["report", "string", "The report.", (t) => t.report],
    ["main", "boolean", "Whether the report is chiefly about it.", (t) => t.main],
    ["copy_of", "string", "The report of which this one is a copy: copies are one witness.", (t) => t.copyOf],
  ],
});
