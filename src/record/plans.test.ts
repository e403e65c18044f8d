import { describe } from "vitest";
import { check, DAY, met, NAMED } from "../../test/decisions.ts";

const visit = { kind: "visit" as const, when: DAY, where: "Ankara,TUR", who: [NAMED[0]] };

describe("a plan, and what came of it", () =>
  check([
    ["planned and held that day", [{ ...met, status: "planned" }, "2024-07-01"], [met, DAY], "same", "same people"],
    [
      "planned after the other was over",
      [{ ...met, status: "planned", when: "2024-07-01/2024-07-31" }, "2024-07-20"],
      [met, DAY],
      "cannot",
      "a plan told after",
    ],
    [
      "a plan without a day, told on the day of the other",
      [{ ...met, status: "planned", when: "2024-07-06/2024-07-31" }, DAY],
      [met, DAY],
      "cannot",
      "a plan told after",
    ],
    ["a plan for the day on which it is told", [{ ...met, status: "planned" }, DAY], [met, DAY], "same", "same people"],
    ["denied and held", [{ ...met, status: "denied" }, DAY], [met, DAY], "same", "same people"],
    [
      "planned for the month",
      [{ ...met, status: "planned", when: "2024-07-01/2024-07-31" }, "2024-07-01"],
      [met, DAY],
      "maybe",
      "the time allows it",
    ],
    [
      "a visit planned for the year, and made months later",
      [
        { kind: "visit", status: "planned", when: "2024-01-01/2024-12-31", where: "Ankara,TUR", who: [NAMED[0] as string] },
        "2024-01-10",
      ],
      [{ kind: "visit", when: DAY, where: "Ankara,TUR", who: [NAMED[0] as string] }, DAY],
      "maybe",
      "same place",
    ],
    [
      "two plans in one country, of people not named",
      [{ status: "planned", when: "2024-07-08/", where: ",AZE", who: ["-|foreign-minister|AZE", "-|foreign-minister|TUR"] }, DAY],
      [
        { status: "planned", when: "2024-07-20/", where: ",AZE", who: ["-|foreign-minister|AZE", "-|foreign-minister|TUR"] },
        "2024-07-20",
      ],
      "unlike",
      "same offices",
    ],
    [
      "a visit planned for the day after it began",
      [{ ...visit, status: "planned", when: "2024-07-07" }, "2024-06-20"],
      [visit],
      "same",
      "a day off",
    ],
    [
      "a visit planned for two days after",
      [{ ...visit, status: "planned", when: "2024-07-08" }, "2024-06-20"],
      [visit],
      "cannot",
      "different days",
    ],
    [
      "a visit of the next day, planned on the day of the other",
      [{ ...visit, status: "planned", when: "2024-07-07" }, DAY],
      [visit],
      "cannot",
      "different days",
    ],
    [
      "talks planned for the day after others were held",
      [{ ...met, status: "planned", when: "2024-07-07" }, "2024-06-20"],
      [met],
      "cannot",
      "different days",
    ],
    [
      "two plans of visits on days that follow",
      [{ ...visit, status: "planned", when: "2024-07-07" }, "2024-06-20"],
      [{ ...visit, status: "planned" }, "2024-06-20"],
      "cannot",
      "different days",
    ],
  ]));
