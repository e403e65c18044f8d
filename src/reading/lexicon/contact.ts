/** Nouns that name a contact, and the words around them. All folded. */
import type { EngagementKind } from "../reading.ts";

export interface NounSense {
  readonly kind: EngagementKind;
  /** "session", "round", "call": needs a modifier or its own arguments to be a contact. */
  readonly weak: boolean;
  readonly plural: boolean;
}

const nouns = new Map<string, NounSense>();
const noun = (kind: EngagementKind, weak: boolean, words: string): void => {
  for (const pair of words.trim().split(/\s+/)) {
    const [one, many] = pair.split("/") as [string, string | undefined];
    nouns.set(one, { kind, weak, plural: one === many });
    if (many && many !== one) nouns.set(many, { kind, weak, plural: true });
  }
};
noun(
  "meeting",
  false,
  "meeting/meetings talks/talks conversation/conversations consultation/consultations negotiation/negotiations encounter/encounters audience/audiences luncheon/luncheons",
);
noun(
  "meeting",
  true,
  `discussion/discussions session/sessions talk/talks_ dialogue/dialogues lunch/lunches dinner/dinners breakfast/breakfasts round/rounds sit-down exchange/exchanges reception/receptions
  tea huddle get-together tete conversation_ appointment/appointments bilateral/bilaterals bilats banquet`,
);
noun("call", true, "call/calls phonecall teleconference videoconference contact/contacts");
noun("visit", false, "visit/visits trip/trips");
noun(
  "visit",
  true,
  "tour/tours stopover/stopovers stop journey/journeys arrival travel/travels stay/stays sojourn/sojourns swing/swings pilgrimage voyage layover delegation/delegations",
);
noun("gathering", false, "summit/summits");
noun("gathering", true, "conference/conferences forum/forums meetings_ congress symposium");
noun("signing", true, "signing/signings signature/signatures");
noun("correspondence", true, "letter/letters message/messages telegram/telegrams cable/cables note/notes");
noun("ceremony", true, "credentials credence credential accreditation");

export const nounSense = (word: string): NounSense | null => nouns.get(word) ?? null;

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Verbs that carry a noun: "held talks", "had a conversation", "paid a visit". */
export const LIGHT =
  set(`hold holds held holding have has had having conduct conducts conducted conducting start starts started starting begin begins began begun
  open opens opened opening conclude concludes concluded concluding wrap wraps wrapped end ends ended finish finished resume resumed resumes pay pays paid paying
  make makes made making attend attends attended attending enjoy enjoyed exchange exchanged join joins joined undertake undertakes undertaking undertook undertaken embark embarks embarking embarked begun complete completed
  go goes went engage engages engaged enter entered continue continued continues take takes took taken host hosts hosted hosting chair chairs chaired
  put puts putting place places hand hands handed handing present presents presented submit submits submitted deliver delivers delivered tender tendered bring brings brought convey conveyed postpone postponed postpones postpone skip skips skipped boycott boycotted shelved suspended cancel cancels cancels cancelled canceled scrap scrapped drop dropped delay delayed announce announced receive receives received accept accepts accepted accepting placed initiated cut co-chair lead leads led leading headed heading share shared arrange arranged considering plan plans planning mull mulls mulling weighs weighing contemplates contemplating eyes eyeing witness witnessed oversee oversaw oversees stage staged kick-off send sends sent sending conclude give gives gave given`);
/** Words that make a weak noun a contact: "phone call", "working dinner", "one-on-one session". */
export const CONTACT_MODIFIERS =
  set(`phone telephone telephonic video working bilateral trilateral one-on-one tete-a-tete closed-door private courtesy official
  state business lengthy direct face four-way three-way expanded plenary ministerial high-level follow-up separate first second third latest new joint
  further next another fresh renewed technical introductory farewell candid frank constructive productive brief hour-long informal formal annual regular official strategic political diplomatic virtual previous last preceding prior`);
export const PHONE = set("phone telephone telephonic telephoned phoned phones rang dialled dialed handset call");
export const VIRTUAL = set("video videoconference virtual virtually online videoconferencing vtc zoom");
export const SUBORDINATORS = set(
  "that which who whom whose when while after before where because since although though if whether than until unless as once whereas during",
);
export const AUXILIARIES =
  set(`is are was were be been being has have had having will would shall should can could may might must do does did to not never also then
  later earlier recently just already today yesterday again once soon still only both each separately jointly first finally subsequently reportedly personally
  warmly officially briefly previously last formally privately publicly twice now currently immediately likely due set scheduled expected planned going about
  together previously afterwards ever yet even actually in-person virtually tomorrow there here too likewise`);
export const BE = set("is are was were be been being gets got get");
