import { expect, it } from "vitest";
import type { Reading } from "../../src/reading/reading.ts";
import type { GoldLine } from "../gold.ts";
import { scoreTopics, topicsOfLabel } from "./topics.ts";

it("reads a label by its own words", () => {
  expect(topicsOfLabel("border demarcation and trade")).toEqual(["border", "trade"]);
  expect(topicsOfLabel("Khobragade arrest")).toEqual([]);
});

it("asks for what the labels name", () => {
  const engagement = { kind: "meeting", status: "held", date: null, place: null, country: null, participants: [] };
  const gold: GoldLine[] = [
    { id: "a", published: null, engagements: [{ ...engagement, topics: ["border demarcation and trade", "hot springs"] }] },
  ];
  const reading = { engagements: [{ topics: [{ id: "trade", label: "Trade" }] }] } as unknown as Reading;
  expect(scoreTopics(gold, new Map([["a", reading]]))).toEqual({ topics_labels: 2, topics_covered: 0.5, topics_recall: 0.5 });
});
