import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET =
  "President Alar Karis of Estonia and Bulgaria's President, Rumen Radev, met UN envoy Staffan de Mistura in Sofia on Monday.";
const ALL = "meeting held Alar Karis + Rumen Radev + Staffan de Mistura";
const TWO = "meeting held Alar Karis + Rumen Radev";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${MET} An hour in private, just the two of them, had come before the session.`, [TWO, ALL]],
  [`${MET} Before that the two presidents had spent an hour alone.`, [TWO, ALL]],
  [`${MET} Karis and Radev had been alone for an hour before.`, [TWO, ALL]],
  [`${MET} Afterwards the two presidents talked on their own for half an hour.`, [TWO, ALL]],
  [`${MET} Earlier Karis and Radev had gone on by themselves for an hour, without interpreters.`, [TWO, ALL]],
  // Not by themselves, or not before or after.
  [`${MET} The two presidents were not left alone for an hour before that.`, [ALL]],
  [`${MET} They spoke of private banks for an hour.`, [ALL]],
];

describe("two of several, by themselves as well", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
