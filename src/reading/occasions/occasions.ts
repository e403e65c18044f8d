import type { Knowledge } from "../../knowledge/knowledge.ts";
import { mayBe } from "../../knowledge/match.ts";
import { isPossessive } from "../actors/possessive.ts";
import type { NameHit, Sentence } from "../document.ts";
import { wordTest } from "../forms.ts";
import { hitsByFirst, partyOf } from "../names.ts";
import { GAP, type Words, wordsText } from "../words.ts";
import { eventBeside } from "./beside-event.ts";
import { findDelegates } from "./delegates.ts";
import { findHosted, identifyHosted } from "./hosted.ts";
import { beforeEdges } from "./its-edges.ts";
import { bodiesNamed, mayName } from "./may-name.ts";
import { nameOf } from "./name.ts";
import { type OccasionMention, type Seat, seatOf, townCalled } from "./occasion.ts";
import { cameFor, congratulatedFor, feastOnly, isTaking, liesAhead, liesBehind, mayOpen, openingAt } from "./opening.ts";
import { type Phrase, type PhraseScene, phraseAt } from "./phrase.ts";
import { findRites } from "./rites.ts";
import { agreedThere } from "./settled-there.ts";
import { talkedOf } from "./talked-of.ts";
import { hasCapital, isNamed, sits } from "./told-by-name.ts";
import { CELEBRATIONS, GATHERINGS, JOURNEYS, PURPOSES, STANDING, STRONG } from "./vocabulary.ts";
import { yearsHonoured } from "./years.ts";

/** What the finding of occasions looks at. */
export interface OccasionScene {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
  readonly names: readonly NameHit[];
  readonly knowledge: Knowledge;
}

type Relation = OccasionMention["relation"];

const kindOf = (p: Phrase): OccasionMention["kind"] | null => {
  if (JOURNEYS.has(p.head)) return "visit";
  if (CELEBRATIONS.has(p.head)) return "celebration";
  if (GATHERINGS.has(p.head) || p.known !== null) return "gathering";
  return PURPOSES.has(p.head) ? "purpose" : null;
};

/** "the ministers' lunch at the UN General Assembly": the name behind "at" says more. */
const deeper = (s: PhraseScene, p: Phrase): Phrase => {
  if (p.known || s.words.folded[p.last] !== "at") return p;
  const inner = phraseAt(s, p.last + 1);
  return inner?.known || (inner?.organization && GATHERINGS.has(inner.head)) ? inner : p;
};

/** Collects mentions, of which none stands on the words of another. */
class Found {
  readonly all: OccasionMention[] = [];
  private readonly taken: Uint8Array;
  constructor(words: number) {
    this.taken = new Uint8Array(words);
  }
  free(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (this.taken[i]) return false;
    return true;
  }
  add(o: OccasionMention): void {
    if (!this.free(o.first, o.last)) return;
    this.taken.fill(1, o.first, o.last);
    this.all.push(o);
  }
}

/** Organs of the United Nations sit where they have their seat: "the General Assembly's debate". */
const organSeat = (p: Phrase, knowledge: Knowledge): Seat | null => {
  const organ = p.organization === null ? null : knowledge.organization(p.organization);
  return organ?.organOf === "UN" && organ.seat ? townCalled(organ.seat, knowledge) : null;
};

const mention = (s: OccasionScene, p: Phrase, kind: OccasionMention["kind"], relation: Relation): OccasionMention => ({
  first: p.first,
  last: p.last,
  sentence: s.sentenceOf[p.first] as number,
  ...nameOf(s.words, s.names, p),
  id: p.known?.id ?? null,
  kind,
  relation,
  place: seatOf(p.known, s.knowledge) ?? organSeat(p, s.knowledge),
});

/** "in the Normandy format": the one opening that a noun at the end decides. */
const formatAt = (s: PhraseScene, i: number): Phrase | null => {
  if (s.words.folded[i] !== "in" && s.words.folded[i] !== "within") return null;
  const p = phraseAt({ ...s, strict: true }, i + 1);
  const named =
    p !== null && (p.known !== null || p.organization !== null || /[\d\p{Lu}]/u.test(wordsText(s.words, p.first, p.last)));
  return named && (p.head === "format" || p.head === "platform") ? p : null;
};

/** "came to Baku for COP29", "hosted him for an official visit". */
const isPurpose = (s: PhraseScene, p: Phrase): boolean =>
  p.known !== null ||
  p.organization !== null ||
  CELEBRATIONS.has(p.head) ||
  (JOURNEYS.has(p.head) && /^(?:official|state|working)\b/i.test(wordsText(s.words, p.first, p.last)));

/** "on the president's birthday", "on the 30th anniversary": not "on the ceremony". */
const isFeast = (s: PhraseScene, p: Phrase): boolean =>
  p.head === "birthday" ||
  p.head === "anniversary" ||
  isTaking(p.head) ||
  s.words.folded[p.last - 1] === "day" ||
  (JOURNEYS.has(p.head) && isPurpose(s, p));

/** Bodies that are their summits: who attends or is at one of these is at its meeting. */
const SUMMITS: ReadonlySet<string> = new Set(["G7", "G20", "APEC", "BRICS"]);
const BEING_THERE = /^(?:at|for|attend\p{L}*|tak\p{L}+|took|participat\p{L}+)$/u;

/** "hours before the opening of the G20": of a body that is its summit. */
const BOUNDS = /^(?:opening|close|closing|end|conclusion|eve)$/;

/** "in the margins of the G20", "will attend APEC": a body's name alone for its meeting. */
const bodyBeside = (s: PhraseScene, i: number, open: { readonly relation: Relation; readonly from: number }): Phrase | null => {
  const sidelines = open.relation === "sidelines";
  if (!sidelines && !BEING_THERE.test(s.words.folded[i] as string) && !BOUNDS.test(s.words.folded[i] as string)) return null;
  const first = s.words.folded[open.from] === "the" ? open.from + 1 : open.from;
  const hit = s.byFirst.get(first);
  const body = hit && partyOf(hit.match)?.entity;
  if (body?.kind !== "organization" || !hit) return null;
  if (!sidelines && (!SUMMITS.has(body.id) || isPossessive(s.words, hit.last))) return null;
  const whole = phraseAt(s, open.from);
  return whole && whole.last > hit.last ? null : { first, last: hit.last, head: "summit", organization: body.id, known: null };
};

/** What an opening leads to, if it is an occasion. */
const opened = (s: PhraseScene, sentence: Sentence, i: number): { phrase: Phrase; relation: Relation } | null => {
  const format = formatAt(s, i);
  if (format) return { phrase: format, relation: "frame" };
  const purpose = cameFor(s.words, sentence.first, i) || congratulatedFor(s.words, i);
  const open = purpose ? { relation: "frame" as const, from: i + 1 } : openingAt(s.words, i);
  if (!open || open.from >= s.end) return null;
  const feast = feastOnly(s.words, i);
  const strict = purpose || s.words.folded[i] === "within";
  const found =
    yearsHonoured(s, open.from) ??
    bodyBeside(s, i, open) ??
    phraseAt(strict ? { ...s, strict } : s, open.from) ??
    (open.relation === "sidelines" ? eventBeside(s, open.from) : null);
  if (!found || (purpose && !isPurpose(s, found)) || (feast && !isFeast(s, found))) return null;
  return { phrase: deeper(s, found), relation: open.relation };
};

/** The head must say that something gathers; a body's own name ("the Pacific Islands Forum") does not. */
const gathers = (scene: PhraseScene, p: Phrase): boolean => {
  if (p.known) return true;
  if (!GATHERINGS.has(p.head) || STANDING.has(p.head)) return false;
  const { folded } = scene.words;
  for (let i = p.first; i < p.last; i++) {
    const hit = scene.byFirst.get(i);
    // "the Caspian summit": so the base calls those who sit there, too.
    if (hit && folded[hit.last - 1] !== "summit") i = hit.last - 1;
    else if (GATHERINGS.has(folded[i] as string) && !STANDING.has(folded[i] as string)) return true;
  }
  return false;
};

/** "chairs the Security Council" tells an office; "chaired the Council's session" a gathering. */
const CHAIRING = /^(?:chair|host|join|represent|delegation)/;
/** Not "co-chaired the council": two who chair it sit in it. */
const chairs = (w: Words, i: number): boolean => CHAIRING.test(w.folded[i] as string) && w.folded[i - 1] !== "co";

/** "the positive conclusion of the European Commission": what a body did, not that it sat. */
const isDeed = (w: Words, p: Phrase): boolean => {
  for (let i = p.first; i + 1 < p.last && w.capital[i] === 0; i++)
    if (w.folded[i + 1] === "of" && !GATHERINGS.has(w.folded[i] as string)) return true;
  return false;
};

/** "banned from joining summits of the bloc": several, or one that nobody went to, frame nothing. */
const MANY = /^(?:summits|meetings|conferences|sessions|forums|gatherings|rounds|assemblies)$/;
const KEPT_OUT = new Set(["barred", "banned", "excluded", "absent", "disinvited", "uninvited"]);
const barred = (w: Words, first: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) if (KEPT_OUT.has(w.folded[i] as string)) return true;
  return false;
};

/** What is still to come, or over, frames nothing that is told as held. */
export const inTime = (w: Words, first: number, at: number, relation: Relation): Relation => {
  if (relation === "sidelines" || relation === "around") return relation;
  if (relation === "frame" && liesBehind(w, first, at)) return "around";
  return liesAhead(w, first, at) ? "ahead" : relation;
};

/** Occasions that the words before them lead to. */
const findOpened = (s: OccasionScene, scene: PhraseScene, sentence: Sentence, found: Found): void => {
  for (let i = sentence.first; i < sentence.last; i++) {
    const beside = beforeEdges(scene, i);
    if (beside) found.add(mention(s, beside, "gathering", "sidelines"));
    const open = mayOpen(s.words, i) ? opened(scene, sentence, i) : null;
    if (!open) continue;
    const kind = kindOf(open.phrase);
    if (!kind || !isNamed(s.words, open.phrase, kind) || !sits(s.words, open.phrase)) continue;
    if (MANY.test(open.phrase.head) || barred(s.words, sentence.first, i) || agreedThere(s.words, i)) continue;
    if ((chairs(s.words, i) || isDeed(s.words, open.phrase)) && kind === "gathering" && !gathers(scene, open.phrase)) continue;
    found.add(mention(s, open.phrase, kind, inTime(s.words, sentence.first, i, open.relation)));
  }
};

const BEFORE_NAME = new Set(
  "the a an its their this annual once next last previous upcoming forthcoming coming recent".split(" "),
);
const beforeName = wordTest((word) => BEFORE_NAME.has(word));
const begins = (scene: PhraseScene, sentence: Sentence, i: number): boolean => {
  if (i === sentence.first) return sentence.region === "title" || scene.byFirst.has(i);
  const { gap } = scene.words;
  return beforeName(scene.words, i - 1) || ((gap[i] as number) & (GAP.comma | GAP.quote)) !== 0;
};

/** "Sri Lanka's 75th Independence Day celebrations" */
const celebrated = (w: Words, p: Phrase): boolean =>
  CELEBRATIONS.has(p.head) &&
  p.last - p.first > 2 &&
  !["death", "independence"].includes(w.folded[p.last - 1] as string) &&
  hasCapital(w, p.first, p.last);

/** "the tenth Pacific Islands Leaders Meeting": a name of its own, written large to its last word. */
const writtenLarge = (w: Words, p: Phrase): boolean =>
  p.last - p.first > 2 &&
  w.folded[p.last - 1] === p.head &&
  (w.capital[p.last - 1] as number) > 0 &&
  hasCapital(w, p.first, p.last - 1);

const WHICH_ONE = new Set("next last previous upcoming forthcoming coming recent annual".split(" "));
/** "the next Pacific Islands Forum", "this year's Forum": not the body itself, but one time that it meets. */
const oneOfMany = (w: Words, p: Phrase): boolean =>
  STRONG.has(p.head) &&
  p.organization !== null &&
  w.folded[p.last - 1] === p.head &&
  (WHICH_ONE.has(w.folded[p.first - 1] ?? "") || (w.folded[p.first - 1] === "s" && w.folded[p.first - 2] === "year"));

/** What makes a headline a sentence of its own: "Argyle Gets Set for Talks", "No Summit Before Spring". */
const SAYS = new Set(
  "no not gets get sets set opens ends hosts host eyes seeks wants urges ready awaits skips joins leaves heads faces calls backs seen plans prepares is are was were will to".split(
    " ",
  ),
);
const isHeadline = (w: Words, p: Phrase): boolean => {
  for (let i = p.first; i < p.last; i++) if (SAYS.has(w.folded[i] as string)) return true;
  return false;
};

const whose = (w: Words, scene: PhraseScene, p: Phrase): boolean =>
  (gathers(scene, p) || oneOfMany(w, p)) &&
  Boolean(p.known || p.organization || (STRONG.has(p.head) && hasCapital(w, p.first, p.last)) || writtenLarge(w, p));

const SAT = /^(?:held|holds|met|meets|convened|convenes|sat|opened|began|started|resumed|concluded|session)$/;
/** "the Fiji-Tonga Council": a body of the sides that its name joins. */
const OF_SIDES = /^\p{Lu}[\p{L}.]*[-–]\p{Lu}/u;
/** How far behind a standing body's name the verb may stand: "The joint commission which the accord calls for held its first meeting". */
const VERB_REACH = 9;
/** "The joint commission ... held its first meeting": a standing body of several sides that sits. */
const sitting = (w: Words, p: Phrase, sentence: Sentence): boolean => {
  if (!STANDING.has(p.head)) return false;
  if (!sits(w, { ...p, organization: null }) && !OF_SIDES.test(wordsText(w, p.first, p.last))) return false;
  for (let i = p.last; i < Math.min(sentence.last, p.last + VERB_REACH); i++) if (SAT.test(w.folded[i] as string)) return true;
  return false;
};

/** Gatherings named anywhere else: "The G20 foreign ministers' gathering ...", "Once the SCO Summit had closed". */
const findNamed = (s: OccasionScene, scene: PhraseScene, sentence: Sentence, found: Found): void => {
  const strict = { ...scene, strict: true };
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!begins(scene, sentence, i)) continue;
    const p = phraseAt(strict, i);
    if (
      !p ||
      !sits(s.words, { ...p, head: STANDING.has(p.head) ? "summit" : p.head }) ||
      (sentence.region === "title" && !p.known && (p.last < sentence.last || isHeadline(s.words, p))) ||
      !(whose(s.words, scene, p) || sitting(s.words, p, sentence) || celebrated(s.words, p))
    )
      continue;
    const named = mention(s, p, kindOf(p) ?? "gathering", liesAhead(s.words, sentence.first, p.first) ? "ahead" : "named");
    found.add(talkedOf(s.words, sentence.first, p.first) ? { ...named, topic: true } : named);
  }
};

/** Known occasions wherever their names stand. */
const findKnown = (s: OccasionScene, found: Found): void => {
  for (const hit of s.names) {
    if (!mayBe(hit.match, "occasion")) continue;
    const occasion = hit.match.hits.find((h) => h.entity.kind === "occasion");
    const sentence = s.sentences[s.sentenceOf[hit.first] as number] as Sentence;
    if (occasion?.entity.kind !== "occasion" || sentence.region === "boilerplate") continue;
    const p: Phrase = { first: hit.first, last: hit.last, head: "summit", organization: null, known: occasion.entity };
    found.add(mention(s, p, "gathering", "mention"));
  }
};

/** Every occasion the text names, in order; of overlapping ones the one that its opening ties to the telling. */
export const findOccasions = (s: OccasionScene): OccasionMention[] => {
  const byFirst = hitsByFirst(s.names);
  const found = new Found(s.words.count);
  const bodies = bodiesNamed(s.names);
  for (const sentence of s.sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "envelope" || !mayName(s.words, sentence, bodies)) continue;
    const scene: PhraseScene = { words: s.words, byFirst, end: sentence.last, strict: false };
    findOpened(s, scene, sentence, found);
    findNamed(s, scene, sentence, found);
  }
  for (const o of [...findDelegates(s), ...findHosted(s), ...findRites(s)]) found.add(o);
  findKnown(s, found);
  return identifyHosted(s, found.all).sort((a, b) => a.first - b.first);
};
