import { isPossessive } from "../actors/possessive.ts";
import { wordTest } from "../forms.ts";
import { partyOf } from "../names.ts";
import { GAP } from "../words.ts";
import { type Phrase, type PhraseScene, phraseAt } from "./phrase.ts";
import { GATHERINGS } from "./vocabulary.ts";

const EDGES = new Set("sidelines sideline margins margin fringes fringe".split(" "));
const isEdge = wordTest((word) => EDGES.has(word));
const BEFORE = new Set("on in at along".split(" "));
/** Words between "on" and the sidelines: "on the [78th UN General Assembly] sidelines". */
const REACH = 9;

/** "on the UNGA sidelines", "in the G20 summit's margins": the gathering before the word i that tells of its edges. */
export const beforeEdges = (s: PhraseScene, i: number): Phrase | null => {
  const { folded, gap } = s.words;
  if (!isEdge(s.words, i)) return null;
  const end = isPossessive(s.words, i - 1) ? i - 1 : i;
  let on = i - 1;
  while (on > i - REACH && !BEFORE.has(folded[on] ?? "") && !((gap[on] as number) & ~(GAP.space | GAP.hyphen | GAP.apostrophe)))
    on--;
  if (!BEFORE.has(folded[on] ?? "")) return null;
  const first = folded[on + 1] === "the" ? on + 2 : on + 1;
  const hit = s.byFirst.get(first);
  const body = hit?.last === end ? partyOf(hit.match)?.entity : undefined;
  const whole = phraseAt({ ...s, strict: true }, first);
  if (whole && whole.last === end && (whole.known || whole.organization || GATHERINGS.has(whole.head))) return whole;
  return body?.kind === "organization" ? { first, last: end, head: "summit", organization: body.id, known: null } : null;
};
