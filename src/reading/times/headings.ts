import type { Sentence, TimeMention } from "../document.ts";
import { GAP, type Words } from "../words.ts";

const ENDS = GAP.colon | GAP.period | GAP.dash | GAP.hyphen | GAP.close;

/** The day with which a paragraph opens as with a heading: "Thu 25. ...", "3 Feb: ...", "17/05 The minister ...", "Monday, 13 September" on a line of its own. */
const opens = (w: Words, s: Sentence, first: TimeMention | undefined): TimeMention | null => {
  if (!first || first.first !== s.first || first.role !== "at" || first.from === null || first.from !== first.to) return null;
  if (first.last >= s.last || ((w.gap[first.last] as number) & ENDS) !== 0) return first;
  return w.gap[first.last] === GAP.space && w.capital[first.last] !== 0 ? first : null;
};

/**
 * The day that heads each sentence's section in diaries, chronicles and programmes of several days. A heading on a line of its own holds for what
 * stands below it, one that opens a paragraph for that paragraph. A report that opens but one day so is none of these.
 */
export const dayHeadings = (
  w: Words,
  sentences: readonly Sentence[],
  times: readonly TimeMention[],
): ReadonlyMap<number, TimeMention> => {
  const at = new Map(times.map((t) => [t.first, t]));
  const out = new Map<number, TimeMention>();
  const days = new Set<string>();
  let paragraph = -1;
  let head: TimeMention | null = null;
  let alone = false;
  for (const [n, s] of sentences.entries()) {
    if (s.paragraph !== paragraph) {
      const day = s.region === null ? opens(w, s, at.get(s.first)) : null;
      if (day) {
        alone = day.last >= s.last && sentences[n + 1]?.paragraph !== s.paragraph;
        days.add(day.from as string);
      }
      head = day ?? (alone ? head : null);
      paragraph = s.paragraph;
    }
    if (head) out.set(s.index, head);
  }
  return days.size > 1 ? out : new Map();
};
