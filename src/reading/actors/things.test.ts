import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("what only bears a name", () => {
  it.each([
    [
      "a town that a minister is called like",
      "The flag for The Hague lay folded in Hakan Fidan's bag.",
      "2012-10-05",
      "Hakan Fidan",
    ],
    [
      "a settlement",
      "The colony of La Colmena had sent Hakan Fidan a choir, and so had the town of San Isidro.",
      "2024-05-16",
      "Hakan Fidan",
    ],
  ])("%s", (_, text, day, only) => {
    expect(peopleIn(text, day).map((p) => p.split(" | ")[0])).toEqual([only]);
  });

  it("but the minister himself", () => {
    expect(peopleIn("Foreign Secretary Hague met Hakan Fidan in London.", "2012-10-05").join()).toContain(
      "Hague | Foreign Secretary | GBR",
    );
  });
});
