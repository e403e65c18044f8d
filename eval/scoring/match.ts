/** Which engagement that was read is which of the gold's. Follows the shared scorer. */
import type { GoldEngagement, GoldParticipant } from "../gold.ts";
import { dateAgrees, type Read, sameOccasion, sameParty } from "./same.ts";
import { fold } from "./words.ts";

export const GROUP: Readonly<Record<string, string>> = {
  meeting: "encounter",
  visit: "visit",
  gathering: "gathering",
  call: "call",
  signing: "signing",
  correspondence: "correspondence",
  "statement-only": "statement",
  statement: "statement",
  ceremony: "encounter",
};
export const HELD = new Set(["held", "earlier"]);

const groupsNear = (a: string | undefined, b: string | undefined): boolean => {
  const loose = ["encounter", "visit", "gathering"];
  return a === b || (loose.includes(a ?? "") && loose.includes(b ?? ""));
};

export interface Pairs {
  readonly hit: readonly (readonly [GoldParticipant, Read["participants"][number]])[];
  /** Read, but not in the gold; a frame's state or organization is not counted. */
  readonly extra: readonly Read["participants"][number][];
}

/** Participants of the two, one to one. */
export const pairs = (gold: GoldEngagement, read: Read): Pairs => {
  const rest = [...read.participants];
  const hit: [GoldParticipant, Read["participants"][number]][] = [];
  for (const a of gold.participants) {
    const i = rest.findIndex((b) => sameParty(a, b));
    if (i >= 0) hit.push([a, rest.splice(i, 1)[0] as Read["participants"][number]]);
  }
  // A visit's host state and a gathering's organization may be named as participants or left to "where" and "occasion".
  const frame = gold.kind === "visit" || gold.kind === "gathering";
  return { hit, extra: rest.filter((x) => !(frame && (x.type ? x.type !== "person" : !x.office))) };
};

const closeness = (gold: GoldEngagement, read: Read): number => {
  const [a, b] = [GROUP[gold.kind], GROUP[read.kind]];
  if (!groupsNear(a, b)) return 0;
  const { hit, extra } = pairs(gold, read);
  const n = gold.participants.length;
  const together = n ? (2 * hit.length) / (2 * hit.length + extra.length + n - hit.length) : 0;
  const f = a === "gathering" && sameOccasion(gold, read) ? Math.max(together, 0.7) : together;
  const samePlace = Boolean(gold.place) && fold(gold.place) === fold(read.where?.place);
  const dated = Boolean(gold.date) && dateAgrees(gold, read);
  if (f < 0.5 && !(gold.kind === "gathering" && !n && (samePlace || dated))) return 0;
  return (
    f +
    (a === b ? 0.5 : 0) +
    (dated ? 0.3 : 0) +
    (HELD.has(gold.status) === HELD.has(read.status) ? 0.2 : 0) +
    (gold.status === read.status ? 0.1 : 0)
  );
};

/** Index of the read engagement by index of the gold's; the closest pairs first, each used once. */
export const matchAll = (asked: readonly GoldEngagement[], found: readonly Read[]): Map<number, number> => {
  const options = asked
    .flatMap((e, i) => found.map((p, j) => [closeness(e, p), i, j] as const))
    .filter(([s]) => s > 0)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, i, j] of options)
    if (!matched.has(i) && !taken.has(j)) {
      matched.set(i, j);
      taken.add(j);
    }
  return matched;
};

/** The gathering or visit that frames an annotated engagement may be an entry of its own or not: neither right nor wrong. */
export const isFrame = (asked: readonly GoldEngagement[], read: Read): boolean =>
  (read.kind === "gathering" && asked.some((e) => sameOccasion(e, read))) ||
  (read.kind === "visit" &&
    asked.some((e) => pairs(e, read).hit.length > 0 && (!e.country || e.country === read.where?.country)));
