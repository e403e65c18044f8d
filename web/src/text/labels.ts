import type { Act, Basis, EngagementKind, Format, Role, Status } from "../../../src/reading/reading.ts";

/** The vocabulary's codes as readers say them. Each table is complete by its type: a new code does not compile until it is named here. */

export const KINDS: Record<EngagementKind, string> = {
  meeting: "Meeting",
  call: "Call",
  visit: "Visit",
  gathering: "Gathering",
  signing: "Signing",
  correspondence: "Correspondence",
  ceremony: "Ceremony",
  statement: "Statement",
};

export const STATUSES: Record<Status, string> = {
  held: "Held",
  earlier: "Held earlier",
  planned: "Planned",
  proposed: "Proposed",
  cancelled: "Cancelled",
  denied: "Denied",
};

export const ACTS: Record<Act, string> = {
  inform: "informed",
  emphasize: "emphasized",
  welcome: "welcomed",
  praise: "praised",
  thank: "thanked",
  congratulate: "congratulated",
  condole: "condoled",
  support: "supported",
  agree: "agreed",
  promise: "promised",
  invite: "invited",
  propose: "proposed",
  request: "requested",
  concern: "was concerned",
  criticize: "criticized",
  reject: "rejected",
  warn: "warned",
};

const WITH_OBJECT: readonly string[] = [
  "welcome",
  "praise",
  "thank",
  "congratulate",
  "support",
  "invite",
  "criticize",
  "reject",
  "warn",
  "inform",
];

/** The word between an act and its addressee: thanked X, agreed with X, was concerned about X, promised to X. */
export function toLink(act: string): string {
  if (WITH_OBJECT.includes(act)) return "";
  if (act === "agree" || act === "condole") return "with ";
  if (act === "concern") return "about ";
  return act === "request" ? "from " : "to ";
}

/** How a value is known; null where the words state it, which needs no remark. */
export const BASES: Record<Basis, string | null> = {
  stated: null,
  relative: "relative date",
  published: "date of publication",
  known: "from the knowledge base",
  inferred: "inferred",
  unknown: "unknown",
};

export const FORMATS: Record<Format, string> = {
  bilateral: "bilateral",
  trilateral: "trilateral",
  multilateral: "multilateral",
  "one-on-one": "one-on-one",
  expanded: "expanded session",
  sidelines: "on the sidelines",
  virtual: "virtual",
};

export const ROLES: Record<Role, string | null> = {
  host: "host",
  visitor: "visitor",
  mediator: "mediator",
  guest: "guest",
  party: null,
};

/** "foreign-minister" -> "Foreign minister". */
export function sayOffice(officeClass: string): string {
  const words = officeClass.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A label for a code, or the code itself: a newer server may know codes that this page does not. */
export function label<K extends string>(table: Record<K, string | null>, code: string): string {
  return (table as Record<string, string | null | undefined>)[code] ?? code;
}
