import type { Actor, Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import type { GatherContext, Told } from "../accounts/told.ts";
import type { PlaceMention } from "../scene/places.ts";
import type { Scene } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Words from an invitation to the one invited. */
const REACH = 14;
/** What one is asked to do elsewhere. */
const COMING = set("visit come travel pay make go return");
const ACCEPTING = set("accepted accepts accept received receives welcomed took has thanked got");

/** "to President X", "for me to visit": whom a word of inviting reaches. */
const invitedBehind = (s: Scene, from: number, last: number): Actor | null => {
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const a = s.actorAt[i] as number;
    if (a < 0) continue;
    const actor = s.actors[a] as Actor;
    const before = s.words.folded[actor.first - 1];
    if (human(actor) && !actor.possessive && (before === "to" || before === "for")) return actor;
    i = actor.last - 1;
  }
  return null;
};

/** "X accepted an invitation": the one who acts before it. */
const invitedBefore = (s: Scene, at: number, first: number): Actor | null => {
  for (let i = at - 1; i >= first; i--) {
    const a = s.actorAt[i] as number;
    if (a >= 0 && !(s.actors[a] as Actor).possessive) {
      const actor = s.actors[a] as Actor;
      return human(actor) && [0, 1, 2, 3].some((k) => ACCEPTING.has(s.words.folded[actor.last + k] ?? "")) ? actor : null;
    }
  }
  return null;
};

/** True where the sentence says that the invitation is to come: "to visit Paris", "to Rome". */
const toCome = (s: Scene, from: number, last: number): boolean => {
  const { folded } = s.words;
  for (let i = from; i + 1 < last; i++)
    if (folded[i] === "to" && (COMING.has(folded[i + 1] as string) || (s.placeAt?.(i + 1) ?? false))) return true;
  return false;
};

const BY = set("from of");
/** Who is told as inviting, "from King X", "of the Speaker X": a visit would go to his country. */
const inviterAt = (s: Scene, at: number): Actor | null => {
  if (!BY.has(s.words.folded[at + 1] ?? "")) return null;
  const a = s.actors[s.actorAt[at + 2] ?? -1] ?? s.actors[s.actorAt[at + 3] ?? -1];
  return a && s.sentenceOf[a.first] === s.sentenceOf[at] && a.first <= at + 3 ? a : null;
};
const inviter = (s: Scene, at: number): boolean => s.words.folded[at + 1] === "from" && inviterAt(s, at)?.first === at + 2;

/** "an invitation from King X to President Y", "X's invitation": the visit would be to the country of the one who invites. */
export const invitedTo = (c: GatherContext, { trigger: t, people }: Told): PlaceMention[] => {
  if (t.status !== "proposed" || c.words.folded[t.first] !== "invitation") return [];
  const host = inviterAt(c, t.first) ?? c.actors[c.actorAt[t.first - 1] ?? -1] ?? null;
  const owns = host !== null && (host.possessive || host.first > t.first);
  const country = owns && host.entities.length === 1 ? (c.entities[host.entities[0] as number] as Entity).party : null;
  const own = people.some((p) => (c.entities[p.entity] as Entity).party === country);
  if (!country || own || !/^[A-Z]{3}$/.test(country)) return [];
  return [{ first: t.first, last: t.last, sentence: t.sentence, preposition: "to", place: null, country, name: null }];
};

/** Words from what the guest is to do to where he would: "to spend the long Orthodox Easter weekend in Nicosia". */
const DOING_REACH = 10;
const THERE = set("in at");
const DOING = set(
  `attend open join spend speak address participate take inaugurate watch celebrate mark lecture deliver give stay lay chair head present receive collect inspect see
  tour launch be unveil rest holiday hunt`,
);
/** "to open the fair in Bari": the word at which the place begins where somebody is asked to do something; -1: nowhere. */
export const askedTo = (s: Scene, from: number, last: number): number => {
  const { folded, gap } = s.words;
  const ends = GAP.semicolon | GAP.colon;
  let doing = -1;
  for (
    let i = from;
    i + 1 < Math.min(last, (doing < 0 ? from : doing) + DOING_REACH) &&
    s.sentenceOf[i] === s.sentenceOf[from] &&
    !((gap[i] as number) & ends);
    i++
  ) {
    if (doing < 0 && folded[i] === "to" && DOING.has(folded[i + 1] as string)) doing = i + 1;
    if (doing >= 0 && THERE.has(folded[i] as string) && (s.placeAt?.(i + 1) ?? false))
      return folded[i + 1] === "the" ? i + 2 : i + 1;
  }
  return -1;
};

/** "handed him an invitation", "transmitted to the President the invitation of Y": to whom it is given, told before it. */
const givenTo = (s: Scene, at: number): Actor | null => {
  const near = GIVEN_ARTICLES.has(s.words.folded[at - 1] ?? "") ? at - 2 : at - 1;
  const a = s.actors[s.actorAt[near] ?? -1];
  if (!a || !human(a) || a.possessive || s.sentenceOf[a.first] !== s.sentenceOf[at]) return null;
  const led = GIVEN_ARTICLES.has(s.words.folded[a.first - 1] ?? "") ? a.first - 1 : a.first;
  const before = s.words.folded[led - 1] ?? "";
  return GIVING.test(before === "to" ? (s.words.folded[led - 2] ?? "") : before) ? a : null;
};
const GIVEN_ARTICLES = set("a an the");
const GIVING = /^(?:hand|g[ai]ve|convey|transmit|present|deliver|extend|brought|bring|pass|relay|offer)/;

/** Sentences before an invitation that may tell to whom it was brought. */
const BEFORE = 2;
/** "Tajani conveyed the invitation of President X to visit Italy": to the only one of another side of those told just before. */
const broughtTo = (c: GatherContext, at: number, { first, index }: Sentence): Actor | null => {
  const host = inviterAt(c, at);
  const party = (a: Actor): string | null =>
    a.entities.length === 1 ? (c.entities[a.entities[0] as number] as Entity).party : null;
  const from = c.sentences[Math.max(0, index - BEFORE)]?.first ?? first;
  if (!host || !carried(c, at, first)) return null;
  const others = new Map<number, Actor>();
  for (let k = host.index - 1; k >= 0 && (c.actors[k] as Actor).first >= from; k--) {
    const a = c.actors[k] as Actor;
    if (human(a) && !a.possessive && party(a) !== null && party(a) !== party(host)) others.set(a.entities[0] as number, a);
  }
  const [one] = [...others.values()];
  return others.size === 1 && one ? one : null;
};
/** Words between the verb of bringing and the invitation. */
const CARRY_REACH = 4;
const carried = (s: Scene, at: number, first: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - CARRY_REACH); i--) if (GIVING.test(s.words.folded[i] as string)) return true;
  return false;
};

const INVITING = /^(?:invit|ask)/;
/** "asked him to pay a visit": a journey told by whoever is asked to make it. */
export const asksOver = ({ words }: Scene, { kind, status, noun, first }: Trigger): boolean =>
  kind === "visit" && status === "proposed" && !noun && INVITING.test(words.folded[first] as string);

const invitationAt = (c: GatherContext, at: number, sentence: Sentence): Trigger | null => {
  const named = invitedBehind(c, at + 1, sentence.last);
  const behind = named ?? givenTo(c, at);
  const invited = behind ?? invitedBefore(c, at, sentence.first) ?? broughtTo(c, at, sentence);
  const coming = toCome(c, at + 1, sentence.last);
  const place = invited && !coming ? askedTo(c, at + 1, sentence.last) : -1;
  if (!invited || !(coming || place >= 0 || (named && inviter(c, at)))) return null;
  const parts = listStartingWith(c, invited, sentence.last).slice(0, 1).map(part("visitor"));
  return {
    first: at,
    last: at + 1,
    kind: "visit",
    status: "proposed",
    sentence: sentence.index,
    parts,
    anaphoric: false,
    noun: true,
    ...(place >= 0 ? { goal: place } : {}),
  };
};

const INVITATIONS = spots(wordTest((word) => word === "invitation"));

/** "extended an invitation to X to visit Paris", "accepted Y's invitation to Rome", "an invitation from King Z to President X": a journey proposed. */
export const findInvitations = (c: GatherContext): Trigger[] => {
  const out: Trigger[] = [];
  for (const i of INVITATIONS(c.words)) {
    const sentence = c.actorAt[i] === -1 ? toldAt(c, i) : null;
    const found = sentence && invitationAt(c, i, sentence);
    if (found) out.push(found);
  }
  return out;
};
