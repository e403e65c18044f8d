import { describe } from "vitest";
import { check, DAY, met, NAMED, WASHINGTON_BEIJING } from "../../test/decisions.ts";

describe("accounts of one time, or of others", () =>
  check([
    ["different stated days", [met], [{ when: "2024-07-07", who: NAMED }], "cannot", "different days"],
    [
      "a day off, one of them the day of publication",
      [met],
      [{ when: "2024-07-07", basis: "published", who: NAMED }],
      "same",
      "a day off",
    ],
    [
      "two days off, one of them the day of publication",
      [met],
      [{ when: "2024-07-08", basis: "published", who: NAMED }],
      "cannot",
      "different days",
    ],
    [
      "a call told on two clocks",
      [{ kind: "call", when: "2021-02-10", basis: "relative", who: WASHINGTON_BEIJING }],
      [{ kind: "call", when: "2021-02-11", basis: "stated", who: WASHINGTON_BEIJING }],
      "same",
      "clocks far apart",
    ],
    [
      "calls of two days between neighbours",
      [{ kind: "call", when: "2024-07-06", who: NAMED }],
      [{ kind: "call", when: "2024-07-07", who: NAMED }],
      "cannot",
      "different days",
    ],
    [
      "meetings of two days, whatever the clocks",
      [{ when: "2021-02-10", who: WASHINGTON_BEIJING }],
      [{ when: "2021-02-11", who: WASHINGTON_BEIJING }],
      "cannot",
      "different days",
    ],
    [
      "calls two days apart",
      [{ kind: "call", when: "2021-02-10", who: WASHINGTON_BEIJING }],
      [{ kind: "call", when: "2021-02-12", who: WASHINGTON_BEIJING }],
      "cannot",
      "different days",
    ],
    ["undated, nothing else in common", [{ who: NAMED }, null], [met, DAY], "unlike", "the time allows it"],
    [
      "undated, same town",
      [{ who: NAMED, where: "Shusha,AZE" }, null],
      [{ ...met, where: "Shusha,AZE" }, DAY],
      "maybe",
      "same place",
    ],
    [
      "undated, same country",
      [{ who: NAMED, where: ",AZE" }, null],
      [{ ...met, where: "Shusha,AZE" }, DAY],
      "unlike",
      "the time allows it",
    ],
    [
      "undated, same occasion",
      [{ who: NAMED, occasion: "Antalya Diplomacy Forum" }, null],
      [{ ...met, occasion: "the Antalya forum" }, DAY],
      "maybe",
      "same occasion",
    ],
    [
      "that month, told years later",
      [{ ...met, status: "earlier", when: "2024-07-01/2024-07-31" }, "2026-01-01"],
      [met, DAY],
      "unlike",
      "the time allows it",
    ],
    [
      "that month and town, told years later",
      [{ ...met, status: "earlier", when: "2024-07-01/2024-07-31", where: "Shusha,AZE" }, "2026-01-01"],
      [{ ...met, where: "Shusha,AZE" }, DAY],
      "maybe",
      "same place",
    ],
  ]));
