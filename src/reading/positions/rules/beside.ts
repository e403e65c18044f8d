import type { Actor, Sentence } from "../../document.ts";
import { actorAt, type Context, type Found, type Speaker, speakerOf } from "../found.ts";
import { PRESS } from "../lexicon/speakers.ts";
import { officialAt } from "../official.ts";

const VIEWS = new Set("words view opinion judgement judgment eyes assessment estimation telling".split(" "));
const OWNERS = new Set(["his", "her", "their"]);

const near = (c: Context, from: number, s: Sentence): Speaker | null => {
  for (let k = from; k < Math.min(s.last, from + 4); k++) {
    if (PRESS.has(c.doc.words.folded[k] as string)) return null;
    const a = actorAt(c, k);
    // "according to President X's page": the source of the news.
    if (a?.possessive && a.entities.some((e) => c.doc.entities[e]?.type === "person")) return null;
    if (a) return speakerOf(c, [a]);
    const official = officialAt(c, k, s);
    if (official) return official;
  }
  return null;
};

const subjectIn = (c: Context, before: number, x: Sentence): Actor | null => {
  let fallback: Actor | null = null;
  for (let k = x.first; k < Math.min(x.last, before); k++) {
    const a = actorAt(c, k);
    if (!a) continue;
    const personal = a.kind === "person" || a.kind === "office" || a.kind === "pronoun";
    if (personal && a.entities.length === 1 && !a.possessive) {
      if (!["with", "of", "to", "by", "for"].includes(c.doc.words.folded[a.first - 1] ?? "")) return a;
      fallback ??= a;
    }
    k = a.last - 1;
  }
  return fallback;
};

/** "in his words": who spoke last, else the subject of this sentence or of one shortly before. */
const owner = (c: Context, i: number, s: Sentence): Speaker | null => {
  if (c.doc.words.folded[i - 1] === "their") return null;
  if (c.last?.personal) return c.last;
  for (let n = s.index; n >= Math.max(0, s.index - 3); n--) {
    const a = subjectIn(c, i, c.doc.sentences[n] as Sentence);
    if (a) return speakerOf(c, [a]);
  }
  return null;
};

/** True for a word that an attribution beside what was said is told by. */
export const mayStandBeside = (word: string): boolean => word === "according" || VIEWS.has(word);

/** "according to X", "in X's view", "in his words": an attribution beside what was said. */
export const beside = (c: Context, i: number, s: Sentence): Found | null => {
  const w = c.doc.words;
  const word = w.folded[i] as string;
  const found = (speaker: Speaker | null): Found | null =>
    speaker && { at: i, last: i + 1, act: "emphasize", manner: "say", speaker, aside: true, commitment: false };
  if (word === "according" && w.folded[i + 1] === "to") return found(near(c, i + 2, s));
  if (!VIEWS.has(word) || i < s.first + 2) return null;
  const a = actorAt(c, w.folded[i - 1] === "s" ? i - 2 : i - 1);
  if (a?.possessive && ["in", "of"].includes(w.folded[a.first - 1] ?? "")) return found(speakerOf(c, [a]));
  if (a?.kind === "pronoun" && ["in", "to"].includes(w.folded[a.first - 1] ?? ""))
    return found(speakerOf(c, [a]) ?? owner(c, i, s));
  return OWNERS.has(w.folded[i - 1] as string) && ["in", "to"].includes(w.folded[i - 2] as string) ? found(owner(c, i, s)) : null;
};
