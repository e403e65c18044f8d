import type { Actor, Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { Status } from "../../reading.ts";
import { spots } from "../../spots.ts";
import type { GatherContext } from "../accounts/told.ts";
import { actorsWithin } from "./rolls.ts";
import { sentenceAt } from "./told-at.ts";
import { human, LETTERS_OF, type Trigger } from "./trigger.ts";

/** "the papers that accredit them", "the letters that entitle each of them to speak for his country". */
const ACCREDITING = new Set("accredit accredits accrediting accredited entitle entitles entitling empower empowers".split(" "));
const PAPERS = new Set("letters papers documents".split(" "));
/** Words from the papers to what they do. */
const PAPER_REACH = 4;
const accredits = (folded: readonly string[], i: number): boolean =>
  folded.slice(Math.max(0, i - PAPER_REACH), i).some((word) => PAPERS.has(word));
const BEGINS = spots(wordTest((word) => LETTERS_OF.has(word) || ACCREDITING.has(word)));
/** Words of a sentence that say the letters changed hands. */
const GIVEN = /^(?:present|submit|receiv|accept|hand|tender|deliver|took|take|given|gave|commission|accredit)/;
/** Envoys of whom the telling sentence gives no name. */
const ENVOYS = new Set("ambassadors envoys commissioners diplomats emissaries heads nuncios".split(" "));
/** Sentences below in which the envoys are named one by one: more than one day's ceremonies at any court. */
const MOST = 60;
/** Lines that name no envoy, one after the other, before a list is over. */
const BREAK = 6;
/** Words of a line before its envoy: "3. His Excellency". */
const LEAD = 5;

const has = ({ words: w }: GatherContext, s: Sentence, test: (word: string) => boolean): boolean => {
  for (let i = s.first; i < s.last; i++) if (test(w.folded[i] as string)) return true;
  return false;
};

const entityOf = (c: GatherContext, a: Actor): Entity | null =>
  a.entities.length === 1 ? (c.entities[a.entities[0] as number] ?? null) : null;
const isEnvoy = (e: Entity): boolean =>
  e.type === "person" && e.name !== null && e.party !== null && e.office?.officeClass === "ambassador";

/** The one to whom a sentence has envoys, whom it does not name, give their letters. */
const receiverOf = (c: GatherContext, s: Sentence): Actor | null => {
  if (!has(c, s, (word) => ENVOYS.has(word)) || !has(c, s, (word) => GIVEN.test(word))) return null;
  const people = actorsWithin(c, s).filter((a) => human(a) && a.nameWords !== null);
  const [receiver] = people;
  const e = receiver ? entityOf(c, receiver) : null;
  return receiver && e?.party && !isEnvoy(e) && new Set(people.flatMap((a) => a.entities)).size === 1 ? receiver : null;
};

/** The envoy with whom a line begins: "3. Mr. X – Ambassador of Y", "* H.E. X has been appointed as the Ambassador of Y". */
const envoyOf = (c: GatherContext, s: Sentence, home: string): Actor | null => {
  const all = actorsWithin(c, s).filter(human);
  const [first] = all;
  const e = first ? entityOf(c, first) : null;
  if (!first || !e || first.first - s.first > LEAD || !isEnvoy(e) || e.party === home) return null;
  return all.every((a) => a.entities[0] === e.index) ? first : null;
};

/** The envoys whom the lines below a sentence name, each with his line. */
const envoysBelow = (c: GatherContext, s: Sentence, home: string): readonly { at: Sentence; envoy: Actor }[] => {
  const out: { at: Sentence; envoy: Actor }[] = [];
  let paragraph = s.paragraph,
    without = 0;
  for (const x of c.sentences.slice(s.index + 1, s.index + 1 + MOST)) {
    const opens = x.paragraph !== paragraph;
    paragraph = x.paragraph;
    const envoy = opens ? envoyOf(c, x, home) : null;
    if (envoy) out.push({ at: x, envoy });
    else if (opens && out.length) break;
    else if (++without > BREAK) break;
  }
  return out;
};

const NUMBERS = "two three four five six seven eight nine ten eleven twelve".split(" ");
/** Words from how many they are to what they are: "Five new non-resident ambassadors". */
const COUNT_REACH = 4;
/** How many envoys a sentence tells of; 0: it does not say. */
const countOf = ({ words: { folded } }: GatherContext, s: Sentence): number => {
  for (let i = s.first; i < s.last; i++) {
    const n = NUMBERS.indexOf(folded[i] as string);
    if (n >= 0 && folded.slice(i + 1, Math.min(s.last, i + 1 + COUNT_REACH)).some((word) => ENVOYS.has(word))) return n + 2;
  }
  return 0;
};

/** Sentences behind the letters in which a report tells of each envoy. */
const TOLD = 12;
/** An envoy of another state told in free words: where it is said how many there were, any foreigner of whom no other office is told. */
const mayBeOne = (e: Entity, home: string, counted: boolean): boolean =>
  e.type === "person" &&
  e.name !== null &&
  e.party !== null &&
  e.party !== home &&
  (e.office?.officeClass === "ambassador" || (counted && e.office === null && e.person === null));

/** "First came X from Maldives. Ambassador Y of Angola asked about schools; Z of Norway about fish": the envoys of the sentences behind. */
const envoysTold = (c: GatherContext, s: Sentence, home: string): readonly { at: Sentence; envoy: Actor }[] => {
  const count = countOf(c, s);
  const out = new Map<number, { at: Sentence; envoy: Actor }>();
  for (const x of c.sentences.slice(s.index + 1, s.index + 1 + TOLD)) {
    if (x.region !== null) break;
    // "Other ambassadors who presented their credentials include: A (Italy), B (Jordan)".
    const roll = has(c, x, (word) => ENVOYS.has(word)) && has(c, x, (word) => LETTERS_OF.has(word));
    for (const a of actorsWithin(c, x)) {
      const e = human(a) && !a.possessive && a.nameWords !== null ? entityOf(c, a) : null;
      if (e && mayBeOne(e, home, count > 0 || roll) && !out.has(e.index)) out.set(e.index, { at: x, envoy: a });
      if (count > 0 && out.size === count) return [...out.values()];
    }
  }
  const all = [...out.values()];
  const sure = all.filter(({ envoy }) => entityOf(c, envoy)?.office?.officeClass === "ambassador");
  // Of six envoys five are told, or four of whom each is called one.
  return count > 0 && out.size < count - 1 && (sure.length < all.length || sure.length * 2 < count) ? [] : all;
};

const LETTERS = new Set(["letters", "credentials"]);
/** Sentences behind the letters in which it is told by whose envoys they were handed over. */
const NEXT = 2;
/** "received the credentials of several diplomats. The letters were handed over by the ambassadors of A, B and C": those of the sentences behind. */
const envoysOfStates = (c: GatherContext, s: Sentence, receiver: Actor, home: string): { at: Sentence; envoy: Actor } | null => {
  for (const x of c.sentences.slice(s.index + 1, s.index + 1 + NEXT)) {
    if (x.region !== null) return null;
    if (!has(c, x, (word) => LETTERS.has(word)) || !has(c, x, (word) => GIVEN.test(word))) continue;
    const all = actorsWithin(c, x).filter((a) => human(a) && a.entities.length > 0 && a.entities[0] !== receiver.entities[0]);
    const [envoy] = all;
    const foreign = envoy?.entities.every((n) => {
      const e = c.entities[n];
      return e?.office?.officeClass === "ambassador" && e.name === null && e.party !== null && e.party !== home;
    });
    if (envoy && foreign && all.length === 1 && envoy.entities.length > 1) return { at: x, envoy };
  }
  return null;
};

const COMING = new Set("will shall due expected scheduled set".split(" "));
const IS = new Set(["is", "are"]);
/** "will receive their letters", "credentials are to be presented": still to come. */
const isToCome = ({ words: { folded } }: GatherContext, s: Sentence): boolean => {
  for (let i = s.first; i < s.last; i++) {
    const ahead = COMING.has(folded[i] as string) || (IS.has(folded[i] as string) && folded[i + 1] === "to");
    if (ahead && folded.slice(i + 1, Math.min(s.last, i + 1 + VERB_REACH)).some((word) => GIVEN.test(word))) return true;
  }
  return false;
};
/** Words from "will" to what is done: "are to [be presented]", "will [on Friday, 7 June 2024, receive]". */
const VERB_REACH = 8;

const ceremony = (envoy: Actor, receiver: Actor, at: Sentence, status: Status): Trigger => ({
  first: envoy.first,
  last: Math.min(envoy.last, envoy.first + 1),
  kind: "ceremony",
  status,
  sentence: at.index,
  parts: [
    { actor: envoy, role: "party" },
    { actor: receiver, role: "party" },
  ],
  anaphoric: false,
  noun: true,
});

/**
 * "Five new ambassadors presented their credentials to the President. They are: 1. X – Ambassador of Eritrea; 2. Y – Ambassador of Fiji":
 * each had a ceremony with the one who took the letters. Nothing where fewer than two envoys are named so.
 */
export const credentialRolls = (c: GatherContext): Trigger[] => {
  let headline: Trigger[] = [];
  for (const i of BEGINS(c.words)) {
    if (ACCREDITING.has(c.words.folded[i] as string) && !accredits(c.words.folded, i)) continue;
    const s = sentenceAt(c, i);
    const receiver = s ? receiverOf(c, s) : null;
    const home = receiver && entityOf(c, receiver)?.party;
    if (!s || !receiver || !home) continue;
    const below = envoysBelow(c, s, home);
    const envoys = below.length < 2 ? envoysTold(c, s, home) : below;
    const status = isToCome(c, s) ? "planned" : "held";
    const told = envoys.length > 1 ? envoys.map(({ at, envoy }) => ceremony(envoy, receiver, at, status)) : [];
    // A headline says "receives" also of a day to come: what the text says of it holds.
    if (told.length && s.region !== "title") return told;
    if (told.length) headline = told;
    const unnamed = envoysOfStates(c, s, receiver, home);
    if (unnamed) return [ceremony(unnamed.envoy, receiver, unnamed.at, status)];
  }
  return headline;
};
