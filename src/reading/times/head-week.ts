import type { Sentence } from "../document.ts";
import type { Words } from "../words.ts";
import { weekday } from "./days.ts";
import type { Found } from "./rule.ts";
import { type Closed, unitSpan } from "./span.ts";

/** The longest programme that a head gives its days for. */
const LONGEST = 31;
/** "Week of 6 March", "the week beginning 6 March". */
const OPENING: ReadonlySet<string> = new Set(["of", "from", "beginning", "commencing", "starting"]);
const FRIDAY = 4;

/** "The week ahead", told on a Friday or a weekend, is the next one. */
const weekAhead = (w: Words, s: Sentence, now: Closed | null): Closed | null => {
  if (now === null || now.from !== now.to) return null;
  for (let i = s.first; i + 1 < s.last; i++)
    if (w.folded[i] === "week" && w.folded[i + 1] === "ahead") return unitSpan(now, "week", weekday(now.from) >= FRIDAY ? 1 : 0);
  return null;
};

const ofWeek = (w: Words, f: Found): boolean => w.folded[f.first - 2] === "week" && OPENING.has(w.folded[f.first - 1] ?? "");

/** The days that a title gives for what stands below it: "Oslo, 6 to 10 March 2023", "Week of 6 March", "Next week's diary", "The week ahead". */
export const headWeek = (w: Words, title: Sentence, found: readonly Found[], now: Closed | null): Closed | null => {
  for (const f of found) {
    const { from, to } = f.span ?? { from: null, to: null };
    if (from === null || to === null) continue;
    if (from === to && ofWeek(w, f)) return { from, to: from + 6 };
    const week = f.basis === "stated" || (w.folded[f.last - 1] === "week" && w.folded[f.first] === "next");
    if (from < to && to - from < LONGEST && week) return { from, to };
  }
  return weekAhead(w, title, now);
};
