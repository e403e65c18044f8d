import { describe, expect, test } from "vitest";
import { check, DAY, factsTold, met, NAMED, WASHINGTON_BEIJING } from "../../test/decisions.ts";
import { decide } from "./decide.ts";

describe("accounts of the same people, or of others", () =>
  check([
    ["same people, same day", [met], [met], "same", "same people"],
    [
      "a counterpart not named",
      [met],
      [{ when: DAY, who: ["Bayramov|foreign-minister|AZE", "-|foreign-minister|TUR"] }],
      "same",
      "same people",
    ],
    [
      "nobody named, offices agree",
      [met],
      [{ when: DAY, who: ["-|foreign-minister|AZE", "-|foreign-minister|TUR"] }],
      "same",
      "same offices",
    ],
    [
      "another spelling",
      [{ when: DAY, who: ["Ceyhun Bayramov|foreign-minister|AZE", "Mevlut Cavusoglu|foreign-minister|TUR"] }],
      [{ when: DAY, who: ["J. Bayramov|foreign-minister|AZE", "Çavuşoğlu|foreign-minister|TUR"] }],
      "same",
      "same people",
    ],
    [
      "an envoy who is also a speaker",
      [{ when: DAY, who: ["Ruben Rubinyan|speaker|ARM", "Serdar Kılıç|ambassador|TUR"] }],
      [{ when: DAY, who: ["-|special-envoy|ARM", "-|special-envoy|TUR"] }],
      "same",
      "same offices",
    ],
    [
      "another person of one side",
      [met],
      [{ when: DAY, who: [NAMED[0] as string, "Recep Tayyip Erdoğan|head-of-state|TUR|Q4"] }],
      "cannot",
      "different people",
    ],
    [
      "two and three sides",
      [met],
      [{ when: DAY, who: [...NAMED, "Ilia Darchiashvili|foreign-minister|GEO|Q5"] }],
      "cannot",
      "another party",
    ],
    [
      "two sides, and a mediator beside them",
      [met],
      [{ when: DAY, who: [...NAMED, "Andrei Rudenko|deputy-foreign-minister|RUS|Q7|mediator"] }],
      "same",
      "same people",
    ],
    [
      "ministers and presidents, not named",
      [{ when: DAY, who: ["-|head-of-state|AZE", "-|head-of-state|TUR"] }],
      [met],
      "cannot",
      "different sides",
    ],
    [
      "a signing of four told by two who leave out different ones",
      [{ kind: "signing", when: DAY, who: [...NAMED, "A. Guterres|head-of-organization|UN|Q9"] }],
      [
        {
          kind: "signing",
          when: DAY,
          who: [...NAMED, "A. Guterres|head-of-organization|UN|Q9", "S. Shoigu|defence-minister|RUS|Q8"],
        },
      ],
      "same",
      "same people",
    ],
    [
      "a signing of two and one of three",
      [{ kind: "signing", when: DAY, who: NAMED }],
      [{ kind: "signing", when: DAY, who: [...NAMED, "S. Shoigu|defence-minister|RUS|Q8"] }],
      "cannot",
      "another party",
    ],
  ]));

test("who heads a council of a state may be its head", () => {
  const named = factsTold("a", { when: DAY, who: WASHINGTON_BEIJING }, DAY);
  const as = (office: string) => factsTold("b", { when: DAY, who: [WASHINGTON_BEIJING[0] as string, office] }, DAY);
  expect(decide(named, as("-|head-of-organization|CHN")).verdict).toBe("same");
  expect(decide(named, as("-|foreign-minister|CHN")).verdict).toBe("cannot");
  expect(decide(named, as("-|head-of-organization|JPN")).verdict).toBe("cannot");
});

const MONTHS = "2024-06-01/2024-08-31";
const SIGNERS = [...NAMED, "A. Guterres|head-of-organization|UN|Q9"];
describe("a signing of which one side alone is told", () =>
  check([
    [
      "in the town and the months of the whole one",
      [{ kind: "signing", when: DAY, where: "Istanbul,TUR", who: SIGNERS }],
      [{ kind: "signing", when: MONTHS, where: "Istanbul,TUR", who: SIGNERS.slice(0, 1) }],
      "maybe",
      "one side in common",
    ],
    [
      "in another town",
      [{ kind: "signing", when: DAY, where: "Istanbul,TUR", who: SIGNERS }],
      [{ kind: "signing", when: MONTHS, where: "Ankara,TUR", who: SIGNERS.slice(0, 1) }],
      "cannot",
      "different places",
    ],
    [
      "in no town",
      [{ kind: "signing", when: DAY, where: "Istanbul,TUR", who: SIGNERS }],
      [{ kind: "signing", when: MONTHS, who: SIGNERS.slice(0, 1) }],
      "unlike",
      "one side in common",
    ],
    [
      "by one whom the account of a signing of many leaves out",
      [{ kind: "signing", when: DAY, where: "Istanbul,TUR", who: SIGNERS }],
      [{ kind: "signing", when: DAY, where: "Istanbul,TUR", who: ["S. Shoigu|defence-minister|RUS|Q8"] }],
      "unlike",
      "nobody in common",
    ],
    [
      "by one whom the account of a signing of two would name",
      [{ kind: "signing", when: DAY, where: "Istanbul,TUR", who: NAMED }],
      [{ kind: "signing", when: DAY, where: "Istanbul,TUR", who: ["S. Shoigu|defence-minister|RUS|Q8"] }],
      "cannot",
      "different people",
    ],
  ]));
