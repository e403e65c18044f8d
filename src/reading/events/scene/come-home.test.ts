import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
/** Where the first meeting or signing of a text was. */
const whereOf = (text: string): string => {
  const { engagements } = reader.read(reportFromText(text, { source: "test", published: "2024-05-14" }));
  const where = engagements.find((x) => x.kind === "meeting" || x.kind === "signing")?.where;
  return where ? `${where.place ?? "-"}, ${where.country}` : "nowhere";
};
const GUEST = "President Andrzej Duda",
  HOST = "Prime Minister Fumio Kishida";

describe("where it was by whoever came home from there", () => {
  const there: readonly (readonly [string, string])[] = [
    [`WARSAW, May 14 - ${GUEST} returned on Monday from Tokyo. On Saturday he had met ${HOST}.`, "Tokyo, JPN"],
    [`WARSAW, May 14 - ${GUEST} came home last night from Tokyo. He and ${HOST} signed a treaty on Monday.`, "Tokyo, JPN"],
    [`WARSAW, May 14 - ${GUEST} is back from Tokyo. ${HOST} received him for an hour on Sunday.`, "Tokyo, JPN"],
    [`WARSAW, May 14 - Back from talks in Tokyo, ${GUEST} told of a lunch he had with ${HOST} on Monday.`, "Tokyo, JPN"],
    [`WARSAW, May 14 - ${GUEST} met ${HOST} on Sunday. He flew home from Tokyo on Monday.`, "Tokyo, JPN"],
    [`Polish president ends Japan visit\n\nWARSAW, May 14 - ${GUEST} met ${HOST} on Monday.`, "-, JPN"],
  ];
  it.each(there)("%s", (text, wanted) => expect(whereOf(text)).toBe(wanted));

  const home = [
    `${GUEST} returned from Tokyo on Sunday. On Monday he received ${HOST}, who came to Warsaw.`,
    `${HOST} held talks with ${GUEST} on Monday. Foreign Minister Radosław Sikorski is back from Tokyo.`,
    `${GUEST} returned from Tokyo on Sunday. On Monday he met the Ambassador of Japan, Akio Miyajima.`,
    `${HOST} met ${GUEST} on Monday. Kishida will fly back to Tokyo on Tuesday.`,
    `${GUEST} came home from Tokyo on Friday. He met ${HOST} on Monday.`,
  ];
  it.each(home)("not: %s", (text) => expect(whereOf(`WARSAW, May 14 - ${text}`)).toBe("Warsaw, POL"));
});
