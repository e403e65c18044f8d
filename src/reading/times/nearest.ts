import { calendarDay, dayNumber, isDay, weekday } from "./days.ts";
import { type Closed, monthSpan } from "./span.ts";

type Tense = "ahead" | "past" | null;

/** How far ahead of the report (days) a day without a year may lie: far in a plan, not far in what is told as past. */
const HORIZON: Readonly<Record<"ahead" | "past" | "open", number>> = { ahead: 300, past: 60, open: 183 };

/**
 * The day that "July 3" means beside a report's time: the latest within the horizon, so normally the nearest.
 * A weekday told with it ("Friday, July 3") decides between the years.
 */
export const nearestDay = (now: Closed, month: number, day: number, tense: Tense, onWeekday: number | null): number | null => {
  const limit = now.to + HORIZON[tense ?? "open"];
  const latest = calendarDay(limit).year;
  let nearest: number | null = null;
  for (let year = latest; year > latest - 7; year--) {
    if (!isDay(year, month, day)) continue;
    const n = dayNumber(year, month, day);
    if (n > limit) continue;
    nearest ??= n;
    if (onWeekday === null || weekday(n) === onWeekday) return n;
  }
  return nearest;
};

/** The month that "in June" means: the running or the last June; in a plan the running or the next one; "open": the nearer of them. */
export const nearestMonth = (now: Closed, month: number, tense: Tense | "open"): Closed => {
  if (tense === "open") {
    const ahead = (month - calendarDay(now.from).month + 12) % 12;
    return nearestMonth(now, month, ahead < 6 ? "ahead" : "past");
  }
  if (tense === "ahead") {
    const at = calendarDay(now.from);
    return monthSpan(month >= at.month ? at.year : at.year + 1, month);
  }
  const at = calendarDay(now.to);
  return monthSpan(month <= at.month ? at.year : at.year - 1, month);
};
