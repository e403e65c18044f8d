import { foldedWords } from "../../knowledge/fold.ts";
import type { Knowledge, OfficeClass, Person, Tenure } from "../../knowledge/knowledge.ts";
import type { OfficePhrase } from "../document.ts";
import type { Basis } from "../reading.ts";
import { actsFor, officeOfOrgan } from "./organ-party.ts";
import type { Span } from "./raw.ts";
import { classRank, kinClass, sameClass, tenuresOn } from "./tenures.ts";

/** Titles that tell no office by themselves: something fuller stands elsewhere or in the base. */
const THIN = new Set([
  "minister",
  "pm",
  "fm",
  "secretary",
  "leader",
  "deputy",
  "official",
  "head",
  "chief",
  "representative",
  "majesty",
  "highness",
  "royal highness",
  "excellency",
  "diplomat",
  "sovereign",
  "ruler",
  "aide",
  "councilor",
  "councillor",
  "chair",
  "deputy secretary",
  "general",
  "ayatollah",
  "his majesty",
  "his highness",
  "head of state",
  "holy father",
  // Ministers sit in such a house too: "Senator Wong".
  "senator",
]);
const thin = (o: OfficePhrase): boolean => THIN.has(o.text.toLowerCase().replace(/^(?:first|senior|top|then)\s+/, ""));
/** Words of reporters for those who hold another title: "the envoy", "the chief negotiator". */
const INFORMAL = new Set(["envoy", "diplomat", "negotiator", "leader", "ruler", "strongman", "chief", "representative"]);
export const informal = (o: { readonly text: string }): boolean => {
  const words =
    o.text
      .toLowerCase()
      .split(/\s+(?:to|for|of|from)\s+/)[0]
      ?.split(/\s+/) ?? [];
  return (
    INFORMAL.has(words.at(-1) as string) &&
    !words.includes("special") &&
    !words.includes("personal") &&
    !words.includes("permanent")
  );
};
const weight = (o: OfficePhrase): number =>
  (thin(o) ? 0 : 4) -
  // "Prime Minister X, who chairs the Forum": what he does beside comes after what he is called.
  (o.byVerb ? 2 : 0) +
  (o.collective ? 4 : 0) -
  (informal(o) ? 3 : o.text.toLowerCase() === "ambassador" ? 1.5 : 0) +
  (o.officeClass && o.officeClass !== "other" ? 2 : 0) +
  Math.min(3, o.text.split(/\s+/).length) * 0.5;

/** The fullest of several; of those as full the one told first. */
const weightiest = (all: readonly OfficePhrase[]): OfficePhrase | null => {
  let best: OfficePhrase | null = null,
    most = 0;
  for (const o of all) {
    const own = weight(o);
    if (best && (own < most || (own === most && o.first >= best.first))) continue;
    best = o;
    most = own;
  }
  return best;
};

/** "Who directs the IAEA" of somebody whom the base knows as its Director General: the office of that class, or of much the same words. */
const meant = (told: OfficePhrase, held: readonly Tenure[]): Tenure | null => {
  const words = contentWords(told.text);
  return (
    held.find((t) => told.officeClass !== "other" && t.officeClass === told.officeClass) ??
    held.find((t) => contentWords(t.office).filter((w) => words.includes(w)).length >= 2) ??
    null
  );
};
export const contentWords = (text: string): string[] => foldedWords(text).filter((w) => w.length > 3 && w !== "head");

/** The office of the base that a stated one is: of its class and in its words ("President", not "Co-Prince"), of its class, or of one near it. */
const heldAs = (told: OfficePhrase, held: readonly Tenure[]): Tenure | null => {
  const same = held.filter((t) => sameClass(told.officeClass, t));
  const words = contentWords(told.text);
  return (
    same.find((t) => contentWords(t.office).some((w) => words.includes(w))) ??
    same[0] ??
    held.find((t) => kinClass(t.officeClass, told.officeClass)) ??
    null
  );
};

/** "President Michel" of somebody whom the base knows as President of the European Council: the organ is told with the office. */
const withOrgan = (knowledge: Knowledge, told: string, tenure: Tenure | null): string | null => {
  if (!tenure || told.includes(" ") || !tenure.office.toLowerCase().startsWith(told.toLowerCase())) return null;
  const full = officeOfOrgan(knowledge, tenure.for, tenure.office);
  return knowledge.organization(tenure.for) && full.length > told.length ? full : null;
};

/** A minister who is also state councilor or deputy head of government that day is called by both. */
const ranked = (held: readonly Tenure[], known: Tenure): string | null => {
  const rank =
    known.officeClass === "foreign-minister"
      ? held.find((t) => t !== known && t.for === known.for && t.from !== null && RANK_BESIDE.test(t.office))
      : undefined;
  return rank && !known.office.includes(rank.office) ? `${rank.office} and ${known.office}` : null;
};
const RANK_BESIDE = /^(?:state council|deputy prime minister$|first deputy prime minister$|vice premier$|t[aá]naiste$)/i;

/** No deputy of a government is its head that day as well. */
const DEPUTY = /\b(?:deputy|vice)\b|^t[aá]naiste\b/i;

const leads = (o: OfficePhrase): boolean => o.text.toLowerCase() === "leader";
/** Where "Leader" is part of the title, who is called leader is called by it. */
const LEADS = /\bleader\b/i;

/** "Co-Prince of Andorra": held by who holds another office. */
const titular = (t: Tenure): boolean => /^(?:french )?co-prince/i.test(t.office);

/** Roles that say nothing of what somebody is sent for. */
const ENVOY_ROLES = new Set(["envoy", "special envoy", "special representative", "negotiator", "chief negotiator", "mediator"]);

export interface Office {
  readonly text: string;
  readonly officeClass: OfficeClass | null;
  readonly basis: Basis;
  readonly words: Span | null;
}

/** "State Councilor and Foreign Minister": offices that one mention gives together are told together. */
const together = (stated: readonly OfficePhrase[], best: OfficePhrase, names: readonly Span[]): { text: string; words: Span } => {
  const next = stated.find(
    (o) =>
      !best.collective &&
      o !== best &&
      !thin(o) &&
      o.text.toLowerCase() !== best.text.toLowerCase() &&
      !names.some(([first]) => first >= Math.min(o.last, best.last) && first < Math.max(o.first, best.first)) &&
      ((o.first >= best.last && o.first - best.last <= 2) || (best.first >= o.last && best.first - o.last <= 2)),
  );
  if (!next) return { text: best.text, words: [best.first, best.last] };
  const [a, b] = next.first < best.first ? [next, best] : [best, next];
  return { text: `${a.text} and ${b.text}`, words: [a.first, b.last] };
};

/** "His Excellency": how somebody is addressed, and no office. */
const STYLE = /^(?:his |her )?excellency$/i;

/** The office of a person: the fullest one the text gives; else the one held that day by the base. */
export const officeOf = (
  stated: readonly OfficePhrase[],
  person: Person | null,
  day: string | null,
  party: string | null,
  around: ReadonlySet<string>,
  knowledge: Knowledge,
  names: readonly Span[],
): { office: Office | null; tenure: Tenure | null } => {
  const best = weightiest(stated.filter((o) => !STYLE.test(o.text)));
  // An office for a party that the report names comes before one of another ("co-prince of Andorra").
  const held = person
    ? tenuresOn(person, day)
        .filter((t) => (party === null || actsFor(knowledge, t.for) === party || stated.length === 0) && !(t.attested ?? false))
        .sort((a, b) => Number(around.has(b.for)) - Number(around.has(a.for)) || Number(titular(a)) - Number(titular(b)))
    : [];
  const tenure = best?.officeClass ? heldAs(best, held) : (held[0] ?? null);
  // "the envoys" of whom the base knows what they were sent for.
  const sent = best?.byVerb
    ? meant(best, held)
    : best && ENVOY_ROLES.has(best.text.toLowerCase()) && tenure?.officeClass === "special-envoy"
      ? tenure
      : null;
  if (sent)
    return {
      office: {
        text: officeOfOrgan(knowledge, sent.for, sent.office),
        officeClass: sent.officeClass,
        basis: "known",
        words: best && [best.first, best.last],
      },
      tenure: sent,
    };
  if (best && !thin(best)) {
    const told = together(stated, best, names);
    // "State Councilor" alone, of somebody the base knows as foreign minister: both.
    const first = held.find((t) => !(DEPUTY.test(best.text) && t.officeClass === "head-of-government"));
    const higher =
      first &&
      (RANK_BESIDE.test(best.text) || /^crown prince/i.test(best.text)) &&
      classRank(first.officeClass) <= 3 &&
      told.text === best.text &&
      first.office.toLowerCase() !== best.text.toLowerCase()
        ? first
        : null;
    if (higher)
      return {
        office: {
          text: higher.office.toLowerCase().includes(best.text.toLowerCase())
            ? higher.office
            : `${best.text} and ${higher.office}`,
          officeClass: higher.officeClass,
          basis: "known",
          words: told.words,
        },
        tenure: higher,
      };
    const organ = withOrgan(knowledge, told.text, tenure ?? held[0] ?? null);
    return {
      office: { text: organ ?? told.text, officeClass: best.officeClass, basis: organ ? "known" : "stated", words: told.words },
      tenure: tenure ?? held[0] ?? null,
    };
  }
  const known = tenure ?? held[0] ?? null;
  if (known && !(best && leads(best) && held.some((t) => LEADS.test(t.office))))
    return {
      office: {
        text: ranked(held, known) ?? officeOfOrgan(knowledge, known.for, known.office),
        officeClass: known.officeClass,
        basis: "known",
        words: best ? [best.first, best.last] : null,
      },
      tenure: known,
    };
  if (best)
    return {
      office: { text: best.text, officeClass: best.officeClass, basis: "stated", words: [best.first, best.last] },
      tenure: null,
    };
  return { office: null, tenure: null };
};
