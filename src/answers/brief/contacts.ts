/** Contacts as a page lists them: talks, a signing and a lunch of the same people on one day are one line. */
import { personKey } from "../../record/person-key.ts";
import type { RecordEngagement } from "../../record/record.ts";

type Seat = RecordEngagement["participants"][number];

const keyOf = (p: Seat): string => personKey(p) ?? `${p.for}|${p.office ?? p.name}`;
const peopleOf = (e: RecordEngagement): string => e.participants.map(keyOf).toSorted().join(" ");

/** One lies within the other's time: the day itself, or a month that holds it. */
const isWithin = (a: RecordEngagement["when"], b: RecordEngagement["when"]): boolean =>
  a.from !== null && a.to !== null && b.from !== null && b.to !== null && a.from >= b.from && a.to <= b.to;

const isOneWith = (e: RecordEngagement, first: RecordEngagement): boolean =>
  peopleOf(e) === peopleOf(first) && (isWithin(e.when, first.when) || isWithin(first.when, e.when));

/** Engagements of the same people at one time, in the order of the first of each. */
export const contactsOf = (engagements: readonly RecordEngagement[]): RecordEngagement[][] => {
  const out: RecordEngagement[][] = [];
  for (const e of engagements) {
    const same = out.find(([first]) => first && isOneWith(e, first));
    if (same) same.push(e);
    else out.push([e]);
  }
  return out;
};

/** "meeting and signing". */
export const kindsOf = (all: readonly RecordEngagement[]): string => [...new Set(all.map((e) => e.kind))].join(" and ");

/** The first of them with the narrowest time, the fullest place and the occasion that any of them has. */
export const asOne = (all: readonly RecordEngagement[]): RecordEngagement => {
  const [first] = all as readonly [RecordEngagement, ...RecordEngagement[]];
  const { when } = all.reduce((x, e) => (isWithin(e.when, x.when) ? e : x), first);
  const where = all.find((e) => e.where?.place)?.where ?? all.find((e) => e.where)?.where ?? first.where;
  return { ...first, when, where, occasion: all.find((e) => e.occasion)?.occasion ?? first.occasion };
};
