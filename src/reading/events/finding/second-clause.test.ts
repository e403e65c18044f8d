import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

it.each([
  [
    "President Alar Karis wrote to President Sauli Niinisto, and Prime Minister Kaja Kallas wrote to Prime Minister Sanna Marin.",
    ["correspondence held Alar Karis + Sauli Niinisto", "correspondence held Kaja Kallas + Sanna Marin"],
  ],
  [
    "Foreign Minister Jan Lipavsky met Foreign Minister Alexander Schallenberg, and Defence Minister Jana Cernochova met Defence Minister Klaudia Tanner.",
    ["meeting held Alexander Schallenberg + Jan Lipavsky", "meeting held Jana Cernochova + Klaudia Tanner"],
  ],
])("whoever stands behind a comma and 'and' acts alone: %s", (text, told) => {
  expect(engagementsOf(text)).toEqual(told);
});

it("a list with a comma before its last remains one", () => {
  expect(
    engagementsOf(
      "Prime Minister Evika Silina of Latvia, Prime Minister Kaja Kallas of Estonia, and Chancellor Olaf Scholz met in Riga.",
    ),
  ).toEqual(["meeting held Evika Silina + Kaja Kallas + Olaf Scholz"]);
});
