import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    "Paul Kagame saw two women on Monday. The first was Kaja Kallas of Estonia. The second, Ilse Oberhuber of Austria, stayed longer.",
    ["meeting held Ilse Oberhuber + Paul Kagame", "meeting held Kaja Kallas + Paul Kagame"],
  ],
  [
    "Paul Kagame saw two callers on Monday. One was Kaja Kallas of Estonia. The other, Sauli Niinistö of Finland, stayed on.",
    ["meeting held Kaja Kallas + Paul Kagame", "meeting held Paul Kagame + Sauli Niinistö"],
  ],
  ["Two women gave speeches in Rome. The first was Giorgia Meloni. The second, Kaja Kallas, spoke of war.", []],
];

describe("who is told as one more of several", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
