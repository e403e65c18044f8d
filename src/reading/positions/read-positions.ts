import type { Actor, Document, Entity, Sentence, TimeMention } from "../document.ts";
import type { Scene } from "../events/finding/clause.ts";
import { wordEntry, wordTest } from "../forms.ts";
import { issuerOf } from "../issuer.ts";
import { spots, spotsWithin } from "../spots.ts";
import { dayOfIso } from "../times/days.ts";
import { GAP } from "../words.ts";
import { joinedAt } from "./adjoining.ts";
import { alike, choose } from "./choose.ts";
import { readAct } from "./content.ts";
import type { PositionDraft } from "./draft.ts";
import { actorAt, type Context, type Found, hasSides, partiesOf } from "./found.ts";
import { mayBeFelt } from "./lexicon/feelings.ts";
import { NEUTRAL } from "./lexicon/said.ts";
import { actWords } from "./lexicon/verbs.ts";
import { authorsOf, ourselves } from "./ourselves.ts";
import { accord } from "./rules/accord.ts";
import { active } from "./rules/active.ts";
import { beside, mayStandBeside } from "./rules/beside.ts";
import { felt } from "./rules/felt.ts";
import { mayRefuse, noComment } from "./rules/no-comment.ts";
import { participle } from "./rules/participle.ts";
import { mayBePassive, passive } from "./rules/passive.ts";
import { mayBePerformed, performed } from "./rules/performed.ts";
import { plan } from "./rules/plan.ts";
import { purpose } from "./rules/purpose.ts";
import { mayTurnDown, refusal } from "./rules/refusal.ts";
import { mayBeWished, wish } from "./rules/wish.ts";
import { towardOf } from "./toward.ts";

/** At most so many words tell what a position is about. */
const ABOUT = 28;

type Find = (c: Context, i: number, s: Sentence) => Found | null;
interface Rule {
  /** True for a word at which it may find something: at all others it is not asked. */
  readonly opens: (word: string) => boolean;
  readonly find: Find;
}
const tellsAct = (word: string): boolean => actWords(word).length > 0;

/** What finds an act at one word, in order: a passive is no active, an attribution no verb. */
const RULES: readonly Rule[] = [
  { opens: mayBePassive, find: passive },
  { opens: mayStandBeside, find: beside },
  { opens: mayRefuse, find: noComment },
  { opens: mayTurnDown, find: refusal },
  { opens: tellsAct, find: active },
  { opens: mayBePerformed, find: performed },
  { opens: mayBeWished, find: wish },
  { opens: tellsAct, find: purpose },
  { opens: mayBeFelt, find: felt },
];
const NO_RULES: readonly Find[] = [];
/** The rules that may find an act at a word. */
const rulesAt = wordEntry((word) => {
  const all = RULES.filter((rule) => rule.opens(word)).map((rule) => rule.find);
  return all.length ? all : NO_RULES;
}, NO_RULES);
const ACTS = spots((w, i) => rulesAt(w, i).length > 0);

/** Somebody who may be quoted: of a party, and in a report without an engagement an official. */
const speakable = (c: Context, f: Found): boolean => {
  if (f.speaker.joint) return hasSides(c) || partiesOf(c, f.speaker.entities).length > 1;
  if (f.speaker.party) return c.chief !== null || f.speaker.party === c.we;
  return (c.chief !== null || c.abroad) && f.speaker.entities.some((e) => (c.doc.entities[e] as Entity).party !== null);
};

const actsIn = (c: Context, s: Sentence): Found[] => {
  const out: Found[] = [];
  for (const i of spotsWithin(ACTS(c.doc.words), s.first, s.last)) {
    if (actorAt(c, i)) continue;
    const before = out[out.length - 1];
    const here = before && !before.aside ? { ...c, before: before.speaker } : c;
    for (const find of rulesAt(c.doc.words, i)) {
      const found = find(here, i, s);
      if (!found) continue;
      if (speakable(c, found)) out.push(found);
      break;
    }
  }
  return out;
};

const quotedIn = (c: Context, s: Sentence): boolean => {
  for (let i = s.first; i < s.last; i++) if ((c.doc.words.gap[i] as number) & GAP.quote) return true;
  return false;
};

const TOPICAL = new Set("discussed focused focussed addressed touched exchanged reviewed".split(" "));

const CLAUSES = new Set(["and", "while", "but", "whereas"]);

/** "The sides discussed X" takes no position, whatever is said in what they discussed. */
const neutral = (c: Context, f: Found, s: Sentence): boolean => {
  if (f.manner === "act" || (f.aside && f.speaker.entities.some((e) => c.doc.entities[e]?.type === "person"))) return false;
  if (joinedAt(c, f.at, s)) return false;
  // "According to the ministry, the talks focused on trade": the source of the news.
  if (f.aside && f.manner === "say")
    for (let i = f.last; i < s.last; i++) if (TOPICAL.has(c.doc.words.folded[i] as string)) return true;
  // "discussed the talks with Iran, and the president reiterated": a clause of its own.
  const own = f.speaker.words ? f.speaker.words[0] - (c.doc.words.folded[f.speaker.words[0] - 1] === "the" ? 2 : 1) : -1;
  if (own > s.first && CLAUSES.has(c.doc.words.folded[own] as string)) return false;
  let talked = false;
  for (let i = s.first; i < f.at; i++) {
    const word = c.doc.words.folded[i] as string;
    if (NEUTRAL.has(word) && !actorAt(c, i)) talked = true;
    // "discussed the port, and said | they looked forward to"
    else if (talked && tellsAct(word) && joinedAt(c, i, s)) talked = false;
  }
  return talked;
};

/** When a commitment is due: the time to come that its words set, not the day on which it was given. */
const dueIn = (c: Context, f: Found, s: Sentence): string | null => {
  for (let i = f.aside ? s.first : f.last; i < s.last; i++) {
    const t = c.scene.timeAt[i] as number;
    const time = t >= 0 ? (c.scene.times[t] as TimeMention) : null;
    if (!time || (time.role !== "at" && time.role !== "until")) continue;
    const end = time.to ?? time.from;
    if (end !== null && (!c.day || end >= c.day)) return time.edtf;
  }
  return null;
};

/** "Peru will open a pathway" in Peru's Prime Minister's own words: he says it. */
const authored = (c: Context, f: Found): number | null => {
  if (c.author === null || f.speaker.joint || f.speaker.personal) return null;
  const own = (c.doc.entities[c.author] as Entity).party;
  const sides = f.speaker.party ? [f.speaker.party] : partiesOf(c, f.speaker.entities);
  return own !== null && sides.length === 1 && sides[0] === own ? c.author : null;
};

const draftOf = (c: Context, f: Found, s: Sentence, next: Found | undefined): PositionDraft | null => {
  const reading = readAct(c, f, s, f.aside || next?.aside ? s.last : (next?.at ?? s.last));
  if (!reading) return null;
  const { act, commitment } = reading;
  const author = authored(c, f);
  const from = f.last < s.last - 1 ? f.last : s.first;
  return {
    by: author === null ? f.speaker.entities : [author],
    joint: f.speaker.joint,
    party: author === null ? f.speaker.party : null,
    toward: f.speaker.joint ? [] : towardOf(c, f, act, s),
    act,
    actWords: [f.at, f.last],
    about: [from, Math.min(s.last, from + ABOUT)],
    speaker: f.speaker.words,
    quoted: quotedIn(c, s),
    commitment,
    due: commitment ? dueIn(c, f, s) : null,
    sentence: s.index,
  };
};

/** "At Woodside last month they agreed": an accord of days before the engagement is none of its own. */
const bygone = (c: Context, f: Found, s: Sentence): boolean => {
  if (f.act !== "agree" || !c.day) return false;
  for (let i = s.first; i < s.last; i++) {
    const t = c.scene.timeAt[i] as number;
    const time = t >= 0 ? (c.scene.times[t] as TimeMention) : null;
    if (time?.to && time.role === "at" && (dayOfIso(c.day) ?? 0) - (dayOfIso(time.to) ?? Number.POSITIVE_INFINITY) > BYGONE)
      return true;
  }
  return false;
};
const BYGONE = 4;

/** "..., the Foreign Office said on Monday" in the lead: where the news is from. */
const source = (c: Context, f: Found, s: Sentence): boolean =>
  f.aside &&
  f.manner === "say" &&
  !f.speaker.entities.some((e) => c.doc.entities[e]?.type === "person") &&
  (lead(c, s) || c.doc.words.folded[f.at - 1] === "it");
const lead = (c: Context, s: Sentence): boolean => s.index <= c.lead + 1;

const PARTICIPLES = spots(wordTest((word) => actWords(word).some((x) => x.form === "ing")));

const participles = (c: Context, s: Sentence): Found[] => {
  const found: Found[] = [];
  for (const i of spotsWithin(PARTICIPLES(c.doc.words), s.first, s.last)) {
    const f = participle(c, i, s);
    if (f && speakable(c, f)) found.push(f);
  }
  return [found.find((f) => f.manner === "act") ?? found[0] ?? []].flat();
};

/** "Thanking her for the reception, he invited her": beside an act of another kind a participle tells one of its own. */
const withParticiple = (c: Context, kept: readonly Found[], s: Sentence): Found[] => {
  const [first] = kept;
  const added = first && participles(c, s).find((f) => f.manner === "act" && OWN_ACTS.has(f.act));
  if (!first || !added || kept.some((f) => f.at === added.at || alike(f.act, added.act))) return [...kept];
  const by = added.at < first.at ? first : kept.findLast((f) => f.at < added.at);
  const act = { ...added, speaker: (by ?? first).speaker };
  return added.at < first.at ? [act, ...kept] : [...kept, act];
};
const OWN_ACTS: ReadonlySet<string> = new Set("thank congratulate condole criticize invite propose request warn".split(" "));

/** What one sentence tells of positions: its finite verbs first, then what stands beside them, then what is to be done. */
const inSentence = (c: Context, s: Sentence, settled: boolean): Found[] => {
  const kept = choose(c, actsIn(c, s), s).filter((f) => !neutral(c, f, s) && !bygone(c, f, s) && !source(c, f, s));
  const [only] = kept;
  if (kept.length > 1 || (only && only.manner !== "say")) return withParticiple(c, kept, s);
  const beside = participles(c, s);
  const [added] = beside;
  // "wrote to him, offering warm congratulations": the act is told beside a verb that only says.
  if (only && added?.manner === "act" && added.at > only.at) {
    const act = { ...added, speaker: only.speaker };
    return c.doc.words.folded[added.at - 1] === "while" ? [only, act] : [act];
  }
  if (kept.length) return kept;
  if (beside.length) return beside;
  const planned = plan(c, s, settled) ?? accord(c, s, settled);
  return planned && speakable(c, planned) ? [planned] : [];
};

/** How many sentences an accord lends its voice to what is to follow from it. */
const ECHO = 3;

/** The positions a report tells: who said, thanked, promised, demanded what, in the order of the text. */
export const readPositions = (
  doc: Document,
  scene: Scene,
  chief: Context["chief"],
  telling: ReadonlySet<number>,
  signing: ReadonlySet<number>,
  home: string | null,
): PositionDraft[] => {
  const abroad = new Set(doc.entities.flatMap((e) => e.party ?? [])).size > 1;
  const day = chief?.day ?? doc.anchor.day;
  const lead = doc.sentences.findIndex((s) => s.region === null);
  const issuer = issuerOf(doc);
  const actor = (i: number): Actor | null => scene.actors[scene.actorAt[i] ?? -1] ?? null;
  const we = issuer ?? ourselves(doc, actor);
  const authors = authorsOf(doc, actor);
  // Of one party alone only what "we" say is told.
  if (chief === null && !abroad && we === null) return [];
  let c: Context = {
    doc,
    we,
    lead,
    scene,
    chief,
    telling,
    home: issuer ?? home,
    abroad,
    day,
    author: null,
    last: null,
    before: null,
  };
  let accord = -ECHO - 1;
  const out: PositionDraft[] = [];
  for (const s of doc.sentences) {
    if (s.region !== null) continue;
    if (authors) c = { ...c, author: authors(s) };
    const kept = inSentence(c, s, s.index - accord <= ECHO);
    if (signing.has(s.index)) accord = s.index;
    const drafts = kept.flatMap((f, i) => draftOf(c, f, s, kept[i + 1]) ?? []);
    if (drafts.some((d) => d.joint && d.act === "agree")) accord = s.index;
    const speaker = kept[kept.length - 1]?.speaker;
    if (speaker) c = { ...c, last: speaker };
    out.push(...drafts);
  }
  return out;
};
