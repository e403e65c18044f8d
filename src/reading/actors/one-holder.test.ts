import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("an office told in full behind a name", () => {
  it.each([
    [
      "of a deputy who is a minister as well",
      "Foreign Minister Kari Holm of Norway came. The Deputy Prime Minister and Foreign Minister left on Friday.",
      ["Kari Holm | Deputy Prime Minister and Foreign Minister | NOR"],
    ],
    [
      "the same with the state",
      "Foreign Minister Kari Holm of Norway came. Norway's Deputy Prime Minister and Foreign Minister left on Friday.",
      ["Kari Holm | Deputy Prime Minister and Foreign Minister | NOR"],
    ],
    [
      "near miss: two of them",
      "Foreign Minister Kari Holm of Norway came. The Deputy Prime Minister and the Foreign Minister of Norway left on Friday.",
      ["Kari Holm | Foreign Minister | NOR"],
    ],
    [
      "two offices behind a name, the second in small letters",
      "Kari Holm, deputy chairman of the Norwegian cabinet and foreign minister, came.",
      ["Kari Holm | deputy chairman of the Norwegian cabinet and foreign minister | NOR"],
    ],
    ["what reporters call a president", "Austria's head of state Heinz Fischer came.", ["Heinz Fischer | President | AUT"]],
  ])("%s", (_, text, people) => {
    expect(peopleIn(text, "2016-03-30")).toEqual(people);
  });
});
