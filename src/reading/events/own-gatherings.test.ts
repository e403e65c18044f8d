import { expect, test } from "vitest";
import { engagementsOf } from "./check.ts";

const gatherings = (text: string): string[] => engagementsOf(text, ["gathering"]);

test.each([
  [
    "Samoa will host the Commonwealth Heads of Government Meeting in October.",
    ["gathering planned Commonwealth of Nations + Samoa"],
  ],
  ["The defence ministers of the EU convene in Budapest tomorrow to settle a budget.", ["gathering planned European Union"]],
  [
    "President Joe Biden called President Gitanas Nausėda of Lithuania on Monday. They spoke ahead of the NATO summit in Vilnius in July.",
    ["gathering planned North Atlantic Treaty Organization"],
  ],
  ["On Tuesday President Lula da Silva will take part in the summit of the Community of Latin American and Caribbean States.", 1],
])("%s", (text, expected) => {
  const found = gatherings(text as string);
  if (typeof expected === "number") expect(found).toHaveLength(expected);
  else expect(found).toEqual(expected);
});

test.each([
  // A body that lasts, and a gathering that only names something else, are no gatherings of their own.
  "They agreed on Monday to coordinate closely at the UN Security Council.",
  "COP29 President Mukhtar Babayev wrote an article on Friday.",
  "He praised the efforts made in the Normandy Format in 2015.",
])("nothing: %s", (text) => expect(gatherings(text)).toEqual([]));
