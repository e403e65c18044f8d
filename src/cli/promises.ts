import { filterOf } from "../answers/dyad.ts";
import { type FollowedPromise, followedPromises } from "../answers/promises/promises.ts";
import type { SourceWords } from "../answers/source-words.ts";
import { EXIT, UsageError } from "./exit.ts";
import { meant, openKnowledge, type RecordChoice, withRecord } from "./open.ts";
import { print, printable, tell } from "./terminal.ts";

const cited = (w: SourceWords): string =>
  `"${w.sentence}"  ${w.outlet ?? w.source}${w.published ? `, ${w.published}` : ""} [${w.report} ${w.start}-${w.end}]`;

const lines = ({ promise, followUps }: FollowedPromise): string[] => [
  `${promise.on} ${promise.kind}: ${cited(promise.words)}`,
  ...followUps.map((f) => `  ${f.outcome}${f.on ? ` ${f.on}` : ""}: ${cited(f.words)} (${f.because}) [${f.engagement}]`),
  ...(followUps.length ? [] : ["  no later evidence in the record"]),
];

/** What was promised and planned, and what later words tell became of it. */
export const promises = async (a: string, b: string | undefined, format: string, record: RecordChoice): Promise<number> => {
  if (format !== "text" && format !== "jsonl") throw new UsageError(`--format ${format}: give text or jsonl`);
  return withRecord(record, async (store) => {
    const knowledge = openKnowledge();
    const both = [a, ...(b === undefined ? [] : [b])].map((typed) => meant(typed, knowledge, store));
    const found = followedPromises(store, knowledge, filterOf(...both)).items;
    if (!found.length) tell(`no promise or plan of ${both.map((m) => m.name).join(" and ")} in the record`);
    for (const f of found) {
      if (format === "jsonl") await print(JSON.stringify(f));
      else for (const line of lines(f)) await print(printable(line));
    }
    return EXIT.ok;
  });
};
