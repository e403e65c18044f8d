/**
 * Readings against gold: how many engagements were found, and which of their fields are right. It computes what the shared
 * scorer (../shared/eval/score.mjs, beside the checkout) computes, in the same way and to the same figures; a test compares the
 * two where that is there. Its own it is because examples/ must be scored without it, and because it also tells
 * which cause each error has and whether an engagement as a whole was right.
 */
import type { Reading } from "../../src/reading/reading.ts";
import type { GoldEngagement, GoldLine } from "../gold.ts";
import { GROUP, HELD, isFrame, matchAll, pairs } from "./match.ts";
import { dateAgrees, fair, type Read, sameOccasion, sameOffice } from "./same.ts";
import { f1, ratio, Tally } from "./tally.ts";
import { alike, fold, words } from "./words.ts";

export const CAUSES = [
  "missed engagement",
  "false engagement",
  "missing participant",
  "wrong participant",
  "office",
  "party",
  "date",
  "place",
  "country",
  "status",
  "format",
  "occasion",
  "quote",
] as const;
export type Cause = (typeof CAUSES)[number];

export interface Fault {
  readonly report: string;
  readonly cause: Cause;
  readonly what: string;
}

/** An engagement that was read: how sure the reader was, and whether it was matched with status and all participants right. */
export interface Judged {
  readonly report: string;
  /** The engagement's id in its reading. */
  readonly id: string;
  readonly confidence: number;
  readonly right: boolean;
}

export interface EngagementScore {
  readonly figures: Readonly<Record<string, number | null>>;
  readonly asked: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
  readonly judged: readonly Judged[];
}

/** Text of a report as it was given, or null where quotes are not to be checked. */
export type TextOf = (id: string) => string | null;

const readNames = (p: Read): string => p.participants.map((x) => x.name ?? x.for ?? "?").join(" + ");
const goldNames = (e: GoldEngagement): string => e.participants.map((x) => x.name ?? x.for ?? "?").join(" + ");
const showGold = (e: GoldEngagement): string => `${e.kind}/${e.status} ${goldNames(e)} ${e.date ?? "undated"}`;
const showRead = (p: Read): string => `${p.kind}/${p.status} ${readNames(p)} ${p.when?.edtf || "undated"}`;

class Scorer {
  readonly tally = new Tally();
  readonly faults: Fault[] = [];
  readonly judged: Judged[] = [];
  missing = 0;
  quoteless = 0;
  participants = { gold: 0, hit: 0, read: 0 };
  private report = "";

  line(gold: GoldLine, reading: Reading | undefined, text: string | null): void {
    this.report = gold.id;
    if (!reading) this.missing++;
    const found = reading?.engagements ?? [];
    const asked = gold.engagements.filter((e) => e.kind !== "statement-only");
    this.negative(asked, found);
    const matched = matchAll(asked, found);
    asked.forEach((e, i) => {
      const j = matched.get(i);
      this.engagement(e, j === undefined ? null : (found[j] as Read), i === 0);
    });
    const taken = new Map([...matched].map(([i, j]) => [j, asked[i] as GoldEngagement]));
    found.forEach((p, j) => this.reading(p, taken.get(j) ?? null, asked));
    if (reading && text !== null) this.quotes(reading, [...text]);
  }

  private fault(cause: Cause, what: string): void {
    this.faults.push({ report: this.report, cause, what });
  }

  private negative(asked: readonly GoldEngagement[], found: readonly Read[]): void {
    if (asked.some((e) => HELD.has(e.status) || e.status === "planned")) return;
    this.tally.add("negatives_clean", !found.some((p) => HELD.has(p.status)));
  }

  private engagement(e: GoldEngagement, p: Read | null, first: boolean): void {
    if (first && HELD.has(e.status)) this.tally.add("main_recall", p !== null && HELD.has(p.status));
    if (!e.optional) this.tally.add("recall", p !== null);
    if (!p) {
      if (!e.optional) this.fault("missed engagement", showGold(e));
      return;
    }
    const bothHeld = HELD.has(e.status) && HELD.has(p.status);
    const status = e.status === p.status || fair(e, "status", p.status) || (bothHeld && !first);
    this.field("status", status, `${e.status} read as ${p.status}: ${showGold(e)}`);
    const span = `${p.when?.from ?? null}..${p.when?.to ?? null}`;
    const dateRight = dateAgrees(e, p);
    this.tally.add(e.date ? "date" : "date_left_open", dateRight);
    if (!dateRight) this.fault("date", `${e.date ?? "unknown"} read as ${span}: ${showGold(e)}`);
    this.where(e, p);
    const format = [...p.format];
    if (e.format)
      this.field(
        "format",
        format.includes(e.format) || fair(e, "format", format[0] ?? null),
        `${e.format} read as ${format.join(", ")}: ${showGold(e)}`,
      );
    if (e.occasion && !e.optional)
      this.field("occasion", sameOccasion(e, p), `${e.occasion} read as ${p.occasion?.name ?? null}`);
    this.people(e, p);
  }

  private field(name: Cause, right: boolean, what: string): void {
    this.tally.add(name, right);
    if (!right) this.fault(name, what);
  }

  private where(e: GoldEngagement, p: Read): void {
    const place = p.where?.place ?? null;
    const country = p.where?.country ?? null;
    const parts = String(place ?? "")
      .split(/[,;(]/)
      .slice(0, 2);
    if (e.place)
      this.field(
        "place",
        parts.some((part) => fold(part) === fold(e.place)) || fair(e, "place", place),
        `${e.place} read as ${place}: ${showGold(e)}`,
      );
    if (e.country)
      this.field(
        "country",
        e.country === country || fair(e, "country", country),
        `${e.country} read as ${country}: ${showGold(e)}`,
      );
  }

  private people(e: GoldEngagement, p: Read): void {
    const { hit, extra } = pairs(e, p);
    this.participants.gold += e.participants.length;
    this.participants.hit += hit.length;
    this.participants.read += hit.length + extra.length;
    for (const [a, b] of hit) {
      if (!a.office || !words(a.name).length) continue;
      const right = sameOffice(a.office, b.office) || fair(e, "office", b.office);
      this.field("office", right, `of ${a.name}: ${a.office} read as ${b.office}`);
      this.field("party", a.for === b.for, `of ${a.name}: ${a.for} read as ${b.for}`);
    }
    const told = `${goldNames(e)} read as ${readNames(p)}`;
    if (hit.length < e.participants.length) this.fault("missing participant", told);
    if (extra.length) this.fault("wrong participant", told);
  }

  private reading(
    p: Read & { readonly confidence?: number },
    gold: GoldEngagement | null,
    asked: readonly GoldEngagement[],
  ): void {
    const counted = GROUP[p.kind] && GROUP[p.kind] !== "statement";
    if (!counted) return;
    if (!gold && isFrame(asked, p)) return;
    this.tally.add("precision", gold !== null);
    if (!gold) this.fault("false engagement", showRead(p));
    this.judged.push({
      report: this.report,
      id: p.id,
      confidence: p.confidence ?? 0,
      right: gold !== null && this.whole(gold, p),
    });
  }

  /** Status and all participants right. */
  private whole(gold: GoldEngagement, p: Read): boolean {
    const bothHeld = HELD.has(gold.status) && HELD.has(p.status);
    if (gold.status !== p.status && !fair(gold, "status", p.status) && !bothHeld) return false;
    const { hit, extra } = pairs(gold, p);
    return hit.length === gold.participants.length && !extra.length;
  }

  private quotes(reading: Reading, points: readonly string[]): void {
    for (const e of reading.engagements) {
      const quotes = e.evidence.filter((q) => q.quote.trim());
      if (!quotes.length) this.quoteless++;
      // A person whom the report names must be shown in its words.
      for (const x of e.participants) {
        const last = words(x.name).at(-1);
        if (x.type !== "person" || !last || (x.basis.name ?? "stated") !== "stated") continue;
        this.tally.add(
          "names_shown",
          quotes.some((q) => words(q.quote).some((w) => alike(w, last))),
        );
      }
      for (const q of quotes) {
        const right = points.slice(q.start, q.end).join("") === q.quote;
        this.tally.add("quotes_true", right);
        if (!right) this.fault("quote", `not at ${q.start}-${q.end}: ${q.quote.slice(0, 60)}`);
      }
    }
  }
}

const RATIOS = [
  "office",
  "party",
  "date",
  "date_left_open",
  "place",
  "country",
  "status",
  "format",
  "occasion",
  "negatives_clean",
  "quotes_true",
  "names_shown",
] as const;

/** Scores the readings of one set; `readings` by gold id. */
export const scoreEngagements = (
  gold: readonly GoldLine[],
  readings: ReadonlyMap<string, Reading>,
  textOf: TextOf,
): EngagementScore => {
  const s = new Scorer();
  for (const line of gold) s.line(line, readings.get(line.id), textOf(line.id));
  const { tally, participants } = s;
  const [precision, recall] = [tally.ratio("precision"), tally.ratio("recall")];
  const together = f1(ratio(participants.hit, participants.read), ratio(participants.hit, participants.gold));
  const figures: Record<string, number | null> = {
    docs: gold.length,
    missing: s.missing,
    main_recall: tally.ratio("main_recall"),
    precision,
    recall,
    f1: f1(precision, recall),
    participants_f1: together,
  };
  for (const name of RATIOS) figures[name] = tally.ratio(name);
  figures.engagements_without_quote = s.quoteless;
  const asked: Record<string, number> = { participants_f1: participants.gold };
  for (const name of ["main_recall", "precision", "recall", ...RATIOS]) asked[name] = tally.of(name).asked;
  return { figures, asked, faults: s.faults, judged: s.judged };
};
