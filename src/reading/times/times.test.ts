import { expect, test } from "vitest";
import { cpuTime } from "../../../test/cpu-time.ts";
import { wordsOf } from "../words.ts";
import { anchorAt, mentionsOf, readingsOf } from "./check.ts";
import { readTimes } from "./times.ts";

test("the longest reading of the same words holds, and none overlaps another", () => {
  expect(readingsOf("On Friday, Oct. 26, 2007 they met, and on 15 and 16 May 2008 again.", "2008-06-01")).toEqual([
    "Friday, Oct. 26, 2007 = 2007-10-26",
    "15 and 16 May 2008 = 2008-05-15/2008-05-16",
  ]);
});

test("one sentence, many times, each with its own basis", () => {
  const found = mentionsOf("Yesterday they met; on 3 May 2022 they had met before.", "2024-07-06");
  expect(found.map((m) => m.time.basis)).toEqual(["relative", "stated"]);
});

test("a dash joins two dates, but not the end of a dateline", () => {
  expect(readingsOf("Suva, 4 April 2024 - Today he left.", "2024-04-05")).toEqual([
    "4 April 2024 = 2024-04-04",
    "Today = 2024-04-05",
  ]);
  expect(readingsOf("It lasts 28 April - 2 May 2024.", "2024-04-05")).toEqual(["28 April - 2 May 2024 = 2024-04-28/2024-05-02"]);
  expect(readingsOf("It lasted Monday-Wednesday.", "2024-07-06")).toEqual(["Monday-Wednesday = 2024-07-01/2024-07-03"]);
});

test("frames hold no times of what is told", () => {
  const words = wordsOf("BAKU, April 4 2024");
  const line = { index: 0, start: 0, end: 18, first: 0, last: words.count, paragraph: 0 };
  expect(readTimes(words, [{ ...line, region: "dateline" }], anchorAt("2024-04-04"))).toEqual([]);
  expect(readTimes(words, [{ ...line, region: null }], anchorAt("2024-04-04"))).toHaveLength(1);
});

test("an undated report counts from the stated day that its telling opens with, and from no later one", () => {
  const days = (opening: string): string[] => {
    const text = `${opening} They met at the weekend.`;
    const words = wordsOf(text);
    const cut = words.start.findIndex((at) => at >= opening.length);
    const sentence = (index: number, first: number, last: number) => ({
      index,
      start: 0,
      end: 0,
      first,
      last,
      paragraph: 0,
      region: null,
    });
    return readTimes(words, [sentence(0, 0, cut), sentence(1, cut, words.count)], anchorAt(null)).map((t) => t.edtf);
  };
  expect(days("Agents opened their papers on Tuesday, July 10, 2018.")).toEqual(["2018-07-10", "2018-07-07/2018-07-08"]);
  expect(days("Agents opened their papers on Tuesday.")).toEqual(["", ""]);
  expect(days("Nothing has moved since July 10, 2018.")).toEqual(["2018-07-10", ""]);
});

test("odd texts are read in linear time", () => {
  for (const odd of [
    "May ",
    "since May ",
    "2024 ",
    "1-2-3-",
    "the day before, ",
    "on Monday to ",
    "31 December to ",
    "days earlier ",
  ]) {
    const text = odd.repeat(20_000);
    const words = wordsOf(text);
    let times: ReturnType<typeof readTimes> = [];
    const took = cpuTime(() => {
      times = readTimes(
        words,
        [{ index: 0, start: 0, end: text.length, first: 0, last: words.count, paragraph: 0, region: null }],
        anchorAt("2024-04-04"),
      );
    });
    for (let i = 1; i < times.length; i++)
      expect((times[i] as { first: number }).first).toBeGreaterThanOrEqual((times[i - 1] as { last: number }).last);
    expect(took).toBeLessThan(5000);
  }
}, 40_000);

test("two days between which something is moved are no ends of one time", () => {
  expect(readingsOf("The talks were moved from Monday to 12 July.", "2024-07-06")).toEqual([
    "Monday = 2024-07-01",
    "12 July = 2024-07-12",
  ]);
});

test("what goes back is not what the telling goes on from", () => {
  expect(
    readingsOf("They met on Thursday to look at what was agreed two days earlier. | In the morning, he had rung.", "2024-07-06"),
  ).toEqual(["Thursday = 2024-07-04", "two days earlier = 2024-07-02", "In the morning = 2024-07-04"]);
});

test.each([
  ["A meeting is being prepared for the beginning of August.", "beginning of August = 2024-08-01/2024-08-10"],
  ["The cancellation of the visit in September was announced.", "September = 2024-09"],
  ["He proposed that they meet on Monday.", "Monday = 2024-07-08"],
  ["She has a meeting with him on the 20th.", "20th = 2024-07-20"],
  ["They will have the whole of Tuesday.", "Tuesday = 2024-07-09"],
  ["The talks in August will go on.", "August = 2024-08"],
  ["A paper signed in August will go on.", "August = 2023-08"],
  ["On Monday the Prime Minister receives him.", "Monday = 2024-07-08"],
])("what is to come, as its words say: %s", (text, reading) => expect(readingsOf(text, "2024-07-06")).toEqual([reading]));
