import { describe } from "vitest";
import { check, DAY, NAMED } from "../../test/decisions.ts";

describe("accounts of an incident", () =>
  check([
    [
      "an undated call after the same disaster",
      [{ kind: "call", who: NAMED, topics: ["health", "disaster"] }, null],
      [{ kind: "call", when: DAY, who: NAMED, topics: ["disaster", "trade"] }, DAY],
      "maybe",
      "same incident",
    ],
    [
      "an undated call on the same attack",
      [{ kind: "call", when: "2020-07-16/", basis: "inferred", who: NAMED, topics: ["consular", "terrorism"] }, null],
      [{ kind: "call", when: DAY, who: NAMED, topics: ["terrorism", "consular", "prisoners"] }, DAY],
      "maybe",
      "same incident",
    ],
    [
      "an undated call on one matter that comes up often",
      [{ kind: "call", who: NAMED, topics: ["consular", "trade"] }, null],
      [{ kind: "call", when: DAY, who: NAMED, topics: ["consular", "trade"] }, DAY],
      "unlike",
      "the time allows it",
    ],
    [
      "two dated calls after two disasters",
      [{ kind: "call", when: "2023-02-06", who: NAMED, topics: ["disaster"] }, "2023-02-06"],
      [{ kind: "call", when: DAY, who: NAMED, topics: ["disaster"] }, DAY],
      "cannot",
      "different days",
    ],
    [
      "a disaster spoken of in another year's news, its day not told",
      [{ kind: "call", when: "2020-07-16/", basis: "inferred", who: NAMED, topics: ["disaster"] }, "2023-02-10"],
      [{ kind: "call", when: DAY, who: NAMED, topics: ["disaster"] }, DAY],
      "unlike",
      "the time allows it",
    ],
  ]));
