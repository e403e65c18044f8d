import { createHash } from "node:crypto";
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

/**
 * All that a reading is made of beside the text as given, as a digest: what came with it, and how it was made readable. One version of
 * code and knowledge reads the same text with the same digest the same way.
 */
export const givenWith = (r: Report): string =>
  createHash("sha256")
    .update(JSON.stringify([r.source, r.body === r.original ? null : r.body]))
    .digest("base64url")
    .slice(0, 16);
