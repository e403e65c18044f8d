import { DETERMINERS } from "../lexicon/office-words.ts";
import { SPEAKING } from "../lexicon/person-words.ts";
import { WEEKDAYS } from "../times/vocabulary.ts";
import { mayBeTitle, titleAlone } from "./by-title.ts";
import { COUNTS, type Context, comma, partySpan, plain, sentenceEnd, skipDeterminer } from "./cursor.ts";
import { fromWhere, mayComeFrom, nationalAt } from "./from-where.ts";
import { listedCounterparts, mayOpenList } from "./listed-counterparts.ts";
import { person } from "./people.ts";
import { nameAt, skipHonorifics } from "./person-names.ts";
import { endsPossessive } from "./possessive.ts";
import { emptyRaw, type Pointer, type RawActor } from "./raw.ts";
import { headedAt, SIDE_HEADS } from "./sides.ts";
import { groupAgain, mayBeGroup } from "./the-group.ts";
import { titles } from "./titles.ts";

const GROUP_NOUNS = new Set(
  "sides parties interlocutors pair duo counterparts countries states nations neighbours neighbors men women colleagues statesmen delegations trio governments diplomats rivals foes adversaries antagonists".split(
    " ",
  ),
);

const COUNTERPARTS = new Set(
  "counterpart counterparts colleague colleagues homologue homologues peer peers predecessor successor".split(" "),
);
/** "his opposite number", "her opposite numbers". */
const NUMBERS = new Set(["number", "numbers"]);

const AFTER_BARE_COUNT = new Set(
  `agreed discussed also exchanged had have then last shook sat talked spoke are were may might should could do did put inked sign went set wrote
  came spent ate drank stood rode drove began made took gave saw kept fell never aside apart separately singly individually alone`.split(
    /\s+/,
  ),
);
const BEFORE_COUNT = new Set(["by", "between", "with"]);
const AFTER_GOVERNED = new Set("at in on after before during later today yesterday earlier last this".split(" "));
const GUESTS: ReadonlyMap<string, Pointer> = new Map([
  ["guest", "guest"],
  ["visitor", "guest"],
  ["host", "host"],
]);
/** "His visitors, with whom he lunched": those who came to somebody just told of; "the visitors" may be any group. */
const SEVERAL_GUESTS = new Set(["guests", "visitors", "callers"]);
const OWNED = new Set(["his", "her", "their"]);

/** What somebody of a named state may be called who has been told of: "the Lao guest", "the Georgian politician". */
const OF_A_STATE = new Set("guest visitor host caller dignitary politician statesman stateswoman interlocutor".split(" "));

const PRONOUNS: ReadonlyMap<string, Pointer> = new Map([
  ["he", "he"],
  ["she", "she"],
  ["they", "they"],
  ["him", "he"],
  ["them", "they"],
  ["himself", "he"],
  ["herself", "she"],
  ["themselves", "they"],
]);

/** "the host country", "the guest house": what is a host's or a guest's, no person. */
const THINGS = new Set(
  "country countries nation state government city town side team house houses room list book books speaker speakers lecture of nations states economy province region".split(
    " ",
  ),
);

/** "his host Shavkat Mirziyoyev", "His host, Foreign Minister Hamood Al Busaidi,": the name behind, with or without an office. */
const guestNamed = (c: Context, at: number, last: number): RawActor | null => {
  if (sentenceEnd(c, last) || !(plain(c.words, last) || comma(c.words, last))) return null;
  const titled = titles(c, skipDeterminer(c, last));
  const from = titled?.last ?? last;
  if (titled?.offices.some((o) => o.plural) || (titled && !plain(c.words, from) && !comma(c.words, from))) return null;
  const name = nameAt(c, skipHonorifics(c, from), titled !== null);
  return name && (name.hit || titled || name.last - name.first > 1) ? person(c, at, name, titled?.offices ?? [], null) : null;
};

const nationalGuest = (c: Context, at: number, last: number, parties: RawActor["parties"]): RawActor | null => {
  if (THINGS.has(c.words.folded[last] ?? "") && plain(c.words, last)) return null;
  const possessive = endsPossessive(c.words, last);
  return guestNamed(c, at, last) ?? { ...emptyRaw("pronoun", at, last), pointer: "national", parties, possessive };
};

const COUNTED = new Set(["both", "two", "neither", "either"]);

/** True for a word that points to somebody by itself or with a count. */
export const pointsAlone = (word: string): boolean => PRONOUNS.has(word) || word === "her" || COUNTED.has(word);
/** True for a word that may open a phrase which points to somebody. */
export const mayPoint = (word: string): boolean => pointsAlone(word) || DETERMINERS.has(word);

/** What may be said of those pointed to, before the word that does: "his new British counterpart". */
const QUALIFIERS = new Set(
  "new visiting respective own fellow other opposite american good old senior respected former".split(" "),
);
/** True for a word that goes on with such a phrase behind its determiner, beside names of parties. */
export const mayBePointed = (word: string): boolean =>
  QUALIFIERS.has(word) ||
  COUNTS.has(word) ||
  COUNTERPARTS.has(word) ||
  GUESTS.has(word) ||
  SEVERAL_GUESTS.has(word) ||
  OF_A_STATE.has(word) ||
  GROUP_NOUNS.has(word) ||
  mayComeFrom(word) ||
  word === "the" ||
  mayBeGroup(word) ||
  mayBeTitle(word) ||
  mayOpenList(word);

/** What follows "her" where it is somebody, not somebody's: "met [her] on Monday", "told [her] the news". */
const BEHIND_OBJECT = new Set(
  `on in at with for to that by before after about during as when where while and or but from over into until since because again today yesterday
  tomorrow the a an his its their this these later first last separately alone there here upon over of if how what`.split(/\s+/),
);
/** "received her", "had talks with her about gas": the woman, where "her delegation" is only hers; "him or her" is anybody. */
const objectHer = (c: Context, at: number): boolean =>
  c.words.folded[at - 1] !== "or" &&
  (sentenceEnd(c, at + 1) ||
    !plain(c.words, at + 1) ||
    BEHIND_OBJECT.has(c.words.folded[at + 1] as string) ||
    WEEKDAYS.has(c.words.folded[at + 1] as string));

export const pointerAt = (c: Context, at: number): RawActor | null => {
  const { words: w } = c;
  const word = w.folded[at] as string;
  const pronoun = PRONOUNS.get(word) ?? (word === "her" && objectHer(c, at) ? "she" : undefined);
  if (pronoun)
    return {
      ...emptyRaw("pronoun", at, at + 1),
      pointer: pronoun,
      plural: pronoun === "they",
      gender: pronoun === "he" ? "m" : pronoun === "she" ? "f" : null,
    };
  const determined = DETERMINERS.has(word);
  const listed = determined ? listedCounterparts(c, at) : null;
  if (listed) return listed;
  let i = determined ? at + 1 : at;
  if (!determined && !COUNTED.has(word)) return null;
  let count: number | null = word === "both" || word === "neither" || word === "either" ? 2 : null;
  let parties: RawActor["parties"] = [];
  for (let n = 0; n < 5 && ((i === at && word !== "two") || !sentenceEnd(c, i)); n++) {
    const here = w.folded[i] as string;
    if (i > at && !plain(w, i)) break;
    const hit = c.byFirst.get(i);
    const span = hit ? partySpan(hit) : null;
    if (hit && span && parties.length === 0 && !c.officeFirst.has(i)) {
      parties = [span];
      i = hit.last;
      continue;
    }
    if (COUNTS.has(here)) {
      count = COUNTS.get(here) as number;
      i++;
      continue;
    }
    if (here === "of" && (word === "both" || word === "neither" || word === "either")) {
      i++;
      continue;
    }
    if (here === "the" && i > at) {
      i++;
      continue;
    }
    if (COUNTERPARTS.has(here))
      return {
        ...emptyRaw("pronoun", at, i + 1),
        pointer: "counterpart",
        parties,
        plural: here.endsWith("s") || here === "predecessor",
        count,
      };
    const whence = parties.length === 0 ? fromWhere(c, at, i) : null;
    if (whence) return whence;
    if (GUESTS.has(here) && parties.length === 0 && THINGS.has(w.folded[i + 1] ?? "") && plain(w, i + 1)) return null;
    // "the Lao guest", "her Turkish host": whoever of that state was told of.
    if (parties[0]?.kind === "state" && word !== "a" && word !== "an" && OF_A_STATE.has(here))
      return nationalGuest(c, at, i + 1, parties);
    if (GUESTS.has(here) && parties.length === 0)
      return (
        guestNamed(c, at, i + 1) ?? {
          ...emptyRaw("pronoun", at, i + 1),
          pointer: GUESTS.get(here) as Pointer,
          possessive: endsPossessive(w, i + 1),
        }
      );
    if (SEVERAL_GUESTS.has(here) && parties.length === 0 && count !== null && word === "the")
      return { ...emptyRaw("pronoun", at, i + 1), pointer: "sides", plural: true, count, possessive: endsPossessive(w, i + 1) };
    if (SEVERAL_GUESTS.has(here) && parties.length === 0 && OWNED.has(word))
      return { ...emptyRaw("pronoun", at, i + 1), pointer: "guest", plural: true, possessive: endsPossessive(w, i + 1) };
    if (GROUP_NOUNS.has(here) && parties.length === 0)
      return { ...emptyRaw("pronoun", at, i + 1), pointer: "sides", plural: true, count, possessive: endsPossessive(w, i + 1) };
    if (parties.length > 0 && SIDE_HEADS.has(here))
      return { ...emptyRaw("side", at, i + 1), parties, headedAt: headedAt(c, i + 1), possessive: endsPossessive(w, i + 1) };
    if (here === "former" ? COUNTERPARTS.has(w.folded[i + 1] ?? "") : QUALIFIERS.has(here)) {
      if (here === "opposite" && NUMBERS.has(w.folded[i + 1] ?? ""))
        return {
          ...emptyRaw("pronoun", at, i + 2),
          pointer: "counterpart",
          parties,
          plural: w.folded[i + 1] === "numbers",
          count,
        };
      if (here === "other" && !["side", "sides"].includes(w.folded[i + 1] ?? "")) break;
      i++;
      continue;
    }
    break;
  }
  const national = determined && word !== "his" && word !== "her" ? nationalAt(c, at, i, parties) : null;
  if (national) return national;
  if (count !== null && i - at <= 2 && parties.length === 0) return bareCount(c, at, i, count);
  return groupAgain(c, at) ?? titleAlone(c, at);
};

/** "the two", "both": alone before a verb or at the end of a clause. */
const bareCount = (c: Context, at: number, i: number, count: number): RawActor | null => {
  const { words: w } = c;
  if (i === at || c.officeFirst.has(i)) return null;
  const next = w.folded[i] ?? "";
  // "initialled by the two at noon", "between the two in Ankara".
  const governed = BEFORE_COUNT.has(w.folded[at - 1] ?? "") && AFTER_GOVERNED.has(next);
  const alone =
    governed ||
    (next !== "of" &&
      (sentenceEnd(c, i) || !plain(w, i) || SPEAKING.has(next) || AFTER_BARE_COUNT.has(next) || next.endsWith("ed")));
  return alone ? { ...emptyRaw("pronoun", at, i), pointer: "sides", plural: true, count } : null;
};

/** "his Turkish counterpart Mevlut Cavusoglu", "his counterpart, Foreign Minister X": a counterpart with or without a name. */
export const counterpart = (c: Context, p: RawActor): RawActor => {
  const { words: w } = c;
  let i = p.last;
  let parties = p.parties;
  // "his counterpart from the DPRK", "his opposite number at NATO", "colleagues from Uzbekistan and Kazakhstan"
  const behind: RawActor["parties"][number][] = [];
  // "his Ethiopian colleague in Juba": whose he is has been told; where they met follows.
  const leads = p.parties.length > 0 && !p.plural ? ["from", "of"] : ["from", "of", "at", "in"];
  if (leads.includes(w.folded[i] ?? "") && !sentenceEnd(c, i)) {
    let k = i + 1;
    for (let n = 0; n < 12 && !sentenceEnd(c, k); n++) {
      if (w.folded[k] === "the" || w.folded[k] === "and") {
        k++;
        continue;
      }
      const hit = c.byFirst.get(k);
      const span = hit ? partySpan(hit) : null;
      if (!hit || !span) break;
      behind.push(span);
      k = hit.last;
      i = k;
      if (!p.plural) break;
    }
  }
  if (behind.length) parties = [...parties, ...behind];
  const start = comma(w, i) ? skipHonorifics(c, i) : skipHonorifics(c, i);
  if (!sentenceEnd(c, i) && (plain(w, i) || comma(w, i))) {
    const t = titles(c, skipDeterminer(c, start));
    if (t && !t.offices.some((o) => o.plural)) {
      const at = skipHonorifics(c, t.last);
      const name = nameAt(c, at);
      if (name && plain(w, t.last)) return { ...person(c, p.first, name, t.offices, null), parties, pointer: "counterpart" };
    }
    const name = nameAt(c, start);
    if (name && !c.officeFirst.has(start) && (plain(w, i) || name.last - name.first > 1 || name.hit))
      return { ...person(c, p.first, name, [], null), parties, pointer: "counterpart" };
  }
  return { ...p, parties, last: i, possessive: endsPossessive(w, i) };
};
