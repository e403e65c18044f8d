/** One or two pages on two sides before they meet. Every line is cited; nothing that the record or the knowledge base does not hold. */
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { RecordEngagement } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { happened } from "../scan.ts";
import type { Meant } from "../who-is.ts";
import { openCommitments } from "./commitments.ts";
import { asOne, contactsOf, kindsOf } from "./contacts.ts";
import { disagreements } from "./disagreements.ts";
import { leadOf } from "./lead.ts";
import { type BriefOptions, type Material, materialFor } from "./material.ts";
import type { Brief, BriefLine, BriefSection } from "./page.ts";
import { expected, theyAre } from "./people.ts";
import { said } from "./said.ts";
import { sayEngagement } from "./say.ts";
import { partiesOfSides } from "./sides.ts";
import { byTopic } from "./topics.ts";

const CONTACTS = 6;
const SAID = 8;
const AHEAD = 5;

/** Engagements of the same people at one time as one line. */
const contactLine = (m: Material, all: readonly RecordEngagement[]): BriefLine[] => {
  const notes = [...new Set(all.flatMap((e) => m.notes.engagement(e)))];
  if (!notes.length) return [];
  const disagree = all.some((e) => e.conflicts.length) ? " — reports disagree" : "";
  const text = sayEngagement(m.knowledge, asOne(all), partiesOfSides(m), kindsOf(all));
  return [{ text: `${text}${disagree}`, notes }];
};

const contacts = (m: Material): BriefLine[] =>
  contactsOf(m.engagements.filter(happened))
    .slice(0, CONTACTS)
    .flatMap((all) => contactLine(m, all));

const agreed = (m: Material): BriefLine[] =>
  m.positions
    .filter((p) => p.act === "agree")
    .slice(0, SAID)
    .flatMap((p) => said(m, p));

/** What is planned without an end is not to come for ever: after so many days nobody waits for it. */
const WAITS = 365;
const DAY = 86_400_000;

const planned = (m: Material, lapsed: boolean): BriefLine[] => {
  const waited = new Date(Date.parse(m.on) - WAITS * DAY).toISOString().slice(0, 10);
  return m.counted.items
    .filter((e) => (e.status === "planned" || e.status === "proposed") && (e.when.to === null || e.when.to >= m.on))
    .filter((e) => (e.when.to === null && (e.when.from ?? "") < waited) === lapsed)
    .slice(0, AHEAD)
    .flatMap(({ id }) => m.store.engagement(id) ?? [])
    .flatMap((e) => contactLine(m, [e]));
};

const SECTIONS: readonly (readonly [string, (m: Material) => BriefLine[]])[] = [
  ["Who they are", theyAre],
  ["Last contacts", contacts],
  ["Agreed, and by whose words", agreed],
  ["Open commitments", openCommitments],
  ["Positions by topic", byTopic],
  ["Where reports disagree", disagreements],
  ["To come", (m) => planned(m, false)],
  ["Announced, with no later word", (m) => planned(m, true)],
  ["People to expect", expected],
];

export const brief = (store: RecordStore, knowledge: Knowledge, a: Meant, b: Meant, options: BriefOptions): Brief => {
  const m = materialFor(store, knowledge, a, b, options);
  const sections = m.counted.items.length
    ? SECTIONS.map(([title, make]): BriefSection => ({ title, lines: make(m) })).filter((s) => s.lines.length > 0)
    : [];
  return { title: `${a.name} and ${b.name}`, lead: leadOf(m, options.since), sections, notes: m.notes.all };
};
