import type { Sentence } from "../document.ts";
import { partyOf } from "../names.ts";
import { wordsText } from "../words.ts";
import type { OccasionMention } from "./occasion.ts";
import type { OccasionScene } from "./occasions.ts";
import { DELEGATES, GATHER } from "./vocabulary.ts";

const QUALIFIERS = new Set(
  "foreign defence defense finance interior prime economy trade energy health agriculture justice environment culture education labour transport heads of state government member and".split(
    " ",
  ),
);

const OF = new Set(["of", "from"]);
const OFFICE_HEADED = new Set(["state", "government"]);
/** "foreign ministers of the", "the leaders of": the words that tell who gathers, before the body's name. */
const whoBefore = (s: OccasionScene, sentence: Sentence, first: number): readonly [number, number] | null => {
  const w = s.words.folded;
  let of = first - 1;
  if (w[of] === "the") of--;
  if (of <= sentence.first || !OF.has(w[of] as string)) return null;
  // "heads of state of the", "heads of state and government of the".
  const heads = of - 1 > sentence.first && OFFICE_HEADED.has(w[of - 1] as string);
  if (!heads && !DELEGATES.has(w[of - 1] as string)) return null;
  let start = of - 1;
  // "the Authority of Heads of State of": behind its own "of".
  while (start > sentence.first && QUALIFIERS.has(w[start - 1] as string) && !(heads && w[start] === "heads")) start--;
  if (heads && w[start] !== "heads") return null;
  return [start, of];
};

/** "NATO foreign ministers": the words that tell who gathers, right behind the body's name. */
const whoBehind = (s: OccasionScene, sentence: Sentence, last: number): readonly [number, number] | null => {
  const w = s.words.folded;
  // "NATO's foreign ministers".
  let at = w[last] === "s" ? last + 1 : last;
  while (at < sentence.last && QUALIFIERS.has(w[at] as string)) at++;
  // "African Union heads of state": the officials stand before what they head.
  if (w[last] === "heads" && at > last + 2) return [last, at];
  return at < sentence.last && DELEGATES.has(w[at] as string) ? [w[last] === "s" ? last + 1 : last, at + 1] : null;
};

/** What may stand between a body's officials and the verb: "[and their partners] gathered", "[countries are to] meet". */
const BETWEEN = new Set(
  `and the their its other partners partner others guests members member states countries nations bloc group alliance is are was were have has had to will would
  due set expected scheduled also again both all then today now on`.split(/\s+/),
);
const BETWEEN_REACH = 8;
const SITTING = new Set(
  "holding had held holds hold opened opens wrapped concluded concludes ended began begins started convened".split(" "),
);
const SAT = new Set("summit meeting session conference talks retreat gathering".split(" "));
const SAT_REACH = 6;

/** "wrapped up their summit", "held an emergency meeting". */
const sits = (s: OccasionScene, sentence: Sentence, at: number): boolean => {
  const { folded } = s.words;
  if (folded[at] === "in" && folded[at + 1] === "session") return true;
  if (!SITTING.has(folded[at] as string)) return false;
  for (let i = at + 1; i < Math.min(sentence.last, at + SAT_REACH); i++) {
    if (SAT.has(folded[i] as string)) return folded[i + 1] !== "with";
    if (folded[i] === "on" || folded[i] === "with" || folded[i] === "in") return false;
  }
  return false;
};

/**
 * The verb behind the body's name or its officials: "had gathered", "and their partners met", "are to meet", "wrapped up their
 * summit"; -1: none.
 */
const gathersBehind = (s: OccasionScene, sentence: Sentence, last: number, chiefs: boolean): number => {
  for (let i = last; i < Math.min(sentence.last, last + BETWEEN_REACH); i++) {
    const word = s.words.folded[i] as string;
    if (GATHER.has(word) || (chiefs && CONFER.has(word))) return s.words.folded[i + 1] === "with" ? -1 : i;
    if (sits(s, sentence, i) || (chiefs && partsAt(s, i))) return i;
    if (chiefs && THERE.has(word) && s.words.folded[i + 1] === "in" && (s.words.capital[i + 2] as number) > 0) return i;
    if (!BETWEEN.has(word) && i >= last + 2) return -1;
  }
  return -1;
};

/** "NATO's leaders are in Vilnius". */
const THERE = new Set(["are", "were"]);
/** Who sits for the body itself, wherever they are told to talk. */
const CHIEFS = new Set("ministers leaders presidents heads premiers".split(" "));
const CONFER = new Set(
  "spend spends spent confer confers conferred consult consults consulted deliberate deliberates deliberated huddle huddled sit sits sat".split(
    " ",
  ),
);

const PARTS = new Set("broke break breaks split splits".split(" "));
const DISPERSED = new Set("dispersed parted disbanded adjourned".split(" "));
/** "NATO ministers broke up without a text": they had sat until then. */
const partsAt = ({ words: { folded } }: OccasionScene, i: number): boolean =>
  DISPERSED.has(folded[i] as string) || (PARTS.has(folded[i] as string) && folded[i + 1] === "up");

const GOES = new Set("go goes went going gone meets met meet".split(" "));
/** Words between a body's name and "goes into closed session", "met in emergency session". */
const SESSION_REACH = 10;
/** The verb by which the body itself is told to sit; -1: none. */
const inSession = ({ words: { folded } }: OccasionScene, sentence: Sentence, last: number): number => {
  for (let i = last; i < Math.min(sentence.last - 1, last + SESSION_REACH); i++) {
    if (folded[i + 1] !== "into" && folded[i + 1] !== "in") continue;
    if (GOES.has(folded[i] as string) && folded.slice(i + 2, i + 5).includes("session")) return i;
  }
  return -1;
};

const LINKS = new Set(["when", "where", "as", "while", "once", "with"]);
/** "once the Group of Seven convenes there": the body itself, in a clause that gives the frame. */
const isFrame = (s: OccasionScene, sentence: Sentence, first: number): boolean => {
  const link = s.words.folded[first - 1] === "the" ? first - 2 : first - 1;
  return link >= sentence.first && LINKS.has(s.words.folded[link] as string);
};

const HAD = new Set("had held holds opened concluded ended began".split(" "));
const OWN_REACH = 5;
/** "CELAC (the community) had its eighth summit": the body itself, with a summit of its own. */
const ownSummit = (s: OccasionScene, last: number): boolean => {
  const { folded } = s.words;
  for (let i = last; i < last + 2; i++)
    if (HAD.has(folded[i] ?? "") && folded[i + 1] === "its")
      return folded
        .slice(i + 2, i + 2 + OWN_REACH)
        .some((word) => word === "summit" || word === "conference" || word === "assembly");
  return false;
};

/** "the G8" of its day is called as the report calls it; "the Group of Seven" is short. */
const bodyName = (id: string, called: string, summit: boolean): string => {
  const name = /^G\d/.test(id) && !/^G-?\d/.test(called) ? id : called;
  return summit ? `${name} summit` : name;
};

const AT_THE_TOP = /^(?:heads? of (?:state|government)|heads|leaders|presidents|premiers|prime ministers)\b/i;
/** Leaders who gather hold a summit; "foreign ministers" a meeting of theirs. */
const sittingOf = (called: string, who: string): string =>
  AT_THE_TOP.test(who) ? `${called} summit` : `${called} ${who}${who.endsWith("s") ? "'" : "'s"} meeting`;

/** "where foreign ministers of the Gulf Cooperation Council were assembled": a meeting of the body, not called one. */
export const findDelegates = (s: OccasionScene): OccasionMention[] => {
  const out: OccasionMention[] = [];
  for (const hit of s.names) {
    const sentence = s.sentences[s.sentenceOf[hit.first] as number] as Sentence;
    const body = partyOf(hit.match)?.entity;
    if (body?.kind !== "organization") continue;
    const behind = whoBehind(s, sentence, hit.last);
    const who = behind ?? whoBefore(s, sentence, hit.first);
    const chiefs = who !== null && s.words.folded.slice(...who).some((word) => CHIEFS.has(word));
    const session = who === null ? inSession(s, sentence, hit.last) : -1;
    const verb = session >= 0 ? session : gathersBehind(s, sentence, behind?.[1] ?? hit.last, chiefs);
    if (verb < 0) continue;
    const own = who === null && ownSummit(s, hit.last);
    const whole = who === null && (own || isFrame(s, sentence, hit.first));
    if (!who && !whole && session < 0) continue;
    const called = wordsText(s.words, hit.first, hit.last);
    out.push({
      first: Math.min(who?.[0] ?? hit.first, hit.first),
      last: Math.max(who?.[1] ?? hit.last, hit.last),
      sentence: sentence.index,
      name: who
        ? sittingOf(called, wordsText(s.words, who[0], who[1]))
        : session >= 0
          ? `${called} session`
          : bodyName(body.id, called, own),
      id: null,
      kind: "gathering",
      relation: whole ? "frame" : "named",
      organization: body.id,
      place: null,
      verb,
    });
  }
  return out;
};
