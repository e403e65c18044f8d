import type { OfficeClass } from "../../knowledge/knowledge.ts";
import type { Entity, NameHit } from "../document.ts";
import { wordTest } from "../forms.ts";
import { nounSense, SUBORDINATORS } from "../lexicon/contact.ts";
import { verbSenses } from "../lexicon/contact-verbs.ts";
import { diplomatic } from "../lexicon/diplomatic.ts";
import { partyOf } from "../names.ts";
import { GAP } from "../words.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Offices of a state's own, of which every state has one. */
const NATIONAL =
  /\b(?:minister|undersecretary|state secretary|permanent secretary|cabinet secretary|speaker|governor|mayor|chief justice|attorney[- ]general|prosecutor[- ]general|senator|member of (?:the )?(?:parliament|house)|(?:army|defence|defense|navy|police|general|naval) (?:chief|staff)|chief of (?:the )?(?:\w+ )?(?:staff|army|navy|police)|parliament|legislature|assembly|senate)\b/i;
/** Whoever is accredited, or speaks for others, may be anybody's. */
const ELSEWHERE =
  /\b(?:ambassador|high commissioner|envoy|consul|spokes\w+|representative (?:of|to|in|for)|representatives?$|united nations)\b/i;
/** Whoever comes along is of one's own side. */
const ALONG = new Set(
  "accompanied accompanies accompanying joined flanked replaced succeeded appointed named behalf included includes including comprised comprises comprising".split(
    " ",
  ),
);
/** What leads to the country in which somebody is told to be; "to" does where a journey is told. */
const THERE = new Set("in at visit visits visited visiting arrived arrives toured tours touring".split(" "));
const JOURNEYS = new Set(
  `visit visits visited visiting trip trips travel travels travelled traveled travelling traveling journey tour mission depart departs departed
  leave leaves left fly flies flew arrive arrives arrived arriving heading headed heads go goes went come comes came paid pay paying embark embarks embarked
  undertake undertakes undertook`.split(/\s+/),
);
/** Words back from "to" in which its journey is told. */
const JOURNEY_REACH = 7;
/** Words back from somebody in which he is told to be met: room for those who stand before him in a list. */
const REACH = 60;
/** Sentences back in which it is told where the report is. */
const BACK = 6;

const tellsContact = wordTest((word) => verbSenses(word).length > 0 || nounSense(word) !== null);

/** True where a name is that of a place to which somebody is told to have come. */
const cameTo = ({ words: w, sentenceOf }: ResolveContext, { first }: NameHit): boolean => {
  const at = w.folded[first - 1] === "the" ? first - 2 : first - 1;
  const lead = w.folded[at] ?? "";
  if (at < 0 || sentenceOf[at] !== sentenceOf[first]) return false;
  if (THERE.has(lead)) return true;
  if (lead !== "to") return false;
  for (let i = at - 1; i > at - JOURNEY_REACH && i >= 0 && sentenceOf[i] === sentenceOf[at]; i--)
    if (JOURNEYS.has(w.folded[i] as string)) return true;
  return false;
};

/** The one state that a name is, or in which its town lies, whatever else may bear the name. */
const countryOf = (match: NameHit["match"]): string | null => {
  const party = partyOf(match)?.entity;
  if (party) return party.kind === "state" ? party.id : null;
  const all = new Set(match.hits.flatMap((h) => (h.entity.kind === "place" ? [h.entity.country] : [])));
  return all.size === 1 ? ([...all][0] as string) : null;
};

/** The countries in which the sentences have somebody be. */
const stays = (c: ResolveContext): ReadonlyMap<number, Set<string>> => {
  const out = new Map<number, Set<string>>();
  for (const n of c.names) {
    const country = cameTo(c, n) ? countryOf(n.match) : null;
    if (country === null) continue;
    const s = c.sentenceOf[n.first] as number;
    out.set(s, (out.get(s) ?? new Set()).add(country));
  }
  return out;
};

/** The one country in which a sentence, or the nearest before it that says where, has somebody be. */
const whereAt = (there: ReadonlyMap<number, Set<string>>, sentence: number): string | null => {
  for (let s = sentence; s >= Math.max(0, sentence - BACK); s--) {
    const found = there.get(s);
    if (found) return found.size === 1 ? ([...found][0] as string) : null;
  }
  return null;
};

/** Whom an actor of the text is, by its place among them; null: nobody. */
type EntityOf = (i: number) => Entity | null;

/** The party of whoever is told to meet somebody, named before him in his sentence; null where no word of contact stands between. */
const metBy = (
  c: ResolveContext,
  raw: readonly RawActor[],
  i: number,
  entityOf: EntityOf,
  ends: ReadonlySet<string> = ALONG,
): string | null => {
  const { words: w } = c;
  const a = raw[i] as RawActor;
  let k = i - 1,
    contact = false;
  for (let at = a.first - 1; at >= Math.max(0, a.first - REACH) && c.sentenceOf[at] === c.sentenceOf[a.first]; at--) {
    const word = w.folded[at] as string;
    if ((w.gap[at + 1] as number) & GAP.quote || ALONG.has(word) || ends.has(word)) return null;
    while (k >= 0 && (raw[k] as RawActor).first > at) k--;
    const other = raw[k];
    const inside = other !== undefined && at < other.last;
    if (!inside) contact ||= tellsContact(w, at);
    else if (contact) {
      const e = entityOf(k);
      if (e?.type === "person" && e.party !== null && !other.possessive) return e.party;
    }
  }
  return null;
};

const staysOf = new WeakMap<ResolveContext, ReadonlyMap<number, Set<string>>>();
/** The state to which a visitor is told to have come where somebody is told; null: none, or his own. */
const abroad = (c: ResolveContext, a: RawActor, visitor: string): string | null => {
  const there = staysOf.get(c) ?? stays(c);
  staysOf.set(c, there);
  const country = whereAt(there, c.sentenceOf[a.first] as number);
  return country !== null && country !== visitor && c.knowledge.state(country) !== null ? country : null;
};

/** Who governs or reigns: of such a state has one, and a report may name him by his office alone. */
const RULING: ReadonlySet<OfficeClass> = new Set(["head-of-state", "head-of-government", "foreign-minister"]);

/**
 * "The Director-General visited Mauritania. She called on the President": an unnamed official of a kind that every state has, whom a
 * visitor meets, is of the country to which the visitor came. The same actor with its party, or null.
 */
export const officialMetAbroad = (
  c: ResolveContext,
  raw: readonly RawActor[],
  i: number,
  entityOf: EntityOf,
): RawActor | null => {
  const a = raw[i] as RawActor;
  const office = a.offices.at(-1);
  if (a.pointer !== "office" || a.plural || !office || c.words.folded[a.first] !== "the" || !diplomatic(c.words)) return null;
  const national = NATIONAL.test(office.text) && !ELSEWHERE.test(office.text);
  if (!national && !RULING.has(office.officeClass ?? "other")) return null;
  const visitor = metBy(c, raw, i, entityOf, SUBORDINATORS);
  const country = visitor && abroad(c, a, visitor);
  return country
    ? {
        ...a,
        kind: "office",
        pointer: null,
        offices: [office],
        parties: [{ id: country, words: [a.first, a.last], kind: "state" }],
      }
    : null;
};

const nobodys = (e: Entity | null): e is Entity =>
  e !== null &&
  e.type === "person" &&
  e.person === null &&
  (e.party === null || (e.partyBasis === "inferred" && e.partyWords === null)) &&
  e.office !== null &&
  NATIONAL.test(e.office.text) &&
  !ELSEWHERE.test(e.office.text);

/**
 * "She will visit Tokyo. She will meet Minister of Environment X": an official of no told party whom a visitor meets is of the country to which
 * the visitor came, not of the visitor's, from which the report tells. Changes the entities in place.
 */
export const partiesMetAbroad = (
  c: ResolveContext,
  raw: readonly RawActor[],
  entities: Entity[],
  entityAt: (i: number) => number,
): void => {
  const entityOf: EntityOf = (i) => entities[entityAt(i)] ?? null;
  raw.forEach((a, i) => {
    const e = a.nameWords ? entityOf(i) : null;
    if (!nobodys(e) || !diplomatic(c.words)) return;
    const visitor = metBy(c, raw, i, entityOf);
    if (visitor === null) return;
    const country = abroad(c, a, visitor);
    if (country !== null) entities[e.index] = { ...e, party: country, partyBasis: "inferred" };
  });
};
