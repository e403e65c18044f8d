import { describe, expect, test } from "vitest";
import { check, DAY, factsTold, met, NAMED } from "../../test/decisions.ts";
import { decide } from "./decide.ts";
import { townOf } from "./places.ts";

describe("accounts of one place, or of others", () =>
  check([
    ["a town and its namesake", [{ ...met, where: "Geneva,CHE" }], [{ ...met, where: "Geneva,USA" }], "same", "same place"],
    ["different towns", [{ ...met, where: "Shusha,AZE" }], [{ ...met, where: "Baku,AZE" }], "cannot", "different places"],
    [
      "a town and a house in it",
      [{ ...met, where: "Shusha,AZE" }],
      [{ ...met, where: "Jidir Palace, Shusha,AZE" }],
      "same",
      "same place",
    ],
    ["a town and its country", [{ ...met, where: "Shusha,AZE" }], [{ ...met, where: ",AZE" }], "same", "same place"],
    ["another spelling of a town", [{ ...met, where: "Awaza,TKM" }], [{ ...met, where: "Avaza,TKM" }], "same", "same place"],
    [
      "gatherings of one name in two towns",
      [{ kind: "gathering", when: DAY, where: "Shusha,AZE", occasion: "OTS summit", who: NAMED }],
      [{ kind: "gathering", when: DAY, where: "Baku,AZE", occasion: "OTS summit", who: NAMED }],
      "cannot",
      "different places",
    ],
    [
      "a gathering of one name and town, told with others of those who came",
      [
        {
          kind: "gathering",
          when: "2024-07-01/2024-07-31",
          where: "Shusha,AZE",
          occasion: "OTS summit",
          who: [NAMED[0] as string],
        },
      ],
      [
        {
          kind: "gathering",
          when: "2024-07-01/2024-07-31",
          where: "Shusha,AZE",
          occasion: "OTS summit",
          who: [NAMED[1] as string],
        },
      ],
      "maybe",
      "same occasion",
    ],
  ]));

test("a town that no list of places knows may lie in the other's", () => {
  const placed = (town: string, at: readonly [number, number] | null) => ({
    ...factsTold(town, { ...met, where: `${town},USA` }, DAY),
    at,
  });
  expect(decide(placed("Filoli", null), placed("San Francisco", [37.77, -122.42])).verdict).toBe("same");
  expect(decide(placed("Washington", [38.9, -77]), placed("San Francisco", [37.77, -122.42])).verdict).toBe("cannot");
});

test("the town of a place told with its house", () => {
  expect(townOf("Hyderabad House, New Delhi")).toBe("New Delhi");
  expect(townOf("New Delhi")).toBe("New Delhi");
  expect(townOf("")).toBe("");
});
