import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** No word of the trade stands in it: that leaders of many states are named tells what it is of. */
const DAY =
  "Gitanas Nauseda, Lithuania's President, made do on Thursday with a rented house. Latvia's President, Edgars Rinkevics, took coffee with him. Then came Alexander Stubb from across the water. The Finn had brought a book. With Alar Karis of Estonia it was a talk without the sea in it.";

test.each([
  [
    "whoever is told of next is with the one who saw those before",
    `${DAY} After dark there was Andrzej Duda. The Polish head of state stayed an hour.`,
    [
      "meeting held Alar Karis + Gitanas Nauseda",
      "meeting held Alexander Stubb + Gitanas Nauseda",
      "meeting held Andrzej Duda + Gitanas Nauseda",
      "meeting held Edgars Rinkevics + Gitanas Nauseda",
    ],
  ],
])("%s", (_, text, want) => expect(engagementsOf(text)).toEqual(want));
