import { describe, expect, it } from "vitest";
import { foldedWords } from "../../knowledge/fold.ts";
import { claimedIn } from "./claimed.ts";
import type { Named } from "./named.ts";
import { paperIn } from "./named-paper.ts";

const NOBODY = { person: null, party: null, demonym: false, place: null };
const PERSON = (name: string, of: string) => ({ ...NOBODY, person: { id: `p-${name}`, name, for: of } });
const PARTY = (party: string, demonym = false) => ({ ...NOBODY, party, demonym, place: { name: null, country: party } });
const PLACE = (name: string, country: string) => ({ ...NOBODY, place: { name, country } });

/** The names of a sentence by their words. */
const named = (sentence: string, names: Readonly<Record<string, Omit<Named, "first" | "last" | "words">>>): Named[] => {
  const all = foldedWords(sentence);
  return Object.entries(names)
    .map(([typed, what]) => {
      const words = foldedWords(typed);
      const first = all.findIndex((_, i) => words.every((w, k) => all[i + k] === w));
      return { ...what, words, first, last: first + words.length };
    })
    .sort((a, b) => a.first - b.first);
};
const claimed = (sentence: string, names: Parameters<typeof named>[1]) => {
  const said = claimedIn(sentence, named(sentence, names));
  return (
    said && [
      said.kind,
      said.status,
      said.where?.place ?? said.where?.country ?? null,
      said.when.edtf,
      ...said.participants.map((p) => [p.name ?? "?", p.for, p.officeClass].filter(Boolean).join("/")),
    ]
  );
};

describe("what a short sentence claims", () => {
  it("a summit by its town", () =>
    expect(
      claimed("Lind cancelled the Tallinn summit.", { Lind: PERSON("Eva Lind", "SWE"), Tallinn: PLACE("Tallinn", "EST") }),
    ).toEqual(["meeting", "cancelled", "Tallinn", "", "Eva Lind/SWE"]));
  it("two parties", () =>
    expect(claimed("Norway and Iceland signed a treaty on 3 May 2021.", { Norway: PARTY("NOR"), Iceland: PARTY("ISL") })).toEqual(
      ["signing", "held", null, "2021-05-03", "NOR/NOR", "ISL/ISL"],
    ));
  it("the office of a row", () =>
    expect(
      claimed("The foreign ministers of Norway and Iceland met in Oslo.", {
        Norway: PARTY("NOR"),
        Iceland: PARTY("ISL"),
        Oslo: PLACE("Oslo", "NOR"),
      }),
    ).toEqual(["meeting", "held", "Oslo", "", "?/NOR/foreign-minister", "?/ISL/foreign-minister"]));
  it("an office before a name, a state as the place", () =>
    expect(claimed("Defence Minister Lind visited Norway.", { Lind: PERSON("Eva Lind", "SWE"), Norway: PARTY("NOR") })).toEqual([
      "visit",
      "held",
      "NOR",
      "",
      "Eva Lind/SWE/defence-minister",
    ]));
  it("nobody whose decision it is", () =>
    expect(claimed("Lind received Norway's decision.", { Lind: PERSON("Eva Lind", "SWE"), Norway: PARTY("NOR") })).toBeNull());
  it("no contact, no claim", () =>
    expect(claimed("Lind praised Norway.", { Lind: PERSON("Eva Lind", "SWE"), Norway: PARTY("NOR") })).toBeNull());
});

describe("a paper", () => {
  it.each([
    ["Both signed the Treaty of Aachen in Berlin.", "aachen treaty"],
    ["Both signed the Windsor Framework.", "windsor framework"],
    ["Both signed a treaty.", ""],
    ["Both met.", ""],
  ])("%s", (sentence, words) => expect(paperIn(sentence).join(" ")).toBe(words));
});
