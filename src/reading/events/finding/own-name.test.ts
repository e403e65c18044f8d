import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "meeting held Cho Tae-yul + Hakan Fidan";
const CHO = "Minister of Foreign Affairs Cho Tae-yul";

describe("ministers after whom their own meeting is called", () => {
  it.each([
    `${CHO}, who is visiting Antalya to attend the Antalya Diplomacy Forum, held a Korea-Türkiye Foreign Ministers' Meeting with Minister of Foreign Affairs Hakan Fidan on March 2, 2024, and spoke of trade.`,
    `${CHO} held a Korea-Türkiye Foreign Ministers' Meeting in New York with Minister of Foreign Affairs Hakan Fidan on the occasion of the UN General Assembly on March 2, 2024.`,
  ])("%s", (text) => expect(engagementsOf(text)).toEqual([MET]));

  it("is no gathering beside it", () =>
    expect(
      engagementsOf(
        `${CHO} held a Korea-Türkiye Foreign Ministers' Meeting with Minister of Foreign Affairs Hakan Fidan on March 2, 2024.`,
        ["gathering", "meeting"],
      ),
    ).toEqual([MET]));

  it("the forum for which one is there is held, and the other minister is not told to attend it", () =>
    expect(
      engagementsOf(
        `${CHO}, who is visiting Munich to attend the Munich Security Conference, held a meeting with Minister of Foreign Affairs Hakan Fidan on February 17, 2024.`,
        ["gathering"],
      ),
    ).toEqual(["gathering held Cho Tae-yul"]));

  it("near miss: who will go there is not there yet", () =>
    expect(
      engagementsOf(
        `${CHO}, who will be visiting Munich next month to attend the Munich Security Conference, met with Minister of Foreign Affairs Hakan Fidan in Seoul on May 14, 2024.`,
        ["gathering"],
      ),
    ).not.toContain("gathering held Cho Tae-yul"));

  it("near miss: their own meeting is theirs", () =>
    expect(
      engagementsOf(
        "Foreign Minister Cho Tae-yul of Korea and Foreign Minister Hakan Fidan of Türkiye agreed on a plan. The foreign ministers' meeting took place in Seoul on May 14, 2024.",
      ),
    ).toEqual([MET]));
});

describe("whom a minister's group means", () => {
  it("a secretary of state is one of the two ministers", () =>
    expect(
      engagementsOf(
        `${CHO} met with Secretary of State Antony Blinken on February 28, 2024. The two ministers agreed to meet again in May 2025.`,
      ),
    ).toEqual(["meeting held Antony Blinken + Cho Tae-yul", "meeting planned Antony Blinken + Cho Tae-yul"]));
});
