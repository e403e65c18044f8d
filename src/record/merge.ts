/** One entry of the record from the claim sets of one engagement. */

import {
  chiefOf,
  chooseConfidence,
  chooseFormat,
  chooseKind,
  chooseOccasion,
  chooseStatus,
  chooseTopics,
  chooseWhen,
  chooseWhere,
} from "./choose.ts";
import { byText, type ClaimSet, inOrder } from "./claim-set.ts";
import { claimsOf } from "./claims.ts";
import { conflictsOf } from "./conflicts.ts";
import { copiesOf } from "./copies.ts";
import { seatsOf } from "./participants.ts";
import type { EngagementReport, RecordEngagement } from "./record.ts";
import { wordsOfEntry } from "./words-of-entry.ts";

/** Changes of status in the order of publication, the first one included. */
const historyOf = (sets: readonly ClaimSet[]): RecordEngagement["history"] => {
  const out: { on: string | null; what: string; report: string }[] = [];
  for (const c of sets) {
    const what = c.engagement.status === "earlier" ? "held" : c.engagement.status;
    if (out.at(-1)?.what !== what) out.push({ on: c.facts.published, what, report: c.facts.report });
  }
  return out;
};

const reportOf = (own: readonly ClaimSet[], copyOf: string | null): EngagementReport => {
  const c = own[0] as ClaimSet;
  const { report } = c.account.reading;
  const sources = [...new Set(c.account.sources)].sort(byText);
  return {
    id: report.id,
    source: sources[0] ?? report.source,
    sources,
    published: report.published,
    outlet: report.outlet,
    main: own.some((x) => x.main),
    copyOf,
    title: report.title,
    url: report.url,
    type: report.type,
    claimSets: own.map((x) => x.engagement.id).sort(byText),
  };
};

/** One row a report; only where a person merged two accounts of one report does it hold both. */
const reportsOf = (sets: readonly ClaimSet[], copies: ReadonlyMap<string, string | null>): EngagementReport[] =>
  [...Map.groupBy(sets, (c) => c.facts.report)].map(([report, own]) => reportOf(own, copies.get(report) ?? null));

/**
 * `partOf` is left as a reading's engagement id: the entry that holds it may change without this one (see `withWhole`).
 * The evidence is that of the chief account, for topics of all, and names its report.
 */
export const mergeSets = (members: readonly ClaimSet[]): RecordEngagement => {
  const sets = [...members].sort(inOrder);
  const texts = new Map(sets.map((c) => [c.facts.report, { id: c.facts.report, sketch: c.account.sketch }]));
  const copies = copiesOf([...texts.values()]);
  const independent = sets.filter((c) => copies.get(c.facts.report) === null);
  const kind = chooseKind(independent);
  const chief = chiefOf(sets, kind);
  const seats = seatsOf([chief, ...sets.filter((c) => c !== chief)]);
  const whole = [chief, ...sets].find((c) => c.engagement.partOf !== null);
  const topics = chooseTopics(independent);
  return {
    id: members.map((c) => c.engagement.id).sort(byText)[0] as string,
    kind,
    status: chooseStatus(sets),
    when: chooseWhen(independent),
    where: chooseWhere(independent),
    participants: seats.map((s) => s.chosen),
    occasion: chooseOccasion(independent),
    partOf: whole?.engagement.partOf ?? null,
    format: chooseFormat(independent),
    topics,
    codes: chief.engagement.codes,
    confidence: chooseConfidence(independent),
    evidence: wordsOfEntry(chief, independent, topics),
    reports: reportsOf(sets, copies),
    claims: claimsOf(sets, seats),
    conflicts: conflictsOf(sets),
    history: historyOf(sets),
  };
};

/** The entry with `partOf` as the id of the entry that now holds it; an entry is no part of itself. */
export const withWhole = <E extends { readonly id: string; readonly partOf: string | null }>(
  e: E,
  entryOf: (id: string) => string | null,
): E => {
  if (e.partOf === null) return e;
  const whole = entryOf(e.partOf);
  return { ...e, partOf: whole === e.id ? null : whole };
};
