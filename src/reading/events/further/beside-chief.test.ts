import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** "held 2024-05-14" of what a report of Thursday, 16 May 2024, tells with King Harald. */
const withKing = (text: string): string | undefined => {
  const found = reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.find((e) => e.participants.some((p) => p.name?.startsWith("Harald")));
  return found && `${found.status} ${found.when.edtf}`;
};

const NEWS = `OSLO, May 16 - Norwegian Prime Minister Jonas Gahr Store held talks with Latvian President Edgars Rinkevics on Tuesday. Fish was the chief subject.
Rinkevics asked for a quota. Store promised to think about it. Both spoke to the press.`;

test.each([
  "Prior to lunch King Harald had received the guest.",
  "Earlier the Latvian President had been received by King Harald.",
  "Rinkevics had been received by King Harald in the morning.",
  "Beforehand King Harald had received the Latvian President.",
  "Before that King Harald had received the Latvian President.",
])("of the same day: %s", (text) => {
  expect(withKing(`${NEWS} ${text}`)).toBe("held 2024-05-14");
});

test.each([
  "Rinkevics had last been received by King Harald in March.",
  "Earlier this year the Latvian President had been received by King Harald.",
])("of other days: %s", (text) => {
  expect(withKing(`${NEWS} ${text}`)).not.toBe("held 2024-05-14");
});
