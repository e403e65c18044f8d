/** How reports were gathered into engagements: B-cubed over each report's main engagement, as ../shared/eval/clusters.mjs does. */
import { basename } from "node:path";
import type { GoldLine } from "../gold.ts";
import { ratio } from "./tally.ts";

/** What the scorer reads of an entry of the record. */
export interface Entry {
  readonly id: string;
  readonly reports: readonly { readonly source?: string; readonly sources?: readonly string[]; readonly main: boolean }[];
}

/** A gold line's id from a source: the file's name without its ending; "bulletin.jsonl#3" for a line of a file of many. */
export const idOfSource = (source: string): string => basename(source).replace(/\.[a-z0-9]+$/i, "");

export interface ClusterScore {
  readonly figures: Readonly<Record<string, number | null>>;
  readonly faults: readonly string[];
}

/** Reports by the entry that holds their main engagement. */
export const mainEntries = (entries: readonly Entry[]): Map<string, string> => {
  const said = new Map<string, string>();
  for (const e of entries)
    for (const r of e.reports)
      if (r.main) for (const source of [r.source, ...(r.sources ?? [])]) if (source) said.set(idOfSource(source), e.id);
  return said;
};

export const scoreClusters = (gold: readonly GoldLine[], entries: readonly Entry[]): ClusterScore => {
  const truth = new Map(gold.flatMap((g) => (g.engagements[0]?.cluster ? [[g.id, g.engagements[0].cluster] as const] : [])));
  const said = mainEntries(entries);
  const label = (d: string): string => said.get(d) ?? `none-${d}`;
  const docs = [...truth.keys()];
  let [precision, recall, alone] = [0, 0, 0];
  for (const d of docs) {
    // A report whose main engagement is in no entry is an error, not a group of its own.
    if (!said.has(d)) {
      alone++;
      continue;
    }
    const mates = docs.filter((x) => label(x) === label(d));
    const kin = docs.filter((x) => truth.get(x) === truth.get(d));
    precision += mates.filter((x) => truth.get(x) === truth.get(d)).length / mates.length;
    recall += kin.filter((x) => label(x) === label(d)).length / kin.length;
  }
  const faults: string[] = [];
  let [wrong, missed] = [0, 0];
  docs.forEach((a, i) => {
    for (const b of docs.slice(i + 1)) {
      const [same, merged] = [truth.get(a) === truth.get(b), label(a) === label(b)];
      if (merged && !same) wrong++;
      if (same && !merged) missed++;
      if (merged !== same) faults.push(`${a} and ${b}: ${merged ? "wrongly one entry" : "two entries"}`);
    }
  });
  const [p, r] = [precision / docs.length, recall / docs.length];
  return {
    figures: {
      docs: docs.length,
      without_engagement: alone,
      b3_precision: ratio(precision, docs.length),
      b3_recall: ratio(recall, docs.length),
      b3_f1: ratio(2 * p * r, p + r),
      wrongly_merged_pairs: wrong,
      pairs_not_merged: missed,
    },
    faults,
  };
};
