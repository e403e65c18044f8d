import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "met",
    "Foreign Minister Hakan Fidan met Adaeze Okwuosa on Monday.",
    ["Hakan Fidan | Foreign Minister | TUR", "Adaeze Okwuosa | - | -"],
  ],
  [
    "received by",
    "Foreign Minister Hakan Fidan was received by Tomasi Vakauta.",
    ["Hakan Fidan | Foreign Minister | TUR", "Tomasi Vakauta | - | -"],
  ],
  [
    "talks with",
    "Foreign Minister Hakan Fidan held talks here with Bounmy Sayavong.",
    ["Hakan Fidan | Foreign Minister | TUR", "Bounmy Sayavong | - | -"],
  ],
  ["living with", "Foreign Minister Hakan Fidan lives with Bounmy Sayavong.", ["Hakan Fidan | Foreign Minister | TUR"]],
  ["a place", "Foreign Minister Hakan Fidan met Buckingham Palace.", ["Hakan Fidan | Foreign Minister | TUR"]],
  ["capitals", "FOREIGN MINISTER HAKAN FIDAN MET PACKED HALLS", ["HAKAN FIDAN | FOREIGN MINISTER | TUR"]],
];

describe("unknown names told by contact", () => {
  it.each(rows)("%s", (_, text, people) => {
    expect(peopleIn(text, "2024-05-16")).toEqual(people);
  });
});
