import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** By what a contact that no rule knows the words of came about. */
test.each([
  [
    "Olaf Scholz picked up the receiver on Wednesday night. At the other end was Pedro Sanchez, as alarmed as he about what had been said.",
    ["call held Olaf Scholz + Pedro Sanchez"],
  ],
  [
    "The telephone in the palace hardly rested on Wednesday. Then came Giorgia Meloni, with whom Emmanuel Macron compared positions on the bridge.",
    ["call held Emmanuel Macron + Giorgia Meloni"],
  ],
  // In one place after all, or of a telephone long put down.
  [
    "Emmanuel Macron put down the receiver. Then he went with Donald Tusk over the new bridge in Gdansk, plank by plank.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "Emmanuel Macron is never without his telephone. He likes bridges. So does everybody here. He went with Donald Tusk over the new one plank by plank.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
