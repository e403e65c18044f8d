import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** What is told, a text, its day, and the people read in it. */
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "a service before its head, and one behind a name",
    "FBI Director Christopher Wray saw Richard Moore of MI6.",
    "2024-05-16",
    ["Christopher Wray | FBI Director | USA", "Richard Moore | Chief of the Secret Intelligence Service | GBR"],
  ],
  ["a town's governor", "He met Texas Governor Greg Abbott.", "2024-05-16", ["Greg Abbott | Texas Governor | USA"]],
  [
    "an office once held",
    "Evo Morales, once Bolivia's president, met Foreign Minister Wang Yi.",
    "2024-05-16",
    ["Evo Morales | former president | BOL", "Wang Yi | Foreign Minister | CHN"],
  ],
  [
    "an office told by as",
    "She received Pierre Moreau as Ambassador of France, Anna Example as Ambassador of Spain.",
    "2016-07-02",
    ["Pierre Moreau | Ambassador | FRA", "Anna Example | Ambassador | ESP"],
  ],
  [
    "the party's man who is the state's minister",
    "Member of the CPC Politburo and Foreign Minister Wang Yi spoke.",
    "2024-02-19",
    ["Wang Yi | Member of the CPC Politburo and Foreign Minister | CHN"],
  ],
  ["near miss: a headline in capitals names no service", "HEAD OF STATE TO MEET MINISTER.", "2024-05-16", []],
];

describe("offices of services, towns and parties", () => {
  it.each(rows)("%s", (_, text, day, expected) => {
    const found = peopleIn(text, day);
    for (const one of expected) expect(found).toContain(one);
    if (!expected.length) expect(found.filter((x) => !x.startsWith("-"))).toEqual([]);
  });
});
