import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron had met Polish Prime Minister Donald Tusk in Vienna";

describe("stories that a side sends back", () => {
  it.each([
    ["brushing aside", `The palace spoke up, brushing aside rumours that ${MET}.`],
    ["rejected reports", `The ministry rejected reports that ${MET}.`],
  ])("%s", (_name, text) => expect(engagementsOf(text)).toEqual(["meeting denied Donald Tusk + Emmanuel Macron"]));

  it("near miss: reports that nobody rejects", () =>
    expect(engagementsOf(`The ministry confirmed reports that ${MET}.`)).not.toContain(
      "meeting denied Donald Tusk + Emmanuel Macron",
    ));
});
