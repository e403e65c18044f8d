import type { Actor } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { nounSense } from "../../lexicon/contact.ts";
import { isContactVerb } from "../../lexicon/contact-verbs.ts";
import { spots } from "../../spots.ts";
import { beingThere, timeThere } from "../journeys/being-there.ts";
import { daysSpent } from "../journeys/days-spent.ts";
import { onTheWay } from "../journeys/on-the-way.ts";
import { visitingGuest } from "../journeys/visiting.ts";
import type { Scene } from "./clause.ts";
import { ellipticTrigger, mayBeElliptic } from "./elliptic.ts";
import { asListed } from "./listed-nouns.ts";
import { listStartingWith } from "./lists.ts";
import { nounTrigger } from "./noun-trigger.ts";
import { sensesAt } from "./senses.ts";
import { sentenceAt } from "./told-at.ts";
import type { Trigger } from "./trigger.ts";
import { verbTrigger } from "./verb-trigger.ts";

const FRAME_REGIONS = new Set(["boilerplate", "byline", "envelope", "dateline"]);
const FURTHER = new Set(["second", "third", "another", "further"]);

/** How far behind an engagement a further one of the same noun is looked for, in words. */
const AGAIN_REACH = 14;

const OTHERS = new Set(["one", "another", "others", "second", "third", "further"]);
/** "a meeting with A and one with B": of whoever had the first. */
const withOther = (s: Scene, t: Trigger, at: number, other: Actor): Trigger => {
  const own = t.parts.filter((p) => p.actor.last <= t.first);
  const guests = listStartingWith(s, other, (s.sentences[t.sentence] as { last: number }).last);
  const parts = [...own, ...guests.map((actor) => ({ actor, role: "party" as const }))];
  return { ...t, anaphoric: false, first: at, last: at + 1, parts, guestsOnly: own.length === 0 };
};

/**
 * A second engagement told by the noun of the first: "held a first round in Doha on May 3 and a second in Muscat on June 9",
 * "the meetings of the presidents of A, B and C on May 3, as well as the defence ministers of A, B and D on June 9".
 */
const again = (s: Scene, t: Trigger): Trigger | null => {
  if (!t.noun || !t.parts.length) return null;
  const { folded } = s.words;
  const from = Math.max(t.last, ...t.parts.map((p) => (p.actor.first > t.first ? p.actor.last : 0)));
  const to = Math.min((s.sentences[t.sentence] as { last: number }).last, from + AGAIN_REACH);
  for (let i = from; i < to; i++) {
    const with_ = OTHERS.has(folded[i] as string) && folded[i + 1] === "with" ? s.actors[s.actorAt[i + 2] ?? -1] : undefined;
    if (with_) return withOther(s, t, i, with_);
    const counted =
      FURTHER.has(folded[i] as string) &&
      ["a", "the", "and"].includes(folded[i - 1] ?? "") &&
      ["in", "on", "at"].includes(folded[i + 1] ?? "");
    if (counted) return { ...t, anaphoric: false, first: i, last: i + 1 };
    const a = s.actorAt[i] as number;
    if (a < 0) continue;
    const next = s.actors[a] as Actor;
    const joined =
      folded[t.first]?.endsWith("s") &&
      ["and", "as"].includes(folded[next.first - 1] ?? "") &&
      next.plural &&
      next.entities.length > 1;
    return joined
      ? { ...t, anaphoric: false, first: next.first, last: next.last, parts: [{ actor: next, role: "party" }] }
      : null;
  }
  return null;
};

const STAYS = new Set("way day days week weeks weekend night nights hours time in here".split(" "));
/** Words that tell of a journey beside others: "on his way to", "her two days in", "X, in Lima for talks,". */
const tellsStay = wordTest((word) => STAYS.has(word));
const tellsContact = wordTest((word) => isContactVerb(word) || nounSense(word) !== null);
const BEGINS = spots((w, i) => tellsStay(w, i) || tellsContact(w, i) || mayBeElliptic(w, i));

const triggerAt = (s: Scene, i: number): Trigger | null => {
  if (tellsStay(s.words, i)) return onTheWay(s, i) ?? daysSpent(s, i) ?? timeThere(s, i) ?? beingThere(s, i);
  if (!tellsContact(s.words, i)) return ellipticTrigger(s, i);
  const visiting = visitingGuest(s, i);
  if (visiting) return visiting;
  for (const sense of sensesAt(s, i)) {
    const found = verbTrigger(s, i, sense);
    if (found) return found;
  }
  return nounTrigger(s, i);
};

/** All triggers of a document, in order of the text. */
export const findTriggers = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  let from = 0,
    closing = -1;
  for (const i of BEGINS(s.words)) {
    const sentence = i >= from && i !== closing && s.actorAt[i] === -1 ? sentenceAt(s, i) : null;
    if (!sentence || FRAME_REGIONS.has(sentence.region ?? "")) continue;
    const own = triggerAt(s, i);
    if (!own) continue;
    const found = asListed(s, out.at(-1), own);
    closing = found.closing ?? closing;
    out.push(found);
    const more = again(s, found);
    if (more) out.push(more);
    // No further than its sentence: the next one is looked at from its first word.
    from = Math.min(found.last, sentence.last);
  }
  return out;
};
