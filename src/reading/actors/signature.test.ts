import { describe, expect, it } from "vitest";
import { pointedIn } from "./check.ts";

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "name and office on lines of their own",
    "Dear friends,\n\nI paid a call on Foreign Minister Penny Wong. She gave me an hour.\n\nYours,\nTomasi Vakauta\nAmbassador of Tonga to Australia",
    ["I = Tomasi Vakauta", "She = Penny Wong", "me = Tomasi Vakauta"],
  ],
  [
    "no signature behind a text that goes on",
    "I paid a call on Foreign Minister Penny Wong. She gave me an hour.\n\nTomasi Vakauta is Ambassador of Tonga. He wrote nothing.",
    ["She = Penny Wong", "He = Tomasi Vakauta"],
  ],
  [
    "a label says whose words follow",
    "Transcript\n\nFOREIGN MINISTER PENNY WONG: I met Prime Minister Rabuka. I thanked him.",
    ["I = PENNY WONG", "I = PENNY WONG", "him = Rabuka"],
  ],
];

describe("who signs a text, or is named before his words", () => {
  it.each(rows)("%s", (_, text, pointed) => {
    expect(pointedIn(text, "2024-05-16")).toEqual(pointed);
  });
});
