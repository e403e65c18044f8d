import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** Letters that envoys hand over are their credentials; a list whose members semicolons part. */
test.each([
  [
    "President Maia Sandu accepted, in this order, the letters of Mr Joao Catumbo, Ambassador of Angola; of Ms Ada Lind, who is the Swedish Ambassador; and of Mr Saif Al Rumi, Ambassador of Oman.",
    ["ceremony held Ada Lind + Maia Sandu", "ceremony held Joao Catumbo + Maia Sandu", "ceremony held Maia Sandu + Saif Al Rumi"],
  ],
  [
    "President Maia Sandu received the letters of Joao Catumbo, Ambassador of Angola, on Monday.",
    ["ceremony held Joao Catumbo + Maia Sandu"],
  ],
  [
    "President Maia Sandu met with Prime Minister Donald Tusk; with Chancellor Olaf Scholz, who had just arrived; and with President Alar Karis.",
    ["meeting held Alar Karis + Maia Sandu", "meeting held Donald Tusk + Maia Sandu", "meeting held Maia Sandu + Olaf Scholz"],
  ],
  // No credentials.
  ["President Maia Sandu accepted the letters of Joao Catumbo.", []],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));

/** Adverbs between a verb and the words that belong to it. */
test.each([
  [
    "Prime Minister Donald Tusk has written separately to President Alar Karis.",
    ["correspondence held Alar Karis + Donald Tusk"],
  ],
  ["Prime Minister Donald Tusk sat briefly with President Alar Karis.", ["meeting held Alar Karis + Donald Tusk"]],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));
