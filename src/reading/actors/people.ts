import type { Hit } from "../../knowledge/knowledge.ts";
import type { NameHit, OfficePhrase } from "../document.ts";
import { wordTest } from "../forms.ts";
import { nounSense } from "../lexicon/contact.ts";
import { isContactVerb } from "../lexicon/contact-verbs.ts";
import { MEN, WOMEN } from "../lexicon/given-names.ts";
import { SPEAKING } from "../lexicon/person-words.ts";
import { personHits } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { stateOfAgency } from "./agency.ts";
import { amongEnvoys, stateInRoll } from "./among-envoys.ts";
import {
  type Context,
  comma,
  genderOf,
  partyBefore,
  partyBehind,
  partySpan,
  plain,
  sentenceEnd,
  skipDeterminer,
} from "./cursor.ts";
import { headsTeam } from "./delegation-head.ts";
import { besideOffice } from "./heading-names.ts";
import { metByName } from "./met-names.ts";
import { isInitial } from "./never-name.ts";
import { behindLetters, isParticle } from "./person-names.ts";
import { endsPossessive } from "./possessive.ts";
import { emptyRaw, type RawActor } from "./raw.ts";
import { signsFor } from "./signs-for.ts";
import { apposed, namedBehindComma, titles } from "./titles.ts";

const peopleOf = (hit: NameHit | null): readonly Hit[] => (hit ? personHits(hit.match) : []);
/** "Queen Letizia": the base knows the name together with its title. */
const titledHit = (c: Context, name: { first: number; last: number }): NameHit | null => {
  const hit = c.byLast.get(name.last);
  return hit && hit.first < name.first ? hit : null;
};

/** "Pierre Moreau as Ambassador of France": an office told by "as", with its party. */
const asOffice = (c: Context, at: number): OfficePhrase | null => {
  if (c.words.folded[at] !== "as" || sentenceEnd(c, at) || !plain(c.words, at)) return null;
  const found = c.officeFirst.get(skipDeterminer(c, at + 1));
  return found && !found.plural && found.party !== null ? found : null;
};

/** "Ada Berg of the MI6": the service that somebody is of. */
const serviceBehind = (c: Context, at: number): { state: string; last: number } | null => {
  const { words: w } = c;
  if (w.folded[at] !== "of" || sentenceEnd(c, at) || !plain(w, at)) return null;
  const last = w.folded[at + 1] === "the" ? at + 3 : at + 2;
  const state = (w.capital[last - 1] as number) > 0 ? stateOfAgency(w.folded[last - 1] as string) : null;
  return state ? { state, last } : null;
};

/** "Ada Berg (Minister of Trade, Norway)": the party that closes the bracket behind an office. */
const partyClosing = (c: Context, at: number): NameHit | null => {
  if (sentenceEnd(c, at) || !comma(c.words, at)) return null;
  const hit = c.byFirst.get(c.words.folded[at] === "the" ? at + 1 : at);
  return hit && partySpan(hit) && ((c.words.gap[hit.last] ?? GAP.close) & GAP.close) !== 0 ? hit : null;
};

const INFORMING = new Set(
  "assure assures assured assuring inform informs informed informing remind reminds reminded reminding accuse accuses accused accusing notify notified convince convinced convincing warn warned warning advise advised apprise apprised".split(
    " ",
  ),
);
/** "assured President X of the UAE's support": behind whoever is told something, "of" leads to what he is told. */
const informed = (c: Context, first: number): boolean => {
  const before = c.words.folded[first - 1] === "the" ? first - 2 : first - 1;
  return INFORMING.has(c.words.folded[before] ?? "") && c.sentenceOf[before] === c.sentenceOf[first];
};

/** "the Deputy Premier, X, [the Minister of Finance, Y], and": in a list of offices and names the office behind a name is the next one's. */
const nextHolder = (c: Context, at: number): boolean => {
  const next = sentenceEnd(c, at) || !comma(c.words, at) ? null : titles(c, skipDeterminer(c, at));
  return next !== null && namedBehindComma(c, next.last);
};

export const person = (
  c: Context,
  first: number,
  name: { first: number; last: number; hit: NameHit | null },
  offices: readonly OfficePhrase[],
  party: NameHit | null,
): RawActor => {
  const { words: w } = c;
  let last = behindLetters(w, name.last);
  const all = [...offices];
  const behind = offices.length && nextHolder(c, last) ? null : apposed(c, last);
  if (behind) {
    all.push(...behind.offices);
    last = behind.last;
  }
  const named = behind ? null : asOffice(c, last);
  if (named) {
    all.push(named);
    last = named.last;
  }
  const closing = behind && ((w.gap[name.last] as number) & GAP.open) !== 0 ? partyClosing(c, last) : null;
  const of =
    closing ??
    (behind || named || party || informed(c, first)
      ? null
      : (partyBehind(c, last) ?? stateInRoll(c, first, last) ?? signsFor(c, last)));
  const service = of || behind || named ? null : serviceBehind(c, last);
  if (service) last = service.last;
  if (of) last = of.last;
  const spans = [party, of].flatMap((h) => (h ? [partySpan(h)] : [])).filter((s): s is NonNullable<typeof s> => s !== null);
  if (service && !spans.length) spans.push({ id: service.state, words: [service.last - 1, service.last], kind: "state" });
  const again = of && !behind ? apposed(c, last) : null;
  if (again) {
    all.push(...again.offices);
    last = again.last;
  }
  return {
    ...emptyRaw("person", party ? Math.min(first, party.first) : first, last),
    nameWords: [name.first, name.last],
    candidates: peopleOf(titledHit(c, name) ?? name.hit),
    offices: all,
    parties: spans,
    possessive: endsPossessive(w, last),
    gender: genderOf(w, first, name.first),
  };
};

/** Words of a name without its particles: "Maria de la Cruz" has two. */
const ownWords = (w: Words, name: { first: number; last: number }): number => {
  let own = 0;
  for (let i = name.first; i < name.last; i++) if (!isParticle(w, i)) own++;
  return own;
};
const FILIATION = new Set("bin ibn bint ould oglu ogly kyzy qizi".split(" "));
/** "K. P. Gunasekara", "Thoraya bint Saif": initials before a surname, or whose child somebody is: only people are called so. */
const personal = (c: Context, name: { first: number; last: number }): boolean => {
  const { words: w } = c;
  if (ownWords(w, name) < 2) return false;
  let tells = false;
  for (let i = name.first; i < name.last; i++) {
    if (c.byFirst.get(i)?.match.hits.some((h) => h.entity.kind !== "person")) return false;
    tells ||= i + 1 < name.last && (isInitial(w, i) || (i > name.first && FILIATION.has(w.folded[i] as string)));
  }
  return tells;
};

/** "Pål Jonson": a usual given name before one or two words that no place or party has. */
const givenNamed = (c: Context, name: { first: number; last: number }): boolean => {
  const { words: w } = c;
  if (ownWords(w, name) > 3 || (!MEN.has(w.folded[name.first] as string) && !WOMEN.has(w.folded[name.first] as string)))
    return false;
  for (let i = name.first; i < name.last; i++)
    if (c.byFirst.get(i)?.match.hits.some((h) => h.entity.kind !== "person")) return false;
  return true;
};

const HOUR = /^[0-2]?\d$/;
const MINUTE = /^[0-5]\d$/;
/** "- 9.30, Anna Larsson (Sweden)": a line of a list, in which names stand without a clause. */
const listed = (w: Words, sentenceOf: Int32Array, at: number): boolean => {
  let first = at;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[at] && at - first < 6) first--;
  const marked = ((w.gap[first] as number) & (GAP.hyphen | GAP.dash | GAP.other)) !== 0;
  return marked || (HOUR.test(w.folded[first] as string) && MINUTE.test(w.folded[first + 1] ?? ""));
};

const WITHIN = new Set(["in", "at", "near", "outside"]);
/** "In Lima, the President met": a town where something was, not the name of whoever holds the office behind it. */
export const whereItWas = (c: Context, name: { first: number; last: number }): boolean => {
  const hit = c.byFirst.get(name.first);
  const before = c.sentenceOf[name.first - 1] === c.sentenceOf[name.first] ? c.words.folded[name.first - 1] : undefined;
  return (
    WITHIN.has(before ?? "") &&
    hit?.last === name.last &&
    hit.match.hits.some((h) => h.entity.kind === "place") &&
    apposed(c, name.last) !== null
  );
};

/** How sure one may be that unknown capitalized words are a person: told by title, apposition, a state's "'s" or a verb of speech. */
export const nameShaped = (c: Context, at: number, name: { first: number; last: number }): boolean => {
  const { words: w } = c;
  const count = name.last - name.first;
  if (count > 6) return false;
  const allCapitals = (() => {
    for (let i = name.first; i < name.last; i++) if (w.capital[i] !== 2) return false;
    return true;
  })();
  if (allCapitals) return false;
  // "the Persian Gulf, the chief EU negotiator": one word of a longer name is nobody.
  if (apposed(c, name.last))
    return count > 1 || (w.capital[name.first - 1] ?? 0) === 0 || c.sentenceOf[name.first - 1] !== c.sentenceOf[name.first];
  if (count < 2) return false;
  if (headsTeam(w, at) || signsFor(c, name.last)) return true;
  // Only people are told of with "who".
  if (comma(w, name.last) && !sentenceEnd(c, name.last) && w.folded[name.last] === "who") return true;
  if (givenNamed(c, name) || personal(c, name) || metByName(c, at, name) || asOffice(c, name.last)) return true;
  if (partyBefore(c, at)) return true;
  const of = partyBehind(c, name.last);
  if (
    of &&
    !sentenceEnd(c, name.last) &&
    (w.folded[name.last] === "of" ||
      sentenceEnd(c, name.first) ||
      listed(w, c.sentenceOf, name.first) ||
      amongEnvoys(c, name.first))
  )
    return true;
  if (stateInRoll(c, at, name.last)) return true;
  const next = w.folded[name.last];
  if (next !== undefined && !sentenceEnd(c, name.last) && plain(w, name.last) && SPEAKING.has(next)) return true;
  return false;
};

/** One unknown capitalized word whose bearer speaks, and that stands capitalized elsewhere too: "Araghchi said". */
export const speaksTwice = (c: Context, name: { first: number; last: number }): boolean => {
  const { words: w } = c;
  if (name.last - name.first !== 1 || (w.capital[name.first] as number) !== 1 || sentenceEnd(c, name.last)) return false;
  if (!["said", "told", "added", "stressed", "noted", "thanked"].includes(w.folded[name.last] ?? "") || !plain(w, name.last))
    return false;
  let seen = 0;
  for (let i = 1; i < w.count; i++)
    if (w.folded[i] === w.folded[name.first] && (w.capital[i] as number) === 1 && c.sentenceOf[i] === c.sentenceOf[i - 1]) seen++;
  return seen >= 2;
};

const tells = wordTest((word) => isContactVerb(word) || nounSense(word) !== null || LITTLE.has(word));
const LITTLE = new Set("a an the in on at to for by with from over after as and is are will not says said".split(" "));
/** "Ministers Meet In Oslo", unlike "The Minister of Trade of Peru, Mr. X": a word that no name has is capitalized. */
const clauseSaid = (w: Words, first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i++) if ((w.capital[i] as number) > 0 && tells(w, i)) return true;
  return false;
};

/** "Schedule of Foreign Minister X": a heading that names somebody in full. */
const HEADS_LIST = new Set(
  "schedule programme program agenda diary calendar itinerary activities engagements week day".split(" "),
);

const isLong = wordTest((word) => word.length > 3);
const anywhere = (): boolean => true;
/** Words that may be part of an unknown name: in a headline set In Title Case only those that the body capitalizes too. */
export const namableWords = (w: Words, sentenceOf: Int32Array, offices: readonly OfficePhrase[]): ((i: number) => boolean) => {
  const titled = new Set<number>();
  let begun = false;
  for (let i = 0; i < w.count; ) {
    let last = i,
      capitals = 0,
      long = 0;
    while (last < w.count && sentenceOf[last] === sentenceOf[i]) {
      if (isLong(w, last)) {
        long++;
        if ((w.capital[last] as number) > 0) capitals++;
      }
      last++;
    }
    // A sentence full of names may look like a headline, but a headline has no full stop.
    const stopped = last < w.count ? ((w.gap[last] as number) & GAP.period) !== 0 : w.text.trimEnd().endsWith(".");
    const opensList = ((w.gap[last] ?? 0) & GAP.colon) !== 0;
    const headline = !stopped && !opensList && long > 2 && long < 30 && capitals / long > 0.75;
    // Behind the first full stop or colon stand lines of a list as well.
    if (
      headline &&
      !listed(w, sentenceOf, i) &&
      (!(begun || HEADS_LIST.has(w.folded[i] as string) || HEADS_LIST.has(w.folded[last - 1] as string)) ||
        clauseSaid(w, i, last))
    )
      titled.add(sentenceOf[i] as number);
    begun ||= stopped || opensList;
    i = last;
  }
  if (!titled.size) return anywhere;
  const body = new Set<string>();
  for (let i = 1; i < w.count; i++)
    if ((w.capital[i] as number) > 0 && sentenceOf[i] === sentenceOf[i - 1] && !titled.has(sentenceOf[i] as number))
      body.add(w.folded[i] as string);
  const beside = new Set(
    offices.flatMap((o) => (titled.has(sentenceOf[o.first] as number) ? besideOffice(w, sentenceOf, o) : [])),
  );
  return (i) => !titled.has(sentenceOf[i] as number) || body.has(w.folded[i] as string) || beside.has(i);
};
