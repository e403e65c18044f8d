import { expect, test } from "vitest";
import { readingsOf } from "../check.ts";

test.each([
  ["He is here today. | The minister will receive him in the afternoon.", "in the afternoon = 2024-07-06"],
  ["In the evening, she will host a supper.", "In the evening = 2024-07-06"],
  ["They dined on Thursday. | In the morning, he had seen the Speaker.", "In the morning = 2024-07-04"],
  ["They will meet on Monday. | They will dine in the evening.", "in the evening = 2024-07-08"],
])("%s", (text, reading) => expect(readingsOf(text, "2024-07-06")).toContain(reading));

test.each([
  "They met in the morning.",
  "In the morning, he had seen the Speaker.",
  "He will write it in the evening of his life.",
])("not: %s", (text) => expect(readingsOf(text, "2024-07-06")).toEqual([]));
