import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "Kenyan Ambassador Lilian Tomitom met Polish President Andrzej Duda in Warsaw on Tuesday.";

test.each([
  [
    "wishes brought to a meeting",
    `${MET} During the meeting Ambassador Tomitom conveyed the best wishes of her government to President Duda.`,
    ["meeting held Andrzej Duda + Lilian Tomitom"],
  ],
  [
    "wishes where no meeting is told",
    "Kenyan President William Ruto conveyed his best wishes to Polish President Andrzej Duda on Tuesday.",
    ["correspondence held Andrzej Duda + William Ruto"],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
