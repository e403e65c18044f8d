import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

const SCHOLZ = "German Chancellor Olaf Scholz";
const MET = ["meeting held Olaf Scholz + Svetlana Tikhanovskaya"];

describe("who leads a part of a state", () => {
  it.each([
    [`BERLIN - Svetlana Tikhanovskaya was in Berlin. The Belarusian opposition leader met ${SCHOLZ} on Monday.`, MET],
    [`BERLIN - Svetlana Tikhanovskaya spoke. On Monday the opposition leader met ${SCHOLZ}.`, MET],
    // Who leads the state.
    [
      `BERLIN - President Alexander Lukashenko spoke. The Belarusian leader met ${SCHOLZ} on Monday.`,
      ["meeting held Alexander Lukashenko + Olaf Scholz"],
    ],
  ])("%s", (text, want) => expect(engagementsOf(text).filter((e) => e.startsWith("meeting"))).toEqual(want));
});
