import type { ReviewItem } from "../answers/review.ts";
import { review as reviewOf } from "../answers/review.ts";
import { engagementWords } from "../answers/words.ts";
import { EXIT, UsageError } from "./exit.ts";
import { numberOption } from "./number-option.ts";
import { type RecordChoice, withRecord } from "./open.ts";
import { print, printable, tell } from "./terminal.ts";

const NEXT: Readonly<Record<ReviewItem["kind"], (i: ReviewItem) => string>> = {
  joined: (i) => `held together, not surely one: chancery why ${i.pair?.a} ${i.pair?.b}`,
  apart: (i) => `held apart, may be one: chancery why ${i.engagement.id} ${i.other?.id}`,
  conflict: (i) => `reports disagree on ${i.fields.join(", ")}: chancery show ${i.engagement.id}`,
  unsure: (i) => `little confidence (${i.engagement.confidence}): chancery show ${i.engagement.id}`,
};

/** What a person should look at first, each with the command that shows it. */
export const review = async (format: string, limit: string | undefined, record: RecordChoice): Promise<number> => {
  if (format !== "text" && format !== "jsonl") throw new UsageError(`--format ${format}: give text or jsonl`);
  const most = numberOption("limit", limit) ?? 20;
  return withRecord(record, async (store) => {
    const items = reviewOf(store, most);
    if (!items.length) tell("nothing in the record asks for a look");
    for (const item of items) {
      if (format === "jsonl") {
        await print(JSON.stringify(item));
        continue;
      }
      await print(printable(engagementWords(item.engagement)));
      if (item.other) await print(printable(engagementWords(item.other)));
      await print(printable(`  ${NEXT[item.kind](item)}`));
    }
    return EXIT.ok;
  });
};
