import { describe, expect, it } from "vitest";
import { pointedIn } from "./check.ts";

const BEFORE = "Hakan Fidan, the Turkish foreign minister, spoke of water on Sunday.";

/** What is told, a sentence behind one that tells of Hakan Fidan, and whom "he" means in it. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "the subject of the clause behind",
    "From Oslo, where he arrived on Monday, Mahmoud Jibril of Libya asked for help.",
    ["he = Mahmoud Jibril"],
  ],
  [
    "with a day before it",
    "In October, when he was in Oslo, Mahmoud Jibril of Libya had promised as much.",
    ["he = Mahmoud Jibril"],
  ],
  [
    "told by a relative clause",
    "He who holds the keys now, President Mahmoud Jibril of Libya, opened the door.",
    ["He = Mahmoud Jibril"],
  ],
  [
    "but not where that one meets him",
    "When he arrived in Oslo, Mahmoud Jibril of Libya received him.",
    ["he = Hakan Fidan", "him = Hakan Fidan"],
  ],
  [
    "nor where somebody acts in the clause before",
    "After Espen Barth Eide said he was content, Mahmoud Jibril of Libya smiled.",
    ["he = Espen Barth Eide"],
  ],
  ["nor behind the main clause", "He smiled when the door opened, Mahmoud Jibril of Libya said.", ["He = Hakan Fidan"]],
];

describe("he, before he is named", () => {
  it.each(rows)("%s", (_, text, expected) => {
    expect(pointedIn(`${BEFORE} ${text}`)).toEqual(expected);
  });
});
