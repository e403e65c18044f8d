import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const meetings = (text: string): string[] => engagementsOf(text).filter((e) => e.startsWith("meeting"));
const WILL = "Kenyan President William Ruto will meet Ugandan President Yoweri Museveni in Kampala on Friday.";
const OFF = "Kenyan President William Ruto called off talks with Ugandan President Yoweri Museveni.";
const PLANNED = "meeting planned William Ruto + Yoweri Museveni";
const CANCELLED = "meeting cancelled William Ruto + Yoweri Museveni";

/** What goes on about an engagement to come, or called off, is no second one. */
test.each([
  [`${WILL} The meeting between Ruto and Museveni comes amid a dispute.`, [PLANNED]],
  [`${WILL} Ruto's talks with Museveni are seen as a chance to mend ties.`, [PLANNED]],
  [`${WILL} "The meeting between the two presidents is very important," a spokesman said.`, [PLANNED]],
  [
    `Kenyan President William Ruto arrived in Kampala on Tuesday for a visit, during which he will hold talks with President Yoweri Museveni. On Friday he will hold formal talks with Museveni.`,
    [PLANNED],
  ],
  [`${OFF} Ruto was to meet Museveni in Kampala on Friday.`, [CANCELLED]],
  [`${OFF} Ruto would meet Museveni later, a spokesman said.`, [CANCELLED, PLANNED]],
  [`${OFF} Ruto will meet Museveni in June.`, [CANCELLED, PLANNED]],
])("%s", (text, expected) => expect(meetings(text)).toEqual(expected));

test("a meeting that was held beside one to come", () =>
  expect(meetings(`${WILL} After a meeting with Museveni in May, Ruto spoke of trust.`)).toHaveLength(2));
