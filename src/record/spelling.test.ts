import { describe, expect, test } from "vitest";
import { check, DAY, NAMED } from "../../test/decisions.ts";
import { spelledAlike } from "./spelling.ts";

test.each([
  ["tiani", "tchiani", true],
  ["kadyrow", "kadyrov", true],
  ["lukashenka", "lukashenko", true],
  ["hassan", "hussein", false],
  ["wang", "yang", false],
  ["petrov", "pavlov", false],
])("%s, %s: %s", (a, b, alike) => expect([spelledAlike(a, b), spelledAlike(b, a)]).toEqual([alike, alike]));

const told = (who: string) => [{ when: DAY, who: [NAMED[1], who] }] as const;
describe("a surname spelled in two ways", () =>
  check([
    [
      "given name and office",
      told("Omar Belkacem|head-of-state|NER"),
      told("Omar Belkasem|head-of-state|NER"),
      "same",
      "same people",
    ],
    [
      "given name, an office not told",
      told("Omar Belkacem|head-of-state|NER"),
      told("Omar Belkasem||NER"),
      "same",
      "same people",
    ],
    [
      "surname and office alone",
      told("Belkacem|head-of-state|NER"),
      told("Omar Belkasem|head-of-state|NER"),
      "same",
      "same people",
    ],
    [
      "another given name",
      told("Omar Belkacem|head-of-state|NER"),
      told("Said Belkasem|adviser|NER"),
      "cannot",
      "different people",
    ],
    [
      "another party",
      told("Omar Belkacem|head-of-state|NER"),
      told("Omar Belkasem|head-of-state|DZA"),
      "cannot",
      "different people",
    ],
    ["another office", told("Omar Belkacem|head-of-state|NER"), told("Omar Belkasem|adviser|NER"), "cannot", "different people"],
  ]));
