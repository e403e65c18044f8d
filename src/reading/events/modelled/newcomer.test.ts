import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const LEADERS = "French President Emmanuel Macron received Polish Prime Minister Donald Tusk in Gdansk on Wednesday. ";

test.each([
  [
    "two of the same sides whose next meeting alone is told",
    `${LEADERS}The foreign ministers, Jean-Noël Barrot and Radosław Sikorski, had ironed out the wording in Lyon on Sunday until well past midnight. They are to meet again in Paris on 20 August.`,
    ["meeting held Jean-Noël Barrot + Radosław Sikorski", "meeting planned Jean-Noël Barrot + Radosław Sikorski"],
  ],
])("%s", (_, text, want) => expect(engagementsOf(text)).toEqual(expect.arrayContaining(want)));
