import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const PAIR = "Daniel Noboa + Gustavo Petro";
const rows: readonly (readonly [string, readonly string[]])[] = [
  ["Gustavo Petro had come down from the capital to see Daniel Noboa in Ipiales on Monday.", [`meeting held ${PAIR}`]],
  [
    "Gustavo Petro came to Quito on Tuesday. Daniel Noboa suggested the garden, and there the two had their talk.",
    [`meeting held ${PAIR}`],
  ],
  ["Gustavo Petro plans to come to Quito to see Daniel Noboa.", [`meeting planned ${PAIR}`]],
  ["Daniel Noboa has suggested a meeting with Gustavo Petro.", [`meeting proposed ${PAIR}`]],
];

describe("what somebody had come for, and what came of what was suggested", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
