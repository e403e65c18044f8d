import type { Sentence } from "../../document.ts";
import { listEndingWith } from "../../events/finding/lists.ts";
import { BE } from "../../lexicon/contact.ts";
import { partyOf } from "../../names.ts";
import { governed, headBefore } from "../adjoining.ts";
import { threatens } from "../claims.ts";
import { actorAt, type Context, type Found, hasSides, type Speaker, speakerOf, together } from "../found.ts";
import { NEWS } from "../lexicon/said.ts";
import { togetherAt } from "../official.ts";

/** How many words an inanimate subject may have: "High-level military contacts are to be resumed". */
const REACH = 14;

const SOON = new Set("also now then soon both".split(" "));

/** The word that opens a future: "will", "is to", "are to", "intends to"; where its verb stands, or 0. */
const futureAt = (c: Context, i: number, s: Sentence): number => {
  const w = c.doc.words;
  const word = w.folded[i] as string,
    next = w.folded[i + 1] ?? "";
  if (i + 2 >= s.last) return 0;
  if (word === "will" || word === "shall") return i + 1;
  if (BE.has(word) && ["is", "are"].includes(word) && (next === "to" || (w.folded[i + 2] === "to" && SOON.has(next))))
    return next === "to" ? i + 2 : i + 3;
  return 0;
};

/** What a state orders about: what they are to do, it has undertaken. */
const FORCES = new Set("troops forces soldiers army navy fighters units warships aircraft prisoners authorities".split(" "));
/** "Rwandan troops are to leave": the party whose they are. */
const ownForces = (c: Context, k: number): Speaker | null => {
  if (!FORCES.has(c.doc.words.folded[k] as string)) return null;
  const owner = c.doc.names.find((hit) => hit.last === k);
  const party = owner && partyOf(owner.match)?.entity.id;
  return party ? { entities: [], joint: false, party, words: [owner.first, k + 1], personal: false } : null;
};

const subjectBefore = (c: Context, i: number, s: Sentence): Speaker | null => {
  // "Peru for its part will"
  const k = headBefore(c, i, s).at;
  const a = actorAt(c, k);
  if (a) {
    if (a.possessive || governed(c, a, s)) return null;
    return speakerOf(c, listEndingWith(c.scene, a, s.first));
  }
  return ownForces(c, k) ?? togetherAt(c, k, s);
};

/** To be done to them, or an engagement of its own: no promise. */
const JOURNEYS = new Set(
  "be travel visit meet attend take arrive fly go return hold host receive lead join come address see".split(" "),
);

/** "They will meet again in May", "will hold a meeting of commanders": what both have settled with the rest. */
const again = (c: Context, verb: number, s: Sentence): boolean =>
  ["meet", "hold"].includes(c.doc.words.folded[verb] as string) && verb + 1 < s.last;

/** "Both will work for peace", "Tuvalu will seek Canberra's consent": what a side is to do, told by the report itself. */
const ofSide = (c: Context, i: number, s: Sentence, verb: number, settled: boolean): Found | null => {
  const speaker = subjectBefore(c, i, s);
  if (
    !speaker?.words ||
    (c.telling.has(s.index) && !speaker.joint) ||
    speaker.words[0] - s.first > 6 ||
    (JOURNEYS.has(c.doc.words.folded[verb] as string) && !(settled && speaker.joint && again(c, verb, s)))
  )
    return null;
  return { at: i, last: verb, act: speaker.joint ? "agree" : "promise", manner: "act", speaker, aside: false, commitment: true };
};

/** What is not settled yet: "Who goes there is to be decided". */
const OPEN = new Set("when where whether how who what if".split(" "));

/** "The next meeting will be held in Rome": an engagement of its own. */
const MEETINGS = new Set("meeting meetings talks visit summit round session conference consultations".split(" "));

/** "A joint office will be set up": what is to happen by what the sides have settled. */
const ofBoth = (c: Context, i: number, s: Sentence, verb: number): Found | null => {
  if (!hasSides(c) || i - s.first > REACH || OPEN.has(c.doc.words.folded[s.first] as string)) return null;
  for (let k = s.first; k < i; k++) {
    const a = actorAt(c, k);
    if ((a && !a.possessive && !governed(c, a, s)) || MEETINGS.has(c.doc.words.folded[k] as string)) return null;
  }
  // In a statement of one person's own it is what he undertakes.
  if (c.author !== null) {
    const speaker: Speaker = { entities: [c.author], joint: false, party: null, words: null, personal: true };
    return { at: i, last: verb, act: "promise", manner: "act", speaker, aside: false, commitment: true };
  }
  return { at: i, last: verb, act: "agree", manner: "act", speaker: together(null), aside: false, commitment: true };
};

/** "Any failure will have consequences", in somebody's own words. */
const warned = (c: Context, i: number, verb: number): Found => {
  const speaker: Speaker = { entities: [c.author as number], joint: false, party: null, words: null, personal: true };
  return { at: i, last: verb, act: "warn", manner: "act", speaker, aside: false, commitment: false };
};

/** ", the government said": the news has its source. */
const attributed = (c: Context, s: Sentence): boolean => {
  for (let i = s.first; i < s.last; i++) if (NEWS.has(c.doc.words.folded[i] as string)) return true;
  return false;
};

/** What is to be done, where the report tells nobody who said it. `settled`: the sides' accord was told just before. */
export const plan = (c: Context, s: Sentence, settled: boolean): Found | null => {
  if (c.chief === null || c.chief.status === "planned" || c.chief.status === "proposed") return null;
  if (attributed(c, s)) return null;
  for (let i = s.first + 1; i < s.last; i++) {
    const verb = futureAt(c, i, s);
    if (!verb) continue;
    if (threatens(c, s)) return c.author === null ? null : warned(c, i, verb);
    return ofSide(c, i, s, verb, settled) ?? (settled ? ofBoth(c, i, s, verb) : null);
  }
  return null;
};
