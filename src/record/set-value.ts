/** Values that a person may put in the place of what reports say, and how they are written. */
import type { EngagementKind, Format, Participant, Role, Status, When, Where } from "../reading/reading.ts";
import { dayOf, lastDayOf } from "./days.ts";

const KINDS: Readonly<Record<EngagementKind, true>> = {
  meeting: true,
  call: true,
  visit: true,
  gathering: true,
  signing: true,
  correspondence: true,
  ceremony: true,
  statement: true,
};
const STATUSES: Readonly<Record<Exclude<Status, "earlier">, true>> = {
  held: true,
  planned: true,
  proposed: true,
  cancelled: true,
  denied: true,
};
const FORMATS: Readonly<Record<Format, true>> = {
  bilateral: true,
  trilateral: true,
  multilateral: true,
  "one-on-one": true,
  expanded: true,
  sidelines: true,
  virtual: true,
};
const ROLES: Readonly<Record<Role, true>> = { host: true, visitor: true, mediator: true, guest: true, party: true };

const BY_HAND = "a correction";
const text = (v: unknown): string | null => (typeof v === "string" && v.trim() !== "" ? v.trim() : null);
const oneOf =
  <T extends string>(values: Readonly<Record<T, true>>) =>
  (v: unknown): T | undefined =>
    typeof v === "string" && Object.hasOwn(values, v) ? (v as T) : undefined;

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const firstDay = (d: string): string | null => dayOf(`${d}-01-01`.slice(0, 10));

/** "2024-07-06", "2024-07", "2024", "2024-07-06/2024-07-08". */
const whenOf = (v: unknown): When | undefined => {
  const [first = "", last = first, ...more] = (text(v) ?? "").split("/");
  if (more.length || !DATE.test(first) || !DATE.test(last)) return undefined;
  const from = firstDay(first);
  const to = lastDayOf(last);
  if (!from || !to || from > to) return undefined;
  return { edtf: first === last ? first : `${first}/${last}`, from, to, basis: "inferred", derivedFrom: BY_HAND };
};

/** "Shusha, AZE", "AZE", "Shusha"; null for no place. */
const whereOf = (v: unknown): Where | null | undefined => {
  if (v === null) return null;
  const parts = (text(v) ?? "").split(",").map((x) => x.trim());
  const code = /^[A-Z]{3}$/.test(parts.at(-1) ?? "") ? (parts.pop() as string) : null;
  const place = parts.join(", ") || null;
  return place === null && code === null ? undefined : { place, country: code, lat: null, lon: null, basis: "inferred" };
};

const formatsOf = (v: unknown): Format[] | undefined => {
  const all = (Array.isArray(v) ? v : (text(v) ?? "").split(",")).map((x) => String(x).trim()).filter((x) => x !== "");
  const known = all.map(oneOf(FORMATS));
  return known.every((f) => f !== undefined) ? (known as Format[]) : undefined;
};

const WHOLE: Readonly<Record<string, (v: unknown) => unknown>> = {
  kind: oneOf(KINDS),
  status: oneOf(STATUSES),
  when: whenOf,
  where: whereOf,
  occasion: (v) => (v === null ? null : text(v) === null ? undefined : { name: text(v), id: null }),
  format: formatsOf,
};

const OF_PARTICIPANT: Readonly<Record<string, (v: unknown) => ((p: Participant) => Participant) | undefined>> = {
  office: (v) => {
    const office = text(v);
    return office === null ? undefined : (p) => ({ ...p, office, basis: { ...p.basis, office: "inferred" } });
  },
  for: (v) => {
    const party = text(v);
    return party === null ? undefined : (p) => ({ ...p, for: party, basis: { ...p.basis, for: "inferred" } });
  },
  role: (v) => {
    const role = oneOf(ROLES)(v);
    return role && ((p) => ({ ...p, role }));
  },
};

/** The value of a whole field; undefined where the field or the value is none that can be set. */
export const wholeValue = (field: string, value: unknown): unknown =>
  Object.hasOwn(WHOLE, field) ? WHOLE[field]?.(value) : undefined;

/** The change of one field of a participant; undefined where the field or the value is none that can be set. */
export const participantField = (name: string, value: unknown): ((p: Participant) => Participant) | undefined =>
  Object.hasOwn(OF_PARTICIPANT, name) ? OF_PARTICIPANT[name]?.(value) : undefined;

const FIELDS = "kind, status, when, where, occasion, format, participants/NAME, participants/NAME/office, /for or /role";

/** What is wrong with a value to be set, in words for who typed it; null if it can be. */
export const whyNotSet = (field: string, value: unknown): string | null => {
  const [head, who, name, ...more] = field.split("/");
  if (head === "participants" && who && !more.length) {
    if (!name) return value === null ? null : "a participant can only be taken out (no value), or have office, for or role set";
    if (!Object.hasOwn(OF_PARTICIPANT, name)) return `participants/NAME/${name} cannot be set; give office, for or role`;
    return participantField(name, value) ? null : `${String(value)} is no value of ${name}`;
  }
  if (!Object.hasOwn(WHOLE, field)) return `${field} cannot be set; give one of ${FIELDS}`;
  return wholeValue(field, value) === undefined ? `${String(value)} is no value of ${field}` : null;
};
