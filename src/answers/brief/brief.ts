/** One or two pages on two sides before they meet. Every line is cited; nothing that the record or the knowledge base does not hold. */
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { RecordEngagement, RecordPosition } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { dyad } from "../dyad.ts";
import { dayOf, happened } from "../scan.ts";
import type { Meant } from "../who-is.ts";
import { engagementWords, positionWords, whenWords } from "../words.ts";
import { openCommitments } from "./commitments.ts";
import { disagreements } from "./disagreements.ts";
import { type Brief, type BriefLine, type BriefSection, Notes } from "./page.ts";
import { expected, theyAre } from "./people.ts";
import { byTopic } from "./topics.ts";

export interface BriefOptions {
  /** Only what took place on that day or later. */
  readonly since?: string | undefined;
  /** The side that reads it: the other side's people and promises come first. */
  readonly reader?: Meant | undefined;
  /** The day of the meeting: offices are those of that day. */
  readonly on: string;
}

const LOOKED_AT = 400;
const CONTACTS = 6;
const SAID = 8;
const AHEAD = 5;

/** What the sections are made from. */
export interface Material {
  readonly store: RecordStore;
  readonly knowledge: Knowledge;
  readonly a: Meant;
  readonly b: Meant;
  /** Newest first. */
  readonly engagements: readonly RecordEngagement[];
  /** Those said at the newest engagements first; the same words told by several reports once. */
  readonly positions: readonly RecordPosition[];
  readonly dayOfPosition: (p: RecordPosition) => string | null;
  readonly on: string;
  readonly reader: Meant | undefined;
  readonly notes: Notes;
}

const line = (text: string, notes: readonly number[]): BriefLine[] => (notes.length ? [{ text, notes }] : []);

const distinct = (positions: readonly RecordPosition[]): RecordPosition[] => {
  const keyOf = (p: RecordPosition): string => `${p.engagement}|${p.by.for}|${p.act}|${p.about.toLowerCase()}`;
  const seen = new Set<string>();
  return positions.filter((p) => !seen.has(keyOf(p)) && seen.add(keyOf(p)) !== undefined);
};

const contacts = (m: Material): BriefLine[] =>
  m.engagements
    .filter(happened)
    .slice(0, CONTACTS)
    .flatMap((e) => line(`${engagementWords(e)}${e.conflicts.length ? " — reports disagree" : ""}`, m.notes.engagement(e)));

/** By whose words: the side whose readout it is, else the outlet. */
const teller = (m: Material, p: RecordPosition): string => {
  const report = m.engagements.find((e) => e.id === p.engagement)?.reports.find((r) => r.id === p.report);
  return report?.outlet ? ` (as told by ${report.outlet})` : "";
};

/** Who said it when, to be done by when, by whose words. */
export const said = (m: Material, p: RecordPosition): BriefLine[] => {
  const day = m.dayOfPosition(p);
  return line(`${day ? `${day}: ` : ""}${positionWords(p)}${p.due ? ` (due ${p.due})` : ""}${teller(m, p)}`, m.notes.position(p));
};

const agreed = (m: Material): BriefLine[] =>
  m.positions
    .filter((p) => p.act === "agree")
    .slice(0, SAID)
    .flatMap((p) => said(m, p));

const ahead = (m: Material): BriefLine[] =>
  m.engagements
    .filter((e) => (e.status === "planned" || e.status === "proposed") && (e.when.to === null || e.when.to >= m.on))
    .slice(0, AHEAD)
    .flatMap((e) => line(engagementWords(e), m.notes.engagement(e)));

const SECTIONS: readonly (readonly [string, (m: Material) => BriefLine[]])[] = [
  ["Who they are", theyAre],
  ["Last contacts", contacts],
  ["Agreed, and by whose words", agreed],
  ["Open commitments", openCommitments],
  ["Positions by topic", byTopic],
  ["Where reports disagree", disagreements],
  ["To come", ahead],
  ["People to expect", expected],
];

const leadOf = (m: Material, since: string | undefined): string => {
  const held = m.engagements.filter(happened);
  const reports = new Set(m.engagements.flatMap((e) => e.reports.map((r) => r.id))).size;
  const outlets = new Set(m.engagements.flatMap((e) => e.reports.map((r) => r.outlet ?? r.source))).size;
  if (!m.engagements.length) return `The record holds no engagement of the two${since ? ` since ${since}` : ""}.`;
  const last = held[0] ? `, the last ${whenWords(held[0].when)}` : "";
  return `${held.length} engagement${held.length === 1 ? "" : "s"} held in the record${since ? ` since ${since}` : ""}${last}; told by ${reports} report${reports === 1 ? "" : "s"} of ${outlets} source${outlets === 1 ? "" : "s"}. What no report tells is not here.`;
};

export const brief = (store: RecordStore, knowledge: Knowledge, a: Meant, b: Meant, options: BriefOptions): Brief => {
  const found = dyad(store, a, b, LOOKED_AT);
  const { since } = options;
  const engagements = since ? found.engagements.filter((e) => (e.when.to ?? e.when.from ?? "") >= since) : found.engagements;
  const days = new Map(engagements.map((e) => [e.id, dayOf(e)]));
  const m: Material = {
    store,
    knowledge,
    a,
    b,
    engagements,
    positions: distinct(found.positions.filter((p) => p.engagement !== null && days.has(p.engagement))),
    dayOfPosition: (p) => days.get(p.engagement ?? "") ?? null,
    on: options.on,
    reader: options.reader,
    notes: new Notes(store),
  };
  const sections = engagements.length
    ? SECTIONS.map(([title, make]): BriefSection => ({ title, lines: make(m) })).filter((s) => s.lines.length > 0)
    : [];
  return { title: `${a.name} and ${b.name}`, lead: leadOf(m, since), sections, notes: m.notes.all };
};
