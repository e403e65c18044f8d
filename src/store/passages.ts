/** What a search finds: the sentences that tell of an engagement or a position. */
import { foldedWords } from "../knowledge/fold.ts";
import type { Evidence, Reading } from "../reading/reading.ts";

export interface Passage {
  /** The reading's engagement that it tells of, or null. */
  readonly claimSet: string | null;
  readonly quote: string;
  /** Folded words to find it by: the quote, the names, the title. */
  readonly words: string;
}

/** UTF-16 units of a passage at most. */
const LONGEST = 500;
const END = /[.!?]["”’)]?\s|\n\s*\n|<\/?(?:p|div|br|h\d|li)\b[^>]*>/gi;

/** The sentence of the text around a span. `at` is in code points, as evidence is. */
const sentenceAround = (points: readonly string[], at: Evidence): string => {
  const before = points.slice(Math.max(0, at.start - LONGEST / 2), at.start).join("");
  const after = points.slice(at.start, at.start + LONGEST).join("");
  const starts = [...before.matchAll(END)].at(-1);
  END.lastIndex = 0;
  const ends = END.exec(after);
  END.lastIndex = 0;
  const text = before.slice(starts ? starts.index + starts[0].length : 0) + after.slice(0, ends ? ends.index + 1 : after.length);
  return text
    .replace(/<[^>]{0,200}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
};

const indexed = (quote: string, others: readonly (string | null)[]): string =>
  foldedWords([quote, ...others.filter((o) => o !== null)].join(" ")).join(" ");

export const passagesOf = (text: string, reading: Reading): Passage[] => {
  const points = [...text];
  const title = reading.report.title;
  const out: Passage[] = [];
  for (const e of reading.engagements) {
    const kind = e.evidence.find((x) => x.field === "kind") ?? e.evidence[0];
    const quote = kind ? sentenceAround(points, kind) : "";
    const names = e.participants.flatMap((p) => [p.name, p.office, p.for]);
    out.push({
      claimSet: e.id,
      quote,
      words: indexed(quote, [...names, e.where?.place ?? null, e.occasion?.name ?? null, title]),
    });
  }
  for (const p of reading.positions) {
    const about = p.evidence.find((x) => x.field === "about") ?? p.evidence[0];
    if (!about) continue;
    const quote = sentenceAround(points, about);
    out.push({ claimSet: p.engagement, quote, words: indexed(quote, [p.by.name, ...p.toward.map((t) => t.name)]) });
  }
  return out;
};
