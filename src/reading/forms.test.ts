import { expect, it } from "vitest";
import { wordEntry, wordTest } from "./forms.ts";
import { wordsOf } from "./words.ts";

const longWord = "a".repeat(40);

it("a question is asked once for each form, whichever text it stands in", () => {
  const asked: string[] = [];
  const ends = wordTest((word) => {
    asked.push(word);
    return word.endsWith("ister");
  });
  for (const text of ["Minister after minister met.", "The minister met."]) {
    const w = wordsOf(text);
    expect([...Array(w.count).keys()].map((i) => ends(w, i))).toEqual(w.folded.map((word) => word === "minister"));
  }
  // "Minister" and "minister" are two forms.
  expect(asked).toEqual(["minister", "after", "minister", "met", "the"]);
});

it("what is too long to be kept is answered all the same", () => {
  const w = wordsOf(`${longWord} met`);
  expect(wordTest((word) => word === longWord)(w, 0)).toBe(true);
  expect(wordEntry((word) => word.length, 0)(w, 0)).toBe(40);
});

it("beyond the ends of a text nothing is said", () => {
  const w = wordsOf("met");
  expect([-1, 1].map((i) => wordTest(() => true)(w, i))).toEqual([false, false]);
  expect([-1, 1].map((i) => wordEntry(() => "said", "beyond")(w, i))).toEqual(["beyond", "beyond"]);
});

it("an entry that says nothing is told from one not looked up", () => {
  let looked = 0;
  const entry = wordEntry<number | null>((word) => {
    looked++;
    return word === "two" ? 2 : null;
  }, null);
  const w = wordsOf("one two one two");
  expect([0, 1, 2, 3].map((i) => entry(w, i))).toEqual([null, 2, null, 2]);
  expect(looked).toBe(2);
});

it("words are folded as ever, however many other forms were met before", () => {
  const many = Array.from({ length: 70_000 }, (_, n) => `w${n.toString(36)}`).join(" ");
  const before = wordsOf(many),
    after = wordsOf("Çavuşoğlu MET him");
  expect(before.folded.at(-1)).toBe(`w${(69_999).toString(36)}`);
  expect(after.folded).toEqual(["cavusoglu", "met", "him"]);
  expect([...after.capital]).toEqual([1, 2, 0]);
  expect(wordTest((word) => word === "met")(after, 1)).toBe(true);
});

it("of more forms than there was room for at first all that was found out stays known", () => {
  const w = wordsOf(Array.from({ length: 5000 }, (_, n) => `w${n}`).join(" "));
  const even = wordTest((word) => Number(word.slice(1)) % 2 === 0);
  const number = wordEntry((word) => Number(word.slice(1)), -1);
  for (const i of [0, 4999, 2500, 0, 4999]) {
    expect(even(w, i)).toBe(i % 2 === 0);
    expect(number(w, i)).toBe(i);
  }
});
