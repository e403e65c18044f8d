/** What the words of a reading mean. docs/vocabulary.md is made from it (`npm run vocabulary`); a test holds the two together. */
import type { OfficeClass } from "../knowledge/knowledge.ts";
import type { Act, Basis, EngagementKind, Format, Mention, Role, Status } from "./reading.ts";

type Meanings<Term extends string> = Readonly<Record<Term, string>>;

export const KINDS: Meanings<EngagementKind> = {
  meeting:
    "People of two or more parties meet face to face or by video: talks, an audience, a working lunch, a session of theirs.",
  call: "They speak by telephone.",
  visit:
    "Somebody travels to another country or seat on business of state; the meetings held there are engagements of their own.",
  gathering: "A summit, conference or session to which several parties send people; what is held beside it is part of it.",
  signing: "They sign or initial an instrument.",
  correspondence: "A letter, message or telegram goes from one to the other.",
  ceremony: "Credentials presented, an order conferred, a wreath laid, a leave taken: an act of form.",
  statement: "A statement made together, where no other contact is told.",
};

export const STATUSES: Meanings<Status> = {
  held: "It took place, and it is what the report tells.",
  earlier: "It took place before; the report mentions it in passing. In the record: held.",
  planned: "It is announced or agreed for a day to come.",
  proposed: "One side offers or asks for it; the other has not accepted.",
  cancelled: "It was planned and will not take place, or was put off.",
  denied: "Somebody who should know says that it did not take place.",
};

export const FORMATS: Meanings<Format> = {
  bilateral: "Two parties.",
  trilateral: "Three parties.",
  multilateral: "Four parties or more.",
  "one-on-one": "A session of two persons alone, without their delegations.",
  expanded: "A session with delegations.",
  sidelines: "Held on the margins of a gathering.",
  virtual: "By video.",
};

export const ROLES: Meanings<Role> = {
  host: "Receives the others at home, or is told to receive them.",
  visitor: "Has come for it.",
  guest: "Is received by a host.",
  mediator: "Brings the others together and is no side.",
  party: "Takes part; no other role is told.",
};

export const BASES: Meanings<Basis> = {
  stated: "The report says so; the words are given.",
  relative: "The report says so in words that count from its own day: “yesterday”, “on Monday”.",
  published: "The report gives no day of its own: the day of its publication, or of its dateline.",
  known: "Not from the report but from the knowledge base, as of that day.",
  inferred: "Follows from other values; `derivedFrom` says from which, where there are several ways.",
  unknown: "Not told and not to be inferred: null, or an interval.",
};

export const ACTS: Meanings<Act> = {
  inform: "Tells a fact, reports, announces; also declines to comment.",
  emphasize: "States a view, lays weight on something, voices hope or confidence.",
  welcome: "Is glad of something that happened or was done.",
  praise: "Speaks well of somebody's work, of talks, of a person.",
  thank: "Gives thanks.",
  congratulate: "Congratulates.",
  condole: "Offers sympathy over a loss.",
  support: "Backs a side, a plan, a principle.",
  agree: "The sides settle something, or one consents to the other's wish.",
  promise: "Undertakes to do something; a plan of the speaker's own side.",
  invite: "Asks somebody to come.",
  propose: "Puts forward something to be done together.",
  request: "Asks, urges or demands that another do something.",
  concern: "Is worried about something, regrets it.",
  criticize: "Blames, condemns, calls wrong.",
  reject: "Refuses, denies, rules out, calls untrue.",
  warn: "Tells what will follow if something is done or left undone.",
};

export const MENTIONS: Meanings<Mention["kind"]> = {
  person: "Somebody named.",
  state: "A state or its seat named as such.",
  organization: "An organization.",
  place: "A place.",
  office: "An office.",
  instrument: "A treaty, declaration, agreement or memorandum named.",
  occasion: "A gathering named.",
  date: "A day or period.",
};

export const OFFICE_CLASSES_MEAN: Meanings<OfficeClass> = {
  "head-of-state": "President, monarch, supreme leader.",
  "head-of-government": "Prime minister, chancellor, president of a government.",
  "foreign-minister": "Minister of foreign or external affairs, Secretary of State (USA), state councillor for foreign affairs.",
  "deputy-foreign-minister":
    "Deputy or vice minister, minister of state, permanent secretary and under-secretary of a foreign ministry.",
  "deputy-head-of-government": "Deputy or vice prime minister.",
  "defence-minister": "Minister of defence, Secretary of Defense.",
  "interior-minister": "Minister of the interior, home secretary.",
  "economy-or-finance-minister": "Minister of finance, economy, trade or development.",
  "other-minister": "Every other minister.",
  speaker: "Speaker or president of a parliament or of one of its houses.",
  ambassador: "Ambassador, high commissioner, permanent representative, chargé d'affaires.",
  "head-of-organization": "Secretary-general, director-general, president of a commission or council.",
  "national-security-adviser": "Adviser on national security, secretary of a security council.",
  "special-envoy": "Special envoy or representative for a matter or region.",
  spokesperson: "Speaks to the press for a ministry, government or head.",
  other: "Any other office.",
};
