import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    "Foreign Minister Hakan Fidan hosted his visiting Thai, Lao and Cambodian counterparts on Monday.",
    ["KHM", "LAO", "THA"].map((p) => `meeting held Foreign Minister/${p} + Hakan Fidan`),
  ],
  [
    "Foreign Minister Hakan Fidan saw his Greek and Albanian opposite numbers on Monday.",
    ["ALB", "GRC"].map((p) => `meeting held Foreign Minister/${p} + Hakan Fidan`),
  ],
  [
    "Foreign Minister Hakan Fidan plans to hold talks with Greek, Spanish and UK counterparts in Geneva.",
    ["ESP", "GBR", "GRC"].map((p) => `meeting planned Foreign Minister/${p} + Hakan Fidan`),
  ],
  [
    "Foreign Minister Hakan Fidan held talks with counterparts from Spain, Greece and the Netherlands in Geneva.",
    ["ESP", "GRC", "NLD"].map((p) => `meeting held Foreign Minister/${p} + Hakan Fidan`),
  ],
  ["Greek and Spanish counterparts of the paper met Foreign Minister Hakan Fidan's critics on Monday.", []],
  ["Foreign Minister Hakan Fidan met his Greek and Albanian hosts of the last summer on Monday.", []],
];

describe("counterparts of several states", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
