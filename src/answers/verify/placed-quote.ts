import { locate, points } from "../claims.ts";

export interface PlacedQuote {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Where a sentence of the readable text stands in the report as given, in code points; null where markup or breaks hide it. */
export const placedQuote = (text: string, sentence: string): PlacedQuote | null => {
  const at = locate(text, sentence);
  if (!at) return null;
  const quote = text.slice(at[0], at[1]);
  const start = points(text.slice(0, at[0]));
  return { start, end: start + points(quote), quote };
};
