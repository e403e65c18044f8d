import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
const told = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.map((e) => `${e.participants.map((p) => p.for).join(" + ")} ${e.where?.place ?? e.where?.country ?? "-"}`);
const MET = "Latvian President Edgars Rinkevics and Irish Foreign Minister Micheal Martin met";

describe("a town's name before an outlet", () => {
  it.each([
    [`${MET} on Monday, the Madrid daily writes.`, ["LVA + IRL -"]],
    [`${MET} on Monday, Vienna radio said.`, ["LVA + IRL -"]],
    [`${MET} on Monday in Prague, our Brussels correspondent reports.`, ["LVA + IRL Prague"]],
    [
      "Latvian President Edgars Rinkevics and Irish Foreign Minister Micheal Martin met at the Madrid conference on Monday.",
      ["LVA + IRL Madrid"],
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  it("whose support a meeting had is not who took part", () =>
    expect(told(`${MET} in Prague on Monday with the support of the African Union.`)).toEqual(["LVA + IRL Prague"]));
});
