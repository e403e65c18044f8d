import type { EngagementAnswer } from "../api/types.ts";
import type { Span } from "../text/segments.ts";

/** Words of one report that a field's value stands on. */
export interface Quote extends Span {
  readonly report: string;
  readonly quote: string;
}

/** The words of every value of an engagement, its positions' too ("positions/0"), in all its reports. */
export function quotesOf(engagement: EngagementAnswer): readonly Quote[] {
  const claimed = engagement.claims.flatMap(({ field, report, start, end, quote }): readonly Quote[] =>
    start === null || end === null || quote === null ? [] : [{ field, report, start, end, quote }],
  );
  const said = engagement.positions.flatMap((position, at) =>
    position.evidence.map(
      ({ start, end, quote }): Quote => ({ field: `positions/${at}`, report: position.report, start, end, quote }),
    ),
  );
  return [...claimed, ...said].filter((quote) => quote.end > quote.start);
}
