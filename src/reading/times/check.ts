/** What the tables of the tests share: one report of one paragraph, read as the stage reads it. */
import type { Anchor, Sentence, TimeMention } from "../document.ts";
import { wordsOf, wordsText } from "../words.ts";
import { readTimes } from "./times.ts";

/** A report's day for tests: a day, or the month or year that is known; null for an undated report. */
export const anchorAt = (edtf: string | null): Anchor => {
  const day = edtf?.length === 10 ? edtf : null;
  return { day, edtf, published: day };
};

/** Reads a text whose sentences are divided by " | "; a sentence that begins with "# " is the title. */
export const mentionsOf = (text: string, edtf: string | null): { readonly words: string; readonly time: TimeMention }[] => {
  const parts = text.split(" | ");
  const words = wordsOf(parts.map((p) => p.replace(/^# /, "")).join(" "));
  const sentences: Sentence[] = [];
  let start = 0;
  let first = 0;
  for (const part of parts) {
    const end = start + part.replace(/^# /, "").length;
    let last = first;
    while (last < words.count && (words.start[last] as number) < end) last++;
    sentences.push({
      index: sentences.length,
      start,
      end,
      first,
      last,
      paragraph: 0,
      region: part.startsWith("# ") ? "title" : null,
    });
    start = end + 1;
    first = last;
  }
  return readTimes(words, sentences, anchorAt(edtf)).map((time) => ({ words: wordsText(words, time.first, time.last), time }));
};

/** "on Thursday" read as `Thursday = 2024-02-08`, "since 2003" as `2003 = 2003 since`, an open one as `today = open`. */
export const readingsOf = (text: string, edtf: string | null): string[] =>
  mentionsOf(text, edtf).map(({ words, time }) => {
    const role = time.role === "at" ? "" : ` ${time.role}`;
    return `${words} = ${time.open ? "open" : time.edtf}${role}`;
  });
