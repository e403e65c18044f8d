import { describe, expect, it } from "vitest";
import { Mentions } from "./mentions.ts";

const told = (...all: readonly (readonly [entity: number, sentence: number])[]): Mentions => {
  const mentions = new Mentions();
  all.forEach(
    ([entity, sentence], at) =>
      void mentions.add({
        entity,
        sentence,
        at,
        possessive: false,
        governed: false,
        beside: false,
        aside: false,
        again: false,
        speaks: false,
      }),
  );
  return mentions;
};

describe("who was spoken of", () => {
  it("has each person once, the latest first", () => {
    expect(told([1, 0], [2, 0], [1, 1]).latest).toEqual([1, 2]);
    expect(told().latest).toEqual([]);
  });
  it("forgets whom nobody has named for long", () => {
    const many = Array.from({ length: 1000 }, (_, i) => [i, i] as const);
    expect(told(...many).latest.length).toBe(64);
    expect(told(...many).latest[0]).toBe(999);
  });
  it("gives a sentence its own, in the order of the text", () => {
    const mentions = told([3, 0], [4, 1], [3, 1]);
    expect(mentions.of(1).map((m) => m.entity)).toEqual([4, 3]);
    expect(mentions.of(2)).toEqual([]);
  });
});
