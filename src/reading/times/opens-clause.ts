import { GAP } from "../words.ts";
import { type Scene, wordAt } from "./rule.ts";

const OPENERS: ReadonlySet<string> = new Set(["who", "which", "where", "and", "but", "while"]);
const LED_BY: ReadonlySet<string> = new Set(["on", "in", "by", "late", "early"]);
/** True for a time at the beginning of its clause: "On Tuesday she ...", "..., on Friday he ...", "who on Monday had ...". */
export const opensClause = (s: Scene, first: number): boolean => {
  const start = LED_BY.has(wordAt(s, first - 1)) ? first - 1 : first;
  return (
    start === s.sentence.first ||
    OPENERS.has(wordAt(s, start - 1)) ||
    ((s.words.gap[start] as number) & (GAP.comma | GAP.semicolon | GAP.dash)) !== 0
  );
};
