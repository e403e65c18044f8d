import { expect, it } from "vitest";
import { sameSense, stemOf } from "./same-sense.ts";

it.each([
  ["urge", "urging"],
  ["country", "countries"],
  ["admit", "admitted"],
  ["agree", "agreed"],
  ["promise", "promises"],
  ["deny", "denied"],
])("%s and %s have one stem", (a, b) => expect(stemOf(a)).toBe(stemOf(b)));
it.each(["2018", "eu", "king"])("%s stands for itself", (word) => expect(stemOf(word)).toBe(word));

it.each([
  ["ties", "relations"],
  ["restored", "mend"],
  ["accord", "treaty"],
  ["urging", "asked"],
])("%s and %s say the same", (a, b) => expect(sameSense(a, b)).toBe(true));
it.each([
  ["ties", "troops"],
  ["embassy", "embargo"],
  ["promised", "refused"],
])("%s and %s do not", (a, b) => expect(sameSense(a, b)).toBe(false));
