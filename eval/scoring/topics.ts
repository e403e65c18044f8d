/** Topics against gold. Gold names them in free words ("border trade"); each counts as what the vocabulary makes of those words. */

import type { Reading } from "../../src/reading/reading.ts";
import { readTopics } from "../../src/reading/topics/topics.ts";
import { wordsOf } from "../../src/reading/words.ts";
import type { GoldLine } from "../gold.ts";
import { ratio } from "./tally.ts";

/** The topics that a label's own words name: "border trade" gives border and trade; none for a proper name. */
export const topicsOfLabel = (label: string): string[] => {
  const words = wordsOf(label);
  const all = { index: 0, start: 0, end: label.length, first: 0, last: words.count, paragraph: 0, region: null };
  return readTopics({ words, sentences: [all] }, [0]).map((t) => t.id);
};

/** How many of gold's topics were read, and how many of its labels no topic of the vocabulary stands for. */
export const scoreTopics = (
  gold: readonly GoldLine[],
  readings: ReadonlyMap<string, Reading>,
): Readonly<Record<string, number | null>> => {
  let labels = 0,
    named = 0,
    asked = 0,
    found = 0;
  for (const line of gold) {
    const read = new Set(readings.get(line.id)?.engagements.flatMap((e) => e.topics.map((t) => t.id)));
    for (const label of new Set(line.engagements.flatMap((e) => e.topics ?? []))) {
      const topics = topicsOfLabel(label);
      labels++;
      if (topics.length) named++;
      asked += topics.length;
      found += topics.filter((t) => read.has(t)).length;
    }
  }
  return { topics_labels: labels, topics_covered: ratio(named, labels), topics_recall: ratio(found, asked) };
};
