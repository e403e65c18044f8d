import type { Document } from "../document.ts";
import { wordEntry } from "../forms.ts";
import { TOPICS, type Topic } from "./vocabulary.ts";

export interface TopicHit {
  readonly id: string;
  readonly label: string;
  /** Words [first, last) that tell it. */
  readonly first: number;
  readonly last: number;
}

interface Cue {
  readonly words: readonly string[];
  readonly topic: Topic;
}
const cues = new Map<string, Cue[]>();
for (const topic of TOPICS)
  for (const cue of topic.cues) {
    const words = cue.split(" ");
    const list = cues.get(words[0] as string) ?? [];
    list.push({ words, topic });
    cues.set(words[0] as string, list);
  }
for (const list of cues.values()) list.sort((a, b) => b.words.length - a.words.length);
const NO_CUES: readonly Cue[] = [];
const cuesAt = wordEntry((word) => cues.get(word) ?? NO_CUES, NO_CUES);

/** The topics that sentences name, in order of their first words; at most eight, those named oftenest first chosen. */
export const readTopics = (doc: Pick<Document, "words" | "sentences">, sentences: readonly number[]): TopicHit[] => {
  const found = new Map<string, TopicHit & { count: number }>();
  for (const n of sentences) {
    const s = doc.sentences[n];
    if (!s) continue;
    for (let i = s.first; i < s.last; i++) {
      const here = cuesAt(doc.words, i);
      const cue = here.find((c) => i + c.words.length <= s.last && c.words.every((word, k) => doc.words.folded[i + k] === word));
      if (!cue) continue;
      const known = found.get(cue.topic.id);
      if (known) found.set(cue.topic.id, { ...known, count: known.count + 1 });
      else found.set(cue.topic.id, { id: cue.topic.id, label: cue.topic.label, first: i, last: i + cue.words.length, count: 1 });
      i += cue.words.length - 1;
    }
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.first - b.first)
    .slice(0, 8)
    .sort((a, b) => a.first - b.first)
    .map(({ id, label, first, last }) => ({ id, label, first, last }));
};
