import type { StoredReport } from "../record/record.ts";
import type { Report } from "../text/report.ts";

/** The report as the record keeps it. */
export const storedReport = (r: Report): StoredReport => ({
  id: r.id,
  text: r.original,
  body: r.body === r.original ? null : r.body,
  sources: [
    {
      source: r.source.source,
      url: r.source.url,
      outlet: r.outlet,
      published: r.frameDates[0]?.edtf ?? null,
      retrieved: r.source.retrieved,
    },
  ],
});
