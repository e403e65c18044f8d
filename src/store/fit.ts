/** Whether a correction still does what it was made for: reports are forgotten, read anew, corrected by others. */
import type { Act } from "../record/corrections.ts";
import type { RecordEngagement } from "../record/record.ts";
import type { KeptCorrection } from "./decisions.ts";

export interface CorrectionState extends KeptCorrection {
  /** "unfit": nothing of it applies any more; "partly": some of what it names is gone or decided otherwise. */
  readonly state: "applied" | "partly" | "unfit" | "undone";
  /** Why it is not applied in full; null where it is. */
  readonly why: string | null;
  /** Entries that it is about now. */
  readonly engagements: readonly string[];
}

/** What must be asked of a record. */
export interface Look {
  /** The entry of a claim set: "" for a rejected one, undefined for one that no reading tells. */
  holder(id: string): string | undefined;
  engagement(id: string): RecordEngagement | null;
  /** Entries in which somebody takes part. */
  entriesOf(person: string): readonly string[];
}

type Fit = Pick<CorrectionState, "state" | "why" | "engagements">;

const distinct = (ids: readonly (string | undefined)[]): string[] =>
  [...new Set(ids)].filter((id) => id !== undefined && id !== "") as string[];

const GONE = "no reading tells it any more";
const few = (ids: readonly string[]): string => `${ids.slice(0, 3).join(", ")}${ids.length > 3 ? " …" : ""}`;
const gone = (ids: readonly string[]): string => `${few(ids)}: ${GONE}`;
const rejected = (ids: readonly string[]): string => `${few(ids)}: rejected by another correction`;

/** Why some of what a correction names is in no entry; null where all of it is in one. */
const lacking = (ids: readonly string[], look: Look): string | null => {
  const missing = ids.filter((id) => look.holder(id) === undefined);
  if (missing.length) return gone(missing);
  const out = ids.filter((id) => look.holder(id) === "");
  return out.length ? rejected(out) : null;
};

const fitOfMerge = (sets: readonly string[], look: Look): Fit => {
  const why = lacking(sets, look);
  const engagements = distinct(sets.map((id) => look.holder(id)));
  if (sets.filter((id) => look.holder(id)).length < 2) return { state: "unfit", why, engagements };
  if (engagements.length > 1) return { state: "partly", why: "a later correction holds some of them apart", engagements };
  return { state: why ? "partly" : "applied", why, engagements };
};

const fitOfSplit = ({ sets, from }: Extract<Act, { kind: "split" }>, look: Look): Fit => {
  const own = distinct(sets.map((id) => look.holder(id)));
  const others = distinct(from.map((id) => look.holder(id)));
  const engagements = distinct([...own, ...others]);
  const why = lacking([...sets, ...from], look);
  if (!own.length || !others.length) return { state: "unfit", why, engagements };
  if (own.some((id) => others.includes(id))) return { state: "unfit", why: "a later correction merged them", engagements };
  return { state: why ? "partly" : "applied", why, engagements };
};

const fitOfReject = (sets: readonly string[], look: Look): Fit => {
  const missing = sets.filter((id) => look.holder(id) === undefined);
  if (missing.length === sets.length) return { state: "unfit", why: gone(missing), engagements: [] };
  return { state: missing.length ? "partly" : "applied", why: missing.length ? gone(missing) : null, engagements: [] };
};

/** Of a value: the entry that shows it names the correction. */
const fitOfValue = (c: KeptCorrection, ids: readonly string[], look: Look): Fit => {
  const engagements = distinct(ids);
  if (!engagements.length)
    return { state: "unfit", why: c.act.kind === "person" ? "nobody of that name takes part any more" : GONE, engagements };
  const done = engagements.flatMap((id) => look.engagement(id)?.corrections?.filter((x) => x.id === c.id) ?? []);
  return done.length
    ? { state: "applied", why: null, engagements }
    : { state: "unfit", why: "the engagement has no such participant or field any more", engagements };
};

const fitOf = (c: KeptCorrection, look: Look): Fit => {
  const { act } = c;
  switch (act.kind) {
    case "merge":
      return fitOfMerge(act.sets, look);
    case "split":
      return fitOfSplit(act, look);
    case "reject":
      return fitOfReject(act.sets, look);
    case "forget":
      return { state: "applied", why: null, engagements: [] };
    case "set":
    case "person": {
      if (!act.sets.length && act.kind === "person") {
        const all = look
          .entriesOf(act.is.id ?? act.is.name)
          .filter((id) => look.engagement(id)?.corrections?.some((x) => x.id === c.id));
        return fitOfValue(c, all, look);
      }
      const first = act.sets.find((id) => look.holder(id));
      return fitOfValue(c, first === undefined ? [] : [look.holder(first) as string], look);
    }
  }
};

export const stateOf = (c: KeptCorrection, look: Look): CorrectionState =>
  c.undone ? { ...c, state: "undone", why: null, engagements: [] } : { ...c, ...fitOf(c, look) };
