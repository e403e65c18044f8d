import { expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const KEN = "Foreign Minister Daniel Otieno of Kenya";

it.each([
  [
    "the same post in a state",
    `${KEN} received Anna Ozola, who holds the same post in Latvia, on Monday.`,
    "Anna Ozola | Foreign Minister | LVA",
  ],
  [
    "the same portfolio",
    `${KEN} was here. With Anna Ozola, who has the same portfolio in Latvia, he had tea.`,
    "Anna Ozola | Foreign Minister | LVA",
  ],
  ["a similar job for", `${KEN} saw Anna Ozola, who does the same job for Latvia.`, "Anna Ozola | Foreign Minister | LVA"],
  [
    "near miss: the same view",
    `${KEN} received Anna Ozola, who holds the same view in Latvia, on Monday.`,
    "Anna Ozola | - | LVA",
  ],
  ["near miss: no office before", "Anna Ozola, who holds the same post in Latvia, spoke.", "Anna Ozola | - | LVA"],
])("%s", (_what, text, person) => {
  const people = peopleIn(text, "2024-03-14").filter((p) => p.startsWith("Anna"));
  if (person.includes("| - |")) expect(people.every((p) => !p.includes("Minister"))).toBe(true);
  else expect(people).toEqual([person]);
});
