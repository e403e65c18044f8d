import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const FIDAN = "Foreign Minister Hakan Fidan";
const RADEV = "Bulgaria's President Rumen Radev";
const PM = "Prime Minister Kyriakos Mitsotakis";
const ALL = "meeting held Hakan Fidan + Kyriakos Mitsotakis + Rumen Radev";
const EACH = ["meeting held Hakan Fidan + Kyriakos Mitsotakis", "meeting held Kyriakos Mitsotakis + Rumen Radev"];

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${PM} received ${FIDAN} and ${RADEV} on Monday. Each had half an hour alone with him.`, EACH],
  [`${FIDAN} and ${RADEV} came to see ${PM} on Monday. He spent a few minutes with each of them.`, EACH],
  [
    `${PM} received ${FIDAN} and ${RADEV} for talks of three on Monday. Before lunch each guest had a private word with the host.`,
    [...EACH, ALL].sort(),
  ],
  [
    `${FIDAN} and ${RADEV} sat down together in Athens on Monday. Ahead of that ${PM} had received each of the two alone.`,
    [...EACH, "meeting held Hakan Fidan + Rumen Radev"].sort(),
  ],
  [
    `${FIDAN} and ${RADEV} sat down together in Athens on Monday. ${PM} spoke with each of the two separately before the main session.`,
    [...EACH, "meeting held Hakan Fidan + Rumen Radev"].sort(),
  ],
  [`${PM} met ${FIDAN} and ${RADEV} on Monday. The talks were separate.`, EACH],
  [`${PM} received ${FIDAN} and ${RADEV} on Monday. Talks on the port go on separately.`, [ALL]],
  [`${PM} received ${FIDAN} and ${RADEV} on Monday. Each brought a gift.`, [ALL]],
  [`${PM} received ${FIDAN} and ${RADEV} on Monday. The two guests had not seen each other for an hour.`, [ALL]],
];

describe("several who were met together, and each of them alone", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
