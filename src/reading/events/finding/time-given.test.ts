import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const RADEV = "President Rumen Radev";
const FIDAN = "Foreign Minister Hakan Fidan of Türkiye";
const MET = ["meeting held Hakan Fidan + Rumen Radev"];

const BEFORE = `${RADEV} received French President Emmanuel Macron on Monday.`;
const FIRST = ["meeting held Emmanuel Macron + Rumen Radev"];

const rows: readonly (readonly [string, readonly string[]])[] = [
  [`${RADEV} devoted Monday evening to ${FIDAN}.`, MET],
  [`${RADEV} cleared two hours for ${FIDAN}.`, MET],
  [`To ${FIDAN}, ${RADEV} had devoted the whole of Monday morning.`, MET],
  [`${RADEV} will devote Friday morning to ${FIDAN}.`, ["meeting planned Hakan Fidan + Rumen Radev"]],
  // Whoever has somebody's time alone.
  [`${RADEV} had ${FIDAN} to himself for an hour on Monday.`, MET],
  [`${FIDAN} made the acquaintance of ${RADEV} on Monday.`, MET],
  [`${FIDAN} made ${RADEV}'s acquaintance on Monday.`, MET],
  [`${RADEV} gave ${FIDAN} half an hour on Monday.`, MET],
  [`${FIDAN} was in Sofia on Monday. ${RADEV} spared him twenty minutes.`, MET],
  [`${FIDAN} was in Sofia on Monday. ${RADEV} found an hour for him in the afternoon.`, MET],
  [`${FIDAN} was in Sofia on Monday. ${RADEV} made time for the visitor.`, MET],
  [
    `${FIDAN} was in Sofia on Monday. ${RADEV} and Defence Minister Atanas Zapryanov each gave him time.`,
    ["meeting held Atanas Zapryanov + Hakan Fidan", ...MET],
  ],
  // No time for anybody.
  [`${RADEV} devoted no time to ${FIDAN}.`, []],
  [`${RADEV} devoted Monday evening to the proposal.`, []],
  [`${BEFORE} He reserved the right to disagree with ${FIDAN}.`, FIRST],
];

describe("whoever has somebody's time is with him", () => {
  it.each(rows)("%s", (text, want) => expect(engagementsOf(text)).toEqual(want));
});
