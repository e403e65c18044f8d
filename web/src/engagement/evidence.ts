import type { Evidence } from "../../../src/reading/reading.ts";
import type { Claim, EngagementAnswer } from "../api/types.ts";
import type { Span } from "../text/segments.ts";

/** Words of one report that a field's value stands on. */
export interface Quote extends Span {
  readonly report: string;
  readonly quote: string;
}

type Worded = Pick<EngagementAnswer, "claims" | "evidence" | "positions" | "format" | "reports">;

/**
 * The words of every value of an engagement, its positions' too ("positions/0"), in all its reports. The chief account's evidence has the
 * words of each part of a participant; what the other reports say of one comes as a claim of the whole participant.
 */
export function quotesOf(engagement: Worded): readonly Quote[] {
  const said = engagement.positions.flatMap((position, at) =>
    position.evidence.map(
      ({ start, end, quote }): Quote => ({ field: `positions/${at}`, report: position.report, start, end, quote }),
    ),
  );
  const all = [...chiefWords(engagement), ...engagement.claims.flatMap((claim) => claimed(claim, engagement)), ...said];
  return distinct(all.filter((quote) => quote.end > quote.start));
}

/** The chief account counts participants as the entry does; its formats only where no other account adds to them. */
function chiefWords({ evidence, reports }: Worded): readonly Quote[] {
  return evidence.flatMap((one: Evidence & { readonly report?: string }): readonly Quote[] => {
    const report = one.report ?? reports[0]?.id;
    const shared = reports.length > 1 && /^format\b/.test(one.field);
    if (report === undefined || shared) return [];
    return [{ field: one.field, report, start: one.start, end: one.end, quote: one.quote }];
  });
}

function claimed({ field, value, report, start, end, quote }: Claim, { format }: Worded): readonly Quote[] {
  if (start === null || end === null || quote === null) return [];
  const words = { report, start, end, quote };
  if (/^participants\/\d+$/.test(field)) return [{ field: `${field}/name`, ...words }];
  if (field !== "format" || !Array.isArray(value)) return [{ field, ...words }];
  return format.flatMap((one, at) => (value.includes(one) ? [{ field: `format/${at}`, ...words }] : []));
}

function distinct(quotes: readonly Quote[]): readonly Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ field, report, start, end }) => {
    const key = `${field} ${report} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
