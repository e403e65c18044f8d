import { expect, test } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** "meeting held 2024-05-14 Oslo/NOR" of each engagement of a report of Thursday, 16 May 2024. */
const told = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.map((e) => `${e.kind} ${e.status} ${e.when.edtf} ${e.where?.place ?? "-"}/${e.where?.country ?? "-"}`);

const NEWS =
  "OSLO, May 16 - Norwegian Prime Minister Jonas Gahr Store held talks with Latvian President Edgars Rinkevics on Tuesday.";

test("a plan in the country that the journey goes to is in its town", () => {
  const text =
    "RIGA, May 16 - On Tuesday Latvian President Edgars Rinkevics flies to Oslo. Norwegian Prime Minister Jonas Gahr Store will receive him on Tuesday.";
  expect(told(text)).toContain("meeting planned 2024-05-21 Oslo/NOR");
});

test("a visit lasts as long as what was done on it", () => {
  const text =
    "OSLO, May 16 - Latvian President Edgars Rinkevics is visiting Norway. Prime Minister Jonas Gahr Store held talks with Rinkevics on Wednesday. King Harald received the Latvian President on Tuesday.";
  expect(told(text).find((x) => x.startsWith("visit"))).toBe("visit held 2024-05-14/2024-05-15 Oslo/NOR");
});

test.each([
  ["A planned meeting of Rinkevics with Danish Foreign Minister Lars Løkke Rasmussen was called off.", "2024-05-14 Oslo/NOR"],
  [
    "A meeting of Rinkevics with Danish Foreign Minister Lars Løkke Rasmussen in Copenhagen on Sunday was called off.",
    "2024-05-19 Copenhagen/DNK",
  ],
])("what was dropped from the day's programme: %s", (text, expected) => {
  expect(told(`${NEWS} ${text}`)).toContain(`meeting cancelled ${expected}`);
});
