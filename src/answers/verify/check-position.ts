/** Something said, as a sentence tells it, held against the positions of the record. */
import type { Position } from "../../reading/reading.ts";
import type { RecordPosition } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { sourceWords } from "../source-words.ts";
import type { CheckedField, CheckedPart } from "../verdict.ts";
import { akinActs, opposedActs } from "./acts.ts";
import { beginningOf, contentWords, shareHeld } from "./content-words.ts";
import { sameName } from "./same-person.ts";

/** Share of what the sentence is about that the record's words must hold. */
const ENOUGH = 0.6;

const sameSpeaker = (said: Position["by"], there: Position["by"]): boolean =>
  said.name && there.name
    ? sameName(said.name, there.name)
    : said.for !== null && (said.for === there.for || there.for === "BOTH");

/** The party whose sayings are asked for. */
const concerned = (said: Position): string | null =>
  said.by.for && said.by.for !== "BOTH" ? said.by.for : (said.toward.find((t) => t.for)?.for ?? null);

const concerns = (p: RecordPosition, party: string): boolean => [p.by, ...p.toward].some((side) => side.for === party);

/** What reports with enough of the words tell of the same speaker: of so many words missing at most, one more must hold one. */
const spoken = (store: RecordStore, said: Position, asked: readonly string[]): RecordPosition[] => {
  const party = concerned(said);
  if (party === null) return [];
  const missing = Math.floor(asked.length * (1 - ENOUGH) + 1e-9);
  return store
    .reportsWithAny(asked.map(beginningOf), missing + 1)
    .flatMap((report) => store.positions({ report }))
    .filter((p) => concerns(p, party) && (said.by.for === "BOTH" || sameSpeaker(said.by, p.by)));
};

/** What a sentence says was said, without the name of whoever says it: that stands in every sentence of his. */
const askedOf = ({ about, by }: Position): string[] => {
  const own = new Set(contentWords(by.name ?? ""));
  const all = contentWords(about);
  const rest = all.filter((word) => !own.has(word));
  return rest.length ? rest : all;
};

const SHOWN = 5;

/** The positions of the record by the same speaker about the same matter: for the sentence, or against it. */
export const checkPosition = (store: RecordStore, said: Position): CheckedPart => {
  const asked = askedOf(said);
  const near = spoken(store, said, asked)
    .map((p) => {
      const span = p.evidence.find((x) => x.field === "about") ?? p.evidence[0];
      return { p, words: sourceWords(store, p.report, span ?? { start: null, end: null, quote: null }) };
    })
    .filter(({ p, words }) => shareHeld(asked, contentWords(`${p.about} ${words.sentence}`)) >= ENOUGH);
  const same = near.filter(({ p }) => akinActs(p.act, said.act));
  const other = near.filter(({ p }) => opposedActs(p.act, said.act));
  const standing = same.length ? "backed" : other.length ? "contradicted" : "silent";
  const chosen = same.length ? same : other;
  const field: CheckedField = {
    field: "position",
    said: { by: said.by, act: said.act, about: said.about },
    standing,
    words: chosen.slice(0, SHOWN).map((x) => x.words),
    against: same.length ? other.slice(0, SHOWN).map((x) => x.words) : [],
    ...(standing === "contradicted" ? { recorded: chosen[0]?.p.act } : {}),
  };
  return {
    kind: "position",
    standing: standing === "silent" ? "not-found" : standing,
    engagement: chosen[0]?.p.engagement ?? null,
    fields: [field],
  };
};
