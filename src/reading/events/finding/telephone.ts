import type { Document } from "../../document.ts";
import { asKind, type Event } from "../accounts/event.ts";

const TALK = new Set(
  "conversation conversations talk talks talked spoke spoken discussion discussions contact exchange conferred conversed speak speaks with".split(
    " ",
  ),
);
/** What may as well be done in a call, where the next sentence says that it was. */
const DISCUSSED = new Set(
  "discussed discuss discusses discussing reviewed review reviewing exchanged explored examined considered went".split(" "),
);
const TALKED_OVER = new Set([...TALK, ...DISCUSSED]);
/** "This came during a phone call": with such a word a sentence goes on about the one before. */
const GOES_ON = new Set(["this", "it", "that"]);
const TELEPHONE = new Set("telephone phone telephoned phoned call telephonic".split(" "));
/** "a courtesy call" is paid in person. */
const PAID = new Set("courtesy farewell protocol introductory port to will would paid pay pays paying".split(" "));
/** "a call on the King", "to call for calm" is no telephone. */
const NOT_RUNG = new Set("on upon for at in attention into".split(" "));
/** How many sentences after the telling the telephone may be named. */
const NEAR = 2;

const telephone = (folded: readonly string[], i: number): boolean =>
  TELEPHONE.has(folded[i] as string) &&
  (folded[i] !== "call" || (!PAID.has(folded[i - 1] ?? "") && !NOT_RUNG.has(folded[i + 1] ?? "")));

const told = (e: Event, words: ReadonlySet<string>, folded: readonly string[]): boolean =>
  e.triggers.every((t) => words.has(folded[t.first] as string));

/** "A conversed with B. It was a phone call of half an hour": talk that a later sentence or the headline calls a call. */
const asCall = (doc: Document, e: Event): Event => {
  const { folded } = doc.words;
  if (e.kind !== "meeting" || e.places.length > 0) return e;
  const talked = told(e, TALK, folded);
  if (!talked && !told(e, TALKED_OVER, folded)) return e;
  const last = Math.max(...e.triggers.map((t) => t.sentence));
  for (const s of doc.sentences) {
    const near = s.index >= last && s.index <= last + NEAR;
    const goesOn = s.index === last + 1 && GOES_ON.has(folded[s.first] as string);
    if (!(talked ? near || s.region === "title" : goesOn)) continue;
    for (let i = s.first; i < s.last; i++) if (telephone(folded, i)) return asKind(e, "call");
  }
  return e;
};

const samePeople = (a: Event, b: Event): boolean =>
  a.participants.length === b.participants.length &&
  a.participants.every((p) => b.participants.some((q) => q.entity === p.entity));

/** "A and B agreed to step up trade": told by what they did together alone. */
const joint = ({ kind, triggers, places }: Event): boolean =>
  kind === "meeting" && places.length === 0 && triggers.every((t) => t.joint === true);

/** "A had a telephone conversation with B" above, "A and B exchanged views on trade" below: what those two of the headline's call talked over is said in it. */
const headlineCall = ({ words, sentences }: Document, events: readonly Event[], e: Event): Event | undefined => {
  if (!joint(e) && (e.kind !== "meeting" || e.places.length > 0 || !told(e, TALKED_OVER, words.folded))) return undefined;
  const inTitle = (x: Event): boolean => x.triggers.every((t) => sentences[t.sentence]?.region === "title");
  return events.find((x) => x.kind === "call" && x.status === e.status && inTitle(x) && samePeople(x, e));
};

const COMPARED = new Set([...TALK, "compared"]);
/** "A spoke by phone with B. The two leaders compared notes": what those just told of did by word alone, without a day or a place of its own, in that call. */
const callJustTold = ({ words }: Document, events: readonly Event[], e: Event): Event | undefined => {
  if (e.kind !== "meeting" || e.status !== "held" || e.places.length + e.times.length > 0) return undefined;
  const pointed = e.triggers.every((t) => t.parts.every((p) => p.actor.kind === "pronoun"));
  if (!pointed || !told(e, COMPARED, words.folded)) return undefined;
  const near = (x: Event): boolean => x.triggers.some((t) => t.sentence < e.sentence && t.sentence >= e.sentence - NEAR);
  return events.find((x) => x.kind === "call" && x.status === "held" && near(x) && samePeople(x, e));
};

/** The same with what turns out to be a call; one that is told as such in the next sentence is that call. */
export const byTelephone = (doc: Document, events: readonly Event[]): Event[] => {
  const out: Event[] = [];
  const read = events.map((e) => asCall(doc, e));
  for (const [n, e] of read.entries()) {
    const turned = e !== events[n] || joint(e);
    const first = turned ? e.triggers[0]?.sentence : undefined;
    const called =
      first === undefined
        ? undefined
        : read.find((x) => x !== e && x.kind === "call" && x.sentence >= first && x.sentence <= first + NEAR && samePeople(x, e));
    const told = called ?? headlineCall(doc, read, e) ?? callJustTold(doc, read, e);
    if (!told) {
      out.push(e);
      continue;
    }
    told.triggers.push(...e.triggers);
    told.times.push(...e.times);
  }
  return out;
};
