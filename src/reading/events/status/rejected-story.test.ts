import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron had met Polish Prime Minister Donald Tusk in Vienna";

describe("stories that a side sends back", () => {
  it.each([
    ["brushing aside", `The palace spoke up, brushing aside rumours that ${MET}.`],
    ["rejected reports", `The ministry rejected reports that ${MET}.`],
    ["contradicted the claim", `The chancellery contradicted the claim that ${MET}.`],
    ["took issue, according to which", `The palace took issue on Friday with a radio station according to which ${MET}.`],
    ["took exception to an account", `The ministry took exception to a daily's account that ${MET}.`],
    ["told and sent back before it is said", `There were also stories, which the palace disowned, that ${MET}.`],
    ["denied before it is said", `Papers ran reports, at once denied in Warsaw, that ${MET}.`],
  ])("%s", (_name, text) => expect(engagementsOf(text)).toEqual(["meeting denied Donald Tusk + Emmanuel Macron"]));

  it("near miss: what was taken issue with is no story", () =>
    expect(engagementsOf(`${MET}. He took issue with the rules on milk.`)).not.toContain(
      "meeting denied Donald Tusk + Emmanuel Macron",
    ));

  it("near miss: reports that nobody rejects", () =>
    expect(engagementsOf(`The ministry confirmed reports that ${MET}.`)).not.toContain(
      "meeting denied Donald Tusk + Emmanuel Macron",
    ));
});
