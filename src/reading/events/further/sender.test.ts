import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("who wrote what is handed over", () => {
  it("a letter from somebody else", () =>
    expect(
      engagementsOf(
        "Ugandan Ambassador Anna Otaala delivered a letter of thanks from President Yoweri Museveni to Kenyan President William Ruto on Tuesday.",
      ),
    ).toContain("correspondence held William Ruto + Yoweri Museveni"));

  it("near miss: his own", () =>
    expect(
      engagementsOf("Kenyan President William Ruto sent a letter to President Yoweri Museveni of Uganda on Tuesday."),
    ).toContain("correspondence held William Ruto + Yoweri Museveni"));
});
