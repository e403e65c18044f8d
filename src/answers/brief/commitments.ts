/** What was promised beside what was agreed, and is open as far as the record knows: later words that tell of it stand with it. */
import type { RecordPosition } from "../../record/record.ts";
import type { FollowUp } from "../promises/outcome.ts";
import { type FollowedPromise, followedPromises } from "../promises/promises.ts";
import type { Material } from "./material.ts";
import type { BriefLine } from "./page.ts";
import { said } from "./said.ts";
import { sayDate } from "./say.ts";

const LINES = 8;
/** Promises that are followed for them, more than there are lines since many are kept, and reports in which later words are looked for. */
const FOLLOWED = { promises: 40, reports: 120 } as const;

const isOf = (p: RecordPosition, f: FollowedPromise): boolean =>
  f.promise.report === p.report && p.evidence.some((x) => x.start === f.promise.words.start);

const later = (m: Material, f: FollowUp): BriefLine => ({
  text: `${f.outcome} by later words${f.on ? ` of ${sayDate(f.on)}` : ""}`,
  notes: m.notes.words({ ...f.words, quote: f.words.sentence || f.words.quote }, f.engagement),
});

const lineOf = (m: Material, p: RecordPosition, followUps: readonly FollowUp[]): BriefLine[] =>
  said(m, p).map((l) => {
    const words = followUps.map((f) => later(m, f));
    const told = words.length ? words.map((w) => w.text).join("; ") : "no later word of it";
    const passed = p.due !== null && /^\d{4}-\d{2}-\d{2}$/.test(p.due) && p.due < m.on ? "the day has passed; " : "";
    return { text: `${l.text} — ${passed}${told}`, notes: [...new Set([...l.notes, ...words.flatMap((w) => w.notes)])] };
  });

/** The other side's promises first: those are what the reader will ask about. What later words tell as kept is not open. */
export const openCommitments = (m: Material): BriefLine[] => {
  const promised = m.positions.filter((p) => p.commitment && p.act !== "agree");
  if (!promised.length) return [];
  const { items, asked } = followedPromises(m.store, m.knowledge, m.filter, FOLLOWED);
  const own = (p: RecordPosition): number => (m.reader && p.by.for === m.reader.id ? 1 : 0);
  return promised
    .filter((p) => p.engagement !== null && asked.has(p.engagement))
    .map((p) => ({ p, followUps: items.find((f) => isOf(p, f))?.followUps ?? [] }))
    .filter(({ followUps }) => followUps.at(-1)?.outcome !== "kept")
    .sort((x, y) => own(x.p) - own(y.p))
    .slice(0, LINES)
    .flatMap(({ p, followUps }) => lineOf(m, p, followUps));
};
