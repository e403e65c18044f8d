/** Trips in the columns of COLT (Country and Organizational Leader Travel). */

import { partyName } from "../../answers/counts.ts";
import { sourceWords } from "../../answers/source-words.ts";
import { isLeader, isMinister } from "../../knowledge/ranks.ts";
import { fullName } from "../../reading/full-name.ts";
import type { Participant } from "../../reading/reading.ts";
import { personKey } from "../../record/person-key.ts";
import { townOf } from "../../record/places.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { daysOf, duration, yearOf } from "../days.ts";
import { iri, type Source } from "../source.ts";
import { surnameOf } from "../surname.ts";
import { table } from "../table.ts";
import { unaccented } from "../unaccented.ts";
import { type Trip, trips } from "./trips.ts";

const BUSINESS = /\b(?:business|investment|investors|economic|trade)\b.{0,30}\b(?:forum|council|conference|roundtable)\b/i;

/** Yes where the record has it; blank where it is silent: silence is no No. */
const flag = (yes: boolean): "Yes" | null => (yes ? "Yes" : null);
const names = (people: readonly Participant[]): string | null =>
  [...new Set(people.flatMap((p) => fullName(p) ?? []))].map(unaccented).join("; ") || null;

const others = (t: Trip): Participant[] =>
  t.engagements.flatMap((e) => e.participants.filter((p) => p.for !== t.traveller.for && p.type === "person"));
const hosts = (t: Trip): Participant[] => others(t).filter((p) => p.for === t.country && isLeader(p.officeClass));
const nonHosts = (t: Trip): Participant[] => others(t).filter((p) => p.for !== t.country && isLeader(p.officeClass));
const igoLeaders = (t: Trip): Participant[] => others(t).filter((p) => p.officeClass === "head-of-organization");

const isMultilateral = (e: RecordEngagement): boolean => e.kind === "gathering" || e.format.includes("multilateral");
const isMinisterial = (e: RecordEngagement): boolean => {
  const classes = e.participants.filter((p) => p.type === "person").map((p) => p.officeClass);
  return isMultilateral(e) && classes.length > 1 && classes.every((c) => isMinister(c));
};
const occasions = (t: Trip): string[] => [...new Set(t.engagements.flatMap((e) => e.occasion?.name ?? []))];

const span = (t: Trip): { readonly first: string; readonly last: string } | null => {
  const days = t.engagements.map((e) => daysOf(e.when));
  if (days.some((d) => d === null)) return null;
  const known = days.flatMap((d) => d ?? []);
  return {
    first: known.map((d) => d.first).sort()[0] as string,
    last: known
      .map((d) => d.last)
      .sort()
      .at(-1) as string,
  };
};
const year = (t: Trip): string | null => yearOf((t.engagements[0] as RecordEngagement).when);

const leaderId = (p: Participant): string => personKey(p) ?? "";
const region = (source: Source, country: string): string | null => source.knowledge.state(country)?.region ?? null;

/** Where the engagements stand, and the sentence that tells the first. */
const notes = (t: Trip, source: Source): string => {
  const first = t.engagements[0] as RecordEngagement;
  const told = first.claims.find((c) => c.field === "kind" && c.quote !== null);
  const sentence = told ? sourceWords(source.store, told.report, told).sentence : "";
  return `${t.engagements.map((e) => iri(source, e.id)).join(" ")}${sentence ? ` "${sentence}"` : ""}`;
};
const firstSource = (t: Trip): string | null => {
  const reports = t.engagements.flatMap((e) => e.reports);
  return reports.find((r) => r.url !== null)?.url ?? reports[0]?.source ?? null;
};

export const VISITS = table<Trip>({
  name: "visits",
  about: "One trip of one person to one foreign country a row, in the columns of COLT.",
  primaryKey: ["TripID"],
  items: trips,
  columns: [
    [
      "TripID",
      "string",
      "The first engagement's id and the traveller's.",
      (t) => `${t.engagements[0]?.id}:${leaderId(t.traveller)}`,
    ],
    ["LeaderID", "string", "Wikidata id, else a local one.", (t) => leaderId(t.traveller)],
    [
      "LeaderCountryOrIGO",
      "string",
      "State or organization that the traveller is for.",
      (t, s) => unaccented(partyName(s.knowledge, t.traveller.for ?? "")),
    ],
    [
      "LeaderCountryISO",
      "string",
      "ISO 3166-1 alpha-3; empty for organizations.",
      (t, s) => (s.knowledge.state(t.traveller.for ?? "") ? t.traveller.for : null),
    ],
    [
      "LeaderRole",
      "string",
      "Kind of the office: head-of-state, head-of-government, foreign-minister ...",
      (t) => t.traveller.officeClass,
    ],
    ["LeaderTitle", "string", "Office held on that day.", (t) => t.traveller.office],
    [
      "LeaderSurname",
      "string",
      "Family's name, without accents.",
      (t) => unaccented(surnameOf(t.traveller.name ?? "", t.traveller.for)),
    ],
    ["LeaderFullName", "string", "Name, without accents.", (t) => unaccented(t.traveller.name ?? "")],
    ["CountryVisited", "string", "Name of the country visited.", (t, s) => unaccented(partyName(s.knowledge, t.country))],
    ["CountryVisitedISO", "string", "ISO 3166-1 alpha-3.", (t) => t.country],
    ["RegionVisited", "string", "Sub-region of the United Nations' M49.", (t, s) => region(s, t.country)],
    [
      "CityVisited",
      "string",
      "Towns, joined.",
      (t) =>
        [...new Set(t.engagements.flatMap((e) => (e.where?.place == null ? [] : townOf(e.where.place))))]
          .map(unaccented)
          .join("; ") || null,
    ],
    ["TripYear", "year", "Year.", year],
    ["TripStartDate", "date", "First day told; empty where not known to the day.", (t) => span(t)?.first ?? null],
    ["TripEndDate", "date", "Last day told.", (t) => span(t)?.last ?? null],
    [
      "TripDuration",
      "integer",
      "Days from the first told to the last, both counted.",
      (t) => {
        const days = span(t);
        return days ? duration(days.first, days.last) : null;
      },
    ],
    [
      "MetHostHoGS",
      "string",
      "Yes if a head of state or government of the country took part; blank where none is told.",
      (t) => flag(hosts(t).length > 0),
    ],
    ["HostHOGSName", "string", "Who, joined.", (t) => names(hosts(t))],
    [
      "AttendedMultilatEvent",
      "string",
      "Yes for gatherings and multilateral formats.",
      (t) => flag(t.engagements.some(isMultilateral)),
    ],
    [
      "NameMultilatEvent",
      "string",
      "Its name, where told.",
      (t) => [...new Set(t.engagements.filter(isMultilateral).flatMap((e) => e.occasion?.name ?? []))].join("; ") || null,
    ],
    [
      "AttendedMultilatMinisterialEvent",
      "string",
      "Yes where all people told of are ministers.",
      (t) => flag(t.engagements.some(isMinisterial)),
    ],
    [
      "MetNonhostHOGS",
      "string",
      "Yes if a head of state or government of a third country took part.",
      (t) => flag(nonHosts(t).length > 0),
    ],
    ["NonhostHOGSNames", "string", "Who, joined.", (t) => names(nonHosts(t))],
    [
      "PublicAddress",
      "string",
      "Yes if a statement was made there.",
      (t) => flag(t.engagements.some((e) => e.kind === "statement")),
    ],
    ["SignedAgreement", "string", "Yes if something was signed.", (t) => flag(t.engagements.some((e) => e.kind === "signing"))],
    [
      "CulturalSiteOrCeremony",
      "string",
      "Yes if a ceremony took place.",
      (t) => flag(t.engagements.some((e) => e.kind === "ceremony")),
    ],
    [
      "BusinessLeaderOrForum",
      "string",
      "Yes if the occasion is a business forum.",
      (t) => flag(occasions(t).some((o) => BUSINESS.test(o))),
    ],
    ["MetIGOLeader", "string", "Yes if a head of an organization took part.", (t) => flag(igoLeaders(t).length > 0)],
    ["IGOLeaderName", "string", "Who, joined.", (t) => names(igoLeaders(t))],
    [
      "Confidence",
      "integer",
      "1 to 5, from the readings' confidence.",
      (t) => 1 + Math.round(4 * Math.max(...t.engagements.map((e) => e.confidence))),
    ],
    ["Notes", "string", "Permalinks of the engagements, and the sentence that tells the first.", notes],
    ["SourceLink1", "string", "Address of a report, else where it was taken from.", firstSource],
  ],
});
