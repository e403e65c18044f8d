/** Verbs that tell of a contact, with how their arguments stand. All folded. */
import type { EngagementKind } from "../reading.ts";
import { alternatives, mayBeLeftOut, opening } from "./alternatives.ts";
import { verbForms } from "./inflect.ts";

/**
 * mutual: A met (with) B; A and B met. receive: A received B (A host). visit: A visited X. call: A telephoned B. sign: A and B signed T.
 * send: A wrote to B. accord: A settled with B. summon: A summoned B. unite: A brought together B and C. invite: A invited B to visit.
 * joint: A and B discussed T. over: A discussed T with B. guest: A was his guest. bear: T bears the signatures of A and B.
 * chair: A and B chaired the council.
 *
 * Of a visit, "… x/y" are the words that lead to its goal, which other words may part from the verb; "~": it may be left out; "@": that too, before a day.
 */
export type Frame =
  | "mutual"
  | "bear"
  | "chair"
  | "receive"
  | "visit"
  | "call"
  | "sign"
  | "send"
  | "summon"
  | "unite"
  | "invite"
  | "joint"
  | "accord"
  | "over"
  | "guest";
export type Form = "base" | "s" | "past" | "participle" | "ing";

export interface VerbSense {
  readonly kind: EngagementKind;
  readonly frame: Frame;
  readonly form: Form;
  /** Needs a person or party as direct object or after "with"; else it is another sense of the word. */
  readonly needsObject: boolean;
  /** Words that must follow the verb: "sat down", "called on", "put their names". */
  readonly then: readonly string[];
  /** One of these must follow the object: "gave X an audience", "brought X and Y together". Empty: nothing. */
  readonly behind: readonly string[];
  /** Tells of a signing only beside the name of a paper: "concluded a treaty", "the truce that A and B concluded". */
  readonly paper: boolean;
}

/** "began the day with X", "rounded off her week with Y". */
const DAYS = ["begin", "start", "open", "end", "close", "finish", "conclude", "round off", "wind up"]
  .map(
    (verb) =>
      `${verb} the/his/her/their/a/ busy/long/full/ day/morning/afternoon/evening/week/visit/trip/stay/programme/program/round !`,
  )
  .join("; ");
/** What one gives another to eat. */
const MEAL = "lunch/luncheon/dinner/breakfast/supper/tea/banquet/reception/iftar/feast";
const OWN = "his/her/their/its";
/** Where somebody is to be found. */
const HOUSE = "residence/home/house/villa";

/**
 * One row a kind and frame; the phrases between semicolons: the verb, what follows it ("a/b" either, "a/" may be left out), "… x/y" what
 * must stand behind the object, "!" where another must be named, and "§" where a paper must be.
 */
const TABLE: readonly (readonly [EngagementKind, Frame, string])[] = [
  [
    "meeting",
    "mutual",
    `${DAYS}; meet; meet up with !; sit down; sit with !; sit for two hours with !; sit together; get together; come together; stand together; confer; consult with !; huddle; dine;
    converse; parley; negotiate with !; chat !; lunch with !; breakfast with !; see !; call on !; call upon !; come to see/meet !; go to see/meet !; stop by to see/meet !;
    take ${OWN}/ leave of !; bid farewell/goodbye to !; say farewell/goodbye to !; sit across the/a/ table/ from !; sit face to face; sit opposite !;
    sit at one/the/a/ table with; come face to face; come to/round a/the table; drop in on !; look in on !; call at the ${HOUSE} of !; drop in at the ${HOUSE} of !; look in at the ${HOUSE} of !; drop by the ${HOUSE} of !; stop by the ${HOUSE} of !; make room/time/space for !; find room/time/space for !; catch up with !; touch base with !;
    compare notes; break bread with !; share a/the meal/table/dinner/lunch with !; have a word/chat with !; have a/ ${MEAL}/drinks/coffee with !;
    take ${MEAL} with !; talk things over with !; bargain with !; haggle with !; cross paths; run into !; bump into !; hold counsel with !;
    spend time/hours with !; see each/one other/another; greet each/one other/another; embrace each/one other/another; face each/one other/another;
    visit with !; gather; convene; assemble; reconvene; reassemble; foregather; shake hands; shake the/a/ hand/hands of !; rub shoulders with !; clasp the/ hand/hands of !; exchange a/ few/ words/pleasantries/greetings with !; go into conclave;
    make ${OWN} farewells to !; make ${OWN} bow to; go head to head; put ${OWN} heads together; be closeted/shut/locked/ensconced in/away/up/ with !; be the/a/ guest/guests/visitor/visitors of !; be/sit in session with !;
    be introduced to !; be let/shown/ushered in to !; drink tea/coffee/wine/vodka/ with !; sup with !; come to terms; haggle; bargain; quarrel; argue; wrangle; spar; squabble; share a/the/one table/sofa/bench/couch/meal/lift; sit at one/the/a/ same/ table`,
  ],
  [
    "meeting",
    "receive",
    `receive !; welcome !; greet !; host !; entertain !; embrace !; give an/ audience/audiences to !; grant an/ audience/audiences to !; give a/ ${MEAL} for/to !;
    hold a/ ${MEAL} for !; host a/ ${MEAL} for !; throw a/ ${MEAL} for !; lay on a/ ${MEAL} for !; play host to !; be host to !;
    give ! … audience/hearing/hour/hours/minutes/time/lunch/dinner/luncheon/breakfast/tea; grant ! … audience/hearing/interview/hour/minutes; see off !; wave off !; usher in !;
    show ! … around/round; have ! … guest/guests/round/over/lunch/dinner/luncheon/breakfast/supper/tea; see ! … off; open ${OWN} doors to !; roll out the red carpet for !; escort !; treat ! … ${MEAL}; spare ! … hour/hours/minutes/time; take ! … aside; draw ! … aside; pull ! … aside; take ! … fishing/hunting/sailing/riding/skiing; face ! … across; hear ! … out; allow ! … hour/hours/minutes; bid ! … welcome/farewell/goodbye`,
  ],
  [
    "meeting",
    "over",
    `discuss !; review !; raise !; explore !; examine !; debate !; broach !; go over !; go through !; run through !; run over !; take up !; bring up !; talk over !; talk through !;
    work through !; thrash out !; hammer out !; hash out !; iron out !; sort out !; share views/thoughts/impressions !; swap views/notes !; air !; canvass !`,
  ],
  [
    "meeting",
    "guest",
    `be ${OWN} next/last/first/only/other/ guest/visitor/caller/guests/visitors/callers; be among ${OWN}/ other/ guests/visitors/callers`,
  ],
  [
    "meeting",
    "summon",
    "summon !; send for !; call in !; haul in !; call ! … carpet; demarche !; hand ! … note/protest/demarche; give/present ! … protest/demarche; read ! … riot",
  ],
  [
    "meeting",
    "joint",
    "discuss; review; examine; exchange views; explore; consider; debate; negotiate; go through; go over; run through; take stock of",
  ],
  [
    "meeting",
    "accord",
    "agree with !; settle with !; arrange with !; appear alongside/beside/with !; stand alongside/beside !; pose with/alongside/beside !",
  ],
  ["meeting", "unite", "bring together; bring ! … together; convene !; unite !; seat ! … together; gather !"],
  [
    "call",
    "mutual",
    "speak with !; speak to !; speak !; talk with !; talk to !; talk !; get on the phone/telephone/line with/to !",
  ],
  [
    "call",
    "mutual",
    "be on the phone/telephone/line with/to !; be connected with/to !; pick up the phone/telephone to !; get hold of !",
  ],
  [
    "call",
    "mutual",
    "phone each/one other/another; call each/one other/another; telephone each/one other/another; be put through to !",
  ],
  ["call", "call", "call !; phone !; telephone !; ring !; ring up !; put in/through a call to !; place a call to !; dial !"],
  [
    "visit",
    "visit",
    `visit; tour; reach; be in; be there; be back there; go there; come there; come here; be here; be expected here; be due here; be awaited here; fly here; travel here; arrive there; travel there; fly there; return there; be on a/an visit to; stop in; stop over in; stop off in; call at;
    set foot in/on; make for; be expected in/at; be off to; be due in/at; be awaited in/at; be expected/due/awaited back in; be back in; be bound for; pass through; stay in; be to;
    arrive … in/at/on/to/~; land … in/at/on/~; touch down … in/at/on/~; fly in … ~; jet in … ~; travel on/back/over/down/ … to/into; journey on/back/ … to;
    fly on/out/off/back/over/down/ … to/into; come over/back/ … to; go on/back/over/down/ … to; move on … to; head on/off/out/back/ … to/for; return … to/from; come back … from;
    set out/off … for/to; leave … for; leave; depart … for/to/~; take off … for; drive on/over/back/ … to; sail on/ … to; hurry … to; rush … to; fly home … from/~; return home … from/~;
    go home … ~; travel home … ~; head home … ~; spend … in/at; come … @; make ${OWN} way … to; return the/his/her visit/call;
    continue on/ … to; proceed on/ … to; press on … to; push on … to; carry on … to; cross over/ … into/to; be driven/flown/taken/brought/ferried/whisked/escorted on/ … to`,
  ],
  ["visit", "invite", "invite !; ask !"],
  ["correspondence", "send", "write to !"],
  ["correspondence", "mutual", "write to each/one other/another; write each/one other/another"],
  [
    "signing",
    "sign",
    `sign; initial; ink; countersign; give ${OWN}/ signature/signatures to; put ${OWN}/ name/names/signature/signatures to/on/under; put ${OWN} name/names/signature/signatures; put names to;
    lend ${OWN} name/names/signature/signatures to; put pen/pens/ink to; set pen/pens to; put ${OWN} pen/pens to/under; set ${OWN} pen/pens to/under; set ${OWN} signature/signatures/hand/hands/name/names to; set ${OWN} name/names/hand/hands; append ${OWN} signature/signatures/name/names;
    affix ${OWN} signature/signatures; attach ${OWN}/ signature/signatures/name/names; write ${OWN}/ name/names/signature/signatures under/on/beneath/below/at/to; write ${OWN} name/names/signature/signatures; put pen to;
    conclude §; seal §; clinch §; pen §; formalise §; formalize §; enter into §; exchange §`,
  ],
  [
    "ceremony",
    "joint",
    "inaugurate; unveil; break ground; cut the/a ribbon; lay the/a foundation/cornerstone/wreath; lay wreaths/flowers; plant a tree/trees; open the/a new",
  ],
  ["gathering", "chair", "chair; host; preside over; preside together/jointly over; preside at"],
  ["ceremony", "sign", "exchange the/ instruments/instrument"],
  ["signing", "bear", "bear the/ signature/signatures/name/names of !; carry the/ signature/signatures/name/names of !"],
];

const FORMS: readonly Form[] = ["base", "s", "past", "participle", "ing"];

/** One phrase of the table, before what it may say is spelled out. */
interface Row {
  readonly kind: EngagementKind;
  readonly frame: Frame;
  /** The inflected forms of its verb, in the order of FORMS; of some verbs in two ways. */
  readonly verbs: readonly (readonly string[])[];
  /** What follows the verb, with its alternatives. */
  readonly pattern: readonly string[];
  readonly object: string;
  readonly needsObject: boolean;
  readonly paper: boolean;
}

const rowOf = (kind: EngagementKind, frame: Frame, phrase: string): Row => {
  const [said = "", object = ""] = phrase.split("…");
  const words = said.trim().split(/\s+/);
  const mark = words.at(-1);
  const needsObject = mark === "!",
    paper = mark === "§";
  const [base = "", ...pattern] = needsObject || paper ? words.slice(0, -1) : words;
  return { kind, frame, verbs: verbForms(base), pattern, object: object.trim(), needsObject, paper };
};

/** The phrases of each form of a verb, in the order of the table. */
const rows = new Map<string, Row[]>();
for (const [kind, frame, phrases] of TABLE)
  for (const phrase of phrases.split(";")) {
    const row = rowOf(kind, frame, phrase.trim());
    for (const word of new Set(row.verbs.flat())) {
      const known = rows.get(word);
      if (known) known.push(row);
      else rows.set(word, [row]);
    }
  }

const NOTHING: readonly string[] = [];

/** Spells out what a word may say; two phrases may say the same. */
const spelledOut = (word: string, all: readonly Row[]): VerbSense[] => {
  const entered = new Set<string>();
  const senses: VerbSense[] = [];
  for (const { kind, frame, verbs, pattern, object, needsObject, paper } of all) {
    const behind = object ? object.split("/") : NOTHING;
    const form = FORMS[(verbs.find((forms) => forms.includes(word)) as readonly string[]).indexOf(word)] as Form;
    for (const then of alternatives(pattern)) {
      const wording = `${then.join(" ")}…${object} ${kind} ${frame}`;
      if (entered.has(wording)) continue;
      entered.add(wording);
      senses.push({ kind, frame, form, needsObject, then, behind, paper });
    }
  }
  // "sat down with" before "sat", "gave X an audience" before "gave X": the longer reading of a verb first.
  return senses.sort((a, b) => b.then.length - a.then.length || b.behind.length - a.behind.length);
};

const NONE: readonly VerbSense[] = [];
const asked = new Map<string, readonly VerbSense[]>();

/** What a word may say, spelled out when a text first has it: "is" begins hundreds of phrases. */
export const verbSenses = (word: string): readonly VerbSense[] => {
  const known = asked.get(word);
  if (known) return known;
  const all = rows.get(word);
  if (!all) return NONE;
  const senses = spelledOut(word, all);
  asked.set(word, senses);
  return senses;
};

/** True for a word that has some sense; none is spelled out for that. */
export const isContactVerb = (word: string): boolean => rows.has(word);

const openings = new Map<Row, ReadonlySet<string | null>>();
/** The words with which what follows a verb may begin; null among them where it may be nothing. */
const openingsOf = (row: Row): ReadonlySet<string | null> => {
  const known = openings.get(row);
  if (known) return known;
  const found = new Set<string | null>(opening(row.pattern));
  if (row.pattern.every(mayBeLeftOut)) found.add(null);
  openings.set(row, found);
  return found;
};

/** The words that may follow a verb in some sense; null where it needs none. */
export const followersOf = (word: string): ReadonlySet<string | null> =>
  new Set((rows.get(word) ?? []).flatMap((row) => [...openingsOf(row)]));

/** The senses of a word that need nothing behind it, and those before one of some words: the same, in the same order, as among all. */
export const sensesBefore = (word: string, followers: readonly string[]): VerbSense[] => {
  const opens = (first: string | null | undefined): boolean => first == null || followers.includes(first);
  const all = (rows.get(word) ?? []).filter((row) => [...openingsOf(row)].some(opens));
  return spelledOut(word, all).filter((sense) => opens(sense.then[0]));
};
