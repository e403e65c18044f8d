import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const LED = "Kazakh Foreign Minister Beibut Atamkulov and Estonian Foreign Minister Sven Mikser";

describe("a body of two states that sits", () => {
  it.each([
    [
      "under whose chairmanship",
      `The Kazakh-Estonian economic commission convened on Thursday under the co-chairmanship of ${LED}.`,
    ],
    ["with a comma before the body", `${LED} chaired on Thursday, in Astana, the fifth sitting of the joint commission.`],
    ["chaired by", `The joint commission of the two countries, chaired by ${LED}, met in Astana on Thursday.`],
    ["who led them into it", `${LED} led their ministers on Thursday into the third binational cabinet.`],
    ["in the chair", `The mixed commission ended its session on Thursday with ${LED} in the chair.`],
    [
      "its heads in the next sentence",
      `The permanent commission of the two countries wound up its session in Astana on Thursday. Presiding were ${LED}.`,
    ],
  ])("%s", (_name, text) =>
    expect(engagementsOf(text, ["gathering", "meeting"])).toEqual(["gathering held Beibut Atamkulov + Sven Mikser"]),
  );

  it.each([
    ["ahead of it", `${LED} met on Thursday on the eve of the fifth session of the joint commission.`],
    ["of whose work they spoke", `${LED} met on Thursday. They praised the work of the joint commission.`],
    ["after it had sat", `${LED} met on Thursday after the joint commission had sat in Tallinn.`],
    ["who sits on it", `${LED} met on Thursday. They are the heads of the joint commission.`],
    ["behind a dateline", `ASTANA - Members of the security council looked on as ${LED} met on Thursday.`],
    ["a committee of one parliament", `${LED} met on Thursday. The Foreign Affairs Committee sat in the afternoon.`],
  ])("near miss: %s", (_name, text) =>
    expect(engagementsOf(text, ["gathering", "meeting"])).toEqual(["meeting held Beibut Atamkulov + Sven Mikser"]),
  );
});
