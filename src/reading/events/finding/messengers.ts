import type { Actor } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { statusOfNoun } from "../status/noun-status.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import { sentenceAt } from "./told-at.ts";
import { human, type Trigger } from "./trigger.ts";

const BEARING = new Set(["with", "carrying", "bearing", "bringing", "carried", "brought", "bore", "carries", "brings"]);
/** Who stands somewhere or goes there has a letter in hand; a speech "with a message for" has none. */
const PRESENT = new Set(
  "was were is are came comes arrived arrives arrive flew flies travelled traveled travels landed lands visited visits went goes appeared returned".split(
    " ",
  ),
);
const MISSIVES = new Set(["message", "letter", "note"]);
const FOR = new Set(["for", "to"]);
/** Words between the bearing and the letter: "with a further handwritten letter". */
const WITHIN = 5;

const BEARS = spots(wordTest((word) => BEARING.has(word)));

/** Where a letter that is borne begins its "for": "with a written message | for"; 0: none. */
const addressedAt = (s: Scene, i: number, last: number): number => {
  for (let k = i + 1; k < Math.min(last - 1, i + WITHIN); k++) {
    if ((s.actorAt[k] as number) >= 0) return 0;
    if (MISSIVES.has(s.words.folded[k] as string)) return FOR.has(s.words.folded[k + 1] ?? "") ? k + 1 : 0;
  }
  return 0;
};

/** The one to whom it is brought: "for the Emir", "to His Majesty King X". */
const receiver = (s: Scene, at: number): Actor | null => {
  for (let k = at + 1; k < at + 4; k++) {
    const a = (s.actorAt[k] ?? -1) >= 0 ? (s.actors[s.actorAt[k] as number] as Actor) : null;
    if (a) return human(a) && !a.possessive && s.sentenceOf[k] === s.sentenceOf[at] ? a : null;
  }
  return null;
};

/** Whoever brings it: named before the words of bearing, behind "with" only who is told to be there. */
const bearer = (s: Scene, first: number, i: number, to: Actor): Actor | null => {
  const by = subjectsOf(s, i).filter((a) => human(a) && !a.possessive && a !== to && a.first >= first && a.last <= i);
  const [one] = by;
  if (by.length !== 1 || !one) return null;
  if (s.words.folded[i] !== "with") return one;
  for (let k = one.last; k < i; k++) if (PRESENT.has(s.words.folded[k] as string)) return one;
  return null;
};

/** "The minister was at the palace with a message for the Emir": whoever brings a letter comes to see its receiver. */
export const findMessengers = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const i of BEARS(s.words)) {
    const sentence = s.actorAt[i] === -1 ? sentenceAt(s, i) : null;
    if (!sentence || i === sentence.first || sentence.region === "boilerplate" || sentence.region === "byline") continue;
    const at = addressedAt(s, i, sentence.last);
    const to = at ? receiver(s, at) : null;
    const by = to && bearer(s, sentence.first, i, to);
    if (!to || !by) continue;
    const status = statusOfNoun(s, {
      start: at - 1,
      last: at,
      behind: at,
      clauseFirst: sentence.first,
      sentenceFirst: sentence.first,
      sentenceLast: sentence.last,
    });
    if (status === null) continue;
    out.push({
      first: at - 1,
      last: at,
      kind: "meeting",
      status,
      sentence: sentence.index,
      parts: [
        { actor: by, role: "visitor" },
        { actor: to, role: "host" },
      ],
      anaphoric: false,
      noun: false,
    });
  }
  return out;
};
