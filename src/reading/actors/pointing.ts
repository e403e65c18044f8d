import type { Actor, Entity } from "../document.ts";
import { GAP } from "../words.ts";
import { byTitle } from "./by-title.ts";
import { counterpart, titleCounterpart } from "./counterparts.ts";
import { guestToldOf, likelyGuest } from "./guest-of.ts";
import { hostElsewhere } from "./host-elsewhere.ts";
import { nativeOf } from "./native-of.ts";
import { office, plural } from "./offices-alone.ts";
import { callSo, officials } from "./officials.ts";
import { otherHolder } from "./other-holder.ts";
import { predicated } from "./predicated.ts";
import { object, ofOtherSide, pronoun } from "./pronouns.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { isSource } from "./sources.ts";
import { groupJust, groupOf, tellsGuests, tellsMembers } from "./the-group.ts";
import { ToldSoFar } from "./told-so-far.ts";

/** Fewer states together are the two whose people have just been told of. */
const LIST = 3;
/** "They", where the sentence before told of a list of states. */
const states = (t: ToldSoFar, a: RawActor): readonly number[] => {
  const opens = a.first > 0 && t.sentenceOf[a.first - 1] !== t.sentenceOf[a.first];
  const listed = opens ? t.statesBefore(a.first) : [];
  return listed.length < LIST ? [] : listed;
};

const RIVALS = new Set(["rivals", "foes", "adversaries", "antagonists"]);
/** "sat with the two rivals": of several who were told together, the two of one state; null: no such two. */
const rivals = (t: ToldSoFar, a: RawActor): number[] | null => {
  if (!RIVALS.has(t.words.folded[a.last - 1] as string)) return null;
  const two = t.pair.filter((e) => t.pair.some((x) => x !== e && t.person(x).party === t.person(e).party));
  return two.length === 2 ? two : null;
};

/** "they", "the sides", "the three": the last who were told of together. */
const several = (t: ToldSoFar, a: RawActor, count: number | null): number[] => {
  // "X received A, B and C. He is to talk to each of the three": the three without him.
  const acting = t.told(t.sentenceOf[a.first] as number).find((m) => m.at < a.first && !m.possessive)?.entity;
  const rest = t.pair.filter((e) => e !== acting);
  if (count !== null && count > 1 && t.pair.length === count + 1 && rest.length === count) return rest;
  if (count !== null && count > 2 && t.pair.length !== count) {
    const recent = t.recentPeople(count);
    return recent.length === count ? recent : t.pair;
  }
  if (count === 2 && t.pair.length > 2) return rivals(t, a) ?? t.pair.slice(0, 2);
  return t.pair.length || count !== 2 ? t.pair : [...t.twoStates];
};

/** Words of a name before "the host" that is set off behind it. */
const NAME_REACH = 12;
/** "President X, the host, had welcomed them": true where it is said of whoever is named right before it, and tells of nobody else. */
const setOff = (t: ToldSoFar, a: RawActor): boolean => {
  const { folded, gap, capital } = t.words;
  if (folded[a.first] !== "the" || !((gap[a.first] as number) & GAP.comma) || !((gap[a.last] ?? 0) & GAP.comma)) return false;
  const named = t.told(t.sentenceOf[a.first] as number).findLast((m) => m.at < a.first);
  if (!named || named.possessive || a.first - named.at > NAME_REACH) return false;
  for (let i = named.at + 1; i < a.first; i++)
    if ((capital[i] === 0 && folded[i] !== "of" && folded[i] !== "the") || (gap[i] as number) & GAP.comma) return false;
  return true;
};

const OWN = new Set(["his", "her", "their"]);
/** "his guest", "his host": the other one of two. */
const other = (t: ToldSoFar, a: RawActor, guest: boolean): number[] => {
  if (setOff(t, a)) return [];
  // "The guest", nobody's: of two, whoever is not at home there.
  const owned = OWN.has(t.words.folded[a.first] as string);
  const elsewhere = owned ? [] : hostElsewhere(t, a, guest);
  if (elsewhere.length) return elsewhere;
  const home = owned ? null : t.athome(t.pair, t.sentenceOf[a.first] as number);
  if (home !== null && t.pair.length === 2) return guest ? t.pair.filter((e) => e !== home) : [home];
  const owner = t.owner(a);
  const rest = t.pair.filter((e) => e !== owner);
  if (a.plural)
    return owner !== null && rest.length < t.pair.length ? rest.filter((e) => t.person(e).party !== t.person(owner).party) : [];
  // "A saw X. Then his premier, B, received the visitor": nobody is a guest of his own state.
  const abroad = rest.filter((e) => owner === null || t.person(e).party !== t.person(owner).party);
  const [only] = rest.length === 1 ? rest : abroad.length === 1 ? abroad : [];
  if (owner !== null && only !== undefined) return [likelyGuest(t, a, owner, only)];
  // "X lunched with A. B went on longer than his guest": of two others, the one who was with somebody else before.
  const [again, ...more] = owner === null ? [] : rest.filter((e) => t.pairBefore.includes(e));
  if (again !== undefined && !more.length && !t.pair.includes(owner as number)) return [again];
  const found = t.pair[guest ? 1 : 0];
  if (t.pair.length !== 2 || found === undefined) return guest && owner !== null ? guestToldOf(t, a, owner) : [];
  return [owner === null || t.pair.includes(owner) ? found : likelyGuest(t, a, owner, found)];
};

/** Behind these a people acts itself, and is all of them: "when the Danes won", "but the Danes went home". */
const OPENS = new Set("and but or as that when while where before after until because if since though than".split(" "));
/** "sat down with the Iranians", of whom nobody is told: those of the state who are there. */
const isObject = (t: ToldSoFar, { first }: RawActor): boolean =>
  first > 0 &&
  t.sentenceOf[first - 1] === t.sentenceOf[first] &&
  t.words.gap[first] === GAP.space &&
  t.words.capital[first - 1] === 0 &&
  !OPENS.has(t.words.folded[first - 1] as string);

/** "the Angolan": whoever of that state was told of last. */
const national = (t: ToldSoFar, a: RawActor): number[] => {
  const party = a.parties[0]?.id;
  const found =
    t.recent((e) => e.party === party && !isSource(e)) ??
    t.recent((e) => e.party === party) ??
    // "told the Russians": nobody who is named further on.
    (a.plural ? null : t.first((e) => e.party === party && e.type === "person")) ??
    nativeOf(t, a);
  const [people] = a.parties;
  if (found === null && a.plural && people && isObject(t, a)) return [t.party(people.id, people.kind, people.words, true)];
  return found === null ? [] : [found];
};

const STYLES = new Set(["excellency", "highness", "eminence"]);
/** "His Excellency met Y", "At the meeting, His Highness said": whoever acts, as "he" would be. */
const styled = (t: ToldSoFar, a: RawActor): number[] => {
  const { folded, gap } = t.words;
  const opens =
    a.first === 0 || t.sentenceOf[a.first - 1] !== t.sentenceOf[a.first] || ((gap[a.first] as number) & GAP.comma) !== 0;
  const style = a.last - a.first === 2 && STYLES.has(folded[a.last - 1] as string);
  if (!opens || !style || !OWN.has(folded[a.first] as string)) return [];
  return pronoun(t, { ...a, gender: folded[a.first] === "her" ? "f" : "m" });
};

/** Follows who has been spoken of, and says whom a pronoun, "the minister" or "his Turkish counterpart" means. */
export class Pointing {
  private readonly told: ToldSoFar;

  constructor(context: ResolveContext, entities: readonly Entity[], day: string | null) {
    this.told = new ToldSoFar(context, entities, day);
  }

  get entities(): readonly Entity[] {
    return this.told.entities;
  }

  /** Says who is named soon behind the actor that is asked about. */
  lookAhead(namedNext: () => number | null): void {
    this.told.namedNext = namedNext;
  }

  /** Says whose words a text is that somebody signs. */
  signedBy(entity: number): void {
    this.told.speaker = entity;
  }

  /** Keeps what was just mentioned, for later pointers. */
  seen(raw: RawActor, actor: Actor): void {
    this.told.seen(raw, actor);
  }

  /** "He was Slovenia's ambassador": whom the office is said of, who has it for his own if none was told; -1: nobody alone. */
  saidOf(a: RawActor, subject: Actor | undefined): number {
    const [only] = subject?.entities.length === 1 ? subject.entities : [];
    return only !== undefined && predicated(this.told, a, only) ? only : -1;
  }

  /** "The second, X, is the ambassador of Malta": somebody named of whom nothing else is told, with the office said of him. */
  saidOfNamed(a: RawActor, entity: number | undefined): number | undefined {
    if (entity !== undefined && this.told.person(entity).person === null) predicated(this.told, a, entity);
    return entity;
  }

  /** Gives a named counterpart the office of the one whose counterpart he is. */
  titleCounterpart(a: RawActor, entity: number): void {
    titleCounterpart(this.told, a, entity);
  }

  /** Entities an actor points to; makes new ones for parties and for officials whom nobody named. */
  at(a: RawActor, met: string | null = null): number[] {
    const among = this.among(a);
    if (met === null) return this.learnt(a, among);
    return a.pointer === "office" ? otherHolder(this.told, a, among, met) : this.learnt(a, ofOtherSide(this.told, a, among, met));
  }

  /** Whom "she" has meant is a woman from there on. */
  private learnt(a: RawActor, found: number[]): number[] {
    const [only] = found;
    const e = only !== undefined && found.length === 1 && a.gender !== null ? this.told.person(only) : null;
    if (e && e.gender === null && e.type === "person") this.told.entities[e.index] = { ...e, gender: a.gender };
    return found;
  }

  private among(a: RawActor): number[] {
    if (a.kind === "party" || a.kind === "side")
      return a.parties.map((p) => this.told.party(p.id, p.kind, p.words, a.kind === "side"));
    if (a.kind === "office") return officials(this.told, a);
    switch (a.pointer) {
      case "he":
      case "she":
        return ["him", "her", "himself", "herself"].includes(this.told.words.folded[a.first] as string)
          ? object(this.told, a)
          : pronoun(this.told, a);
      case "speaker":
        return this.told.speaker === null ? [] : [this.told.speaker];
      case "they":
        return this.them(a);
      case "sides":
        return several(this.told, a, a.count);
      case "counterpart":
        return counterpart(this.told, a);
      case "guest":
        return other(this.told, a, true);
      case "host":
        return other(this.told, a, false);
      case "national":
        return national(this.told, a);
      case "title":
        return byTitle(this.told, a);
      case "group":
        return this.group(a);
      case "office":
        return a.plural ? this.several(a) : this.official(a);
      default:
        return [];
    }
  }

  private official(a: RawActor): number[] {
    const found = office(this.told, a);
    const told = a.offices.at(-1);
    if (told) for (const one of found) callSo(this.told, one, told);
    return found.length ? found : styled(this.told, a);
  }

  private several(a: RawActor): number[] {
    const found = plural(this.told, a);
    return found.length || !tellsMembers(this.told, a) ? found : groupOf(this.told, a);
  }

  private group(a: RawActor): number[] {
    const found = groupOf(this.told, a);
    return found.length || !tellsGuests(this.told, a) ? found : other(this.told, a, true);
  }

  private them(a: RawActor): number[] {
    // "Eighty people came, among them X": no two who were told of before.
    const { folded, gap } = this.told.words;
    if (folded[a.first - 1] === "among" && (gap[a.first - 1] as number) & GAP.comma) return [];
    // "Two presidents brought them together": them, the two told of before.
    if (this.told.words.folded[a.first] === "them" && this.told.pairActs(a.first)) return this.told.pairBefore;
    const listed = states(this.told, a);
    if (listed.length) return [...listed];
    const group = groupJust(this.told, a);
    if (group.length) return group;
    const two = several(this.told, a, null);
    return two.length ? two : this.told.together(this.told.sentenceOf[a.first] as number);
  }

  /** The same for an actor whose party nothing but its surroundings tells. */
  inferred(a: RawActor): number[] {
    const before = this.told.entities.length;
    const found = this.at(a);
    for (const e of found)
      if (e >= before) this.told.entities[e] = { ...this.told.person(e), partyBasis: "inferred", partyWords: null };
    return found;
  }
}
