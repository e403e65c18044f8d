import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

/** What is told, a text, and the people read in it. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "of the state that the report tells from",
    "ISLAMABAD, 12 December 2024 - The Foreign Secretary received the Ambassador of Kyrgyzstan. Pakistan's ministry said so.",
    ["- | Foreign Secretary | PAK", "- | Ambassador | KGZ"],
  ],
  [
    "before he is named",
    "The Foreign Secretary was glad. The Ambassador of Peru called on Foreign Secretary Vikram Misri of India.",
    ["Vikram Misri | Foreign Secretary | IND", "- | Ambassador | PER"],
  ],
  [
    "a visitor from London",
    "David Lammy, the Foreign Secretary, flew to India. The Foreign Secretary was glad.",
    ["David Lammy | Foreign Secretary | GBR"],
  ],
  [
    "a name that nobody in London has, and one state named that has the office too",
    "The Pakistani delegation led by Foreign Secretary Riaz Aziz flew to Washington.",
    ["Riaz Aziz | Foreign Secretary | PAK"],
  ],
  [
    "near miss: India's own minister is told of",
    "In London, Foreign Secretary Ada Pym met Indian External Affairs Minister Subrahmanyam Jaishankar.",
    ["Ada Pym | Foreign Secretary | GBR", "Subrahmanyam Jaishankar | External Affairs Minister | IND"],
  ],
  ["of none of those states", "The Foreign Secretary spoke in Moscow.", ["(David Lammy) | Foreign Secretary | GBR"]],
];

describe("the foreign secretary", () => {
  it.each(rows)("%s", (_, text, expected) => expect(peopleIn(text, "2024-12-12").sort()).toEqual([...expected].sort()));
});
