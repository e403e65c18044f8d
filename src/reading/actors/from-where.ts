import { SPEAKING } from "../lexicon/person-words.ts";
import { partyOf } from "../names.ts";
import { WEEKDAYS } from "../times/vocabulary.ts";
import { GAP } from "../words.ts";
import { type Context, partySpan, plain, sentenceEnd } from "./cursor.ts";
import { endsPossessive } from "./possessive.ts";
import { emptyRaw, type RawActor } from "./raw.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const ACTS = set(
  "saw sees sat dined lunched conferred came comes went goes returned returns began begins ended leaves arrives flies wants holds calls receives visits speaks dines stays stayed took takes gave gives made makes was is had has",
);
/** What one of a people does; of several it may be told of anybody: "the Canadians lent them a house". */
const ACTS_ALONE = set(
  `ate bought brought broke chose could did does drank drove felt flew found got heard held kept knew led left lent let lost may might must paid put ran rang read rose sent
  shook sought spoke stood thought understood will won would wrote`,
);
/** Behind a verb in the past: "the Finn thanked [his] hosts", not "the Finnish planned visit". */
const BEHIND_PAST = set(
  "a an the his her its their him them it that to for with on in at from of by about how what why whether himself herself all both no not only also more",
);
const BEFORE_VERB = set("also then later again first himself herself afterwards earlier previously subsequently next");
/** "The Finn [also] saw": a verb of which a person is the subject. */
const acts = (word: string, next: string | undefined): boolean =>
  SPEAKING.has(word) || ACTS.has(word) || (BEFORE_VERB.has(word) && next !== undefined && (SPEAKING.has(next) || ACTS.has(next)));

const actsAlone = (word: string, next: string | undefined): boolean =>
  ACTS_ALONE.has(word) || (/[^e]ed$/.test(word) && next !== undefined && BEHIND_PAST.has(next));

/** What follows somebody who is acted upon: "received the Finn [at] noon", "gave the Finn [an] hour"; not a thing of his, "the Finnish economy". */
const BEHIND_OBJECT = set(
  "on in at with for to that by before after about during as when where while but from over into until because again today yesterday tomorrow the a an his her later separately alone there here",
);
const BEHIND_COMMA = set("who whom where when while which and but before after with as");
const isObject = (c: Context, i: number): boolean => {
  const { words: w } = c;
  if (sentenceEnd(c, i)) return true;
  // "the German, French and Polish ministers", "the German, chancellor in those days".
  if (!plain(w, i)) return BEHIND_COMMA.has(w.folded[i] as string);
  return (w.capital[i] === 0 && BEHIND_OBJECT.has(w.folded[i] as string)) || WEEKDAYS.has(w.folded[i] as string);
};

/** "The Cuban side was headed by A; the Namibian by B": the other side, told without its noun. */
const headedBy = ({ words: w }: Context, at: number, last: number): boolean =>
  w.folded[last] === "by" && ((w.gap[at] as number) & (GAP.comma | GAP.semicolon)) !== 0;

/** "the Angolan thanked", "received the Angolans at noon": a people's name with no noun behind it, up to word `last`. */
export const nationalAt = (c: Context, at: number, last: number, parties: RawActor["parties"]): RawActor | null => {
  const { words: w } = c;
  const [party] = parties;
  // "King of the Belgians".
  if (w.folded[at - 1] === "of") return null;
  if (party?.kind !== "state" || party.words[1] !== last) return null;
  const hit = c.byFirst.get(party.words[0]);
  if ((hit ? partyOf(hit.match)?.form : undefined) !== "demonym") return null;
  const plural = (w.folded[last - 1] as string).endsWith("s");
  const [verb, next] = [w.folded[last] ?? "", w.folded[last + 1]];
  const subject =
    last < w.count &&
    w.capital[last] === 0 &&
    !sentenceEnd(c, last) &&
    (acts(verb, next) || (!plural && plain(w, last) && actsAlone(verb, next)));
  // "shook the Georgian's hand": of a people's name alone, a person's.
  const possessive = !plural && endsPossessive(w, last);
  if (!subject && !possessive && (!isObject(c, last) || headedBy(c, at, last))) return null;
  return { ...emptyRaw("pronoun", at, last), pointer: "national", parties, plural, possessive };
};

const PEOPLE = set("man woman envoy emissary visitor guest caller");
/** True for somebody of whom it may be said whence he is. */
export const mayComeFrom = (word: string): boolean => PEOPLE.has(word);

/** "the man from Nairobi", "her visitor from Kenya": whoever of that state was told of. */
export const fromWhere = (c: Context, at: number, i: number): RawActor | null => {
  const { words: w } = c;
  if (!PEOPLE.has(w.folded[i] as string) || w.folded[i + 1] !== "from" || !plain(w, i + 1) || sentenceEnd(c, i + 2)) return null;
  const hit = c.byFirst.get(w.folded[i + 2] === "the" ? i + 3 : i + 2);
  const span = hit ? partySpan(hit) : null;
  if (!hit || !span) return null;
  const possessive = endsPossessive(w, hit.last);
  return { ...emptyRaw("pronoun", at, hit.last), pointer: "national", parties: [span], possessive };
};
