import { mayBe } from "../../knowledge/match.ts";
import type { Document } from "../document.ts";
import { wordsText } from "../words.ts";
import { namedInstruments } from "./named.ts";
import { unnamedInstruments } from "./unnamed.ts";

/** A treaty, declaration, agreement or memorandum that the report names. */
export interface InstrumentMention {
  readonly name: string;
  /** Null for one that the base does not know. */
  readonly id: string | null;
  readonly first: number;
  readonly last: number;
}

const known = (doc: Document): InstrumentMention[] =>
  doc.names.flatMap((n) => {
    const hit = mayBe(n.match, "instrument") ? n.match.hits.find((h) => h.entity.kind === "instrument") : undefined;
    return hit ? [{ name: hit.entity.name, id: hit.entity.id, first: n.first, last: n.last }] : [];
  });

/** Those of the base by its names, others by their own, those without one by what they are; none inside another. */
export const instrumentsIn = (doc: Document): InstrumentMention[] => {
  const out = known(doc);
  const taken = new Set(out.flatMap((n) => Array.from({ length: n.last - n.first }, (_, i) => n.first + i)));
  const told = [...namedInstruments(doc.words, doc.sentences), ...unnamedInstruments(doc.words, doc.sentences)];
  for (const { first, last } of told) {
    if (taken.has(first) || taken.has(last - 1)) continue;
    for (let i = first; i < last; i++) taken.add(i);
    out.push({ name: wordsText(doc.words, first, last).replace(/\s+/g, " "), id: null, first, last });
  }
  return out;
};
