import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const BOTH = "Donald Tusk + Emmanuel Macron";

/** Contacts that a programme lists, or a verb behind their people tells as to come. */
test.each([
  [
    `Polish Prime Minister Donald Tusk's programme in Paris includes a meeting with French President Emmanuel Macron on Friday.`,
    [`meeting planned ${BOTH}`],
  ],
  [
    `Polish Prime Minister Donald Tusk is in Paris; on his programme is a meeting with French President Emmanuel Macron.`,
    [`meeting planned ${BOTH}`],
  ],
  [
    `Polish Prime Minister Donald Tusk arrives in Paris on Friday. A dinner with French President Emmanuel Macron is also on his schedule.`,
    [`meeting planned ${BOTH}`],
  ],
  [
    `Polish Prime Minister Donald Tusk arrives in Paris on Friday. The schedule has him seeing French President Emmanuel Macron.`,
    [`meeting planned ${BOTH}`],
  ],
  [
    `A phone call between French President Emmanuel Macron and Polish Prime Minister Donald Tusk is scheduled for Friday.`,
    [`call planned ${BOTH}`],
  ],
  // Held: the programme is past, or only what was talked about.
  [
    `Polish Prime Minister Donald Tusk's programme in Paris included a meeting with French President Emmanuel Macron on Monday.`,
    [`meeting held ${BOTH}`],
  ],
  [
    `Trade was on the agenda at a meeting in Paris on Monday between French President Emmanuel Macron and Polish Prime Minister Donald Tusk.`,
    [`meeting held ${BOTH}`],
  ],
  // By whatever line, a call; what is paid in person, none.
  [
    `French President Emmanuel Macron and Polish Prime Minister Donald Tusk discussed the war over the phone on Wednesday.`,
    [`call held ${BOTH}`],
  ],
  [
    `French President Emmanuel Macron held a video conference with Polish Prime Minister Donald Tusk on Wednesday.`,
    [`call held ${BOTH}`],
  ],
  [
    `Polish Prime Minister Donald Tusk paid a courtesy call on French President Emmanuel Macron on Wednesday.`,
    [`meeting held ${BOTH}`],
  ],
  [
    `Polish Prime Minister Donald Tusk's second call of the day was on French President Emmanuel Macron.`,
    [`meeting held ${BOTH}`],
  ],
  [`Polish Prime Minister Donald Tusk's second call of the day was to French President Emmanuel Macron.`, [`call held ${BOTH}`]],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
