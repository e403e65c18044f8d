import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { nounSense } from "../../lexicon/contact.ts";
import { verbSenses } from "../../lexicon/contact-verbs.ts";
import type { EngagementKind, Role, Status } from "../../reading.ts";
import { spots, spotsWithin } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { bySentence } from "../accounts/told.ts";
import type { Scene } from "./clause.ts";
import { hourEnd } from "./clock.ts";
import { listStartingWith, VERBISH } from "./lists.ts";
import { human, LETTERS_OF, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Words of a heading that say that those below were seen. */
const SEEN = set(
  "host guests visitors callers audiences engagements appointments activities interlocutors bilaterals encounters saw",
);
const TO_COME = set("programme program schedule itinerary calendar timetable agenda");
/** Of a heading: what lists somebody's days, come or gone. */
const DIARIES = set("diary week day days movements");
const BY_TELEPHONE = set("telephone telephoned phone phoned phones calls call rang");
const KINDS: ReadonlySet<EngagementKind> = new Set(["meeting", "call"]);

const tellsContact = wordTest(
  (word) =>
    SEEN.has(word) ||
    TO_COME.has(word) ||
    LETTERS_OF.has(word) ||
    verbSenses(word).some((v) => KINDS.has(v.kind) && v.frame !== "joint" && v.frame !== "over") ||
    KINDS.has(nounSense(word)?.kind ?? "visit"),
);

/** Whom the items below a heading saw, and how. */
interface Head {
  readonly host: Actor;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly role: Role;
  /** "Programme of X", "X's week": whatever stands below is his, marked or not. */
  readonly ofDays: boolean;
}

/** Words of an item before its guest: "- 10.45, working lunch with". */
const LEAD = 8;

const has = (s: Scene, { first, last }: Sentence, words: ReadonlySet<string>): boolean => {
  for (let i = first; i < last; i++) if (s.actorAt[i] === -1 && words.has(s.words.folded[i] as string)) return true;
  return false;
};

const TELLING = spots((w, i) => tellsContact(w, i) || DIARIES.has(w.folded[i] as string));
/** The one person of a heading who saw those told below it; null: it tells of no such thing. */
const headOf = (s: Scene, x: Sentence): Head | null => {
  const told = spotsWithin(TELLING(s.words), x.first, x.last).some(
    (i) =>
      (s.actorAt[i] === -1 ? tellsContact(s.words, i) : SEEN.has(s.words.folded[i] as string)) ||
      (heading(s, x) && DIARIES.has(s.words.folded[i] as string)),
  );
  const letters = told && has(s, x, LETTERS_OF);
  const actors = told ? actorsWithin(s, x).filter((a) => human(a) && a.entities.length > 0 && !(letters && isEnvoy(a))) : [];
  const [host] = actors;
  if (host?.entities.length !== 1 || new Set(actors.flatMap((a) => a.entities)).size !== 1) return null;
  const received = has(s, x, RECEIVED);
  return {
    host,
    kind: letters ? "ceremony" : has(s, x, BY_TELEPHONE) ? "call" : "meeting",
    status: heading(s, x) && has(s, x, TO_COME) ? "planned" : "held",
    role: received ? "host" : "party",
    ofDays: heading(s, x) && (has(s, x, TO_COME) || has(s, x, DIARIES)),
  };
};
/** Letters of credence are taken by none who brings them. */
const isEnvoy = (a: Actor): boolean => a.offices.some((o) => o.officeClass === "ambassador");
/** True where a line closes with no full stop. */
const heading = (s: Scene, x: Sentence): boolean =>
  x.region === "title" || (x.last < s.words.count && ((s.words.gap[x.last] as number) & GAP.period) === 0);
const RECEIVED = set("received receives host audiences audience");

/** Those named in a sentence, in their order. */
export const actorsWithin = (s: Scene, x: Sentence): Actor[] => {
  const out: Actor[] = [];
  for (let i = x.first; i < x.last; i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (!a) continue;
    out.push(a);
    i = a.last - 1;
  }
  return out;
};

/** "-", "*", "9.30": before the first word of one of a list. */
const marked = (s: Scene, x: Sentence): boolean => bulleted(s, x) || /^\d{1,2}$/.test(s.words.folded[x.first] as string);

/** "* A, at noon": one of a list, told in a sentence, opens no list of its own. */
const item = (s: Scene, x: Sentence): boolean => bulleted(s, x) && !heading(s, x);
const bulleted = (s: Scene, { first }: Sentence): boolean =>
  ((s.words.gap[first] as number) & (GAP.hyphen | GAP.dash | GAP.other)) !== 0;

/** True for the last sentence of a paragraph before the first of a list: "X was at home to his guests. * A ...". */
const beforeList = (s: Scene, x: Sentence): boolean => {
  const next = s.sentences[x.index + 1];
  return next !== undefined && next.paragraph !== x.paragraph && bulleted(s, next) && (x.region === null || x.region === "title");
};

/** True where nothing but somebody is told: "The ambassador of Peru, Mr. X"; not "Minister X followed". */
const bare = (s: Scene, x: Sentence, a: Actor): boolean =>
  a.first <= x.first + 1 && a.last >= x.last - 1 && !acts(s, a.last, x.last);

/** Those whom an item names, with nothing told of what they did. */
const guestsIn = (s: Scene, x: Sentence, head: Head): Actor[] => {
  const clock = hourEnd(s.words, x.first);
  const from = /^\d{1,2}$/.test(s.words.folded[x.first] as string) ? Math.max(clock, x.first + 1) : x.first;
  for (let i = from; i < Math.min(x.last, from + LEAD); i++) {
    const a = s.actors[s.actorAt[i] as number];
    if (!a) continue;
    if (!human(a) || a.possessive || a.entities.length !== 1 || a.entities[0] === head.host.entities[0]) return [];
    const list = listStartingWith(s, a, x.last);
    const { last } = list.at(-1) as Actor;
    return marked(s, x) ? (acts(s, last, x.last) && !isOff(s, x) ? [] : list) : bare(s, x, a) ? [a] : [];
  }
  return [];
};

const OFF = set("cancelled canceled postponed dropped scrapped off");
const SET_OFF = GAP.hyphen | GAP.dash | GAP.open | GAP.comma | GAP.colon;
/** "11.30 Mr A, Minister of Trade - CANCELLED", "Mr B (postponed)": how a line of a list says that nothing came of it. */
const isOff = (s: Scene, { last }: Sentence): boolean =>
  OFF.has(s.words.folded[last - 1] as string) && ((s.words.gap[last - 1] as number) & SET_OFF) !== 0;

/** True where a verb follows: what somebody did is told otherwise. */
const acts = (s: Scene, i: number, last: number): boolean =>
  i < last &&
  !((s.words.gap[i] as number) & (GAP.comma | GAP.semicolon | GAP.dash)) &&
  (VERBISH.has(s.words.folded[i] as string) || /[^e]ed$/.test(s.words.folded[i] as string));

const triggerFor = (s: Scene, head: Head, x: Sentence, guests: readonly Actor[]): Trigger => {
  const { first, last } = guests[0] as Actor;
  const other: Role = head.role === "host" ? "guest" : "party";
  return {
    first,
    last: Math.min(last, first + 1),
    kind: head.kind,
    status: isOff(s, x) ? "cancelled" : head.status,
    sentence: x.index,
    parts: [{ actor: head.host, role: head.role }, ...guests.map((actor) => ({ actor, role: other }))],
    anaphoric: false,
    noun: true,
  };
};

/** "9.30 Talks with A", below "Programme of X": what a line tells of its guest alone is with whoever is named above. */
const withHost = (head: Head, t: Trigger): Trigger => {
  const others = new Set(t.parts.filter((p) => human(p.actor)).flatMap((p) => p.actor.entities));
  const alone = others.size === 1 || t.guestsOnly === true || (others.size > 0 && t.parts.every((p) => p.role === "guest"));
  if (!KINDS.has(t.kind) || !alone || others.has(head.host.entities[0] as number)) return t;
  const role: Role = t.parts.some((p) => p.role === "guest") ? "host" : "party";
  const status = t.status === "held" ? head.status : t.status;
  return { ...t, status, guestsOnly: false, parts: [{ actor: head.host, role }, ...t.parts] };
};

/** True where a line stands in the list that a heading opens. */
const ofList = (s: Scene, x: Sentence, head: Head): boolean =>
  marked(s, x) ||
  (head.status === "planned" &&
    new Set(
      actorsWithin(s, x)
        .filter(human)
        .flatMap((a) => a.entities),
    ).size < 2);

/**
 * "The President received today: - A; - B", "Who saw whom: X - 9.30, A (Iran) - 10.45, B (Turkey)": a list of those whom the one
 * named above it saw, each for himself. Gives what is told already, with the host where a line tells of his guest alone, and those of
 * whom nothing else is told.
 */
export const withRolls = (s: Scene, found: readonly Trigger[]): Trigger[] => {
  const told = bySentence(found, (t) => t.sentence);
  const out: Trigger[] = [];
  let head: Head | null = null,
    // "Those who presented their credentials are as follows": to whom, an earlier paragraph tells.
    letters: Head | null = null,
    paragraph = -1,
    inItem = false;
  for (const x of s.sentences) {
    const own = told.get(x.index) ?? [];
    const opens = x.paragraph !== paragraph && (x.region === null || x.region === "title");
    if (x.paragraph !== paragraph) inItem = item(s, x);
    paragraph = x.paragraph;
    const guests: Actor[] = opens && head && own.every((t) => t.kind === "visit") ? guestsIn(s, x, head) : [];
    const listed = head !== null && (opens || head.ofDays) && ofList(s, x, head);
    for (const t of own) out.push(head && listed ? withHost(head, t) : t);
    if (head && guests.length) out.push(triggerFor(s, head, x, guests));
    else if (!inItem && !opens) head = (beforeList(s, x) ? headOf(s, x) : null) ?? head;
    else if (!inItem && !listed) {
      const opened = headOf(s, x);
      if (opened?.kind === "ceremony") letters = opened;
      head = opened ?? (has(s, x, LETTERS_OF) ? letters : head && !actorsWithin(s, x).some(human) ? head : null);
    }
  }
  return out;
};
