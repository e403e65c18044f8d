import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const FIDAN = "Foreign Minister Hakan Fidan";
const FM = "Foreign Minister George Gerapetritis";
const MINISTER = "Greece's Defence Minister Nikos Dendias";
const APART = ["meeting held George Gerapetritis + Hakan Fidan", "meeting held Hakan Fidan + Nikos Dendias"];
const AT_ONCE = ["meeting held George Gerapetritis + Hakan Fidan + Nikos Dendias"];

const meetings = (text: string): string[] => engagementsOf(text).filter((e) => e.startsWith("meeting"));

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${FIDAN} met ${FM} and ${MINISTER} in Athens on Monday.`, APART],
  [`${FIDAN} flew to Athens on Monday. During his visit he met ${FM} and ${MINISTER}.`, APART],
  [`${FIDAN} called on ${FM} and ${MINISTER} on Monday.`, APART],
  [
    `${FIDAN} saw Prime Minister Kyriakos Mitsotakis in Athens on Monday. He also held consultations with ${FM} and ${MINISTER}.`,
    [...APART, "meeting held Hakan Fidan + Kyriakos Mitsotakis"].sort(),
  ],
  [`${FIDAN} met ${FM} and ${MINISTER} in Ankara on Monday.`, AT_ONCE],
  [`${FIDAN} met ${FM} and ${MINISTER} together in Athens on Monday.`, AT_ONCE],
  [
    `${FIDAN} met Prime Minister Kyriakos Mitsotakis and ${FM} in Athens on Monday.`,
    ["meeting held George Gerapetritis + Hakan Fidan + Kyriakos Mitsotakis"],
  ],
];

describe("who goes round the offices of a state", () => {
  it.each(rows)("%s", (text, want) => expect(meetings(text)).toEqual(want));
});
