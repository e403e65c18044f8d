/** A meeting that a promise puts in prospect without being read as one: "it would host a summit of the presidents in the coming weeks". */
import type { OfficeClass } from "../../knowledge/knowledge.ts";
import { LEADERS } from "../../knowledge/ranks.ts";
import { addDays } from "../../record/days.ts";

export interface MeetingAhead {
  readonly offices: ReadonlySet<string>;
  /** The last day of the time that was given; null where none was. */
  readonly until: string | null;
}

const WHO: readonly (readonly [RegExp, readonly OfficeClass[]])[] = [
  [/\b(?:foreign ministers|ministers of foreign affairs|top diplomats)\b/i, ["foreign-minister"]],
  [/\bdefen[cs]e ministers\b/i, ["defence-minister"]],
  [/\b(?:presidents|prime ministers|premiers|leaders|heads of (?:state|government)|monarchs|kings)\b/i, LEADERS],
];
const MEETING = "summit|meeting|talks|conference|get-together|encounter|round";
const ASSEMBLE = new RegExp(
  String.raw`\b(?:will|would|shall|(?:is|are|was|were) (?:to|due to|expected to|set to)|plan(?:s|ned)? to|intend(?:s|ed)? to|agreed to|promised to|undertook to|offered to|pledged to)\s+(?:\w+ly |soon |also |then )?(?:meet|gather|convene|come together|sit down|(?:host|hold|organi[sz]e|arrange|call|convene|bring about|receive)\b.{0,40}\b(?:${MEETING}))\b`,
  "i",
);
const NOT = /\b(?:not|never|no|neither|nor|without|unless|if)\b|n't\b/i;

const SPANS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:in|within|over) the (?:coming|next) (?:few )?days\b/i, 14],
  [/\b(?:in|within|over) the (?:coming|next) (?:few )?weeks\b|\bwithin weeks\b/i, 60],
  [/\bnext week\b|\bwithin a week\b/i, 14],
  [/\bnext month\b|\bwithin a month\b/i, 62],
];

/** Null where the sentence puts no meeting of some offices in prospect. `on`: the day it was said. */
export const meetingAhead = (sentence: string, on: string): MeetingAhead | null => {
  const at = ASSEMBLE.exec(sentence);
  if (!at || NOT.test(sentence)) return null;
  const offices = WHO.find(([is]) => is.test(sentence))?.[1] ?? (/\bsummit\b/i.test(sentence) ? LEADERS : null);
  if (!offices) return null;
  const days = SPANS.find(([is]) => is.test(sentence))?.[1];
  return { offices: new Set(offices), until: days === undefined ? null : addDays(on, days) };
};
