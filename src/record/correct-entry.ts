/** An entry after what people decided about its values. */
import { fullName } from "../reading/full-name.ts";
import type { Participant } from "../reading/reading.ts";
import type { Act, Correction, Corrections } from "./corrections.ts";
import { isMeant } from "./person-key.ts";
import type { AppliedCorrection, RecordEngagement } from "./record.ts";
import { participantField, wholeValue } from "./set-value.ts";

type SetAct = Extract<Act, { kind: "set" }>;
type PersonAct = Extract<Act, { kind: "person" }>;

interface Changed {
  readonly entry: RecordEngagement;
  /** The field changed and what stood there. */
  readonly field: string;
  readonly was: unknown;
}

/** The words behind a value that a person replaced no longer stand behind it. */
const withoutWords = (entry: RecordEngagement, field: string): RecordEngagement["evidence"] =>
  entry.evidence.filter((e) => e.field !== field && !e.field.startsWith(`${field}/`));

const setWhole = (entry: RecordEngagement, act: SetAct): Changed | null => {
  const value = wholeValue(act.field, act.value);
  if (value === undefined) return null;
  const was = entry[act.field as keyof RecordEngagement];
  return { entry: { ...entry, [act.field]: value, evidence: withoutWords(entry, act.field) }, field: act.field, was };
};

const changeParticipant = (
  entry: RecordEngagement,
  at: number,
  name: string,
  change: (p: Participant) => Participant,
): RecordEngagement => ({
  ...entry,
  participants: entry.participants.map((p, i) => (i === at ? change(p) : p)),
  evidence: name === "" ? entry.evidence : withoutWords(entry, `participants/${at}/${name}`),
});

/** Evidence names participants by their place: those behind one that goes move up. */
const withoutParticipant = (entry: RecordEngagement, at: number): RecordEngagement => ({
  ...entry,
  participants: entry.participants.filter((_, i) => i !== at),
  evidence: withoutWords(entry, `participants/${at}`).map((e) => {
    const place = /^participants\/(\d+)(.*)$/.exec(e.field);
    return place && Number(place[1]) > at ? { ...e, field: `participants/${Number(place[1]) - 1}${place[2]}` } : e;
  }),
});

const setOfParticipant = (entry: RecordEngagement, act: SetAct): Changed | null => {
  const [, who = "", name = ""] = act.field.split("/");
  const at = entry.participants.findIndex((p) => isMeant(p, who));
  const p = entry.participants[at];
  if (!p) return null;
  if (name === "") return act.value === null ? { entry: withoutParticipant(entry, at), field: act.field, was: p } : null;
  const change = participantField(name, act.value);
  return change
    ? { entry: changeParticipant(entry, at, name, change), field: act.field, was: p[name as keyof Participant] }
    : null;
};

const named = (p: Participant, act: PersonAct): Participant => {
  const { knownAs: _, ...rest } = p;
  const basis = { ...p.basis, name: "inferred" as const };
  return p.name === null
    ? { ...rest, id: act.is.id, basis, knownAs: act.is.name }
    : { ...rest, id: act.is.id, name: act.is.name, basis };
};

const setPerson = (entry: RecordEngagement, act: PersonAct): Changed | null => {
  const at = entry.participants.findIndex((p) => isMeant(p, act.was));
  const p = entry.participants[at];
  if (!p) return null;
  return { entry: changeParticipant(entry, at, "", (x) => named(x, act)), field: "person", was: fullName(p) };
};

const changedBy = (entry: RecordEngagement, { act }: Correction): Changed | null => {
  if (act.kind === "set") return act.field.startsWith("participants/") ? setOfParticipant(entry, act) : setWhole(entry, act);
  return act.kind === "person" ? setPerson(entry, act) : null;
};

/** True where the correction is one of this entry: it holds the first claim set named that is still told. */
const concerns = (c: Correction, ids: ReadonlySet<string>, told: ReadonlySet<string>): boolean => {
  const { act } = c;
  if (act.kind === "forget" || act.kind === "reject") return false;
  if (act.kind === "person" && act.sets.length === 0) return true;
  if (act.kind === "merge") return act.sets.filter((id) => ids.has(id)).length > 1;
  const first = act.sets.find((id) => told.has(id));
  return first !== undefined && ids.has(first);
};

const applied = (c: Correction, changed: Changed | null): AppliedCorrection => ({
  id: c.id,
  kind: c.act.kind,
  field: changed?.field ?? null,
  was: changed?.was ?? null,
  by: c.author,
  reason: c.reason,
});

/**
 * `ids` are the claim sets of the entry, `told` all of its part: whatever a correction names lies in one part. The entry
 * itself where nobody decided anything about it.
 */
export const correctEntry = (
  entry: RecordEngagement,
  ids: readonly string[],
  told: ReadonlySet<string>,
  corrections: Corrections,
): RecordEngagement => {
  const own = new Set(ids);
  let out = entry;
  const done: AppliedCorrection[] = [];
  for (const c of corrections.of(ids)) {
    if (!concerns(c, own, told)) continue;
    const changed = changedBy(out, c);
    const values = c.act.kind === "set" || c.act.kind === "person";
    if (values && !changed) continue;
    out = changed?.entry ?? out;
    done.push(applied(c, changed));
  }
  if (!done.length) return entry;
  const report = entry.reports[0]?.id ?? "";
  const history = done.map((d) => ({ on: null, what: d.kind, report, correction: d.id, by: d.by, reason: d.reason }));
  return { ...out, history: [...out.history, ...history], corrections: done };
};
