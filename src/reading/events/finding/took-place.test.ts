import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const FIRST = "OTTAWA - Canadian Foreign Minister Melanie Joly met Indian Foreign Minister Subrahmanyam Jaishankar on Monday.";
const THAI = "Thai Foreign Minister Maris Sangiampongsa";
const BOTH = ["meeting held Maris Sangiampongsa + Melanie Joly", "meeting held Melanie Joly + Subrahmanyam Jaishankar"];

describe("talks told by their taking place", () => {
  it.each([
    `The meeting that mattered came on Tuesday, with ${THAI}.`,
    `Her second meeting was that with ${THAI} on Tuesday.`,
    `The talks that everybody had waited for were held on Tuesday, with ${THAI}.`,
    `The harder talks took place in Montreal on Tuesday with ${THAI}.`,
  ])("%s", (text) => expect(engagementsOf(`${FIRST} ${text}`)).toEqual(BOTH));

  it.each([`The meeting ended on Tuesday, with ${THAI} not among the guests.`])("near miss: %s", (text) =>
    expect(engagementsOf(`${FIRST} ${text}`)).toEqual(BOTH.slice(1)),
  );
});
