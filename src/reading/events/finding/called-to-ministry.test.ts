import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const HEAD = "VIENNA, May 13 - Chancellor Karl Nehammer of Austria met President Gabriel Boric of Chile here on Sunday. ";
const meetings = (text: string): string[] => engagementsOf(HEAD + text, ["meeting"]).filter((e) => !e.includes("Gabriel Boric"));

describe("an envoy made to come, in other words than a summons", () => {
  it.each([
    [
      "ordered",
      "The ambassador of Slovakia was ordered to the Austrian Foreign Ministry on Monday.",
      "held Austria + ambassador/SVK",
    ],
    [
      "asked",
      "The ambassador of Slovakia was asked to the Austrian Foreign Ministry on Monday.",
      "held Austria + ambassador/SVK",
    ],
    [
      "to present himself",
      "Slovakia replied in kind: Anton Huber, the Austrian ambassador, is to present himself at its foreign ministry on Thursday.",
      "planned Anton Huber + Slovakia",
    ],
  ])("%s", (_what, text, told) => expect(meetings(text)).toEqual([`meeting ${told}`]));

  it.each([
    ["near miss: no envoy", "A finance minister was called to the Austrian Foreign Ministry on Monday."],
    ["near miss: nobody told", "A crowd was ordered to the Foreign Ministry on Monday."],
  ])("%s", (_what, text) => expect(meetings(text)).toEqual([]));
});
