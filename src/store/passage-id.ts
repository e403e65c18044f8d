/** Ids of passages: by the day of publication, so that the newest matches of a search are found without looking at the others. */
import { daysApart } from "../record/days.ts";

const FIRST_DAY = "1900-01-01";
/** Days that an id can tell apart: to 2079. */
const DAYS = 2 ** 16;
const HASHES = 2 ** 32;
/** Passages of one report that lie together; more of them take the next free ids. */
const A_REPORT = 2 ** 5;

/** 32-bit FNV-1a. */
const hashOf = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

/** Where the passages of a report begin: a safe integer, greater for a later day, least for an undated report. */
export const firstPassageOf = (report: string, published: string | null): number => {
  const day = published === null || published < FIRST_DAY ? 0 : Math.min(DAYS - 1, 1 + daysApart(FIRST_DAY, published));
  return (day * HASHES + hashOf(report)) * A_REPORT;
};
