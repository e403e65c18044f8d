import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

const LANDED =
  "ATHENS - Turkish Foreign Minister Hakan Fidan landed in Athens on Monday. It will be short, a Turkish official said.";
const MET = "meeting held Hakan Fidan + Kyriakos Mitsotakis";

describe("of whom a report goes on to tell behind a source", () => {
  it.each([
    `${LANDED} Prime Minister Kyriakos Mitsotakis received him at noon.`,
    `${LANDED} Prime Minister Kyriakos Mitsotakis received the Turk at noon.`,
  ])("%s", (text) => expect(engagementsOf(text)).toContain(MET));

  it("near miss: one who is met himself", () =>
    expect(engagementsOf("ATHENS - Prime Minister Kyriakos Mitsotakis received a Turkish official on Monday.")).not.toContain(
      MET,
    ));
});
