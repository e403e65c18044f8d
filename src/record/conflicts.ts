/** Claims of one engagement that cannot both hold. Nothing is decided here: both stand side by side. */
import { byText, type ClaimSet, isHeld } from "./claim-set.ts";
import type { Facts } from "./facts.ts";
import { sameTown } from "./places.ts";
import type { Conflict } from "./record.ts";

interface Said {
  readonly key: string;
  readonly value: unknown;
  readonly report: string;
}

const conflict = (field: string, said: readonly Said[]): Conflict => {
  const byKey = new Map<string, { value: unknown; reports: string[] }>();
  for (const s of said) {
    const seen = byKey.get(s.key);
    if (!seen) byKey.set(s.key, { value: s.value, reports: [s.report] });
    else if (!seen.reports.includes(s.report)) seen.reports.push(s.report);
  }
  return { field, values: [...byKey].sort((a, b) => byText(a[0], b[0])).map(([, v]) => v) };
};

const differ = (said: readonly Said[]): boolean => new Set(said.map((s) => s.key)).size > 1;

/** Days that share no day. A planned day and the day it was held are history, not a conflict. */
const whenConflict = (sets: readonly ClaimSet[]): Conflict | null => {
  const held = sets.filter(isHeld);
  const pool = (held.length ? held : sets).filter((c) => c.facts.from && c.facts.to);
  const firstEnd = pool.map((c) => c.facts.to as string).sort()[0] ?? "";
  const lastStart =
    pool
      .map((c) => c.facts.from as string)
      .sort()
      .at(-1) ?? "";
  return firstEnd < lastStart
    ? conflict(
        "when",
        pool.map((c) => ({ key: c.engagement.when.edtf, value: c.engagement.when.edtf, report: c.facts.report })),
      )
    : null;
};

/** A house or a village that no list of places knows may lie in the other's town. */
const townsDiffer = (a: Facts, b: Facts): boolean =>
  !sameTown(a.town, b.town) && !(a.country !== null && a.country === b.country && (a.at === null) !== (b.at === null));

const whereConflict = (sets: readonly ClaimSet[]): Conflict | null => {
  const towns = sets
    .filter((c) => c.facts.town !== "")
    .map((c) => ({ key: c.facts.town, value: c.engagement.where?.place, report: c.facts.report, facts: c.facts }));
  const named = [...new Map(towns.map((t) => [t.key, t.facts])).values()];
  if (named.some((a) => named.some((b) => townsDiffer(a, b)))) return conflict("where", towns);
  const countries = sets
    .filter((c) => c.facts.country)
    .map((c) => ({ key: c.facts.country as string, value: c.facts.country, report: c.facts.report }));
  return differ(countries) ? conflict("where", countries) : null;
};

/** Held by one report and denied or called off by another; a plan before it is history. */
const statusConflict = (sets: readonly ClaimSet[]): Conflict | null => {
  const said = sets.map((c) => ({
    key: isHeld(c) ? "held" : c.engagement.status,
    value: isHeld(c) ? "held" : c.engagement.status,
    report: c.facts.report,
  }));
  const has = (s: string): boolean => said.some((x) => x.key === s);
  const lastHeld =
    sets
      .filter(isHeld)
      .map((c) => c.facts.published ?? "~")
      .sort()
      .at(-1) ?? "";
  const calledOffAfter = sets.some((c) => c.engagement.status === "cancelled" && (c.facts.published ?? "~") >= lastHeld);
  if (has("denied") && (has("held") || has("planned"))) return conflict("status", said);
  return has("held") && has("cancelled") && calledOffAfter ? conflict("status", said) : null;
};

const kindConflict = (sets: readonly ClaimSet[]): Conflict | null => {
  const said = sets.map((c) => ({ key: c.engagement.kind, value: c.engagement.kind, report: c.facts.report }));
  return differ(said) ? conflict("kind", said) : null;
};

export const conflictsOf = (sets: readonly ClaimSet[]): Conflict[] =>
  [kindConflict(sets), statusConflict(sets), whenConflict(sets), whereConflict(sets)].filter((c) => c !== null);
