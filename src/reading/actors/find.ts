import type { NameHit, OfficePhrase } from "../document.ts";
import { DETERMINERS, PLURAL_HEADS } from "../lexicon/office-words.ts";
import { FEMALE, MALE, SPEAKING } from "../lexicon/person-words.ts";
import { hitsByFirst, hitsByLast, partyOf, personHits } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { endsPossessive, findOffices, isPossessive } from "./offices.ts";
import { type NameContext, nameAt, skipHonorifics } from "./person-names.ts";
import { emptyRaw, type Pointer, type RawActor, type Span } from "./raw.ts";

interface Context extends NameContext {
  readonly byLast: ReadonlyMap<number, NameHit>;
  readonly officeFirst: ReadonlyMap<number, OfficePhrase>;
  readonly officeAt: Int32Array;
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);
const SIDE_HEADS = new Set(
  `side sides delegation delegations government governments authorities officials ministry embassy presidency administration team
  military army negotiators leadership regime cabinet parliament mission office`.split(/\s+/),
);
const GROUP_NOUNS = new Set(
  "sides parties interlocutors pair duo counterparts countries neighbours neighbors men women colleagues statesmen delegations trio governments diplomats".split(
    " ",
  ),
);
const COUNTERPARTS = new Set("counterpart counterparts colleague colleagues homologue predecessor successor".split(" "));
const GUESTS: ReadonlyMap<string, Pointer> = new Map([
  ["guest", "guest"],
  ["visitor", "guest"],
  ["host", "host"],
]);
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

const sentenceEnd = (c: Context, i: number): boolean => i >= c.words.count || (i > 0 && c.sentenceOf[i] !== c.sentenceOf[i - 1]);
const comma = (w: Words, i: number): boolean =>
  i < w.count &&
  ((w.gap[i] as number) & (GAP.comma | GAP.open | GAP.dash)) !== 0 &&
  !((w.gap[i] as number) & (GAP.period | GAP.colon | GAP.semicolon));
const plain = (w: Words, i: number): boolean => i < w.count && ((w.gap[i] as number) & ~(GAP.space | GAP.hyphen)) === 0;

const partySpan = (h: NameHit): { id: string; words: Span; kind: "state" | "organization" } | null => {
  const p = partyOf(h.match);
  return p ? { id: p.entity.id, words: [h.first, h.last], kind: p.entity.kind as "state" | "organization" } : null;
};

const genderOf = (w: Words, first: number, last: number): "f" | "m" | null => {
  for (let i = first; i < last; i++) {
    if (FEMALE.has(w.folded[i] as string) && w.folded[i] !== "her") return "f";
    if (MALE.has(w.folded[i] as string) && w.folded[i] !== "his") return "m";
  }
  return null;
};

/** Skips "the", "a", "his" before an office. */
const skipDeterminer = (c: Context, i: number): number =>
  i < c.words.count && DETERMINERS.has(c.words.folded[i] as string) && plain(c.words, i + 1) && !sentenceEnd(c, i + 1)
    ? i + 1
    : i;

interface Titled {
  readonly offices: OfficePhrase[];
  readonly last: number;
}
/** One office phrase or several: "State Councilor and Foreign Minister", "His Highness the Amir", "Deputy Prime Minister, Minister of Foreign Affairs". */
const titles = (c: Context, at: number): Titled | null => {
  const { words: w } = c;
  const found = c.officeFirst.get(at);
  if (!found) return null;
  const offices = [found];
  let last = found.last;
  for (let n = 0; n < 3; n++) {
    let next = last;
    if (next < w.count && w.folded[next] === "and") next++;
    else if (comma(w, next) && !sentenceEnd(c, next)) {
      /* "Deputy Prime Minister, Minister of ..." */
    }
    next = skipDeterminer(c, next);
    const more = c.officeFirst.get(next);
    if (!more || sentenceEnd(c, next) || more.plural !== found.plural) break;
    const listed = w.folded[last] === "and" || comma(w, last);
    // "the president and the prime minister" are two people; "state councilor and foreign minister X" is one.
    if (
      listed &&
      (w.folded[next - 1] === "the" ||
        !nameFollows(c, more.last) ||
        (more.party !== null && (found.party !== null || found.partyWords !== null)))
    )
      break;
    offices.push(more);
    last = more.last;
  }
  return { offices, last };
};

const nameFollows = (c: Context, at: number): boolean => {
  if (sentenceEnd(c, at) || !plain(c.words, at)) return false;
  return nameAt(c, skipHonorifics(c, at), true) !== null;
};

/** "Kyrgyzstan, Chingiz Aidarbekov, and Tajikistan, ...": states after "ministers of", each maybe with its holder's name. */
const listedParties = (
  c: Context,
  office: OfficePhrase,
): {
  parties: { id: string; words: Span; kind: "state" | "organization" }[];
  last: number;
  named: { at: number; party: string }[];
} => {
  const { words: w } = c;
  const parties: { id: string; words: Span; kind: "state" | "organization" }[] = [];
  const named: { at: number; party: string }[] = [];
  let i = office.last,
    last = office.last;
  if (office.party !== null && office.partyWords && office.partyWords[1] === office.last) {
    const hit = c.byFirst.get(office.partyWords[0]);
    const span = hit ? partySpan(hit) : null;
    if (span) parties.push(span);
  } else if (office.party === null && (w.folded[i] === "from" || w.folded[i] === "of")) i++;
  else if (office.party !== null && office.partyWords) {
    // "Azerbaijani, Turkish and Georgian foreign ministers": states before the head.
    const before: { id: string; words: Span; kind: "state" | "organization" }[] = [];
    for (let k = office.first; k > 0; ) {
      const hit = c.byLast.get(k);
      const span = hit ? partySpan(hit) : null;
      if (!hit || !span) {
        if (k === office.first) {
          const own = c.byFirst.get(office.partyWords[0]);
          const s = own ? partySpan(own) : null;
          if (s) before.unshift(s);
        }
        if ((w.folded[k - 1] === "and" || (k === office.first && comma(w, k))) && c.sentenceOf[k - 1] === c.sentenceOf[k]) {
          k = w.folded[k - 1] === "and" ? k - 1 : k;
          if (k !== office.first && c.byLast.get(k)) continue;
          if (k === office.first && !c.byLast.get(k)) break;
          continue;
        }
        break;
      }
      before.unshift(span);
      k = hit.first;
    }
    if (before.length > 1) return { parties: before, last: office.last, named };
    return { parties: before, last: office.last, named };
  }
  for (let n = 0; n < 24 && !sentenceEnd(c, i); n++) {
    if (
      w.folded[i] === "and" ||
      w.folded[i] === "the" ||
      (w.folded[i] === "of" && n > 0) ||
      (w.folded[i] === "as" && w.folded[i + 1] === "well")
    ) {
      i++;
      continue;
    }
    const hit = c.byFirst.get(i);
    const span = hit ? partySpan(hit) : null;
    if (hit && span) {
      if (n > 0 && parties.length && !(comma(w, i) || w.folded[i - 1] === "and" || w.folded[i - 1] === "the")) break;
      parties.push(span);
      i = hit.last;
      last = i;
      continue;
    }
    const name = comma(w, i) && parties.length ? nameAt(c, i) : null;
    if (name && !c.officeFirst.has(i)) {
      named.push({ at: i, party: (parties[parties.length - 1] as { id: string }).id });
      i = name.last;
      last = i;
      continue;
    }
    break;
  }
  return { parties, last, named };
};

const VERB_OFFICES: ReadonlyMap<string, string> = new Map([
  ["heads", "head"],
  ["headed", "head"],
  ["leads", "head"],
  ["chairs", "chair"],
  ["chaired", "chair"],
  ["represents", "representative"],
  ["represented", "representative"],
  ["directs", "director"],
  ["runs", "head"],
  ["speaks", "spokesperson"],
  ["presides", "president"],
]);

/** ", who heads the party's foreign affairs office,": an office told by a verb. */
const verbOffice = (c: Context, at: number): { office: OfficePhrase; last: number } | null => {
  const { words: w } = c;
  if (w.folded[at] !== "who") return null;
  const skip = w.folded[at + 1] === "has" ? 2 : 1;
  const noun = VERB_OFFICES.get(w.folded[at + skip] ?? "");
  if (!noun || sentenceEnd(c, at + skip)) return null;
  const from = at + skip;
  let last = from + 1;
  let party: string | null = null,
    partyWords: Span | null = null;
  while (
    last < w.count &&
    last - from < 14 &&
    !sentenceEnd(c, last) &&
    !((w.gap[last] as number) & (GAP.comma | GAP.semicolon | GAP.close | GAP.dash))
  ) {
    const hit = c.byFirst.get(last);
    const span = hit ? partySpan(hit) : null;
    if (span && party === null) {
      party = span.id;
      partyWords = span.words;
    }
    last = hit ? hit.last : last + 1;
  }
  if (last <= from + 1) return null;
  const rest = w.text.slice(w.start[from + 1], w.end[last - 1]).replace(/^(?:over|for|at)\s+/, "");
  const text = noun === "chair" && /commission/i.test(rest) ? `Chairperson of ${rest}` : `${noun} of ${rest}`;
  return {
    office: {
      first: from,
      last,
      text,
      officeClass:
        noun === "spokesperson"
          ? "spokesperson"
          : noun === "chair" && /commission/i.test(rest)
            ? "head-of-organization"
            : "other",
      party,
      partyWords,
      former: false,
      acting: false,
      plural: false,
    },
    last,
  };
};

/** Offices that stand behind a name: ", Foreign Minister of Azerbaijan", "(President)", ", who is Minister of ...". */
const apposed = (c: Context, at: number): Titled | null => {
  const { words: w } = c;
  if (sentenceEnd(c, at)) return null;
  let i = at;
  const behindComma = comma(w, i);
  if (!behindComma) {
    // "Getachew Reda for the TPLF" is read elsewhere; "X who is minister" needs no comma.
    if (w.folded[i] !== "who") return null;
  }
  if (w.folded[i] === "who" && (w.folded[i + 1] === "is" || w.folded[i + 1] === "was")) i += 2;
  else if (w.folded[i] === "who") {
    const told = verbOffice(c, i);
    return told ? { offices: [told.office], last: told.last } : null;
  }
  if (w.folded[i] === "then" || w.folded[i] === "currently") i++;
  i = skipDeterminer(c, i);
  const found = titles(c, i);
  if (!found || found.offices.some((o) => o.plural)) return null;
  // "X, Prime Minister Y": the office is the next person's.
  if (nameFollows(c, found.last)) return null;
  if (
    found.last < w.count &&
    w.folded[found.last] === "and" &&
    c.officeFirst.get(found.last + 1) &&
    !nameFollows(c, (c.officeFirst.get(found.last + 1) as OfficePhrase).last)
  ) {
    const more = c.officeFirst.get(found.last + 1) as OfficePhrase;
    return { offices: [...found.offices, more], last: more.last };
  }
  return found;
};

/** "Serdar Berdimuhamedov of Turkmenistan": the party behind a name. */
const partyBehind = (c: Context, at: number): NameHit | null => {
  const { words: w } = c;
  if (w.folded[at] !== "of" || sentenceEnd(c, at) || !plain(w, at)) return null;
  const hit = c.byFirst.get(w.folded[at + 1] === "the" ? at + 2 : at + 1);
  return hit && partyOf(hit.match) && partyOf(hit.match)?.form !== "demonym" ? hit : null;
};

/** "Russia's" before a name or office. */
const partyBefore = (c: Context, at: number): NameHit | null => {
  const { words: w } = c;
  if (at < 2 || !isPossessive(w, at - 1) || c.sentenceOf[at - 1] !== c.sentenceOf[at]) return null;
  const hit = c.byLast.get(at - 1);
  return hit && partyOf(hit.match) ? hit : null;
};

const person = (
  c: Context,
  first: number,
  name: { first: number; last: number; hit: NameHit | null },
  offices: readonly OfficePhrase[],
  party: NameHit | null,
): RawActor => {
  const { words: w } = c;
  let last = name.last;
  const all = [...offices];
  const behind = apposed(c, last);
  if (behind) {
    all.push(...behind.offices);
    last = behind.last;
  }
  const of = behind || party ? null : partyBehind(c, last);
  if (of) last = of.last;
  const spans = [party, of].flatMap((h) => (h ? [partySpan(h)] : [])).filter((s): s is NonNullable<typeof s> => s !== null);
  const again = of && !behind ? apposed(c, last) : null;
  if (again) {
    all.push(...again.offices);
    last = again.last;
  }
  return {
    ...emptyRaw("person", party ? Math.min(first, party.first) : first, last),
    nameWords: [name.first, name.last],
    candidates: name.hit && name.hit.last === name.last ? personHits(name.hit.match) : name.hit ? personHits(name.hit.match) : [],
    offices: all,
    parties: spans,
    possessive: endsPossessive(w, last),
    gender: genderOf(w, first, name.first),
  };
};

/** How sure one may be that unknown capitalized words are a person: told by title, apposition, a state's "'s" or a verb of speech. */
const nameShaped = (c: Context, at: number, name: { first: number; last: number }): boolean => {
  const { words: w } = c;
  const count = name.last - name.first;
  if (count > 6) return false;
  const allCapitals = (() => {
    for (let i = name.first; i < name.last; i++) if (w.capital[i] !== 2) return false;
    return true;
  })();
  if (allCapitals) return false;
  // "the Korean Peninsula, the chief US negotiator": one word of a longer name is nobody.
  if (apposed(c, name.last))
    return count > 1 || (w.capital[name.first - 1] ?? 0) === 0 || c.sentenceOf[name.first - 1] !== c.sentenceOf[name.first];
  if (count < 2) return false;
  if (partyBefore(c, at)) return true;
  const of = partyBehind(c, name.last);
  if (of && !sentenceEnd(c, name.last)) return true;
  const next = w.folded[name.last];
  if (next !== undefined && !sentenceEnd(c, name.last) && plain(w, name.last) && SPEAKING.has(next)) return true;
  return false;
};

/** "his host Shavkat Mirziyoyev", "His host, Hamood Al Busaidi,": the name behind. */
const guestNamed = (c: Context, at: number, last: number): RawActor | null => {
  if (sentenceEnd(c, last) || !(plain(c.words, last) || comma(c.words, last))) return null;
  const name = nameAt(c, skipHonorifics(c, last));
  return name && (name.hit || name.last - name.first > 1) ? person(c, at, name, [], null) : null;
};

/** One unknown capitalized word whose bearer speaks, and that stands capitalized elsewhere too: "Araghchi said". */
const speaksTwice = (c: Context, name: { first: number; last: number }): boolean => {
  const { words: w } = c;
  if (name.last - name.first !== 1 || (w.capital[name.first] as number) !== 1 || sentenceEnd(c, name.last)) return false;
  if (!["said", "told", "added", "stressed", "noted", "thanked"].includes(w.folded[name.last] ?? "") || !plain(w, name.last))
    return false;
  let seen = 0;
  for (let i = 1; i < w.count; i++)
    if (w.folded[i] === w.folded[name.first] && (w.capital[i] as number) === 1 && c.sentenceOf[i] === c.sentenceOf[i - 1]) seen++;
  return seen >= 2;
};

const pointerAt = (c: Context, at: number): RawActor | null => {
  const { words: w } = c;
  const word = w.folded[at] as string;
  const pronoun = PRONOUNS.get(word);
  if (pronoun)
    return {
      ...emptyRaw("pronoun", at, at + 1),
      pointer: pronoun,
      plural: pronoun === "they",
      gender: pronoun === "he" ? "m" : pronoun === "she" ? "f" : null,
    };
  const determined = DETERMINERS.has(word);
  let i = determined ? at + 1 : at;
  if (!determined && word !== "both" && word !== "two" && word !== "neither" && word !== "either") return null;
  let count: number | null = word === "both" || word === "neither" || word === "either" ? 2 : null;
  let parties: RawActor["parties"] = [];
  for (let n = 0; n < 5 && !sentenceEnd(c, i); n++) {
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
    if (GUESTS.has(here) && parties.length === 0)
      return (
        guestNamed(c, at, i + 1) ?? {
          ...emptyRaw("pronoun", at, i + 1),
          pointer: GUESTS.get(here) as Pointer,
          possessive: endsPossessive(w, i + 1),
        }
      );
    if (GROUP_NOUNS.has(here) && parties.length === 0)
      return { ...emptyRaw("pronoun", at, i + 1), pointer: "sides", plural: true, count, possessive: endsPossessive(w, i + 1) };
    if (parties.length > 0 && SIDE_HEADS.has(here))
      return { ...emptyRaw("side", at, i + 1), parties, possessive: endsPossessive(w, i + 1) };
    if (
      [
        "new",
        "visiting",
        "respective",
        "own",
        "fellow",
        "other",
        "opposite",
        "american",
        "good",
        "old",
        "senior",
        "respected",
      ].includes(here) ||
      (here === "former" && COUNTERPARTS.has(w.folded[i + 1] ?? ""))
    ) {
      if (here === "opposite" && w.folded[i + 1] === "number")
        return { ...emptyRaw("pronoun", at, i + 2), pointer: "counterpart", parties };
      if (here === "other" && !["side", "sides"].includes(w.folded[i + 1] ?? "")) break;
      i++;
      continue;
    }
    break;
  }
  if (parties.length && parties[0]?.kind === "state" && determined && word !== "his" && word !== "her") {
    const hit = c.byFirst.get((parties[0] as { words: Span }).words[0]);
    const form = hit ? partyOf(hit.match)?.form : undefined;
    // "the Angolan thanked": a demonym with no noun behind it.
    if (
      form === "demonym" &&
      i === (parties[0] as { words: Span }).words[1] &&
      i < w.count &&
      w.capital[i] === 0 &&
      !sentenceEnd(c, i) &&
      SPEAKING.has(w.folded[i] as string)
    )
      return { ...emptyRaw("pronoun", at, i), pointer: "national", parties, plural: (w.folded[i - 1] as string).endsWith("s") };
  }
  if (count !== null && (i === at + 1 || i === at + 2) && !c.officeFirst.has(i) && parties.length === 0) {
    const next = w.folded[i] ?? "";
    // "the two", "both": alone before a verb or at the end of a clause.
    const alone =
      sentenceEnd(c, i) ||
      !plain(w, i) ||
      SPEAKING.has(next) ||
      [
        "agreed",
        "discussed",
        "also",
        "exchanged",
        "had",
        "have",
        "then",
        "of",
        "last",
        "shook",
        "sat",
        "talked",
        "spoke",
      ].includes(next) ||
      /ed$/.test(next);
    if (alone && next !== "of") return { ...emptyRaw("pronoun", at, i), pointer: "sides", plural: true, count };
  }
  return null;
};

/** The first of several named behind one office begins where the office does: nothing stands between it and its verb. */
const opening = (actors: readonly RawActor[], at: number): RawActor[] =>
  actors.map((a, i) => (i === 0 ? { ...a, first: Math.min(a.first, at) } : a));

/** A plural office as each of its holders has it: "presidents" -> "president". */
const oneOf = (o: OfficePhrase): OfficePhrase => ({
  ...o,
  plural: false,
  text: o.text.replace(/\p{L}+/gu, (x) => {
    const one = PLURAL_HEADS.get(x.toLowerCase());
    return one ? capitalLike(x, one) : x;
  }),
});

/** "the presidents of A, B and C, NAME, NAME and NAME": as many names as states, in turn. */
const namesInTurn = (c: Context, at: number, count: number): { first: number; last: number; hit: NameHit | null }[] | null => {
  const { words: w } = c;
  if (!comma(w, at) || sentenceEnd(c, at)) return null;
  const out: { first: number; last: number; hit: NameHit | null }[] = [];
  let i = at;
  for (let n = 0; n < count; n++) {
    if (w.folded[i] === "and") i++;
    const name = sentenceEnd(c, i) ? null : nameAt(c, skipHonorifics(c, i));
    if (!name || c.officeFirst.has(i)) return null;
    out.push(name);
    i = name.last;
  }
  return out;
};

/** An office phrase with what belongs to it: a name, a list of names, parties; or the office alone. */
const officeActors = (c: Context, at: number, det: number): { actors: RawActor[]; last: number } | null => {
  const { words: w } = c;
  const found = titles(c, at);
  if (!found) return null;
  const head = found.offices[0] as OfficePhrase;
  const before = partyBefore(c, at);
  if (head.plural) {
    // "Presidents Barack Obama and Dmitry Medvedev"
    if (!sentenceEnd(c, found.last) && (plain(w, found.last) || comma(w, found.last))) {
      const actors: RawActor[] = [];
      let i = found.last;
      for (let n = 0; n < 8 && !sentenceEnd(c, i); n++) {
        if (w.folded[i] === "and") i++;
        const start = skipHonorifics(c, i);
        const lead = c.byFirst.get(start);
        const party = lead && partyOf(lead.match) && isPossessive(w, lead.last) ? lead : null;
        const name = nameAt(c, party ? party.last + 1 : start);
        if (!name || (actors.length === 0 && comma(w, i) && !c.byFirst.get(name.first))) break;
        const actor = person(c, i, name, [{ ...oneOf(head), party: head.party }], party);
        actors.push(actor);
        i = actor.last;
      }
      if (actors.length > 1) return { actors: opening(actors, det), last: i };
    }
    const list = listedParties(c, head);
    const inTurn = list.parties.length > 1 && !list.named.length ? namesInTurn(c, list.last, list.parties.length) : null;
    if (inTurn) {
      const actors = inTurn.map((name, k) =>
        person(
          c,
          name.first,
          name,
          [{ ...oneOf(head), party: list.parties[k]?.id ?? null, partyWords: list.parties[k]?.words ?? null }],
          null,
        ),
      );
      return { actors: opening(actors, det), last: (actors[actors.length - 1] as RawActor).last };
    }
    if (list.named.length) {
      const actors = list.named.flatMap(({ at: nameFirst, party }) => {
        const name = nameAt(c, nameFirst);
        return name ? [{ ...person(c, nameFirst, name, [{ ...oneOf(head), party, partyWords: null }], null) }] : [];
      });
      return { actors: opening(actors, det), last: list.last };
    }
    const count = det < at || w.folded[at] ? countBefore(c, at) : null;
    const anaphor = list.parties.length === 0;
    return {
      actors: [
        {
          ...emptyRaw(anaphor ? "pronoun" : "office", det, list.last),
          offices: found.offices,
          parties: list.parties,
          plural: true,
          pointer: anaphor ? "office" : null,
          count,
          possessive: endsPossessive(w, list.last),
        },
      ],
      last: list.last,
    };
  }
  // name right behind, or behind a comma
  let nameFirst = skipHonorifics(c, found.last);
  let name =
    !sentenceEnd(c, found.last) && plain(w, found.last) && !sentenceEnd(c, nameFirst) ? nameAt(c, nameFirst, true) : null;
  if (!name && comma(w, found.last) && !sentenceEnd(c, found.last) && !((w.gap[found.last] as number) & GAP.dash)) {
    const behind = nameAt(c, nameFirst);
    const known =
      behind &&
      (behind.hit
        ? personHits(behind.hit.match).some((h) => h.form !== "surname") || behind.last - behind.first > 1
        : behind.last - behind.first > 1 && nameFirst > found.last);
    const closed = behind
      ? sentenceEnd(c, behind.last) ||
        comma(w, behind.last) ||
        !plain(w, behind.last) ||
        SPEAKING.has(w.folded[behind.last] ?? "") ||
        w.folded[behind.last] === "and"
      : false;
    if (behind && !c.officeFirst.has(nameFirst) && (known || (closed && behind.last - behind.first > 1))) name = behind;
  }
  // "the head of the delegation, former Foreign Minister X": the office stands before a former one of the same person.
  if (!name && comma(w, found.last) && !sentenceEnd(c, found.last)) {
    const was = titles(c, skipDeterminer(c, found.last));
    if (was && was.offices.every((o) => o.former) && nameFollows(c, was.last)) {
      const held = nameAt(c, skipHonorifics(c, was.last));
      if (held) {
        const actor = person(c, det, held, [...found.offices, ...was.offices], before ?? null);
        return { actors: [actor], last: actor.last };
      }
    }
  }
  if (name) {
    const actor = person(c, det, name, found.offices, before ?? null);
    return { actors: [actor], last: Math.max(actor.last, found.last) };
  }
  nameFirst = found.last;
  const party = before ? partySpan(before) : null;
  const own =
    head.party !== null
      ? [{ id: head.party, words: (head.partyWords ?? [head.first, head.last]) as Span, kind: "state" as const }]
      : [];
  const bare = own.length === 0 && !party;
  return {
    actors: [
      {
        ...emptyRaw(bare ? "pronoun" : "office", before ? before.first : det, found.last),
        offices: found.offices,
        parties: party ? [party] : own,
        possessive: endsPossessive(w, found.last),
        pointer: bare ? "office" : null,
        gender: genderOf(w, at, found.last),
      },
    ],
    last: found.last,
  };
};

const countBefore = (c: Context, at: number): number | null => COUNTS.get(c.words.folded[at - 1] ?? "") ?? null;

/** "headed by", "led by", "under", "the delegation he leads": where the head of a delegation is named. */
const headedAt = (c: Context, last: number): number | null => {
  const { words: w } = c;
  if (sentenceEnd(c, last)) return null;
  let i = last;
  if (w.folded[i] === "which" || w.folded[i] === "that") i += 2;
  if (["headed", "led", "chaired", "fronted"].includes(w.folded[i] ?? "") && w.folded[i + 1] === "by") return i + 2;
  return w.folded[i] === "under" ? i + 1 : null;
};

const DELEGATION = new Set(["delegation", "delegations", "team"]);

const partyActor = (c: Context, i: number, hit: NameHit): RawActor | null => {
  const { words: w } = c;
  const span = partySpan(hit);
  const form = partyOf(hit.match)?.form;
  if (!span || !form) return null;
  const last = hit.last;
  const possessive = isPossessive(w, last);
  const next = possessive ? last + 1 : last;
  const following = w.folded[next] ?? "";
  const fieldThenMinistry = following === "foreign" || following === "defence" || following === "defense";
  const sideAt = SIDE_HEADS.has(following)
    ? next
    : fieldThenMinistry && SIDE_HEADS.has(w.folded[next + 1] ?? "")
      ? next + 1
      : null;
  if (sideAt !== null && !sentenceEnd(c, sideAt) && plain(w, sideAt))
    return {
      ...emptyRaw("side", i, sideAt + 1),
      parties: [span],
      headedAt: headedAt(c, sideAt + 1),
      possessive: endsPossessive(w, sideAt + 1),
    };
  if (form === "demonym") {
    const plural = (w.folded[last - 1] as string).endsWith("s") && w.folded[last - 1] !== "swiss";
    return plural ? { ...emptyRaw("side", i, last), parties: [span], plural: true } : null;
  }
  return { ...emptyRaw("party", i, last), parties: [span], possessive };
};

/** "the delegation of the Republic of Türkiye headed by ...", "the government of X": a side whose party stands behind. */
const sideOf = (c: Context, at: number, i: number): RawActor | null => {
  const { words: w } = c;
  if (!SIDE_HEADS.has(w.folded[i] as string) || w.folded[i + 1] !== "of" || sentenceEnd(c, i + 1)) return null;
  const hit = c.byFirst.get(w.folded[i + 2] === "the" ? i + 3 : i + 2);
  const span = hit ? partySpan(hit) : null;
  if (!hit || !span) return null;
  return {
    ...emptyRaw("side", at, hit.last),
    parties: [span],
    headedAt: DELEGATION.has(w.folded[i] as string) ? headedAt(c, hit.last) : null,
    possessive: endsPossessive(w, hit.last),
  };
};

/** Finds everybody the text names or points to, left to right, none inside another. */
export const findActors = (words: Words, sentenceOf: Int32Array, names: readonly NameHit[]): RawActor[] => {
  const byFirst = hitsByFirst(names),
    byLast = hitsByLast(names);
  const offices = findOffices({ words, byFirst, byLast, sentenceOf });
  const officeFirst = new Map<number, OfficePhrase>();
  const officeAt = new Int32Array(words.count).fill(-1);
  offices.forEach((o, n) => {
    officeFirst.set(o.first, o);
    for (let i = o.first; i < o.last; i++) officeAt[i] = n;
  });
  const c: Context = { words, byFirst, byLast, sentenceOf, officeFirst, officeAt, namable: namableWords(words, sentenceOf) };
  const out: RawActor[] = [];
  for (let i = 0; i < words.count; ) {
    const found = actorsAt(c, i);
    if (found.length) {
      out.push(...found);
      i = Math.max(i + 1, ...found.map((a) => a.last));
    } else i++;
  }
  return sharedOffices(c, out);
};

/** "Special Representatives for X, A and B" and "A and B, Special Representatives of the two countries": the office is each one's. */
const sharedOffices = (c: Context, actors: RawActor[]): RawActor[] => {
  const out = [...actors];
  const drop = new Set<number>();
  actors.forEach((a, i) => {
    const office = a.offices[0];
    if (!a.plural || a.nameWords || !office || a.count !== null) return;
    const one: OfficePhrase = { ...oneOf(office), party: null, partyWords: null };
    // "A and B, the presidents of X and of Y": in turn.
    const inTurn = (k: number): OfficePhrase =>
      a.parties.length === 2 ? { ...one, party: a.parties[k]?.id ?? null, partyWords: a.parties[k]?.words ?? null } : one;
    const next = actors[i + 1],
      after = actors[i + 2];
    if (
      next?.kind === "person" &&
      after?.kind === "person" &&
      comma(c.words, a.last) &&
      next.first === a.last &&
      c.words.folded[after.first - 1] === "and" &&
      after.first - next.last <= 1
    ) {
      out[i + 1] = { ...next, offices: [one, ...next.offices] };
      out[i + 2] = { ...after, offices: [one, ...after.offices] };
      drop.add(i);
      return;
    }
    const before = actors[i - 1],
      first = actors[i - 2];
    if (
      before?.kind === "person" &&
      first?.kind === "person" &&
      before.last === a.first &&
      comma(c.words, a.first) &&
      c.words.folded[before.first - 1] === "and" &&
      before.first - first.last <= 2 &&
      c.sentenceOf[first.first] === c.sentenceOf[a.first]
    ) {
      out[i - 1] = { ...before, offices: [...before.offices, inTurn(1)], last: before.last };
      out[i - 2] = { ...first, offices: [...first.offices, inTurn(0)] };
      drop.add(i);
    }
  });
  return out.filter((_, i) => !drop.has(i));
};
const capitalLike = (model: string, word: string): string =>
  model[0] === model[0]?.toUpperCase() ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;

/** Words that may be part of an unknown name: in a headline set In Title Case only those that the body capitalizes too. */
const namableWords = (w: Words, sentenceOf: Int32Array): ((i: number) => boolean) => {
  const titled = new Set<number>();
  for (let i = 0; i < w.count; ) {
    let last = i,
      capitals = 0,
      long = 0;
    while (last < w.count && sentenceOf[last] === sentenceOf[i]) {
      if ((w.folded[last] as string).length > 3) {
        long++;
        if ((w.capital[last] as number) > 0) capitals++;
      }
      last++;
    }
    if (long > 2 && long < 30 && capitals / long > 0.75) titled.add(sentenceOf[i] as number);
    i = last;
  }
  const body = new Set<string>();
  for (let i = 1; i < w.count; i++)
    if (!titled.has(sentenceOf[i] as number) && (w.capital[i] as number) > 0 && sentenceOf[i] === sentenceOf[i - 1])
      body.add(w.folded[i] as string);
  return (i) => !titled.has(sentenceOf[i] as number) || body.has(w.folded[i] as string);
};

const actorsAt = (c: Context, i: number): RawActor[] => {
  const { words: w } = c;
  const det = i,
    at = skipDeterminer(c, i);
  // "his visiting Turkish counterpart": a pointer wins over the office inside it
  const pointer = pointerAt(c, i);
  if (pointer && pointer.pointer === "counterpart") return [counterpart(c, pointer)];
  let from = at;
  if (at > i && COUNTS.has(w.folded[at] ?? "") && plain(w, at + 1)) from = at + 1;
  else if (at === i && COUNTS.has(w.folded[i] ?? "") && plain(w, i + 1)) from = i + 1;
  while (
    from > i &&
    ["new", "visiting", "outgoing", "incoming", "then", "newly"].includes(w.folded[from] ?? "") &&
    plain(w, from + 1)
  )
    from++;
  const titled = officeActors(c, from, det);
  if (titled) return titled.actors;
  if (pointer) return [pointer];
  const named = sideOf(c, i, at);
  if (named) return [named];
  const own = c.byFirst.get(i);
  const honorific = own && partyOf(own.match) ? i : skipHonorifics(c, i);
  const name = nameAt(c, honorific);
  if (name) {
    const party = partyBefore(c, i);
    const known = name.hit !== null;
    if (known || honorific > i || nameShaped(c, i, name) || speaksTwice(c, name)) {
      // A known surname alone that opens a sentence may be an everyday word; the resolver decides.
      return [person(c, i, name, [], party)];
    }
  }
  const hit = c.byFirst.get(i);
  if (hit && partyOf(hit.match)) {
    // "Russia's Sergey Lavrov", "Fiji's Dr Mahendra Reddy": the party belongs to the name behind.
    if (isPossessive(w, hit.last)) {
      const start = skipHonorifics(c, hit.last + 1);
      const behind = nameAt(c, start);
      if (behind && !c.officeFirst.has(hit.last + 1) && (behind.hit || behind.last - behind.first > 1 || start > hit.last + 1))
        return [person(c, i, behind, [], hit)];
    }
    const actor = partyActor(c, i, hit);
    if (actor) return [actor];
  }
  return [];
};

/** "his Turkish counterpart Mevlut Cavusoglu", "his counterpart, Foreign Minister X": a counterpart with or without a name. */
const counterpart = (c: Context, p: RawActor): RawActor => {
  const { words: w } = c;
  let i = p.last;
  let parties = p.parties;
  // "his counterpart from the DPRK", "his opposite number at NATO", "colleagues from Uzbekistan and Kazakhstan"
  const behind: RawActor["parties"][number][] = [];
  if (["from", "of", "at", "in"].includes(w.folded[i] ?? "") && !sentenceEnd(c, i)) {
    let k = i + 1;
    for (let n = 0; n < 6 && !sentenceEnd(c, k); n++) {
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
