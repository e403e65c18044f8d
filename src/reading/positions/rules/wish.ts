import type { Sentence } from "../../document.ts";
import type { Context, Found } from "../found.ts";
import { adjacentSpeaker } from "../speaker.ts";

const SEEN = new Set("see hear have".split(" "));
/** How many words may stand between "like" and the "to" of what another is to do: "would like the Cambodian side to". */
const OBJECT = 5;

/** "would like | to see results": asked of another; "would like | to set up a panel": proposed; null where it is neither. */
const wished = (c: Context, i: number, s: Sentence): "request" | "propose" | null => {
  const w = c.doc.words;
  if (w.folded[i + 1] === "to") return SEEN.has(w.folded[i + 2] as string) ? "request" : "propose";
  for (let k = i + 2; k < Math.min(s.last, i + 2 + OBJECT); k++) if (w.folded[k] === "to") return "request";
  return null;
};

export const mayBeWished = (word: string): boolean => word === "like";

/** "would like to": what a side wishes for, and of whom. */
export const wish = (c: Context, i: number, s: Sentence): Found | null => {
  const w = c.doc.words;
  if (!["would", "should"].includes(w.folded[i - 1] as string) || i + 2 >= s.last) return null;
  const act = wished(c, i, s);
  const speaker = act && (adjacentSpeaker(c, i - 1, s) ?? (["but", "and"].includes(w.folded[i - 2] as string) ? c.before : null));
  return act && speaker && { at: i, last: i + 1, act, manner: "act", speaker, aside: false, commitment: false };
};
