import { expect, it } from "vitest";
import { loadKnowledge } from "../knowledge/compiled.ts";
import type { Report } from "../text/report.ts";
import { reportFromText } from "../text/report-from-text.ts";
import { guarded, whyNotRead } from "./guarded.ts";
import { createReader, type Reader } from "./read.ts";

const whole = createReader(loadKnowledge(), "test");
const FAULTY = "faulty";
/** A reader whose code has a fault at one report, as a rule may have that no test met. */
const faulty: Reader = {
  ...whole,
  read: (report) => {
    if (report.source.source === FAULTY) throw new TypeError("nothing there");
    return whole.read(report);
  },
  readAll: (reports) => reports.map((report) => faulty.read(report)),
};
const reportOf = (source: string): Report =>
  reportFromText("Foreign Minister Hakan Fidan met Georgian Foreign Minister Maka Botchorishvili in Ankara on Tuesday.", {
    source,
    published: "2024-05-16",
  });

it("costs a report at which the reading fails its reading, says so, and costs the others nothing", () => {
  const [first, second, third] = guarded(faulty).readAll([reportOf("one"), reportOf(FAULTY), reportOf("three")]);
  expect([first?.engagements.length, second?.engagements.length, third?.engagements.length]).toEqual([1, 0, 1]);
  expect(second?.report).toMatchObject({ source: FAULTY, published: "2024-05-16", version: whole.version });
  expect(second && whyNotRead(second)).toMatch("TypeError: nothing there");
  expect(first && whyNotRead(first)).toBeNull();
  expect(third).toEqual(whole.read(reportOf("three")));
});

it("reads one report alone likewise", () => {
  expect(whyNotRead(guarded(faulty).read(reportOf(FAULTY)))).toMatch("please report it");
  expect(guarded(faulty).read(reportOf("one"))).toEqual(whole.read(reportOf("one")));
});
