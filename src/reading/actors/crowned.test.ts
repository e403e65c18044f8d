import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** What is told, a text, its day, and the people read in it. */
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "the king of the one kingdom named",
    "HM the King wrote to the President of Finland on behalf of every citizen of Jordan.",
    "2024-05-16",
    ["(Abdullah II) | King | JOR", "(Alexander Stubb) | President | FIN"],
  ],
  ["near miss: two kingdoms named", "The King spoke of Jordan and of Spain.", "2024-05-16", []],
  ["near miss: a republic", "The King was crowned in a play in Finland.", "2024-05-16", []],
];

describe("a crowned head whom nobody names", () => {
  it.each(rows)("%s", (_, text, day, expected) => expect(peopleIn(text, day).sort()).toEqual([...expected].sort()));
});
