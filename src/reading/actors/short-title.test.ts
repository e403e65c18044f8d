import { expect, it } from "vitest";
import { peopleIn } from "./check.ts";

it.each([
  [
    "Mr. TANAKAWA Haruto, State Minister for Foreign Affairs of Japan, came to Lima. State Minister Tanakawa spoke.",
    "TANAKAWA Haruto",
  ],
  [
    "First Vice Minister of Foreign Affairs Kimura Seong-ho of Korea came to Lima. Vice Minister Kimura spoke.",
    "Kimura Seong-ho",
  ],
])("one person: %s", (text, name) => {
  const named = peopleIn(text).filter((p) => !p.startsWith("-"));
  expect(named).toHaveLength(1);
  expect(named[0]).toContain(name);
});

it("near miss: a given name alone, under another title", () =>
  expect(
    peopleIn("King Abdullah of Jordan received Trade Minister Abdullah Ensouri. King Abdullah spoke.").filter((p) =>
      p.includes("Abdullah"),
    ),
  ).toHaveLength(2));
