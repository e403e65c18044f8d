import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const unnamed = (text: string): string[] => peopleIn(text, "2024-05-16").filter((p) => /^(?:-|\() /.test(p));

describe("an office that a sentence says of its subject", () => {
  it.each([
    "Hakan Fidan is the Turkish foreign minister.",
    "Hakan Fidan, who landed on Thursday, is the first Turkish minister to come to Chad.",
    "Hakan Fidan was then the Turkish intelligence chief.",
  ])("%s", (text) => expect(unnamed(text)).toEqual([]));

  it.each([
    "The host was the Chadian defence minister.",
    "In Ankara was the Chadian defence minister.",
    "Hakan Fidan thanked the Chadian defence minister.",
  ])("near miss: %s", (text) => expect(peopleIn(text).join()).toContain("defence minister | TCD"));

  it("said of a pronoun: somebody of no told party is of that party", () => {
    const text = "Ivan Petrov is at home in the Balkans. He was Bulgaria's ambassador in Skopje for years.";
    expect(peopleIn(text)).toEqual(["Ivan Petrov | ambassador | BGR"]);
  });

  it("but nobody of another party", () => {
    const text = "Hakan Fidan landed in Sofia. He was Bulgaria's guest, and he is Bulgaria's ambassador, joked the hosts.";
    expect(peopleIn(text).join()).toContain("Hakan Fidan | Minister of Foreign Affairs | TUR");
  });

  it.each(["Nor is Pope", "White was advisor to President Donald", "Jones is United States Senator"])(
    "said of a name that turns out to be nobody's: %s",
    (text) => expect(() => peopleIn(text)).not.toThrow(),
  );
});
