/** The paper that a sentence names: a treaty or declaration is signed once, so its name tells which engagement is meant, as a day does. */
import { words } from "../../knowledge/fold.ts";
import type { RecordEngagement } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { sourceWords } from "../source-words.ts";
import { contentWords, shareHeld } from "./content-words.ts";

const PAPERS = new Set(
  "treaty agreement agreements accord accords declaration framework pact charter convention union protocol principles annex".split(
    " ",
  ),
);
const BESIDE = 3;

/** "the Treaty of Aachen", "the Prespa agreement", "the Windsor Framework": its words, one a name; empty where none is named. */
export const paperIn = (sentence: string): string[] => {
  const all = words(sentence);
  const at = all.findIndex((w) => PAPERS.has(w.folded));
  const paper = all[at];
  if (!paper) return [];
  const own: string[] = [];
  for (let i = at - 1; i >= 0 && at - i <= BESIDE && all[i]?.capital; i--) own.unshift((all[i] as (typeof all)[number]).folded);
  if (!own.length && all[at + 1]?.folded === "of")
    for (let i = at + 2; all[i]?.capital; i++) own.push((all[i] as (typeof all)[number]).folded);
  return own.length ? [...own, paper.folded] : [];
};

/** Whether the sentences in which reports tell of an engagement name that paper. */
export const namesPaper = (store: RecordStore, paper: readonly string[], e: RecordEngagement): boolean =>
  paper.length > 0 &&
  e.claims
    .filter((c) => c.field === "kind" || c.field === "status")
    .some((c) => shareHeld(paper, contentWords(sourceWords(store, c.report, c).sentence)) === 1);
