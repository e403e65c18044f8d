import type { Actor, Entity } from "../../document.ts";
import { BE } from "../../lexicon/contact.ts";
import type { EngagementKind } from "../../reading.ts";
import { type GatherContext, onBehalf, speaksFor } from "../accounts/told.ts";
import { telephoned } from "../finding/medium.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Words that tell of company kept, beside two officials of different states, where no verb or noun of contact was read. */
const COMPANY =
  set(`guest guests host hosts hosted lunch dinner tea breakfast supper table conversation talk talks talked meeting visit visited visitor visitors received
  welcomed greeted handshake handshakes together call caller callers phone telephone telephoned rang summit session each other hour hours minutes door doors
  credentials credence envoy leave farewell audience audiences waiting awaited expects expected bilateral encounter round stop tour travelled came arrived flew visiting
  delegation treaty accord agreement declaration pact signed sign beside opposite facing airport palace residence embrace embraced saluted chatted room discussed discuss
  discussing went over`);
/** Those of them that only speak of what one host does with a guest: enough for one more of his guests. */
const HOSPITALITY =
  set(`guest guests host hosts lunch dinner tea breakfast supper table conversation talk talks talked meeting visitor visitors received welcomed greeted handshake
  caller callers rang session audience audiences expects awaited waiting leave farewell encounter round bilateral discussed turn`);
/** Said or done to somebody's face, mostly. */
const FACE_TO_FACE =
  set(`told assured asked thanked briefed reminded promised heard informed reassured presented handed pressed offered complimented apologised apologized
  gave showed took drove walked joined saw accompanied embraced kissed toasted decorated awarded`);
/** Said of somebody who may be far away. */
const REMOTE = set(
  "praised urged warned congratulated condoled invited wrote quoted backed criticised criticized accused blamed",
);
const WRITING = set("letter letters wrote cable telegram telegrams cabled");
const CREDENTIALS = set("credence credentials");
/** No "treaty" or "accord": those are talked about as well. */
const SIGNING = set("sign signed signs signing initialled initialed ink inked pen pens signature signatures");
const UNSURE = set("would could might if whether imagine should may wants ready never unless");
const OFFICIAL =
  set(`head-of-state head-of-government foreign-minister deputy-foreign-minister deputy-head-of-government defence-minister head-of-organization
  national-security-adviser special-envoy ambassador other-minister speaker crown-prince`);

const STRONG = 1.6,
  WITH = 1.3,
  FACE = 1.2,
  FAR = 0.5,
  DOUBT = 1,
  UNNAMED = 0.5,
  POINTED = 0.5;

/** What ties two officials of different states in one sentence: the word that tells it, and what it weighs. */
export interface Tie {
  readonly cue: number;
  readonly weight: number;
}

/** The official an actor stands for: somebody in office, told alone, not a state or a side. */
export const official = (c: GatherContext, a: Actor): Entity | null => {
  if (a.kind === "party" || a.kind === "side" || a.entities.length !== 1 || onBehalf(c, a)) return null;
  const e = c.entities[a.entities[0] as number] as Entity;
  if (e.party === null || (e.type !== "person" && e.type !== "office") || speaksFor(e)) return null;
  const cls = e.office?.officeClass ?? null;
  return (cls !== null && OFFICIAL.has(cls)) || (e.name !== null && (e.office !== null || e.former.length > 0)) ? e : null;
};

const OWN = new Set(["his", "her", "their", "the"]);
/** Words for whoever sits on the other side. */
const OTHER_SIDE = new Set("host hosts guest guests visitor visitors interlocutor interlocutors caller".split(" "));

export interface Cues {
  /** "his host", "her guest": said of one of the two. */
  readonly otherSide: boolean;
  /** The first word of company; -1: none. */
  readonly company: number;
  /** The first word of hospitality; -1: none. */
  readonly hospitality: number;
  readonly doubt: number;
}

/** What is done to people, and as well to news: "welcomed [it]", "expects [a vote]"; and what tells a rank: "came [third]". */
const TO_SOMEBODY = set("welcomed received greeted awaited saluted expects expected discussed discussing");
const RANKED = set("first second third fourth fifth last close under amid out");
const A_THING = set("it this that these those the a an its their");
/** Words from such a verb to whom it was done. */
const SOMEBODY = 4;
const ofThings = (c: GatherContext, i: number): boolean => {
  const word = c.words.folded[i] as string,
    next = c.words.folded[i + 1] ?? "";
  if (word === "came") return RANKED.has(next);
  if (!TO_SOMEBODY.has(word) || BE.has(c.words.folded[i - 1] ?? "") || !A_THING.has(next)) return false;
  for (let k = i + 1; k < Math.min(c.words.count, i + SOMEBODY); k++) if (c.actorAt[k] !== -1) return false;
  return true;
};

/** "no formal talks": told of nobody. */
const ofNone = ({ words: { folded } }: GatherContext, i: number): boolean => folded[i - 1] === "no" || folded[i - 2] === "no";

/** What a sentence says of company kept, and what makes it doubtful. */
export const cuesIn = (c: GatherContext, first: number, last: number): Cues => {
  let company = -1,
    hospitality = -1,
    otherSide = false,
    doubt = 0;
  for (let i = first; i < last; i++) {
    const word = c.words.folded[i] as string;
    if (company < 0 && COMPANY.has(word) && !ofThings(c, i) && !ofNone(c, i)) company = i;
    otherSide ||= OTHER_SIDE.has(word) && OWN.has(c.words.folded[i - 1] ?? "");
    if (hospitality < 0 && HOSPITALITY.has(word)) hospitality = i;
    if (c.actorAt[i] === -1 && UNSURE.has(word)) doubt++;
  }
  return { company, hospitality, otherSide, doubt };
};

/** How firmly a sentence tells two officials, the one named first, in each other's company; null: no word of it. */
export const tie = (c: GatherContext, a: Actor, b: Actor, cues: Cues): Tie | null => {
  const { folded } = c.words;
  let weight = cues.company >= 0 ? STRONG : 0,
    cue = cues.company;
  const before = folded[b.first - 1] ?? "";
  if (before === "with" || folded[a.first - 1] === "with") {
    weight += WITH;
    if (cue < 0) cue = before === "with" ? b.first - 1 : a.first - 1;
  } else if (b.first - 1 >= a.last && (FACE_TO_FACE.has(before) || REMOTE.has(before))) {
    weight += FACE_TO_FACE.has(before) ? FACE : FAR;
    if (cue < 0) cue = b.first - 1;
  }
  if (cues.otherSide) weight += POINTED;
  if (a.possessive || b.possessive) weight -= FAR;
  for (const x of [a, b]) if (official(c, x)?.name === null) weight -= UNNAMED;
  return cue < 0 ? null : { cue, weight: weight - DOUBT * cues.doubt };
};

/** The kind of contact that the words of a sentence speak of. */
export const kindSaid = (c: GatherContext, first: number, last: number): EngagementKind => {
  const says = (words: ReadonlySet<string>): boolean => {
    for (let i = first; i < last; i++) if (words.has(c.words.folded[i] as string)) return true;
    return false;
  };
  if (telephoned(c, first, last)) return "call";
  if (says(CREDENTIALS)) return "ceremony";
  if (says(WRITING)) return "correspondence";
  return says(SIGNING) ? "signing" : "meeting";
};
