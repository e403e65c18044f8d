/** What the tables of the tests share. */
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";
import type { Position } from "../reading.ts";

const reader = createReader(loadKnowledge(), "test");

/** The meeting in whose report the sentences of a test stand. */
const MEETING = "Turkish Foreign Minister Hakan Fidan met Armenian Foreign Minister Ararat Mirzoyan in Ankara on Tuesday.";

const short = (p: Position): string =>
  `${p.by.name?.split(" ").at(-1) ?? p.by.for} ${p.act}${p.commitment ? " *" : ""}${p.due ? ` due ${p.due}` : ""}`;

export const positionsOf = (text: string): readonly Position[] =>
  reader.read(reportFromText(text, { source: "test", published: "2024-05-16" })).positions;

/** A sentence, and the positions it gives. */
export type Rows = readonly (readonly [string, ...string[]])[];

/** The positions of a sentence told behind the meeting of Fidan (TUR) and Mirzoyan (ARM): "Fidan thank", "BOTH agree *". */
export const saidIn = (sentence: string): string[] => positionsOf(`${MEETING} ${sentence}`).map(short);
