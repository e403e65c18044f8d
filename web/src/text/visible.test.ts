import { expect, test } from "vitest";
import { visible } from "./visible.ts";

test.each([
  ["plain text is one piece", "Türkiye — 日本 😀", ["Türkiye — 日本 😀"]],
  ["an override is named", "pay \u202eevil\u202c now", ["pay ", { code: "U+202E" }, "evil", { code: "U+202C" }, " now"]],
  ["a null is named", "a\u0000", ["a", { code: "U+0000" }]],
  ["line ends and direction marks stay", "a\n\tb\u200f", ["a\n\tb\u200f"]],
])("%s", (_name, text, expected) => {
  expect(visible(text)).toEqual(expected);
});
