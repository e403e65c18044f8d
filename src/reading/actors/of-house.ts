import { partyOf } from "../names.ts";
import { inHeading } from "./first-person.ts";
import type { RawActor } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** The house that needs not say whose they are: everybody knows. */
const HOUSE = "UN";
const TITLES = new Set(["secretary general", "deputy secretary general"]);
/** "Secretary-General", "Commonwealth Secretary-General", "Secretary-General of ASEAN"; not who is sent by one. */
const TITLED = /^(?!.*\bof (?:the )?(?:\S+ )?secretary general).*\bsecretary general\b/;

const title = (office: string): string => office.toLowerCase().replace(/-/g, " ");

const bears = (a: RawActor): boolean => a.offices.some((o) => TITLED.test(title(o.text)));

/** True where the words themselves say of which organization: "the Secretary General of NATO", not "The Secretary-General and that of NATO". */
const saysWhose = (a: RawActor): boolean =>
  a.offices.some((o) => {
    const at = o.partyWords?.[0] ?? -1;
    return at >= a.first && at < a.last;
  }) || a.parties.some((p) => p.words[0] >= a.first && p.words[0] < a.last);

/** "The Secretary-General": the title, an article before it and no more. */
const isBare = ({ words: w }: ResolveContext, a: RawActor): boolean =>
  (a.kind === "office" || a.pointer === "office") &&
  a.nameWords === null &&
  !a.plural &&
  a.offices.length === 1 &&
  TITLES.has(title(a.offices[0]?.text ?? "")) &&
  w.folded[a.first] === "the" &&
  w.folded[a.last] !== "of" &&
  !saysWhose(a);

/** True where an organization that has such an officer is named up to the first sentence, otherwise than by his title: "at NATO headquarters". */
const elseNamed = (c: ResolveContext, lead: number, titled: readonly RawActor[]): boolean => {
  const cited = new Set(titled.flatMap((a) => [...a.parties, ...a.offices.map((o) => ({ id: o.party }))].map((p) => p.id)));
  const { day } = c.anchor;
  for (const n of c.names) {
    if ((c.sentenceOf[n.first] as number) > lead) return false;
    const party =
      partyOf(n.match) ?? c.knowledge.matchesAt(c.words.folded, c.words.capital, n.first).map(partyOf).find(Boolean) ?? null;
    const id = party?.entity.id;
    if (!id || id === HOUSE || cited.has(id) || c.knowledge.organization(id) === null) continue;
    if (c.knowledge.holders("head-of-organization", id, day, day).some((h) => TITLED.test(title(h.tenure.office)))) return true;
  }
  return false;
};

const homes = new WeakMap<readonly RawActor[], boolean>();

const isHouse = (c: ResolveContext, raw: readonly RawActor[]): boolean => {
  const titled = raw.filter(bears);
  const first = titled[0];
  const lead = titled.find((a) => !inHeading(c.words, a.first));
  if (!first || !lead || !isBare(c, first) || !isBare(c, lead)) return false;
  // Named somewhere without another organization: the words that point find him.
  const named = titled.some((a) => a.nameWords !== null && !saysWhose(a));
  return !named && !elseNamed(c, c.sentenceOf[lead.first] as number, titled);
};

/**
 * "The Secretary-General met with Jens Stoltenberg, Secretary General of NATO. The Secretary-General said ...": a report that first tells of him by
 * the title alone, above and in its first sentence, is the United Nations' own, whoever else in it has such a title. The actor with its party, or null.
 */
export const ofHouse = (c: ResolveContext, raw: readonly RawActor[], i: number): RawActor | null => {
  const a = raw[i] as RawActor;
  if (!isBare(c, a)) return null;
  let house = homes.get(raw);
  if (house === undefined) {
    house = isHouse(c, raw);
    homes.set(raw, house);
  }
  if (!house) return null;
  const offices = a.offices.map((o) => ({ ...o, party: HOUSE, partyWords: null }));
  return {
    ...a,
    kind: "office",
    pointer: null,
    offices,
    parties: [{ id: HOUSE, words: [a.first, a.last], kind: "organization" }],
  };
};
