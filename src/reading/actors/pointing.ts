import type { OfficeClass, Tenure } from "../../knowledge/knowledge.ts";
import type { Actor, Entity, OfficePhrase } from "../document.ts";
import { PRESIDENTIAL } from "../lexicon/executive.ts";
import { GAP, type Words } from "../words.ts";
import { inHeading } from "./first-person.ts";
import { type Mention, Mentions } from "./mentions.ts";
import { holdsOffice, isLeaderWord, isOfficial, isOneOf, LEADERS, singular } from "./office-fits.ts";
import { informal } from "./person-office.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { kinClass } from "./tenures.ts";

const GOVERNORS = new Set("with of to by for from in between on at about against".split(" "));

const ASIDE = new Set("of from about for against on".split(" "));

/** Entities of a report among whom somebody not told of lately is looked for; only lists of hundreds of people have more. */
const MOST_LOOKED_AT = 128;

/** Follows who has been spoken of, and says whom a pronoun, "the minister" or "his Turkish counterpart" means. */
export class Pointing {
  readonly entities: Entity[];
  private readonly mentions = new Mentions();
  private readonly byParty = new Map<string, number>();
  private pair: number[] = [];
  private speaker: number | null = null;
  private readonly words: Words;
  private readonly sentenceOf: Int32Array;
  private readonly context: ResolveContext;
  private readonly day: string | null;

  constructor(context: ResolveContext, entities: readonly Entity[], day: string | null) {
    this.context = context;
    this.words = context.words;
    this.sentenceOf = context.sentenceOf;
    this.entities = [...entities];
    this.day = day;
  }

  /** Keeps what was just mentioned, for later pointers. */
  seen(raw: RawActor, actor: Actor): void {
    const sentence = this.sentenceOf[raw.first] as number;
    if (this.speaker === null && raw.nameWords && actor.entities.length === 1) this.head(raw, actor.entities[0] as number);
    for (const e of actor.entities) {
      const type = (this.entities[e] as Entity).type;
      if (type === "person" || type === "office")
        this.mentions.add({
          entity: e,
          at: raw.first,
          sentence,
          possessive: raw.possessive || GOVERNORS.has(this.words.folded[raw.first - 1] ?? ""),
          aside: ASIDE.has(this.words.folded[raw.first - 1] ?? ""),
          governed: GOVERNORS.has(this.words.folded[raw.first - 1] ?? ""),
          beside: this.words.folded[raw.first - 1] === "with",
        });
    }
    if (!(raw.kind === "office" && raw.plural)) this.renewPair(sentence);
  }

  /** An official named in a heading before anybody else: whose statement a report in the first person is. */
  private head(raw: RawActor, e: number): void {
    const { office, party } = this.person(e);
    if (office !== null && party !== null && inHeading(this.words, raw.first)) this.speaker = e;
  }

  private told(sentence: number): readonly Mention[] {
    return this.mentions.of(sentence);
  }

  /** The people of at least two parties named together last: whom "they" and "the ministers" mean. */
  private renewPair(sentence: number): void {
    const here: number[] = [];
    for (const m of this.told(sentence).toReversed()) if (!here.includes(m.entity)) here.unshift(m.entity);
    const parties = new Set(here.map((e) => (this.entities[e] as Entity).party));
    if (here.length >= 2 && parties.size >= 2) this.pair = here;
  }

  private person(e: number): Entity {
    return this.entities[e] as Entity;
  }

  /** Entities an actor points to; makes new ones for parties and for officials whom nobody named. */
  at(a: RawActor): number[] {
    if (a.kind === "party" || a.kind === "side")
      return a.parties.map((p) => this.party(p.id, p.kind, p.words, a.kind === "side"));
    if (a.kind === "office") return this.officials(a);
    switch (a.pointer) {
      case "he":
      case "she":
        return ["him", "her", "himself", "herself"].includes(this.words.folded[a.first] as string)
          ? this.object(a)
          : this.pronoun(a);
      case "speaker":
        return this.speaker === null ? [] : [this.speaker];
      case "they":
        return this.several(a, null);
      case "sides":
        return this.several(a, a.count);
      case "counterpart":
        return this.counterpart(a);
      case "guest":
        return this.other(a, true);
      case "host":
        return this.other(a, false);
      case "national":
        return this.national(a);
      case "office":
        return a.plural ? this.plural(a) : this.office(a);
      default:
        return [];
    }
  }

  /** The same for an actor whose party nothing but its surroundings tells. */
  inferred(a: RawActor): number[] {
    const before = this.entities.length;
    const found = this.at(a);
    for (const e of found) if (e >= before) this.entities[e] = { ...this.person(e), partyBasis: "inferred", partyWords: null };
    return found;
  }

  private party(id: string, kind: "state" | "organization", words: readonly [number, number], side: boolean): number {
    const key = `${side ? "side" : "party"}:${id}`;
    const known = this.byParty.get(key);
    if (known !== undefined) return known;
    const entity = kind === "state" ? this.context.knowledge.state(id) : this.context.knowledge.organization(id);
    this.entities.push({
      index: this.entities.length,
      type: side ? "delegation" : kind,
      person: null,
      name: entity?.name ?? id,
      office: null,
      former: [],
      party: id,
      partyBasis: "stated",
      partyWords: words,
      nameWords: words,
      gender: null,
    });
    this.byParty.set(key, this.entities.length - 1);
    return this.entities.length - 1;
  }

  private recent(test: (e: Entity) => boolean): number | null {
    return this.mentions.latest.find((e) => test(this.person(e))) ?? null;
  }

  /** The first entity of the report of that kind. */
  private first(test: (e: Entity) => boolean): number | null {
    return this.entities.slice(0, MOST_LOOKED_AT).find(test)?.index ?? null;
  }

  /** he, she: the first person of this sentence before it, else of the sentence before, the subject first. */
  private pronoun(a: RawActor): number[] {
    const sentence = this.sentenceOf[a.first] as number;
    const fits = (m: Mention): boolean => {
      const g = this.person(m.entity).gender;
      return a.gender === null || g === null || g === a.gender;
    };
    // "She" is the woman whom the last sentences told of, before somebody of whom it is not known.
    const woman =
      a.gender === "f" && [0, 1, 2, 3].some((n) => this.told(sentence - n).some((m) => this.person(m.entity).gender === "f"));
    let company: Mention | undefined;
    for (let s = sentence; s >= Math.max(0, sentence - 4); s--) {
      const here = this.told(s).filter((m) => fits(m) && (!woman || this.person(m.entity).gender === "f"));
      // "With X, he spoke": he is not X. "A dinner with X is on his list. He ...": nor here, if anybody has acted before.
      const subject = here.find((m) => !m.possessive) ?? here.find((m) => (s === sentence ? !m.governed : !m.beside));
      if (subject) return [subject.entity];
      company ??= s === sentence ? undefined : here[0];
    }
    return company ? [company.entity] : [];
  }

  /** him: not the subject of its own sentence, but the other one spoken of. */
  private object(a: RawActor): number[] {
    const sentence = this.sentenceOf[a.first] as number;
    const fits = (e: number): boolean => {
      const g = this.person(e).gender;
      return a.gender === null || g === null || g === a.gender;
    };
    const start = this.clauseStart(a.first);
    const earlier = this.told(sentence).find((m) => m.at < start && !m.possessive && fits(m.entity));
    const acting = this.told(sentence).filter((m) => m.at >= start && !m.possessive);
    // "Wang was in the capital; Putin and Lavrov received him": the subject of the clause before.
    if (earlier && acting.length && !acting.some((m) => m.entity === earlier.entity)) return [earlier.entity];
    const subject = this.told(sentence).find((m) => !m.possessive)?.entity ?? null;
    if (subject === null || this.words.folded[a.first]?.endsWith("self")) return this.pronoun(a);
    const other = this.pair.includes(subject) ? this.pair.find((e) => e !== subject && fits(e)) : undefined;
    if (other !== undefined) return [other];
    for (let s = sentence; s >= Math.max(0, sentence - 3); s--) {
      const last = this.told(s).findLast(
        (m) => m.entity !== subject && fits(m.entity) && !(s === sentence && this.joinedSubject(m)),
      );
      if (last) return [last.entity];
    }
    return [];
  }

  /** "Premier X and Chairman Y met him": the second of two who act together is not he either. */
  private joinedSubject(m: Mention): boolean {
    return !m.governed && this.words.folded[m.at - 1] === "and";
  }

  /** The word behind the last semicolon or colon of the sentence before a word; its first word if there is none. */
  private clauseStart(at: number): number {
    let i = at;
    while (i > 0 && this.sentenceOf[i - 1] === this.sentenceOf[at]) {
      if ((this.words.gap[i] as number) & (GAP.semicolon | GAP.colon)) return i;
      i--;
    }
    return i;
  }

  private several(a: RawActor, count: number | null): number[] {
    void a;
    if (count !== null && count > 2 && this.pair.length !== count) {
      const recent = this.recentPeople(count);
      return recent.length === count ? recent : this.pair;
    }
    if (count === 2 && this.pair.length > 2) return this.pair.slice(0, 2);
    return this.pair;
  }

  private recentPeople(n: number): number[] {
    return this.mentions.latest.slice(0, n).reverse();
  }

  /** The one who has just acted, for "his". */
  private owner(a: RawActor): number | null {
    const sentence = this.sentenceOf[a.first] as number;
    const here = this.told(sentence).filter((m) => m.at < a.first);
    const near = here.filter((m) => !m.possessive).at(-1) ?? here.at(-1);
    if (near) return near.entity;
    for (let s = sentence - 1; s >= Math.max(0, sentence - 3); s--) {
      const subject = this.told(s).find((m) => !m.possessive) ?? this.told(s)[0];
      if (subject) return subject.entity;
    }
    return null;
  }

  private counterpart(a: RawActor): number[] {
    const owner = this.owner(a);
    const own = owner === null ? null : this.person(owner);
    const cls = own?.office?.officeClass ?? null;
    if (a.parties.length === 0) {
      if (!own) return [];
      const other = this.recent(
        (e) => e.index !== owner && e.party !== own.party && (cls === null || e.office?.officeClass === cls || e.office === null),
      );
      return other === null ? [] : [other];
    }
    return a.parties.map((p) => {
      const known = this.first(
        (e) =>
          e.party === p.id &&
          e.index !== owner &&
          (e.type === "person" || e.type === "office") &&
          (cls === null || e.office?.officeClass === cls || kinClass(cls, e.office?.officeClass ?? null)),
      );
      if (known !== null) return known;
      return this.unnamed(
        p.id,
        p.words,
        own?.office
          ? { text: own.office.text, officeClass: own.office.officeClass, basis: "inferred", words: [a.first, a.last] }
          : null,
      );
    });
  }

  /** Gives a named counterpart the office of the one whose counterpart he is, if nothing better is known. */
  titleCounterpart(a: RawActor, entity: number): void {
    const e = this.person(entity);
    const owner = this.owner(a);
    const own = owner === null || owner === entity ? null : this.person(owner);
    const party = e.party ?? a.parties[0]?.id ?? null;
    const stated = e.office?.basis === "stated";
    const office =
      stated || !own?.office || own.office.officeClass === "ambassador"
        ? e.office
        : e.office && (e.office.officeClass === own.office.officeClass || kinClass(e.office.officeClass, own.office.officeClass))
          ? e.office
          : {
              text: own.office.text,
              officeClass: own.office.officeClass,
              basis: "inferred" as const,
              words: [a.first, a.last] as const,
            };
    this.entities[entity] = {
      ...e,
      party,
      partyBasis: e.party ? e.partyBasis : "stated",
      partyWords: e.partyWords ?? a.parties[0]?.words ?? null,
      office,
    };
  }

  private unnamed(
    party: string | null,
    partyWords: readonly [number, number] | null,
    office: Entity["office"],
    many = false,
  ): number {
    const holder = !many && party && office?.officeClass ? this.holder(party, office.officeClass) : null;
    this.entities.push({
      index: this.entities.length,
      type: "office",
      person: holder,
      name: null,
      office,
      former: [],
      party,
      partyBasis: party ? "stated" : "unknown",
      partyWords,
      nameWords: null,
      gender: null,
    });
    return this.entities.length - 1;
  }

  private holder(party: string, cls: OfficeClass): Entity["person"] {
    if (
      this.day === null ||
      !(cls === "foreign-minister" || LEADERS.includes(cls) || cls === "head-of-organization" || cls === "defence-minister")
    )
      return null;
    const found = this.context.knowledge
      .holders(cls, party, this.day, this.day)
      .filter((h: { tenure: Tenure }) => !h.tenure.acting);
    const people = [...new Set(found.map((h) => h.person))];
    return people.length === 1 ? (people[0] ?? null) : null;
  }

  /** The leader of a state where one person both heads the state and leads its government. */
  private chief(party: string): { person: NonNullable<Entity["person"]>; tenure: Tenure } | null {
    if (this.day === null || !PRESIDENTIAL.has(party)) return null;
    const held = this.context.knowledge.holders("head-of-state", party, this.day, this.day).filter((h) => !h.tenure.acting);
    return new Set(held.map((h) => h.person.id)).size === 1 ? (held[0] ?? null) : null;
  }

  private other(a: RawActor, guest: boolean): number[] {
    const owner = this.owner(a);
    const rest = this.pair.filter((e) => e !== owner);
    if (owner !== null && rest.length === 1) return rest;
    if (this.pair.length === 2) return [this.pair[guest ? 1 : 0] as number];
    return [];
  }

  private national(a: RawActor): number[] {
    const party = a.parties[0]?.id;
    const found = this.recent((e) => e.party === party) ?? this.first((e) => e.party === party && e.type === "person");
    return found === null ? [] : [found];
  }

  /** "the Georgian foreign minister", "the leaders of Fiji, Tonga and Samoa". */
  private officials(a: RawActor): number[] {
    const office = a.offices[0] as OfficePhrase;
    const parties = a.parties.length
      ? a.parties
      : office.party
        ? [{ id: office.party, words: office.partyWords ?? ([a.first, a.last] as const), kind: "state" as const }]
        : [];
    const leader = isLeaderWord(office);
    return parties.map((p) => {
      const match = isOfficial(this.words, office, p.id);
      const known = this.recent(match) ?? this.first(match);
      if (known !== null) {
        this.nameOffice(known, office);
        return known;
      }
      const chief = leader ? this.chief(p.id) : null;
      if (chief) {
        this.entities.push({
          index: this.entities.length,
          type: "office",
          person: chief.person,
          name: null,
          office: {
            text: chief.tenure.office,
            officeClass: chief.tenure.officeClass,
            basis: "known",
            words: [office.first, office.last],
          },
          former: [],
          party: p.id,
          partyBasis: "stated",
          partyWords: p.words,
          nameWords: null,
          gender: null,
        });
        return this.entities.length - 1;
      }
      // "The ministers of the EU" are many, and none of them is the one who acts for the EU.
      const many = office.plural && parties.length === 1 && p.kind === "organization";
      return this.unnamed(
        p.id,
        p.words,
        {
          text: singular(office.text, office.plural),
          officeClass: leader ? null : office.officeClass,
          basis: "stated",
          words: [office.first, office.last],
        },
        many,
      );
    });
  }

  /** "The chief negotiator" who is later called the Assistant Secretary of State: the title comes before reporters' words. */
  private nameOffice(entity: number, office: OfficePhrase): void {
    const e = this.person(entity);
    if (office.plural || office.former || !e.office || !informal(e.office) || informal(office) || !office.text.includes(" "))
      return;
    this.entities[entity] = {
      ...e,
      office: { text: office.text, officeClass: office.officeClass, basis: "stated", words: [office.first, office.last] },
    };
  }

  /** "the minister", "the President", "Our Minister", "the King": somebody already told of. */
  private office(a: RawActor): number[] {
    const o = a.offices[a.offices.length - 1] as OfficePhrase;
    const fits = holdsOffice(this.words, o);
    const sentence = this.sentenceOf[a.first] as number;
    const able = new Map<number, boolean>();
    const may = ({ entity }: Mention): boolean => {
      const known = able.get(entity) ?? fits(this.person(entity));
      able.set(entity, known);
      return known;
    };
    // The subject of the nearest sentence that has one.
    let inPassing: Mention | null = null;
    for (let s = sentence; s >= sentence - 6; s--) {
      const here = this.told(s).filter((m) => m.at < a.first && may(m));
      const subject = here.find((m) => !m.possessive) ?? here.find((m) => !m.aside);
      if (subject) return [subject.entity];
      inPassing ??= here[0] ?? null;
    }
    if (inPassing) return [inPassing.entity];
    const known = this.recent(fits) ?? this.first(fits);
    return known === null ? [] : [known];
  }

  /** "the ministers", "the two presidents", "both leaders". */
  private plural(a: RawActor): number[] {
    const o = a.offices[0] as OfficePhrase;
    const isOne = isOneOf(this.words, o);
    const fits = (n: number): boolean => isOne(this.person(n));
    const count = a.count;
    const pair = this.pair.filter(fits);
    if (pair.length >= 2 && (count === null || pair.length === count)) return pair;
    const people = this.recentPeople(8).filter(fits);
    const parties = new Set<string>();
    const out: number[] = [];
    for (let i = people.length - 1; i >= 0 && out.length < (count ?? 2); i--) {
      const p = this.person(people[i] as number).party;
      if (p !== null && parties.has(p)) continue;
      if (p !== null) parties.add(p);
      out.unshift(people[i] as number);
    }
    if (out.length >= 2) return out;
    if (pair.length >= 2) return pair;
    // "Foreign ministers will soon talk anew": those of the two sides just told of.
    const sides = [
      ...new Set(
        this.pair.flatMap((e) => {
          const p = this.person(e).party;
          return p ? [p] : [];
        }),
      ),
    ];
    if (o.officeClass === "foreign-minister" && sides.length === 2 && pair.length === 0)
      return sides.map(
        (p) =>
          this.first((e) => e.party === p && e.office?.officeClass === o.officeClass) ??
          this.unnamed(p, null, {
            text: singular(o.text, true),
            officeClass: o.officeClass,
            basis: "stated",
            words: [o.first, o.last],
          }),
      );
    const all = this.entities
      .slice(0, MOST_LOOKED_AT)
      .filter((e) => (e.type === "person" || e.type === "office") && fits(e.index));
    if (all.length === 2 && all[0]?.party !== all[1]?.party) return all.map((e) => e.index);
    return [];
  }
}
