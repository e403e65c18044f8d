import type { Sentence } from "../../document.ts";
import type { Form } from "../../lexicon/contact-verbs.ts";
import { statusOfVerb } from "../status/status.ts";
import { clauseStart, type Scene } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

/** The meeting that a verb tells of no lexicon's ("made his acquaintance", "devoted the evening to X"), as far as the verb says that it came about; null: it says no such thing. */
export const metByVerb = (s: Scene, verb: number, form: Form, sentence: Sentence, parts: Trigger["parts"]): Trigger | null => {
  const status = statusOfVerb(s.words, {
    first: verb,
    form,
    clauseFirst: clauseStart(s, verb),
    sentenceFirst: sentence.first,
    sentenceLast: sentence.last,
  });
  if (status === null) return null;
  return { first: verb, last: verb + 1, kind: "meeting", status, sentence: sentence.index, parts, anaphoric: false, noun: false };
};
