import type { OfficeClass, Tenure } from "../../knowledge/knowledge.ts";
import { isLeader } from "../../knowledge/ranks.ts";
import type { Actor, Entity } from "../document.ts";
import { PRESIDENTIAL } from "../lexicon/executive.ts";
import { partyEntity } from "../party-entity.ts";
import { GAP, type Words } from "../words.ts";
import { inHeading } from "./first-person.ts";
import { countriesBySentence, leftBehind, writtenIn } from "./left-behind.ts";
import { type Mention, Mentions } from "./mentions.ts";
import { ofOtherSex } from "./office-fits.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";
import { keepGroup } from "./the-group.ts";

const GOVERNORS = new Set("with of to by for from in between on at about against".split(" "));

/** Forms of verbs whose object is no subject, though no preposition stands before it. */
const MEETING = new Set(
  "meeting receiving hosting addressing greeting welcoming telephoning calling visiting seeing briefing telling asking thanking congratulating joining including replacing succeeding".split(
    " ",
  ),
);
const ASIDE = new Set("of from about for against on".split(" "));
/** Whom a report goes on about is told of so: "he", "the Venezuelan", "the visitor". */
const AGAIN: ReadonlySet<RawActor["pointer"]> = new Set(["he", "she", "national", "guest"]);

/** Entities of a report among whom somebody not told of lately is looked for; only lists of hundreds of people have more. */
export const MOST_LOOKED_AT = 128;

/** Sentences back to those who were told of together. */
const TOGETHER = 2;

/** Who has been spoken of so far in a report, and the entities that its words told of. */
export class ToldSoFar {
  readonly entities: Entity[];
  readonly mentions = new Mentions();
  readonly byParty = new Map<string, number>();
  pair: number[] = [];
  /** The pair of an earlier sentence than that of the last one. */
  pairBefore: number[] = [];
  private pairedIn = -1;
  /** The last sentence that tells of them as "them". */
  private themIn = -1;
  /** The states named in the last sentence that names any. */
  private states: number[] = [];
  private statesToldIn = -1;
  /** Where the first of them stands. */
  private firstState = -1;
  private stateActed = false;
  /** The last two states named in one sentence: whom "both countries" means where nobody of theirs is told of. */
  twoStates: readonly number[] = [];
  /** The country of the dateline, and where the sentences have somebody be; made when first asked for. */
  private writtenIn: string | null | undefined;
  private countries: ReadonlyMap<number, Set<string>> | null = null;
  speaker: number | null = null;
  /** The delegation or the group of officials told of last, and where. */
  group: { readonly entity: number; readonly sentence: number } | null = null;
  readonly words: Words;
  readonly sentenceOf: Int32Array;
  readonly context: ResolveContext;
  readonly day: string | null;

  /** Whom the sentences behind name, of whom the actor asked about tells by an office. */
  namedNext: () => number | null = () => null;

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
    if (this.labels(raw)) this.speaker = actor.entities.length === 1 ? (actor.entities[0] as number) : null;
    else if (this.speaker === null && raw.nameWords && actor.entities.length === 1) this.head(raw, actor.entities[0] as number);
    // "the G20 foreign ministers": told as one, and nobody in particular.
    const many = raw.kind === "office" && raw.plural && actor.entities.length === 1;
    for (const e of many ? [] : actor.entities) {
      const type = (this.entities[e] as Entity).type;
      if (type === "person" || type === "office")
        this.mentions.add({
          entity: e,
          at: raw.first,
          sentence,
          possessive: raw.possessive || this.governs(raw.first - 1),
          again: AGAIN.has(raw.pointer),
          speaks: raw.pointer === "speaker",
          aside: ASIDE.has(this.words.folded[raw.first - 1] ?? ""),
          governed: this.governs(raw.first - 1),
          beside: this.words.folded[raw.first - 1] === "with",
        });
    }
    if (this.words.folded[raw.first] === "them" && actor.entities.length === 2) this.themIn = sentence;
    if (raw.kind === "party") this.addStates(actor.entities, raw.first);
    keepGroup(this, raw, actor.entities);
    if (!(raw.kind === "office" && raw.plural)) this.renewPair(sentence);
  }

  private addStates(all: readonly number[], at: number): void {
    const states = all.filter((e) => this.person(e).type === "state");
    if (!states.length) return;
    const sentence = this.sentenceOf[at] as number;
    if (sentence !== this.statesToldIn) {
      this.firstState = at;
      this.stateActed = false;
    }
    this.stateActed ||= !this.governs(at - 1);
    this.states = sentence === this.statesToldIn ? [...new Set([...this.states, ...states])] : states;
    this.statesToldIn = sentence;
    if (this.states.length > 1) this.twoStates = this.states.length === 2 ? this.states : [];
  }

  /** True for a word whose object stands behind it: "with X", "When meeting X, Y said". */
  private governs(i: number): boolean {
    const word = this.words.folded[i] ?? "";
    return GOVERNORS.has(word) || (this.words.capital[i + 1] !== 0 && this.words.gap[i + 1] === GAP.space && MEETING.has(word));
  }

  /** "MINISTER WONG: I met ...": true for whoever is named at the head of a line for what he says there. */
  private labels({ first, last }: RawActor): boolean {
    const { gap } = this.words;
    const opens = first === 0 || ((gap[first] as number) & GAP.paragraph) !== 0;
    return opens && last < this.words.count && ((gap[last] as number) & GAP.colon) !== 0;
  }

  /** An official named in a heading before anybody else: whose statement a report in the first person is. */
  head(raw: RawActor, e: number): void {
    const { office, party } = this.person(e);
    if (office !== null && party !== null && inHeading(this.words, raw.first)) this.speaker = e;
  }

  /** True where a sentence so far tells of a state that acts: "India summoned X and told him", not "X, who speaks for India, told him". */
  stateActs(sentence: number): boolean {
    return this.statesToldIn === sentence && this.stateActed;
  }

  /** "China, Japan and Russia have been at this for years. They": the states with which the sentence before began, if it names nobody. */
  statesBefore(at: number): readonly number[] {
    const before = (this.sentenceOf[at] as number) - 1;
    const opens = this.firstState < 2 || this.sentenceOf[this.firstState - 2] !== before;
    return this.statesToldIn === before && opens && !this.told(before).length ? this.states : [];
  }

  /** The sentence that told of the pair; -1: none yet. */
  get pairSentence(): number {
    return this.pairedIn;
  }

  told(sentence: number): readonly Mention[] {
    return this.mentions.of(sentence);
  }

  /** The people of at least two parties named together last: whom "they" and "the ministers" mean. */
  renewPair(sentence: number): void {
    const here: number[] = [];
    const told = this.told(sentence);
    // "on behalf of Prime Minister Z": told of in passing, if there are two without him.
    const central = told.filter((m) => !m.aside);
    const enough = new Set(central.map((m) => this.person(m.entity).party)).size > 1;
    for (const m of (enough ? central : told).toReversed()) if (!here.includes(m.entity)) here.unshift(m.entity);
    const parties = new Set(here.map((e) => (this.entities[e] as Entity).party));
    if (here.length < 2 || parties.size < 2) return;
    // "X, who had lent them the room": they stay the two, whoever does something for them.
    if (this.themIn === sentence && this.pairedIn < sentence && here.length === 3 && this.pair.every((e) => here.includes(e)))
      return;
    if (sentence !== this.pairedIn) this.pairBefore = this.pair;
    this.pairedIn = sentence;
    this.pair = here;
  }

  /** "X, accompanied by Y and Z, flew to Lima. They": several who were told of in one sentence, of one side or none, up to this one. */
  together(now: number): number[] {
    for (let s = now; s >= Math.max(0, now - TOGETHER); s--) {
      const people = [...new Set(this.told(s).flatMap((m) => (m.aside || (m.possessive && !m.governed) ? [] : [m.entity])))];
      if (people.length > 1) return people;
    }
    return [];
  }

  /** True where the pair told of last acts in the sentence of a word before it. */
  pairActs(at: number): boolean {
    const acting = this.told(this.sentenceOf[at] as number).filter((m) => m.at < at && !m.possessive);
    return this.pair.length > 0 && this.pair.every((e) => acting.some((m) => m.entity === e));
  }

  person(e: number): Entity {
    return this.entities[e] as Entity;
  }

  /** The country where the report is written, then those in which the last sentences have somebody be. */
  homeAt(sentence: number): readonly string[] {
    this.countries ??= countriesBySentence(this);
    if (this.writtenIn === undefined) this.writtenIn = writtenIn(this);
    const near = [0, 1, 2].flatMap((n) => [...(this.countries?.get(sentence - n) ?? [])]);
    return this.writtenIn === null ? near : [this.writtenIn, ...near];
  }

  /** Of two, the one who is at home where the report is written or where the last sentences are; null: neither, or both. */
  athome(pair: readonly number[], sentence: number): number | null {
    for (const country of this.homeAt(sentence)) {
      const home = pair.filter((e) => this.person(e).party === country);
      if (home.length === 1) return home[0] ?? null;
    }
    return null;
  }

  /** Told of at home, where a later sentence is of another country. */
  leftBehind(m: Mention, now: number): boolean {
    this.countries ??= countriesBySentence(this);
    return m.sentence < now && leftBehind(this.countries, this.person(m.entity).party, m.sentence, now);
  }

  party(id: string, kind: "state" | "organization", words: readonly [number, number], side: boolean): number {
    const key = `${side ? "side" : "party"}:${id}`;
    const known = this.byParty.get(key);
    if (known !== undefined) return known;
    const entity = kind === "state" ? this.context.knowledge.state(id) : this.context.knowledge.organization(id);
    this.entities.push(partyEntity(this.entities.length, side ? "delegation" : kind, entity?.name ?? id, id, words));
    this.byParty.set(key, this.entities.length - 1);
    return this.entities.length - 1;
  }

  recent(test: (e: Entity) => boolean): number | null {
    return this.mentions.latest.find((e) => test(this.person(e))) ?? null;
  }

  /** The first entity of the report of that kind. */
  first(test: (e: Entity) => boolean): number | null {
    return this.entities.slice(0, MOST_LOOKED_AT).find(test)?.index ?? null;
  }

  recentPeople(n: number): number[] {
    return this.mentions.latest.slice(0, n).reverse();
  }

  /** The one who has just acted, for "his". */
  owner(a: RawActor): number | null {
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

  /** The word behind the last semicolon or colon of the sentence before a word; its first word if there is none. */
  clauseStart(at: number): number {
    let i = at;
    while (i > 0 && this.sentenceOf[i - 1] === this.sentenceOf[at]) {
      if ((this.words.gap[i] as number) & (GAP.semicolon | GAP.colon)) return i;
      i--;
    }
    return i;
  }

  unnamed(party: string | null, partyWords: readonly [number, number] | null, office: Entity["office"], many = false): number {
    const holder = !many && party && office?.officeClass ? this.holder(party, office.officeClass, office.text) : null;
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

  holder(party: string, cls: OfficeClass, called: string): Entity["person"] {
    if (
      this.day === null ||
      !(cls === "foreign-minister" || isLeader(cls) || cls === "head-of-organization" || cls === "defence-minister")
    )
      return null;
    const found = this.context.knowledge
      .holders(cls, party, this.day, this.day)
      .filter((h: { tenure: Tenure }) => !h.tenure.acting && !ofOtherSex(called, h.tenure.office));
    const people = [...new Set(found.map((h) => h.person))];
    return people.length === 1 ? (people[0] ?? null) : null;
  }

  /** The leader of a state where one person both heads the state and leads its government. */
  chief(party: string): { person: NonNullable<Entity["person"]>; tenure: Tenure } | null {
    if (this.day === null || !PRESIDENTIAL.has(party)) return null;
    const held = this.context.knowledge.holders("head-of-state", party, this.day, this.day).filter((h) => !h.tenure.acting);
    return new Set(held.map((h) => h.person.id)).size === 1 ? (held[0] ?? null) : null;
  }
}
