import type { Report } from "../text/report.ts";
import type { Reader } from "./read.ts";
import type { Reading } from "./reading.ts";
import { headOf } from "./write.ts";

/** The diagnostic of a report that a fault of the reading's own kept from being read. */
export const NOT_READ = "not-read";

const described = (fault: unknown): string => (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault));

/** What stands in for the reading of a report at which the reading failed: its head, nothing told, and why. */
const unread = (report: Report, reader: Reader, fault: unknown): Reading => ({
  report: headOf(report, reader.version, report.frameDates[0]?.edtf ?? null, null),
  engagements: [],
  positions: [],
  mentions: [],
  diagnostics: [
    ...report.diagnostics,
    {
      code: NOT_READ,
      severity: "error",
      message: `nothing of this report was read, for a fault in Chancery itself (${described(fault)}); please report it with the text`,
    },
  ],
});

/** A reader that never throws: a fault at one report costs that report its reading, which says so, and the others nothing. */
export const guarded = (reader: Reader): Reader => {
  const read = (report: Report): Reading => {
    try {
      return reader.read(report);
    } catch (fault) {
      return unread(report, reader, fault);
    }
  };
  return {
    ...reader,
    read,
    readAll: (reports) => {
      try {
        return reader.readAll(reports);
      } catch {
        return reports.map(read);
      }
    },
  };
};

/** Why a report was not read, as its reading says; null where it was. */
export const whyNotRead = (reading: Reading): string | null =>
  reading.diagnostics.find((d) => d.code === NOT_READ)?.message ?? null;
