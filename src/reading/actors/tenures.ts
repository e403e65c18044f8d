import type { OfficeClass, Person, Tenure } from "../../knowledge/knowledge.ts";

/** Classes in the order in which a person of several offices is known. */
const RANK: readonly OfficeClass[] = [
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "head-of-organization",
  "national-security-adviser",
  "deputy-head-of-government",
  "deputy-foreign-minister",
  "defence-minister",
  "special-envoy",
  "speaker",
  "interior-minister",
  "economy-or-finance-minister",
  "other-minister",
  "ambassador",
  "spokesperson",
  "other",
];
export const classRank = (c: OfficeClass): number => RANK.indexOf(c);

const early = (d: string | null): string => d ?? "0000";
/** A partial end covers its whole month or year. */
const late = (d: string | null): string => (d === null ? "9999" : d.length < 10 ? `${d}~` : d);

/** How a tenure stands to a day: it covers it, lies before or after it. A null day is covered by everything. */
export const standing = (t: Tenure, day: string | null): "covers" | "over" | "future" => {
  if (day === null) return "covers";
  if (late(t.to) < day) return "over";
  const from = early(t.from);
  return from.length < 10 ? (from <= day.slice(0, from.length) ? "covers" : "future") : from <= day ? "covers" : "future";
};

/** The offices somebody held on a day, the highest first. */
export const tenuresOn = (p: Person, day: string | null): Tenure[] =>
  p.tenures
    .filter((t) => standing(t, day) === "covers")
    .sort((a, b) => classRank(a.officeClass) - classRank(b.officeClass) || early(b.from).localeCompare(early(a.from)));

/** The latest office that had ended by a day. */
export const formerOn = (p: Person, day: string): Tenure | null =>
  p.tenures
    .filter((t) => standing(t, day) === "over")
    .sort((a, b) => classRank(a.officeClass) - classRank(b.officeClass) || late(b.to).localeCompare(late(a.to)))[0] ?? null;

const KIN: readonly (readonly OfficeClass[])[] = [
  ["head-of-state", "head-of-government"],
  ["head-of-government", "deputy-head-of-government"],
  ["foreign-minister", "deputy-head-of-government"],
  ["special-envoy", "ambassador"],
];
/** True where two classes may be the same office under two names. */
export const sameClass = (a: OfficeClass | null, t: Tenure): boolean => a !== null && (t.officeClass === a || t.also.includes(a));
export const kinClass = (a: OfficeClass | null, b: OfficeClass | null): boolean =>
  a !== null && b !== null && (a === b || KIN.some((k) => k.includes(a) && k.includes(b)));
