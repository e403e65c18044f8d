import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

describe("a nationality that is nobody's of whom a report tells", () => {
  it.each([
    [
      "the organization's envoy whom it names first",
      "UN envoy Ibrahim Gambari met Senior General Than Shwe on Tuesday. Vice Senior General Maung Aye was there. The Nigerian then saw Lee Hsien Loong, the Prime Minister of Singapore.",
      "meeting held Ibrahim Gambari + Lee Hsien Loong",
    ],
    [
      "one who served that state once",
      "Lars Hovland, a UN spokesman, was pleased. UN Secretary-General Antonio Guterres arrived in Hanoi on Monday. The Portuguese then met Vietnam's foreign minister, Bui Thanh Son.",
      "meeting held Antonio Guterres + Bui Thanh Son",
    ],
  ])("%s", (_name, text, told) => expect(engagementsOf(text)).toContain(told));

  it("not somebody known to be of another state, nor who comes later", () =>
    expect(
      engagementsOf(
        "Malaysian Prime Minister Anwar Ibrahim met EU envoy Josep Borrell on Tuesday. The Finn then saw Lee Hsien Loong, the Prime Minister of Singapore.",
      ),
    ).not.toContain("meeting held Josep Borrell + Lee Hsien Loong"));
});
