import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const EACH = ["meeting held Jan Kowal + William Ruto", "meeting held Olena Horyn + William Ruto"];

test.each([
  [
    "the ambassadors of two states, each with a meeting",
    "President William Ruto received the ambassadors of Poland and Ukraine. During the meeting with Polish Ambassador Jan Kowal the President spoke of trade. At the meeting with Ukrainian Ambassador Olena Horyn he spoke of grain.",
    EACH,
  ],
  [
    "guests named before",
    "President William Ruto met Polish Ambassador Jan Kowal and Ukrainian Ambassador Olena Horyn on Monday. In his talks with Ambassador Kowal, he spoke of trade. During his meeting with Ambassador Horyn, he spoke of grain.",
    EACH,
  ],
  [
    "near miss: one of them alone, later",
    "President William Ruto met Polish Ambassador Jan Kowal and Ukrainian Ambassador Olena Horyn on Monday. At a separate meeting with Ambassador Kowal later, he spoke of trade.",
    ["meeting held Jan Kowal + Olena Horyn + William Ruto", "meeting held Jan Kowal + William Ruto"],
  ],
])("%s", (_what, text, expected) => expect(engagementsOf(text)).toEqual(expected));
