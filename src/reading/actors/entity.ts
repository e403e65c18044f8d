import { foldedWords } from "../../knowledge/fold.ts";
import type { Hit, Knowledge, OfficeClass, Person, Tenure } from "../../knowledge/knowledge.ts";
import type { Entity, OfficePhrase } from "../document.ts";
import type { Basis } from "../reading.ts";
import type { Words } from "../words.ts";
import { wordsText } from "../words.ts";
import { actsFor, officeOfOrgan } from "./organ-party.ts";
import type { RawActor, Span } from "./raw.ts";
import { classRank, formerOn, kinClass, tenuresOn } from "./tenures.ts";
import { whoIs } from "./who.ts";

/** Everything the report says of one named person, while it is gathered. */
export interface Builder {
  key: string[];
  at: number;
  lastAt: number;
  readonly mentions: RawActor[];
  readonly parties: string[];
  readonly hits: Hit[];
  titled: boolean;
  index: number;
}

export interface Names {
  readonly words: Words;
  readonly knowledge: Knowledge;
  readonly day: string | null;
  readonly around: ReadonlySet<string>;
}

/** Titles that tell no office by themselves: something fuller stands elsewhere or in the base. */
const THIN = new Set([
  "minister",
  "secretary",
  "leader",
  "deputy",
  "official",
  "head",
  "chief",
  "representative",
  "majesty",
  "highness",
  "excellency",
  "diplomat",
  "sovereign",
  "ruler",
  "aide",
  "councilor",
  "councillor",
  "chair",
  "deputy secretary",
  "general",
  "his majesty",
  "his highness",
]);
const thin = (o: OfficePhrase): boolean => THIN.has(o.text.toLowerCase());
/** Words of reporters for those who hold another title: "the envoy", "the chief negotiator". */
const INFORMAL = new Set(["envoy", "diplomat", "negotiator", "leader", "ruler", "strongman", "chief", "representative"]);
const informal = (o: OfficePhrase): boolean => {
  const words =
    o.text
      .toLowerCase()
      .split(/\s+(?:to|for|of|from)\s+/)[0]
      ?.split(/\s+/) ?? [];
  return (
    INFORMAL.has(words.at(-1) as string) &&
    !words.includes("special") &&
    !words.includes("personal") &&
    !words.includes("permanent")
  );
};
const weight = (o: OfficePhrase): number =>
  (thin(o) ? 0 : 4) +
  (o.collective ? 4 : 0) -
  (informal(o) ? 3 : 0) +
  (o.officeClass && o.officeClass !== "other" ? 2 : 0) +
  Math.min(3, o.text.split(/\s+/).length) * 0.5;

/** Roles that say nothing of what somebody is sent for. */
const ENVOY_ROLES = new Set(["envoy", "special envoy", "special representative", "negotiator", "chief negotiator", "mediator"]);

interface Office {
  readonly text: string;
  readonly officeClass: OfficeClass | null;
  readonly basis: Basis;
  readonly words: Span | null;
}

/** "State Councilor and Foreign Minister": offices that one mention gives together are told together. */
const together = (stated: readonly OfficePhrase[], best: OfficePhrase): { text: string; words: Span } => {
  const next = stated.find(
    (o) =>
      !best.collective &&
      o !== best &&
      !thin(o) &&
      o.text.toLowerCase() !== best.text.toLowerCase() &&
      ((o.first >= best.last && o.first - best.last <= 2) || (best.first >= o.last && best.first - o.last <= 2)),
  );
  if (!next) return { text: best.text, words: [best.first, best.last] };
  const [a, b] = next.first < best.first ? [next, best] : [best, next];
  return { text: `${a.text} and ${b.text}`, words: [a.first, b.last] };
};

/** The office of a person: the fullest one the text gives; else the one held that day by the base. */
const officeOf = (
  stated: readonly OfficePhrase[],
  person: Person | null,
  day: string | null,
  party: string | null,
  around: ReadonlySet<string>,
  knowledge: Knowledge,
): { office: Office | null; tenure: Tenure | null } => {
  const best = [...stated].sort((a, b) => weight(b) - weight(a) || a.first - b.first)[0] ?? null;
  // An office for a party that the report names comes before one of another ("co-prince of Andorra").
  const held = person
    ? tenuresOn(person, day)
        .filter((t) => (party === null || actsFor(knowledge, t.for) === party || stated.length === 0) && !(t.attested ?? false))
        .sort((a, b) => Number(around.has(b.for)) - Number(around.has(a.for)))
    : [];
  const tenure = best?.officeClass
    ? (held.find((t) => t.officeClass === best.officeClass || t.also.includes(best.officeClass as OfficeClass)) ??
      held.find((t) => kinClass(t.officeClass, best.officeClass)) ??
      null)
    : (held[0] ?? null);
  // "the envoys" of whom the base knows what they were sent for.
  const sent = best && ENVOY_ROLES.has(best.text.toLowerCase()) && tenure && !tenure.attested ? tenure : null;
  if (sent)
    return {
      office: {
        text: officeOfOrgan(knowledge, sent.for, sent.office),
        officeClass: sent.officeClass,
        basis: "known",
        words: best && [best.first, best.last],
      },
      tenure: sent,
    };
  if (best && !thin(best)) {
    const told = together(stated, best);
    // "State Councilor" alone, of somebody the base knows as foreign minister: both.
    const higher =
      held[0] &&
      (best.officeClass === null || best.officeClass === "other") &&
      classRank(held[0].officeClass) <= 3 &&
      told.text === best.text &&
      held[0].office.toLowerCase() !== best.text.toLowerCase()
        ? held[0]
        : null;
    if (higher)
      return {
        office: { text: `${best.text} and ${higher.office}`, officeClass: higher.officeClass, basis: "known", words: told.words },
        tenure: higher,
      };
    return {
      office: { text: told.text, officeClass: best.officeClass, basis: "stated", words: told.words },
      tenure: tenure ?? held[0] ?? null,
    };
  }
  const known = tenure ?? held[0] ?? null;
  if (known)
    return {
      office: {
        text: officeOfOrgan(knowledge, known.for, known.office),
        officeClass: known.officeClass,
        basis: "known",
        words: best ? [best.first, best.last] : null,
      },
      tenure: known,
    };
  if (best)
    return {
      office: { text: best.text, officeClass: best.officeClass, basis: "stated", words: [best.first, best.last] },
      tenure: null,
    };
  return { office: null, tenure: null };
};

const former = (phrases: readonly OfficePhrase[]): Entity["former"] =>
  phrases
    .filter((o) => o.former)
    .map((o) => ({
      office: o.text.replace(/^(?:former|ex|previous)[\s-]+/i, ""),
      for: o.party,
      words: [o.first, o.last] as Span,
    }));

/** Makes an entity of what was gathered; null where the "name" is nobody: an unknown single word without title. */
export const finish = (b: Builder, index: number, n: Names): Entity | null => {
  const phrases = b.mentions.flatMap((m) => m.offices);
  const stated = phrases.filter((o) => !o.former);
  const parties = [
    ...new Set([...b.mentions.flatMap((m) => m.parties.map((p) => p.id)), ...stated.flatMap((o) => (o.party ? [o.party] : []))]),
  ];
  const classes = [...new Set(stated.flatMap((o) => (o.officeClass ? [o.officeClass] : [])))];
  const person = whoIs(b.hits, {
    name: b.key,
    classes,
    offices: stated.map((o) => o.text.toLowerCase()),
    parties: parties.length ? parties : former(phrases).flatMap((f) => (f.for ? [f.for] : [])),
    actsFor: (p) => actsFor(n.knowledge, p),
    around: n.around,
    day: n.day,
    titled: b.titled,
  });
  if (!person && b.key.length === 1 && !b.titled) return null;
  const namedParty = b.mentions.flatMap((m) => m.parties)[0] ?? null;
  const officeParty = stated.find((o) => o.party !== null && !thinParty(o)) ?? stated.find((o) => o.party !== null) ?? null;
  let party = namedParty?.id ?? officeParty?.party ?? null;
  let partyBasis: Basis = party ? "stated" : "unknown";
  const partyWords: Span | null = namedParty?.words ?? (officeParty?.partyWords as Span | undefined) ?? null;
  const { office, tenure } = officeOf(stated, person, n.day, party, n.around, n.knowledge);
  if (party === null && tenure) {
    party = actsFor(n.knowledge, tenure.for);
    partyBasis = "known";
  }
  const was = former(phrases);
  if (party === null && was[0]?.for) {
    party = was[0].for;
    partyBasis = "inferred";
  }
  if (party === null && person && n.day) {
    const t = formerOn(person, n.day);
    if (t) {
      party = t.for;
      partyBasis = "known";
    }
  }
  if (party === null && person) {
    const t = person.tenures[0];
    if (t) {
      party = t.for;
      partyBasis = "known";
    }
  }
  const bestMention = fullestUsual(b.mentions, n.words, person);
  const nameWords = unsuffixed(n.words, bestMention.nameWords as Span, person);
  let formerOffices = was;
  let finalOffice = office;
  // Nobody's office that day, but a known one before: "former President X", also where only the base knows it.
  if (!finalOffice && was.length === 0 && person && n.day) {
    const t = formerOn(person, n.day);
    if (t) formerOffices = [{ office: t.office, for: t.for, words: null }];
  }
  if (!finalOffice && was.length) {
    const first = was[0] as Entity["former"][number];
    finalOffice = { text: `former ${first.office}`, officeClass: null, basis: "stated", words: first.words as Span };
  }
  const gender = b.mentions.find((m) => m.gender)?.gender ?? null;
  return {
    index,
    type: "person",
    person,
    name: wordsText(n.words, nameWords[0], nameWords[1]).replace(/\s+/g, " "),
    office: finalOffice,
    former: formerOffices,
    party,
    partyBasis,
    partyWords,
    nameWords,
    gender,
  };
};

/** The mention that gives the name in its usual form ("Nawaz Sharif", though "Muhammad Nawaz Sharif" stands there too); else the fullest. */
const fullestUsual = (mentions: readonly RawActor[], w: Words, person: Person | null): RawActor => {
  const usual = person ? foldedWords(person.name).join(" ") : null;
  const fullest = [...mentions].sort((x, y) => span(y.nameWords) - span(x.nameWords) || x.first - y.first);
  const named = usual?.includes(" ")
    ? fullest.find((m) => m.nameWords && w.folded.slice(m.nameWords[0], m.nameWords[1]).join(" ") === usual)
    : undefined;
  return named ?? (fullest[0] as RawActor);
};

/** A first name given in honour, which usage leaves off: "Muhammad Nawaz Sharif" is Nawaz Sharif. */
const HONOURED = new Set("muhammad mohammad mohammed mohamed muhammed mohd syed sayed sayyid haji".split(" "));
const usualBehind = (w: Words, name: Span, person: Person): boolean =>
  w.folded.slice(name[0] + 1, name[1]).join(" ") === foldedWords(person.name).join(" ");

const GENERATION = new Set(["jr", "sr"]);
/** "Joseph R. Biden, Jr." is shown as "Joseph R. Biden": the suffix stays only where the base's own name has it, or nobody is known. */
const unsuffixed = (w: Words, name: Span, person: Person | null): Span => {
  const suffix = w.folded[name[1] - 1] as string;
  if (person && HONOURED.has(w.folded[name[0]] as string) && usualBehind(w, name, person)) return [name[0] + 1, name[1]];
  if (!person || name[1] - name[0] < 3 || !GENERATION.has(suffix) || foldedWords(person.name).includes(suffix)) return name;
  return [name[0], name[1] - 1];
};
const span = (s: Span | null): number => (s ? s[1] - s[0] : 0);
/** "Minister of Home Affairs in India": a party told by the base form of an office weighs most; ambassadors' hosts weigh nothing. */
const thinParty = (o: OfficePhrase): boolean =>
  o.officeClass === "ambassador" && o.partyWords !== null && o.partyWords[0] > o.first;
