import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadKnowledge } from "../knowledge/compiled.ts";
import type { KnowledgeBase } from "../knowledge/knowledge.ts";
import { defaultRecord } from "./record-path.ts";

/** A user's own file of people: the one named, else `people.jsonl` beside the record's default folder, if it is there. */
export const ownPeople = (env: NodeJS.ProcessEnv = process.env): string | undefined => {
  if (env.CHANCERY_PEOPLE) return env.CHANCERY_PEOPLE;
  const { CHANCERY_RECORD: _, ...rest } = env;
  const usual = join(dirname(defaultRecord(rest)), "people.jsonl");
  return existsSync(usual) ? usual : undefined;
};

/** The base that comes with this version, and the user's own people beside it. */
export const openBase = (): KnowledgeBase => loadKnowledge(undefined, ownPeople());
