import { describe, expect, it } from "vitest";
import { layersOf } from "./check.ts";

const sides = (text: string): string[] => {
  const l = layersOf(text);
  return l.actors
    .flatMap((a) => a.entities.map((e) => l.entities[e]))
    .flatMap((e) => (e?.type === "delegation" ? [e.party ?? "?"] : []));
};

describe("sides told by whence they come", () => {
  it.each([
    ["a people met", "Boric conferred with the Iranians in Oslo in April.", ["IRN"]],
    ["a group from", "Boric met a group from Hamas in Oslo in April.", ["Hamas"]],
    ["officials from two", "Officials from Peru and Chile sat down in Oslo in April.", ["PER", "CHL"]],
    ["a political office", "Boric met the Taliban's political office in Oslo in April.", ["Taliban"]],
  ])("%s", (_what, text, parties) => expect(sides(text)).toEqual(parties));

  it.each([
    ["near miss: a team of a club", "Boric saw a team of players in April."],
    ["near miss: a group of things", "Boric saw a group of islands in April."],
  ])("%s", (_what, text) => expect(sides(text)).toEqual([]));
});
