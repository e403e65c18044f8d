import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
const occasionOf = (text: string): string =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-06" }))
    .engagements.filter((e) => e.kind === "meeting")
    .map((e) => e.occasion?.name ?? "-")
    .join();
const MET = "Kenya's William Ruto met Angola's Joao Lourenco";

describe("inaugurations and funerals told by what is done", () => {
  it.each([
    ["Cyril Ramaphosa, hours after being sworn in, received Kenya's William Ruto in Pretoria on Monday.", "inauguration"],
    [`Leaders had come to Pretoria to see Cyril Ramaphosa sworn in. ${MET} there on Monday.`, "inauguration"],
    [`${MET} on Monday after both had watched Cyril Ramaphosa take the oath.`, "inauguration"],
    [`${MET} in London on Monday, where they had come to bury Queen Elizabeth II.`, "funeral of Queen Elizabeth II"],
    [`The coffin had scarcely left the mosque when ${MET} in Tehran on Monday.`, "funeral"],
    ["Kenya's William Ruto met Joao Lourenco in Pretoria on Monday, when Cyril Ramaphosa was sworn in.", "inauguration"],
    ["Cyril Ramaphosa, who was sworn in last month, received Kenya's William Ruto on Monday.", "-"],
    ["Cyril Ramaphosa received Kenya's William Ruto on Monday, for the first time since taking office.", "-"],
    [`${MET} on Monday. The hatchet was buried, they said.`, "-"],
  ])("%s", (text, occasion) => expect(occasionOf(text)).toBe(occasion));
});
