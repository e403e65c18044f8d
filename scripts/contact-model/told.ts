/** The project's own examples and the reports written for eval/, read by hand: who is told to have contact in the sentences that the gold names, and who in none. */
import { join } from "node:path";
import { type GoldEngagement, type GoldLine, jsonLines } from "../../eval/gold.ts";
import { idOfSource } from "../../eval/scoring/clusters.ts";
import { sameParty } from "../../eval/scoring/same.ts";
import { KIND, STATES, STATUS } from "../../src/reading/contacts/classes.ts";
import { formsOf, mentionFeatures, sentenceFeatures } from "../../src/reading/contacts/features.ts";
import { signsOf } from "../../src/reading/contacts/signs.ts";
import type { Document, Entity, Sentence } from "../../src/reading/document.ts";
import type { Reader } from "../../src/reading/read.ts";
import { reportsFrom } from "../../src/text/sources.ts";
import type { Example, Examples } from "./example.ts";

const ROOT = join(import.meta.dirname, "../..");
const SETS = [
  { gold: join(ROOT, "examples/gold.jsonl"), texts: join(ROOT, "examples/reports") },
  { gold: join(ROOT, "eval/written/gold.jsonl"), texts: join(ROOT, "eval/written/texts") },
];
const squeeze = (s: string): string => s.replace(/\s+/g, " ").trim();

const takesPart = (e: Entity, gold: GoldEngagement): boolean =>
  gold.participants.some((p) => sameParty(p, { name: e.name ?? "", office: e.office?.text ?? null, for: e.party, type: e.type }));

const stateOf = (gold: GoldEngagement): number => {
  const at = STATUS.indexOf(gold.status as (typeof STATUS)[number]);
  return at < 0 ? STATES.indexOf("h") : at;
};

/** A sentence that no gold names may still go on about an engagement, so it counts less. */
const NOT_NAMED = 1;

const sentenceExamples = (doc: Document, sentence: Sentence, told: readonly GoldEngagement[]): Examples => {
  const signs = signsOf(doc, sentence);
  const forms = formsOf(signs.tokens);
  const mentions = signs.tokens.flatMap((t, i): Example[] => {
    if (t !== "@") return [];
    const entities = (doc.actors[signs.actors[i] as number]?.entities ?? []).map((x) => doc.entities[x] as Entity);
    const with_ = told.find((g) => entities.some((e) => takesPart(e, g)));
    return [{ slots: mentionFeatures(forms, i), label: with_ ? stateOf(with_) : 0, weight: told.length ? 3 : NOT_NAMED }];
  });
  const kind = KIND.indexOf(told[0]?.kind as (typeof KIND)[number]);
  return { mentions, kinds: kind < 0 ? [] : [{ slots: sentenceFeatures(forms), label: kind, weight: 1 }] };
};

const examplesOf = async (reader: Reader, set: (typeof SETS)[number]): Promise<Examples[]> => {
  const gold = new Map(jsonLines<GoldLine>(set.gold).map((g) => [g.id, g]));
  const all: Examples[] = [];
  for await (const found of reportsFrom([set.texts])) {
    if (found.error) throw found.error;
    const doc = reader.layers(found.report);
    const line = gold.get(idOfSource(doc.reading.report.source));
    for (const s of doc.sentences) {
      const words = squeeze(found.report.body.slice(s.start, s.end));
      const told = line?.engagements.filter((g) => words.includes(squeeze(g.evidence ?? "-")));
      if (told && !s.region) all.push(sentenceExamples(doc, s, told));
    }
  }
  return all;
};

export const toldExamples = async (reader: Reader): Promise<Examples> => {
  const all = (await Promise.all(SETS.map((set) => examplesOf(reader, set)))).flat();
  return { mentions: all.flatMap((x) => x.mentions), kinds: all.flatMap((x) => x.kinds) };
};
