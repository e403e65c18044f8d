import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const FIDAN = "Foreign Minister Hakan Fidan";
const PM = "Prime Minister Kyriakos Mitsotakis";
const RECEIVED = `${PM} received ${FIDAN} on Monday.`;
const FIRST = "meeting held Hakan Fidan + Kyriakos Mitsotakis";
const SECOND = "meeting held Kyriakos Mitsotakis + Rumen Radev";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${RECEIVED} He was followed by Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} Bulgaria's Rumen Radev followed an hour later.`, [FIRST, SECOND]],
  [`${RECEIVED} Next came Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} Bulgaria's Rumen Radev was another of his visitors.`, [FIRST, SECOND]],
  [`${FIDAN} was received by ${PM} on Monday, as was Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${FIDAN} met ${PM} in Athens on Monday. So did Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} At noon came Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} In the afternoon it was the turn of Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} Then it was Bulgarian President Rumen Radev's turn.`, [FIRST, SECOND]],
  [`${RECEIVED} Bulgaria's Rumen Radev was next.`, [FIRST, SECOND]],
  [`${RECEIVED} After the Turk came Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} There remained the Bulgarian President, Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} Bulgaria's Rumen Radev was his evening appointment.`, [FIRST, SECOND]],
  [`${RECEIVED} The evening belonged to Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} Bulgaria's Rumen Radev was let in after lunch.`, [FIRST, SECOND]],
  [`${RECEIVED} Bulgaria's Rumen Radev rounded off the day.`, [FIRST, SECOND]],
  // Several who are named one by one.
  [`${PM} gave two audiences on Monday. The first went to ${FIDAN}. The second was for Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`Two visitors came to see ${PM} on Monday. One was ${FIDAN}; the other was Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} Tuesday's guest was the Bulgarian President, Rumen Radev.`, [FIRST, SECOND]],
  [`${RECEIVED} Tuesday belonged to Bulgaria's Rumen Radev.`, [FIRST, SECOND]],
  // The next host of one guest.
  [
    `${RECEIVED} Greek President Katerina Sakellaropoulou followed.`,
    ["meeting held Hakan Fidan + Katerina Sakellaropoulou", FIRST],
  ],
  [
    `${FIDAN} was received by ${PM} on Monday. Greek President Katerina Sakellaropoulou had her turn with the guest.`,
    ["meeting held Hakan Fidan + Katerina Sakellaropoulou", FIRST],
  ],
  // Something else that followed, or was done likewise.
  [`${RECEIVED} One was pleased, the other was not.`, [FIRST]],
  [`${RECEIVED} Bulgaria's Rumen Radev followed the news from Sofia.`, [FIRST]],
  [`${RECEIVED} A dinner followed.`, [FIRST]],
  [`${RECEIVED} Now it is Bulgarian President Rumen Radev's turn to worry.`, [FIRST]],
  [`${RECEIVED} Bulgaria's Rumen Radev was last to sign.`, [FIRST]],
  [`${RECEIVED} The other was Bulgarian President Rumen Radev's idea.`, [FIRST]],
  [`${RECEIVED} After the Turk the Bulgarian President, Rumen Radev, lost an election too.`, [FIRST]],
  [`${RECEIVED} The minister praised the plan, as did Bulgaria's Rumen Radev.`, [FIRST]],
];

describe("somebody who had an engagement like the one told before", () => {
  it.each(rows)("%s", (text, want) => {
    expect(engagementsOf(text)).toEqual(want);
  });
});

describe("letters that others wrote too", () => {
  const MACRON = "French President Emmanuel Macron";
  it.each([
    [
      "did the same",
      `Polish Prime Minister Donald Tusk cabled his condolences to ${MACRON} on Thursday. Italy's Giorgia Meloni did the same.`,
    ],
    [
      "so did",
      `Polish Prime Minister Donald Tusk cabled his condolences to ${MACRON} on Thursday. So did Italy's Giorgia Meloni.`,
    ],
    [
      "to one who received",
      `${MACRON} received a cable from Polish Prime Minister Donald Tusk on Thursday. Italy's Giorgia Meloni did likewise.`,
    ],
  ])("%s", (_name, text) =>
    expect(engagementsOf(text)).toEqual([
      "correspondence held Donald Tusk + Emmanuel Macron",
      "correspondence held Emmanuel Macron + Giorgia Meloni",
    ]),
  );
});
