import type { Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import type { Status } from "../../reading.ts";
import { spots, spotsWithin } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { toldAt } from "../finding/told-at.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Words by which a story is called untrue. */
const DENYING =
  set(`denied denies denying deny untrue false baseless unfounded groundless fabricated fabrication fabrications fake fiction invention inventions lie lies
  hoax nonsense invented concocted fictitious refuted refutes refute rejected rejects dismissed dismisses disinformation rumour rumours rumor rumors`);
/** Words by which somebody else's story is told. */
const HEARSAY =
  set(`according reports report reported reportedly papers paper newspaper newspapers daily media press story stories claim claims claimed alleged allegedly alleging rumour
  rumours rumor rumors article wrote written citing sources leaked speculation gossip post times journal tabloid radio television tv broadcaster network channel website portal blog tweet outlet outlets`);
const ENGAGEMENTS = set(
  "meeting call conversation talks contact encounter visit trip contacts meetings thing event journey dinner lunch breakfast supper handshake appointment flight letter message audience tete",
);
/** Sentences between a story and the word that calls it untrue. */
const NEAR = 3;
const STORIES: ReadonlySet<Status> = new Set(["held", "earlier", "planned", "proposed", "denied"]);

const NAYSAYING = set("no nothing never did has had not was were made isn");
const DENIALS = spots(wordTest((word) => DENYING.has(word) || NAYSAYING.has(word)));
const HEARD = spots(wordTest((word) => HEARSAY.has(word)));

/** "No such meeting occurred", "Nothing of the kind happened", "It never took place", "There was no meeting", "Not so". */
const NAYS = phrasesByFirst(`
  no such; nothing of the/that kind/sort; nothing like that/it/this; never happened/occurred/existed; never took place; did not happen/occur; did not take place; has/had not happened/occurred; has/had not taken place; not so; not true; not correct/accurate;
  was/were no; made up; not the case; isn t true/so/correct; never set/laid/clapped eyes on`);
/** "not so, he said", "Not so, comes the answer from Riga"; not "not so good". */
const BEHIND_SO = set("says said insisted replied a the his her according");
const OPENING_NAYS = set("was were no");
const naysay = (c: GatherContext, i: number): boolean => {
  const found = phraseAt(NAYS, c.words, i);
  if (
    !found ||
    (found.at(-1) === "so" &&
      c.words.capital[i + found.length] === 0 &&
      !((c.words.gap[i + found.length] as number) & GAP.comma && c.words.capital[i]) &&
      !BEHIND_SO.has(c.words.folded[i + found.length] ?? ""))
  )
    return false;
  return !OPENING_NAYS.has(found[0] as string) || ENGAGEMENTS.has(c.words.folded[i + found.length] ?? "");
};
/** "What occurred was a casual encounter; there were no talks": a side that makes less of what happened does not say that it did not. */
const GRANTING = phrasesByFirst("what happened/occurred/followed was; what took place was; what had happened/occurred was");
const grants = (c: GatherContext, { first, last }: Sentence): boolean => {
  for (let i = first; i < last; i++) if (phraseAt(GRANTING, c.words, i)) return true;
  return false;
};
/** "No such meeting occurred", "This is completely untrue". */
const denies = (c: GatherContext, i: number, s: Sentence): boolean =>
  DENYING.has(c.words.folded[i] as string) || (naysay(c, i) && !grants(c, s));

const AUDIENCE = set(
  "press media reporters daily newspaper newspapers paper papers radio television tv broadcaster network channel outlet outlets website journal tabloid",
);
const TELLING = set("told tell tells telling informed informs briefed briefs assured");
const TO_AUDIENCE = 4;
/** "told the press", "informed the state radio": to whom somebody says it himself, not from whom it is heard. */
const isAudience = (c: GatherContext, i: number): boolean => {
  if (!AUDIENCE.has(c.words.folded[i] as string)) return false;
  for (let k = i - 1; k >= Math.max(0, i - TO_AUDIENCE); k--) if (TELLING.has(c.words.folded[k] as string)) return true;
  return false;
};

/** Said by the report of others, not by itself: every word that tells it stands in a sentence of hearsay. */
const hearsay = (c: GatherContext, e: Event): boolean =>
  e.triggers.every((t) => {
    const s = c.sentences[t.sentence] as Sentence;
    return s.region === "title" || spotsWithin(HEARD(c.words), s.first, s.last).some((i) => !isAudience(c, i));
  });

const SAID = set(
  "said says saying claimed claims claim insisted insists maintained maintains announced announces asserted asserts reported reports told tells informed informs briefed",
);
/** "Latvia said that": one side's word. */
const oneSided = (c: GatherContext, e: Event): boolean =>
  e.triggers.every((t) => {
    const s = c.sentences[t.sentence] as Sentence;
    for (let i = s.first + 1; i < Math.min(s.last, s.first + OPENING); i++) {
      const a = c.actors[c.actorAt[i - 1] as number];
      if (SAID.has(c.words.folded[i] as string) && (a?.kind === "party" || a?.kind === "side")) return true;
    }
    return false;
  });
/** Words in which the one who says it stands. */
const OPENING = 12;
const OUTRIGHT = set("it this any having such both");
const THE_STORY = set("claim claims report reports story account statement meeting encounter talks conversation call allegation");
/** "Kenya denied this", "denied the claim", "denied having met", "it is not so": the story itself, and not what was said in it. */
const outright = (c: GatherContext, i: number, s: Sentence): boolean => {
  const { folded } = c.words;
  if (!(folded[i] as string).startsWith("den")) return naysay(c, i);
  return (
    i + 1 >= s.last || OUTRIGHT.has(folded[i + 1] as string) || (folded[i + 1] === "the" && THE_STORY.has(folded[i + 2] ?? ""))
  );
};

/**
 * "The paper had written that A rang B. 'This is completely untrue', a spokesman said": the story of an engagement that is denied a few
 * sentences on, or told by one side and denied by the other; and a story of the same sides that is denied elsewhere in the report.
 */
export const denyStories = (c: GatherContext, events: readonly Event[]): Event[] => {
  const denials = events.length
    ? DENIALS(c.words).flatMap((i) => {
        const s = toldAt(c, i);
        return s && denies(c, i, s) ? [{ at: s.index, flat: outright(c, i, s) }] : [];
      })
    : [];
  if (!denials.length) return [...events];
  const story = (e: Event): string => `${e.kind} ${partiesOf(e, c.entities).sort().join()}`;
  const denied = new Set(events.filter((e) => e.status === "denied").map(story));
  for (const e of events) {
    if (!STORIES.has(e.status) || e.participants.length < 2) continue;
    const heard = hearsay(c, e);
    if (!heard && !oneSided(c, e)) continue;
    const last = Math.max(...e.triggers.map((t) => t.sentence));
    const first = Math.min(...e.triggers.map((t) => t.sentence));
    const near = denials.some(
      ({ at, flat }) =>
        (at >= last && at - last <= NEAR && (heard || (flat && at > last))) || (flat && heard && at === first - 1),
    );
    if (!near && !denied.has(story(e))) continue;
    e.status = "denied";
    denied.add(story(e));
  }
  // One story, denied and told: one engagement.
  const out: Event[] = [];
  const first = new Map<string, Event>();
  for (const e of events) {
    const known = e.status === "denied" ? first.get(story(e)) : null;
    if (!known) {
      out.push(e);
      if (e.status === "denied") first.set(story(e), e);
    } else {
      known.triggers.push(...e.triggers);
      for (const t of e.times) if (!known.times.includes(t)) known.times.push(t);
      for (const p of e.places) if (!known.places.includes(p)) known.places.push(p);
      if (e.participants.length > known.participants.length) known.participants = e.participants;
    }
  }
  return out;
};
