import { expect, test } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");
const read = (text: string, published: string | null): string[] =>
  reader
    .read(reportFromText(text, { source: "test", ...(published ? { published } : {}) }))
    .engagements.map((e) => `${e.kind} ${e.status} ${e.when.edtf} ${e.participants.map((p) => p.name).join(" + ")}`);

const wherever = (text: string, published: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published }))
    .engagements.map(
      (e) => `${e.status} ${e.when.edtf} ${e.where?.place ?? "-"} ${e.participants.map((p) => p.name).join(" + ")}`,
    );

const TUSK = "Polish Prime Minister Donald Tusk";
const ORPO = "Finnish Prime Minister Petteri Orpo";
const COSTA = "Dutch Prime Minister Dick Schoof";

test("a diary's days are those of what stands below them", () => {
  const text = `The week of Prime Minister Kristen Michal\n\nMon 9. ${TUSK} receives Estonian Prime Minister Kristen Michal in Warsaw.\n\nTue 10. A day at home. In the evening ${ORPO} rings Kristen Michal.\n\nThu 12. ${COSTA} comes. He has lunch with Kristen Michal.`;
  expect(read(text, "2024-09-13")).toEqual(
    expect.arrayContaining([
      "meeting held 2024-09-09 Donald Tusk + Kristen Michal",
      "call held 2024-09-10 Petteri Orpo + Kristen Michal",
      "meeting held 2024-09-12 Dick Schoof + Kristen Michal",
    ]),
  );
});

test("a programme's days lie ahead, its first one too", () => {
  const text = `The week ahead\n\nMONDAY, SEPTEMBER 16\n${TUSK} meets Estonian Prime Minister Kristen Michal.\n\nWEDNESDAY, SEPTEMBER 18\nEstonian Prime Minister Kristen Michal receives ${ORPO}.`;
  expect(read(text, "2024-09-13")).toEqual([
    "meeting planned 2024-09-16 Donald Tusk + Kristen Michal",
    "meeting planned 2024-09-18 Kristen Michal + Petteri Orpo",
  ]);
});

test("an undated programme counts from the days its head names", () => {
  const text = `Weekly programme of Prime Minister Kristen Michal\nTallinn, 16 to 20 September 2024\n\nMonday 16\nPrime Minister Kristen Michal receives ${TUSK}.\n\nFriday 20\nPrime Minister Kristen Michal receives ${ORPO}.`;
  expect(read(text, null)).toEqual([
    "meeting planned 2024-09-16 Kristen Michal + Donald Tusk",
    "meeting planned 2024-09-20 Kristen Michal + Petteri Orpo",
  ]);
});

test("near miss: one paragraph that opens with a day heads nothing", () => {
  const text = `${TUSK} met ${ORPO} in Helsinki on Thursday.\n\nMonday: the markets closed lower.\n\nEstonian Prime Minister Kristen Michal rang ${COSTA}.`;
  expect(read(text, "2024-09-13")).toContain("call held 2024-09-12 Kristen Michal + Dick Schoof");
});

test("days with their towns head what stands behind them", () => {
  const text = `The week of Prime Minister Kristen Michal\n\nMon 9 September, Warsaw. ${TUSK} gives Kristen Michal lunch.\n\nTue 10 September, Helsinki. ${ORPO} receives him.\n\nThu 12 September - The Hague - ${COSTA} has the Estonian guest at the Catshuis.`;
  expect(wherever(text, "2024-09-13")).toEqual(
    expect.arrayContaining([
      "held 2024-09-09 Warsaw Donald Tusk + Kristen Michal",
      "held 2024-09-10 Helsinki Petteri Orpo + Kristen Michal",
    ]),
  );
});

test("a chronicle goes on behind the day of its dateline", () => {
  const text = `WARSAW, 9 September. ${TUSK} received Estonian Prime Minister Kristen Michal.\n\nHELSINKI, 10 September. ${ORPO} met the Estonian guest for an hour.`;
  expect(wherever(text, "2024-09-13")).toEqual([
    "held 2024-09-09 Warsaw Donald Tusk + Kristen Michal",
    "held 2024-09-10 Helsinki Petteri Orpo + Kristen Michal",
  ]);
});

test("near miss: a town with which one paragraph opens heads nothing", () => {
  const text = `${TUSK} met ${ORPO} in Helsinki on Thursday.\n\nWarsaw: it has rained there for days. Tusk also met ${COSTA}.`;
  expect(wherever(text, "2024-09-13")).not.toContain("held 2024-09-12 Warsaw Donald Tusk + Petteri Orpo");
});
