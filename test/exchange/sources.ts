/** Records to export: two reports of one visit with odd sources, and the examples. */
import { join } from "node:path";
import { EXPORTS, type ExportName, formatOf } from "../../src/exchange/exports.ts";
import type { Source } from "../../src/exchange/source.ts";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import { openRecord } from "../../src/store/sqlite.ts";
import { storedReport } from "../../src/store/stored-report.ts";
import type { Report } from "../../src/text/report.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { reportsFrom } from "../../src/text/sources.ts";
import { folder } from "../cli/command.ts";

export interface Recorded extends Source {
  /** The folder of the record. */
  readonly path: string;
  readonly close: () => void;
}

const EXAMPLES = join(import.meta.dirname, "../../examples/reports");

export const VISIT = `Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in Oslo on 14 May 2024.

The two ministers agreed to hold joint exercises. Mr Billström thanked his host for the support.
`;
export const PLAN =
  "Swedish Foreign Minister Tobias Billström will meet Finnish Foreign Minister Elina Valtonen in Stockholm on 20 May 2024.";

/** What a spreadsheet would run, what markup would obey. */
export const ODD_SOURCE = '=HYPERLINK("http://x")&<b>"\'.txt';
export const ODD_OUTLET = "Daily <script>alert(1)</script> ]]> & \u202eCo\u0007";

/** A record of reports. */
export const recordOf = (reports: readonly Report[]): Recorded => {
  const place = folder();
  const knowledge = loadKnowledge();
  const reader = createReader(knowledge, "test");
  const store = openRecord(place.path, { mode: "write" });
  store.addBatch(reports.map((report) => ({ report: storedReport(report), reading: reader.read(report) })));
  const close = (): void => {
    store.close();
    place.remove();
  };
  return { store, knowledge, filter: {}, base: "https://example.org", path: place.path, close };
};

export const twoReports = (): Recorded =>
  recordOf([
    reportFromText(VISIT, {
      source: ODD_SOURCE,
      outlet: ODD_OUTLET,
      published: "2024-05-15",
      url: "https://example.org/visit?a=1&b=2",
    }),
    reportFromText(PLAN, { source: "plan.txt", outlet: "Example Agency", published: "2024-05-15" }),
  ]);

export const examples = async (): Promise<Recorded> => {
  const reports: Report[] = [];
  for await (const { report } of reportsFrom([EXAMPLES], { published: null, outlet: null, url: null, stdin: process.stdin }))
    if (report) reports.push(report);
  return recordOf(reports);
};

/** Everything an export gives, as text. */
export const exported = (name: ExportName, format: string, source: Source): string =>
  Buffer.concat(bytesOf(name, format, source).map((b) => Buffer.from(b))).toString("utf8");

export const bytesOf = (name: ExportName, format: string, source: Source): Uint8Array[] => {
  const found = formatOf(name, format);
  if (!found) throw new Error(`${name} has no ${format}`);
  return [...found.write(source)].map((chunk) => (typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk));
};

/** Every export in every format. */
export const ALL: readonly (readonly [ExportName, string])[] = Object.entries(EXPORTS).flatMap(([name, e]) =>
  Object.keys(e.formats).map((format) => [name as ExportName, format] as const),
);
