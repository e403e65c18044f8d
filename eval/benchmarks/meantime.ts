/** MEANTIME: times in Wikinews texts, with their values counted from the text's own date (its second line). */
import type { Reader } from "../../src/reading/read.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { codePointSpan } from "../../src/text/spans.ts";
import { type Counts, none, type Span } from "./spans.ts";

export interface MeantimeRow {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (Span & { readonly kind: string; readonly type?: string; readonly value?: string })[];
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** First and last day of a value: "2009-06" is 2009-06-01 to 2009-06-30; the last day is compared by its month. */
const fits = (value: string, from: string | null, to: string | null): boolean =>
  value.length === 10 ? from === value && to === value : Boolean(from?.startsWith(value) && to?.startsWith(value));

export const scoreMeantime = (reader: Reader, rows: readonly MeantimeRow[]): { found: Counts; valued: Counts } => {
  const [found, valued] = [none(), none()];
  for (const { text, mentions } of rows) {
    const published = mentions.find((m) => m.kind === "TIMEX3" && m.value?.length === 10 && DATE.test(m.value))?.value ?? null;
    const report = reportFromText(text, { source: "meantime", published });
    const { words, times } = reader.layers(report);
    const read = times.map((t) => ({
      ...codePointSpan(report, words.start[t.first] as number, words.end[t.last - 1] as number),
      from: t.from,
      to: t.to,
    }));
    const gold = mentions.filter((m) => m.kind === "TIMEX3");
    const asked = gold.filter((m) => m.type === "DATE" && DATE.test(m.value ?? ""));
    const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
    found.gold += asked.length;
    found.read += read.length;
    found.right += read.filter((r) => gold.some((g) => meets(g, r))).length;
    for (const g of asked) {
      const hits = read.filter((r) => meets(g, r));
      if (!hits.length) continue;
      found.found++;
      valued.gold++;
      valued.read++;
      const right = hits.some((r) => fits(g.value as string, r.from, r.to));
      valued.found += Number(right);
      valued.right += Number(right);
    }
  }
  return { found, valued };
};
