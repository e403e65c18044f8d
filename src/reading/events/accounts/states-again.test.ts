import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET =
  "Latvian State Secretary Andzejs Viļumsons met with Brazil's Secretary General Maria Laura da Rocha in Riga on Wednesday";

it.each([
  [
    `${MET} for the annual political dialogue between Latvia and Brazil.`,
    ["meeting held Andzejs Viļumsons + Maria Laura da Rocha"],
  ],
  ["Latvia and Brazil held talks in Riga on Wednesday.", ["meeting held Brazil + Latvia"]],
])("a meeting of officials and of their states: %s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
