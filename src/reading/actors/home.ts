import type { OfficeClass } from "../../knowledge/knowledge.ts";
import type { Report } from "../../text/report.ts";
import type { Entity, NameHit } from "../document.ts";
import { issuerOf } from "../issuer.ts";
import { partyOf } from "../names.ts";
import { stateOfAgency } from "./home-agency.ts";
import { alsoOf } from "./office-party.ts";
import type { ResolveContext } from "./resolve-context.ts";

/** Classes of offices that every state has, and that reports from there name without the state: "Economy Minister X". */
const DOMESTIC: readonly OfficeClass[] = [
  "deputy-foreign-minister",
  "deputy-head-of-government",
  "defence-minister",
  "interior-minister",
  "economy-or-finance-minister",
  "other-minister",
  "national-security-adviser",
  "speaker",
];
/** Of these the base knows the holders: a name that it does not list is of another state. */
const LISTED: readonly OfficeClass[] = ["foreign-minister", "head-of-government", "head-of-state"];
/** Members of a ruling house, of whom only states with a crowned head have any. */
const ROYAL = /\b(?:prince|princess|queen|duke|duchess)\b/i;
const CROWN = /\b(?:king|queen|emir|amir|sultan|emperor|empress|grand duke|prince)\b/i;
/** Offices that belong to no class, but to one state. */
const LOCAL =
  /\b(?:minister|undersecretary|governor|mayor|state secretary|secretary of state|permanent secretary|parliament|cabinet secretary|secretary to the (?:president|prime minister|cabinet|treasury|government))\b/i;
const LOCAL_HOUSE =
  /\b(?:senate|assembly|speaker|house of representatives|lower house|upper house|office of (?:his|her) (?:majesty|highness|royal highness))\b/i;

/** States, or what reports treat as such, that have no seat in the United Nations. */
const WITHOUT_SEAT = new Set(["TWN", "XKX", "PSE", "VAT"]);

/** The state of the dateline's town: of several towns of that name, the one in a state that the report names. */
const datelineState = (report: Report, c: ResolveContext): string | null => {
  const d = report.dateline;
  if (!d) return null;
  const within = (n: NameHit): boolean => {
    const at = c.words.start[n.first] as number;
    return at >= d.start && at < d.end;
  };
  const countries = new Set(
    c.names.filter(within).flatMap((n) => {
      const party = partyOf(n.match);
      if (party) return [party.entity.id];
      return n.match.hits.flatMap((h) => (h.entity.kind === "place" ? [h.entity.country] : []));
    }),
  );
  if (countries.size < 2) return [...countries][0] ?? null;
  const named = new Set(c.names.flatMap((n) => partyOf(n.match)?.entity.id ?? []));
  const left = [...countries].filter((x) => named.has(x));
  return left.length === 1 ? (left[0] as string) : null;
};

const homeFound = (c: ResolveContext): string | null => {
  // "OSLO, June 10 (SANA)": an agency's own officials abroad are told as those at home are.
  const issuer = stateOfAgency(c.report, c.words) ?? issuerOf(c);
  if (issuer !== null && c.knowledge.state(issuer) !== null) return issuer;
  const home = datelineState(c.report, c);
  // Wires of the world are written in places like Hong Kong, whose own officials are told as such.
  return home !== null && (c.knowledge.state(home)?.un || WITHOUT_SEAT.has(home)) ? home : null;
};

/** Who is told as one of a report's own government. */
const GOVERNING: readonly OfficeClass[] = [...LISTED, ...DOMESTIC];
/** Sentences at the head of a report in which its own officials are named. */
const OPENING = 3;
/**
 * "President Mahama received the Canadian High Commissioner": the one state whose officials a report that begins with them names by office
 * alone, for readers who know whose they are.
 */
export const takenForGranted = (c: ResolveContext, entities: readonly Entity[]): string | null => {
  const bare = entities.filter(
    (e) =>
      e.type === "person" &&
      e.partyBasis === "known" &&
      e.office?.basis === "stated" &&
      GOVERNING.includes(e.office.officeClass ?? "other") &&
      c.knowledge.state(e.party ?? "") !== null,
  );
  const states = new Set(bare.map((e) => e.party));
  const opens = bare.some((e) => e.nameWords !== null && (c.sentenceOf[e.nameWords[0]] as number) < OPENING);
  // "Minister for Europe X will arrive in Lima. He will meet Prime Minister Y": whose X is, nothing tells, and Y is met by him.
  const begun = Math.min(...bare.map(firstWord));
  if (entities.some((e) => e.type === "person" && e.party === null && isDomestic(e.office) && firstWord(e) < begun)) return null;
  return states.size === 1 && opens ? (bare[0]?.party ?? null) : null;
};

const firstWord = (e: Entity): number => e.nameWords?.[0] ?? Number.POSITIVE_INFINITY;

const homes = new WeakMap<ResolveContext, string | null>();

/** The state whose officials a report names without it: that of the side whose readout it is, or of the town it tells from. */
export const homeOf = (c: ResolveContext): string | null => {
  const known = homes.get(c);
  if (known !== undefined) return known;
  const home = homeFound(c);
  homes.set(c, home);
  return home;
};

/** An office of a kind that every state has, and that is told without the state where it is its own. */
export const isDomestic = (office: Entity["office"]): boolean =>
  office !== null &&
  ((office.officeClass !== null && DOMESTIC.includes(office.officeClass)) ||
    LOCAL.test(office.text) ||
    LOCAL_HOUSE.test(office.text)) &&
  !SENT.test(office.text);
/** A director general is of some body, but one of a minister's own office. */
const SENT = /\b(?:general of(?! (?:the )?(?:office of the minister|minister'?s office))|ambassador|envoy)\b/i;

/**
 * "VILNIUS, June 8 - Economy Minister X met ...": may an official whose party nothing tells be one of that state's own?
 * Not in an office whose holder there the base knows by another name, nor where the report names another holder there.
 */
export const isOfHome = (c: ResolveContext, e: Entity, home: string, day: string | null, all: readonly Entity[]): boolean => {
  const cls = e.office?.officeClass ?? null;
  if (e.type !== "person" || e.person !== null || !e.office) return false;
  if (cls !== null && LISTED.includes(cls)) return false;
  if (ROYAL.test(e.office.text))
    return c.knowledge.holders("head-of-state", home, day, day).some((h) => CROWN.test(h.tenure.office));
  if (!isDomestic(e.office)) return false;
  const same = e.office.text.toLowerCase();
  if (all.some((x) => x !== e && x.party === home && x.office?.text.toLowerCase() === same)) return false;
  return cls === null || day === null || cls !== "defence-minister" || c.knowledge.holders(cls, home, day, day).length === 0;
};

/** "DHAKA - Foreign Secretary X met ...", X whom the base knows as nobody's: the state from which the report tells has that office too. */
export const ofHomeInstead = (e: Entity, home: string): string | null => {
  const plain = (e.type === "person" || e.type === "office") && e.person === null && e.partyWords === null && e.party !== home;
  return plain && alsoOf(e.office?.text.toLowerCase() ?? "").includes(home) ? home : null;
};
