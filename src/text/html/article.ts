import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { plain } from "./entities.ts";
import { MARK, type Page, type Run } from "./page.ts";

const MARKED = new RegExp(`${MARK.begin}([\\ue000-\\uefff])([\\ue000-\\uefff])`, "g");

/** The runs that Readability takes for the article, by their marks in its text; none where it finds no article. */
const chosen = (skeleton: string): Set<number> => {
  const { document } = parseHTML(skeleton);
  const text = new Readability(document, { disableJSONLD: true }).parse()?.textContent ?? "";
  const out = new Set<number>();
  for (const m of text.matchAll(MARKED))
    out.add(((m[1] as string).charCodeAt(0) - MARK.zero) * MARK.base + (m[2] as string).charCodeAt(0) - MARK.zero);
  return out;
};

/** An article shorter than this, in UTF-16 units, is doubted. */
const SHORT = 140;

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, r) => sum + r.end - r.start, 0);

/** All the page's text but navigation, footers and side columns; all of it where those hold nearly everything. */
const whole = (page: Page): Run[] => {
  const main = page.runs.filter((r) => !r.aside);
  return lengthOf(main) * 4 > lengthOf(page.runs) ? main : [...page.runs];
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The headline before the article: the nearest heading above it, or the one that says what the page's title says. */
const headline = (source: string, page: Page, first: number): number => {
  const title = letters(page.metadata.title ?? "");
  let nearest = -1;
  for (let i = first - 1; i >= 0 && i > first - 400; i--) {
    const run = page.runs[i] as Run;
    if (run.heading === 0 || run.heading > 2) continue;
    const said = letters(plain(source.slice(run.start, Math.min(run.end, run.start + 400))));
    if (said.length > 8 && title && (title.includes(said) || said.includes(title))) return i;
    if (nearest < 0 && run.heading === 1 && !run.aside) nearest = i;
  }
  return nearest;
};

/** A short line with a year: the date and the writer between headline and text. */
const dated = (source: string, run: Run): boolean =>
  run.end - run.start < 100 && !run.aside && (run.time !== null || /\b(?:19|20)\d\d\b/.test(source.slice(run.start, run.end)));

export interface Article {
  readonly runs: readonly Run[];
  /** False where the article could not be told from the page and all its text is taken. */
  readonly found: boolean;
}

/** The runs of a page that are its report: headline, the dated line under it, and the article. */
export const articleOf = (source: string, page: Page): Article => {
  const all = whole(page);
  if (page.skeleton === null) return { runs: all, found: false };
  let numbers: Set<number>;
  try {
    numbers = chosen(page.skeleton);
  } catch {
    return { runs: all, found: false }; // A page that breaks the library is still read, whole.
  }
  const runs = page.runs.filter((_, n) => numbers.has(n));
  if (lengthOf(runs) < SHORT) return { runs: all, found: false };
  const first = page.runs.indexOf(runs[0] as Run);
  const head = headline(source, page, first);
  if (head < 0) return { runs, found: true };
  const between = page.runs.slice(head, first);
  const lines = new Set([(page.runs[head] as Run).paragraph, ...between.filter((r) => dated(source, r)).map((r) => r.paragraph)]);
  const above = between.filter((r) => lines.has(r.paragraph) && !r.aside);
  return { runs: [...above, ...runs], found: true };
};
