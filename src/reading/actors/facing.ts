import type { Entity } from "../document.ts";
import { wordTest } from "../forms.ts";
import { nounSense } from "../lexicon/contact.ts";
import { isContactVerb } from "../lexicon/contact-verbs.ts";
import { GAP } from "../words.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

const OBJECTS = new Set(["him", "her", "them"]);
const tellsContact = wordTest((word) => isContactVerb(word) || nounSense(word) !== null);
/** Whoever comes along is of one's own side. */
const ALONG = new Set("accompanied accompanies accompanying joined flanked replaced succeeded appointed named behalf".split(" "));
/** Words between a pronoun and the one whom it meets. */
const REACH = 14;

/** True where the words between tell of contact, within one clause, and of no company. */
const met = (c: ResolveContext, from: number, to: number): boolean => {
  if (to - from > REACH) return false;
  let contact = false;
  for (let i = from; i < to; i++) {
    if ((c.words.gap[i] as number) & (GAP.semicolon | GAP.colon | GAP.quote)) return false;
    if (ALONG.has(c.words.folded[i] as string)) return false;
    contact ||= tellsContact(c.words, i);
  }
  return contact;
};

const JOINS = new Set(["and", "then", "but"]);
const OPENERS = new Set(
  "and or but that when while as where because after before if who whom which since until though although".split(" "),
);
/** "rang President Y [and invited] him": nobody else stands before the second verb. */
const goesOn = (c: ResolveContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (JOINS.has(c.words.folded[i] as string)) return true;
  return false;
};
/** "X rang Y and invited him": he is whom X rang, and Y does nothing. */
const ofSameSubject = (c: ResolveContext, raw: readonly RawActor[], i: number): boolean => {
  const [subject, b, a] = [raw[i - 2], raw[i - 1] as RawActor, raw[i] as RawActor];
  const sentence = c.sentenceOf[a.first];
  if (!subject || subject.kind === "party" || subject.possessive || c.sentenceOf[subject.first] !== sentence) return false;
  if ((c.words.gap[b.first] as number) & GAP.comma || OPENERS.has(c.words.folded[b.first - 1] as string)) return false;
  return goesOn(c, b.last, a.first);
};

const sideOf = (a: RawActor, e: Entity | null): string | null =>
  e?.party ?? (a.kind === "office" ? (a.parties[0]?.id ?? a.offices[0]?.party ?? null) : null);

/**
 * "He was received by President Y", "Premier Y gave a dinner for him": the side of the one whom a pronoun is told to meet.
 * Whom the pronoun, or "the President", means is hardly of that side. Null where its clause tells of no contact.
 */
export const facing = (
  c: ResolveContext,
  raw: readonly RawActor[],
  i: number,
  entityOf: (i: number) => Entity | null,
): string | null => {
  const a = raw[i] as RawActor;
  if (a.pointer !== "he" && a.pointer !== "she" && !(a.pointer === "office" && !a.plural)) return null;
  const object = OBJECTS.has(c.words.folded[a.first] as string);
  const b = raw[object ? i - 1 : i + 1];
  if (!b || b.possessive || b.kind === "pronoun" || c.sentenceOf[b.first] !== c.sentenceOf[a.first]) return null;
  if (object && ofSameSubject(c, raw, i)) return null;
  const there = object ? met(c, b.last, a.first) : met(c, a.last, b.first);
  return there ? sideOf(b, entityOf(i + (object ? -1 : 1))) : null;
};
