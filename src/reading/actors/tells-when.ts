import { wordTest } from "../forms.ts";
import { MONTHS, WEEKDAYS } from "../times/vocabulary.ts";
import type { Words } from "../words.ts";

/** Written out: "Jan", "Sun" and "Mar" are names of people more often. */
const WRITTEN_OUT = 4;
const isDay = wordTest((word) => (WEEKDAYS.has(word) || MONTHS.has(word)) && (word.length >= WRITTEN_OUT || word === "may"));
const BEFORE_DAYS = new Set("on in since until till during last next this early late mid every through".split(" "));
/** "On Friday Macron flew", "in May Putin": the day or month, though somebody is called Friday or May. */
export const tellsWhen = (w: Words, at: number): boolean => at > 0 && isDay(w, at) && BEFORE_DAYS.has(w.folded[at - 1] as string);
