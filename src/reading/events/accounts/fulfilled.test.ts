import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const meetings = (text: string): string[] => engagementsOf(text).filter((e) => e.startsWith("meeting"));
const FLEW = "Kenyan President William Ruto flew to Warsaw on Sunday to hold talks with Polish President Andrzej Duda.";

test.each([
  [
    "what came of it is told below",
    `${FLEW} The two leaders held a closed-door meeting at the Belweder.`,
    ["meeting held Andrzej Duda + William Ruto"],
  ],
  [
    "a further meeting to come",
    "Kenyan President William Ruto met Polish President Andrzej Duda in Warsaw on Monday. The two will meet again in Nairobi next month.",
    ["meeting held Andrzej Duda + William Ruto", "meeting planned Andrzej Duda + William Ruto"],
  ],
])("%s", (_name, text, expected) => expect(meetings(text)).toEqual(expected));
