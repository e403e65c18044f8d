import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("who stands for whom at what is told elsewhere", () => {
  it.each([
    "Foreign Minister Elena Rojas came for Peru, Foreign Minister Pedro Ulloa for Chile.",
    "Peruvian Foreign Minister Elena Rojas had come for the Andean Community, Chilean Foreign Minister Pedro Ulloa for Mercosur.",
  ])("%s", (text) => expect(engagementsOf(text).filter((e) => e.startsWith("meeting"))).toEqual([]));

  it("near miss: one of them came for talks", () =>
    expect(
      engagementsOf("Peruvian Foreign Minister Elena Rojas came for talks with Chilean Foreign Minister Pedro Ulloa."),
    ).toEqual(["meeting held Elena Rojas + Pedro Ulloa"]));
});

describe("what somebody does by himself", () => {
  const HOST =
    "Chilean Foreign Minister Pedro Ulloa greeted Peruvian Foreign Minister Elena Rojas at the airport of Santiago on Monday.";
  it.each([
    "Her predecessor, Ana Paz, was last in Santiago in July.",
    "Foreign Minister Luis Soto of Colombia was in town as well.",
  ])("%s", (then) =>
    expect(engagementsOf(`${HOST} ${then}`).filter((e) => e.startsWith("meeting"))).toEqual([
      "meeting held Elena Rojas + Pedro Ulloa",
    ]),
  );
  it("both stay away", () =>
    expect(
      engagementsOf(
        "This moved Peruvian President Elena Rojas and Chilean President Pedro Ulloa to announce that they would stay at home.",
      ),
    ).toEqual([]));
});
