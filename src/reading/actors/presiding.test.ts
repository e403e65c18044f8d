import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("chambers told before the office of those who preside over them", () => {
  it.each([
    ["Czech Senate President Karel Novotny came.", "Karel Novotny | Senate President | CZE"],
    ["Czech Senate First Vice President Karel Novotny came.", "Karel Novotny | Senate First Vice President | CZE"],
    ["Latvian Saeima Speaker Anna Berzina came.", "Anna Berzina | Saeima Speaker | LVA"],
  ])("%s", (text, who) => expect(peopleIn(text)).toContain(who));

  it("near miss: a chamber beside another office", () =>
    expect(peopleIn("After the vote in the Senate President Karel Novotny of Czechia came.").join()).toContain("| President |"));
});

describe("NSA before a name", () => {
  it("the national security adviser", () =>
    expect(peopleIn("Indian NSA Ravi Menonath came.")).toContain("Ravi Menonath | NSA | IND"));
  it.each(["The NSA director came.", "The NSA said so."])("not: %s", (text) =>
    expect(peopleIn(text).join()).not.toContain("| NSA |"),
  );
});
