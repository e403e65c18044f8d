import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../knowledge/compiled.ts";
import { reportFromText } from "../../../text/report-from-text.ts";
import { createReader } from "../../read.ts";

const reader = createReader(loadKnowledge(), "test");
const whereOf = (text: string): string => {
  const { engagements } = reader.read(reportFromText(text, { source: "test", published: "2024-05-16" }));
  const where = engagements.find((x) => x.kind === "meeting" && x.status === "held")?.where;
  return where ? `${where.place ?? "-"}, ${where.country}` : "nowhere";
};

describe("the town of another predicate", () => {
  const elsewhere: readonly (readonly [string, string])[] = [
    ["a promise", "Hakan Fidan received Radosław Sikorski on Wednesday and promised to take the matter up in Vienna next month."],
    [
      "what was agreed",
      "Hakan Fidan met Radosław Sikorski on Wednesday. They agreed that Poland would open a consulate in Izmir.",
    ],
    [
      "what stands there",
      "Hakan Fidan asked Radosław Sikorski on Wednesday, when the two met, for help with the port in Gdynia.",
    ],
    ["a question", "Hakan Fidan received Radosław Sikorski on Wednesday and asked how the vote in Vienna had gone."],
    ["another clause", "Hakan Fidan received Radosław Sikorski on Wednesday; a text will be ready in Lublin in June."],
    ["what somebody is to do", "Hakan Fidan, who is due in Vienna next week, received Radosław Sikorski on Wednesday."],
    ["where he was before", "Having been in Vienna only last week, Hakan Fidan received Radosław Sikorski on Wednesday."],
    [
      "a stretch of something",
      "A pipeline from Baku to Vienna is planned. Hakan Fidan met Radosław Sikorski there on Wednesday.",
    ],
    [
      "what one of them is to see there",
      "Hakan Fidan met Radosław Sikorski on Wednesday. He had been to Vienna once, and will be there in June.",
    ],
    [
      "where they may meet next",
      "Hakan Fidan met Radosław Sikorski on Wednesday. Experts will sit down in Vienna before the summer.",
    ],
  ];
  it.each(elsewhere)("%s", (_, text) => expect(whereOf(`ANKARA, May 15 - ${text}`)).toBe("Ankara, TUR"));

  const own: readonly (readonly [string, string, string])[] = [
    ["a town of some sort", "Hakan Fidan met Radosław Sikorski on Wednesday in the remote mining town of Kiruna.", "Kiruna, SWE"],
    ["a state's town", "Hakan Fidan met Radosław Sikorski on Wednesday in Poland's port city of Gdynia.", "Gdynia, POL"],
    ["a town and its state", "Hakan Fidan was in Gdynia, Poland, where he met Radosław Sikorski on Wednesday.", "Gdynia, POL"],
    ["a house there", "Hakan Fidan met Radosław Sikorski on Wednesday at the airport in Izmir.", "airport, Izmir, TUR"],
    ["what it was for", "Hakan Fidan met Radosław Sikorski on Wednesday to discuss trade in Vienna.", "Vienna, AUT"],
    ["a stay there", "Hakan Fidan, who was in Vienna for a forum, met Radosław Sikorski there on Wednesday.", "Vienna, AUT"],
    [
      "a town that hosts",
      "On Wednesday Hakan Fidan was in Vienna. He met Radosław Sikorski, who spoke of a mill in Lublin.",
      "Vienna, AUT",
    ],
  ];
  it.each(own)("not %s", (_, text, where) => expect(whereOf(text)).toBe(where));
});
