import { userInfo } from "node:os";
import { actOf, CorrectionError, type CorrectionRequest } from "../answers/corrections/request.ts";
import { actWords, correctionWords } from "../answers/corrections/words.ts";
import type { Identity } from "../record/corrections.ts";
import { openRecord } from "../store/sqlite.ts";
import type { RecordStore } from "../store/store.ts";
import { EXIT, UsageError } from "./exit.ts";
import { openKnowledge, withRecord } from "./open.ts";
import { recordFolder } from "./record-path.ts";
import { print, printable, tell } from "./terminal.ts";

export interface DecidedBy {
  readonly reason: string | undefined;
  /** Who decides; the user's name on this machine if not given. */
  readonly by: string | undefined;
  readonly record: string | undefined;
}

const signed = (o: DecidedBy): { readonly author: string; readonly reason: string } => {
  const reason = o.reason?.trim();
  if (!reason) throw new UsageError('give --reason "why": a correction without one helps nobody who reads it later');
  return { author: o.by?.trim() || userInfo().username, reason };
};

/** Only a record that is there can be corrected. */
const writing = <T>(record: string | undefined, work: (store: RecordStore) => T): T => {
  const folder = recordFolder(record);
  openRecord(folder, { mode: "read" }).close();
  const store = openRecord(folder, { mode: "write" });
  try {
    return work(store);
  } catch (error) {
    if (error instanceof CorrectionError)
      throw new UsageError(
        `${error.message}${error.code === "unknown-engagement" ? "; chancery timeline and export print their ids" : ""}`,
      );
    throw error;
  } finally {
    store.close();
  }
};

/** Keeps a decision and says what it did. */
export const correct = async (request: CorrectionRequest, o: DecidedBy): Promise<number> => {
  const who = signed(o);
  const done = writing(o.record, (store) => {
    const kept = store.correct({ act: actOf(store, request), ...who });
    return store.corrections().find((c) => c.id === kept.id);
  });
  if (!done) return EXIT.ok;
  await print(printable(`${done.id}: ${actWords(done.act)}`));
  if (done.engagements.length) await print(printable(`engagement ${done.engagements.join(", ")}`));
  if (done.why) tell(`not applied in full: ${done.why}`);
  tell(`undo it with: chancery correct undo ${done.id} --reason "why"`);
  return EXIT.ok;
};

/** Who somebody is: the base's name for an id, else the name as typed. */
export const identityOf = (typed: string, id: string | undefined): Identity => {
  const known = openKnowledge().person(id ?? typed);
  return { id: known?.id ?? id ?? null, name: known && known.id === typed ? known.name : typed };
};

export const undo = async (id: string, o: DecidedBy): Promise<number> => {
  const who = signed(o);
  const undone = writing(o.record, (store) => {
    if (!store.corrections().some((c) => c.id === id))
      throw new UsageError(`${id}: the record has no such correction; chancery corrections lists them`);
    return store.undo(id, who);
  });
  await print(printable(`${undone.id}: ${actWords(undone.act)}: undone`));
  return EXIT.ok;
};

/** Every correction with what has become of it. */
export const corrections = async (format: string, record: string | undefined): Promise<number> => {
  if (format !== "text" && format !== "jsonl") throw new UsageError(`--format ${format}: give text or jsonl`);
  return withRecord(record, async (store) => {
    const all = store.corrections();
    for (const c of all) await print(format === "jsonl" ? JSON.stringify(c) : printable(correctionWords(c)));
    if (!all.length) tell("no corrections in the record");
    return EXIT.ok;
  });
};
