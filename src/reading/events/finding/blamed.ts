import type { Actor } from "../../document.ts";
import type { Scene } from "./clause.ts";

const LEADING = new Set(["of", "for"]);
/** Verbs whose object is told to have done what stands behind it. */
const TELLING =
  /^(?:accus|criticis|criticiz|thank|prais|congratulat|blam|suspect|fault|laud|commend|condemn|attack|slam|blast|applaud|chid|rebuk|berat|denounc)(?:e|ed|es|s|ing|ks|ked)?$/;

/** "accused Kerry of holding talks with", "thanked him for receiving": who did it is the one accused or thanked; null: told otherwise. */
export const blamed = (s: Scene, verb: number): Actor | null => {
  const { folded } = s.words;
  if (!folded[verb]?.endsWith("ing") || !LEADING.has(folded[verb - 1] ?? "")) return null;
  const a = s.actors[s.actorAt[verb - 2] as number];
  if (!a || a.last !== verb - 1 || a.possessive || a.kind === "party" || a.kind === "side") return null;
  return s.sentenceOf[a.first] === s.sentenceOf[verb] && TELLING.test(folded[a.first - 1] ?? "") ? a : null;
};
