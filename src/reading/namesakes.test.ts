import { describe, expect, it } from "vitest";
import { peopleIn } from "./actors/check.ts";

describe("states of one name", () => {
  it.each([
    [
      "the one whose town is named",
      "SANTO DOMINGO - The Dominican health minister, Luis Mota, came.",
      "Luis Mota | health minister | DOM",
    ],
    ["the other one's", "ROSEAU - The Dominican health minister, Luis Mota, came.", "Luis Mota | health minister | DMA"],
    [
      "that whose people are named",
      "Denis Sassou Nguesso stayed away. Congo's Foreign Minister, Jean Mbala, came.",
      "Jean Mbala | Foreign Minister | COG",
    ],
    [
      "that of its capital",
      "The M23 is near Goma. Congo's Foreign Minister, Jean Mbala, came.",
      "Jean Mbala | Foreign Minister | COD",
    ],
    [
      "that which the report calls by its full name",
      "The Dominican Republic sent two. The Dominican health minister, Luis Mota, came.",
      "Luis Mota | health minister | DOM",
    ],
    [
      "no other for a state of one name",
      "SANTO DOMINGO - Haiti's health minister, Luc Mote, came.",
      "Luc Mote | health minister | HTI",
    ],
  ])("%s", (_, text, person) => {
    expect(peopleIn(text)).toContain(person);
  });
});
