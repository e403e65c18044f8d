/** Verbs and nouns that name a contact, with how their arguments stand. All folded. */
import type { EngagementKind } from "../reading.ts";

/**
 * mutual: A met (with) B; A and B met. receive: A received B (A host). visit: A visited X. call: A telephoned B. sign: A and B signed T.
 * send: A wrote to B. accord: A settled with B. summon: A summoned B. unite: the meeting brought together A and B. invite: A invited B to visit. joint: A and B discussed T.
 */
export type Frame =
  | "mutual"
  | "receive"
  | "visit"
  | "call"
  | "sign"
  | "send"
  | "summon"
  | "unite"
  | "invite"
  | "joint"
  | "accord";
export type Form = "base" | "s" | "past" | "participle" | "ing";

export interface VerbSense {
  readonly kind: EngagementKind;
  readonly frame: Frame;
  readonly form: Form;
  /** Needs a person or party as direct object or after "with"; else it is another sense of the word. */
  readonly needsObject: boolean;
  /** Words that must follow the verb: "sat down", "called on", "put their names". */
  readonly then: readonly string[];
}

const table = new Map<string, VerbSense[]>();
const FORMS: readonly Form[] = ["base", "s", "past", "participle", "ing"];
/** verb("meet meets met met meeting", ...): the five forms in order. */
const verb = (forms: string, kind: EngagementKind, frame: Frame, needsObject = false, then = ""): void => {
  const words = forms.split(" ");
  for (const following of alternatives(then))
    words.forEach((word, i) => {
      const form = FORMS[i] as Form;
      const list = table.get(word) ?? [];
      const said = following.join(" ");
      if (i === 3 && words[2] === word && list.some((x) => x.form === "past" && x.then.join(" ") === said && x.kind === kind))
        return;
      list.push({ kind, frame, form, needsObject, then: following });
      // "sat down with" before "sat": the longer reading of a verb first.
      list.sort((a, b) => b.then.length - a.then.length);
      table.set(word, list);
    });
};

/** "his/her leave of" -> "his leave of", "her leave of"; a part with an empty alternative ("a/") may be left out. */
const alternatives = (pattern: string): string[][] => {
  let out: string[][] = [[]];
  for (const place of pattern.split(" ").filter(Boolean))
    out = place.split("/").flatMap((word) => out.map((begun) => (word ? [...begun, word] : begun)));
  return out;
};
/** What one gives another to eat. */
const MEAL = "lunch/luncheon/dinner/breakfast/supper/tea/banquet/reception/iftar/feast";

verb("meet meets met met meeting", "meeting", "mutual");
verb("sit sits sat sat sitting", "meeting", "mutual", false, "down");
verb("sit sits sat sat sitting", "meeting", "mutual", true, "with");
verb("sit sits sat sat sitting", "meeting", "mutual", true, "for two hours with");
verb("get gets got got getting", "meeting", "mutual", false, "together");
verb("come comes came come coming", "meeting", "mutual", false, "together");
verb("confer confers conferred conferred conferring", "meeting", "mutual");
verb("consult consults consulted consulted consulting", "meeting", "mutual", true, "with");
verb("huddle huddles huddled huddled huddling", "meeting", "mutual", false);
verb("dine dines dined dined dining", "meeting", "mutual", false);
verb("converse converses conversed conversed conversing", "meeting", "mutual", false);
verb("parley parleys parleyed parleyed parleying", "meeting", "mutual", false);
verb("negotiate negotiates negotiated negotiated negotiating", "meeting", "mutual", true, "with");
verb("speak speaks spoke spoken speaking", "call", "mutual", true, "with");
verb("speak speaks spoke spoken speaking", "call", "mutual", true, "to");
verb("speak speaks spoke spoken speaking", "call", "mutual", true);
verb("talk talks talked talked talking", "call", "mutual", true, "with");
verb("talk talks talked talked talking", "call", "mutual", true, "to");
verb("talk talks talked talked talking", "call", "mutual", true);
verb("chat chats chatted chatted chatting", "meeting", "mutual", true);
verb("lunch lunches lunched lunched lunching", "meeting", "mutual", true, "with");
verb("see sees saw seen seeing", "meeting", "mutual", true);
verb("receive receives received received receiving", "meeting", "receive", true);
verb("welcome welcomes welcomed welcomed welcoming", "meeting", "receive", true);
verb("greet greets greeted greeted greeting", "meeting", "receive", true);
verb("host hosts hosted hosted hosting", "meeting", "receive", true);
verb("entertain entertains entertained entertained entertaining", "meeting", "receive", true);
verb("call calls called called calling", "meeting", "mutual", true, "on");
verb("call calls called called calling", "meeting", "mutual", true, "upon");
verb("call calls called called calling", "call", "call", true);
verb("phone phones phoned phoned phoning", "call", "call", true);
verb("telephone telephones telephoned telephoned telephoning", "call", "call", true);
verb("ring rings rang rung ringing", "call", "call", true);
verb("visit visits visited visited visiting", "visit", "visit", false);
verb("arrive arrives arrived arrived arriving", "visit", "visit", false, "in");
verb("arrive arrives arrived arrived arriving", "visit", "visit", false, "at");
verb("travel travels travelled travelled travelling", "visit", "visit", false, "to");
verb("travel travels traveled traveled traveling", "visit", "visit", false, "to");
verb("fly flies flew flown flying", "visit", "visit", false, "to");
verb("fly flies flew flown flying", "visit", "visit", false, "into");
verb("sign signs signed signed signing", "signing", "sign");
verb("initial initials initialled initialled initialling", "signing", "sign");
verb("ink inks inked inked inking", "signing", "sign");
verb("put puts put put putting", "signing", "sign", false, "their names");
verb("put puts put put putting", "signing", "sign", false, "their signatures");
verb("put puts put put putting", "signing", "sign", false, "pen to paper");
verb("put puts put put putting", "signing", "sign", false, "names to");
verb("put puts put put putting", "signing", "sign", false, "his name");
verb("put puts put put putting", "signing", "sign", false, "her name");
verb("set sets set set setting", "signing", "sign", false, "his name");
verb("set sets set set setting", "signing", "sign", false, "their names");
verb("conclude concludes concluded concluded concluding", "signing", "sign", false, "an agreement");
verb("conclude concludes concluded concluded concluding", "signing", "sign", false, "a treaty");
verb("come comes came come coming", "visit", "visit", false, "to");
verb("go goes went gone going", "visit", "visit", false, "to");
verb("head heads headed headed heading", "visit", "visit", false, "to");
verb("land lands landed landed landing", "visit", "visit", false, "in");
verb("be is was been being", "visit", "visit", false, "in");
verb("come comes came come coming", "meeting", "mutual", true, "to see");
verb("come comes came come coming", "meeting", "mutual", true, "to meet");
verb("take takes took taken taking", "meeting", "mutual", true, "his/her/their/its/ leave of");
verb("bid bids bade bidden bidding", "meeting", "mutual", true, "farewell/goodbye to");
verb("say says said said saying", "meeting", "mutual", true, "farewell/goodbye to");
verb("sit sits sat sat sitting", "meeting", "mutual", true, "across the/a/ table/ from");
verb("sit sits sat sat sitting", "meeting", "mutual", false, "face to face");
verb("sit sits sat sat sitting", "meeting", "mutual", false, "at one/the/a/ table with");
verb("meet meets met met meeting", "meeting", "mutual", true, "up with");
verb("come comes came come coming", "meeting", "mutual", false, "face to face");
verb("come comes came come coming", "meeting", "mutual", false, "to/round a/the table");
verb("go goes went gone -", "meeting", "mutual", true, "to see/meet");
verb("stop stops stopped stopped stopping", "meeting", "mutual", true, "by to see/meet");
verb("drop drops dropped dropped dropping", "meeting", "mutual", true, "in on");
verb("look looks looked looked looking", "meeting", "mutual", true, "in on");
verb("catch catches caught caught catching", "meeting", "mutual", true, "up with");
verb("touch touches touched touched touching", "meeting", "mutual", true, "base with");
verb("compare compares compared compared comparing", "meeting", "mutual", false, "notes");
verb("break breaks broke broken breaking", "meeting", "mutual", true, "bread with");
verb("share shares shared shared sharing", "meeting", "mutual", true, "a/the meal/table/dinner/lunch with");
verb("have has had had having", "meeting", "mutual", true, "a word/chat with");
verb("have has had had having", "meeting", "mutual", true, `a/ ${MEAL}/drinks/coffee with`);
verb("take takes took taken taking", "meeting", "mutual", true, `${MEAL} with`);
verb("talk talks talked talked talking", "meeting", "mutual", true, "things over with");
verb("bargain bargains bargained bargained bargaining", "meeting", "mutual", true, "with");
verb("haggle haggles haggled haggled haggling", "meeting", "mutual", true, "with");
verb("cross crosses crossed crossed crossing", "meeting", "mutual", false, "paths");
verb("run runs ran run running", "meeting", "mutual", true, "into");
verb("bump bumps bumped bumped bumping", "meeting", "mutual", true, "into");
verb("give gives gave given giving", "meeting", "receive", true, "an/ audience to");
verb("grant grants granted granted granting", "meeting", "receive", true, "an/ audience to");
verb("give gives gave given giving", "meeting", "receive", true, `a/ ${MEAL} for/to`);
verb("hold holds held held holding", "meeting", "receive", true, `a/ ${MEAL} for`);
verb("host hosts hosted hosted hosting", "meeting", "receive", true, `a/ ${MEAL} for`);
verb("throw throws threw thrown throwing", "meeting", "receive", true, `a/ ${MEAL} for`);
verb("lay lays laid laid laying", "meeting", "receive", true, `on a/ ${MEAL} for`);
verb("play plays played played playing", "meeting", "receive", true, "host to");
verb("put puts put put putting", "call", "call", true, "in/through a call to");
verb("get gets got got getting", "call", "mutual", true, "on the phone/telephone/line with/to");
verb("be is was been being", "call", "mutual", true, "on the phone/telephone/line with/to");
verb("pick picks picked picked picking", "call", "mutual", true, "up the phone/telephone to");
verb("dial dials dialled dialled dialling", "call", "call", true);
verb("dial dials dialed dialed dialing", "call", "call", true);
verb("send sends sent sent sending", "meeting", "summon", true, "for");
verb("call calls called called calling", "meeting", "summon", true, "in");
verb("haul hauls hauled hauled hauling", "meeting", "summon", true, "in");
verb("append appends appended appended appending", "signing", "sign", false, "his/her/their signature/signatures/name/names");
verb("set sets set set setting", "signing", "sign", false, "his/her/their signature/signatures/hand/hands/name/names to");
verb("affix affixes affixed affixed affixing", "signing", "sign", false, "his/her/their signature/signatures");
verb("put puts put put putting", "signing", "sign", false, "his/her/their/ signature/signatures/names/name to/on/under");
verb("seal seals sealed sealed sealing", "signing", "sign", false, "a/an/the treaty/accord/pact/agreement/deal/truce");
verb("clinch clinches clinched clinched clinching", "signing", "sign", false, "a/an/the treaty/accord/pact/agreement/deal/truce");
verb(
  "conclude concludes concluded concluded concluding",
  "signing",
  "sign",
  false,
  "a/an/the treaty/accord/pact/agreement/deal/truce",
);
verb("touch touches touched touched touching", "visit", "visit", false, "down in/at");
verb("set sets set set setting", "visit", "visit", false, "foot in/on");
verb("set sets set set setting", "visit", "visit", false, "out/off for");
verb("leave leaves left left leaving", "visit", "visit", false, "for");
verb("depart departs departed departed departing", "visit", "visit", false, "for");
verb("journey journeys journeyed journeyed journeying", "visit", "visit", false, "to");
verb("go goes went gone going", "visit", "visit", false, "on to");
verb("fly flies flew flown flying", "visit", "visit", false, "on to");
verb("travel travels travelled travelled travelling", "visit", "visit", false, "on to");
verb("move moves moved moved moving", "visit", "visit", false, "on to");
verb("see sees saw seen seeing", "meeting", "mutual", false, "each/one other/another");
verb("greet greets greeted greeted greeting", "meeting", "mutual", false, "each/one other/another");
verb("embrace embraces embraced embraced embracing", "meeting", "mutual", false, "each/one other/another");
verb("embrace embraces embraced embraced embracing", "meeting", "receive", true);
verb("face faces faced faced facing", "meeting", "mutual", false, "each/one other/another");
verb("phone phones phoned phoned phoning", "call", "mutual", false, "each/one other/another");
verb("call calls called called calling", "call", "mutual", false, "each/one other/another");
verb("telephone telephones telephoned telephoned telephoning", "call", "mutual", false, "each/one other/another");
verb("gather gathers gathered gathered gathering", "meeting", "mutual", false);
verb("convene convenes convened convened convening", "meeting", "unite", true);
verb("convene convenes convened convened convening", "meeting", "mutual", false);
verb("shake shakes shook shaken shaking", "meeting", "mutual", false, "hands");
verb("discuss discusses discussed discussed discussing", "meeting", "joint");
verb("review reviews reviewed reviewed reviewing", "meeting", "joint");
verb("examine examines examined examined examining", "meeting", "joint");
verb("exchange exchanges exchanged exchanged exchanging", "meeting", "joint", false, "views");
verb("explore explores explored explored exploring", "meeting", "joint");
verb("agree agrees agreed agreed agreeing", "meeting", "accord", true, "with");
verb("settle settles settled settled settling", "meeting", "accord", true, "with");
verb("arrange arranges arranged arranged arranging", "meeting", "accord", true, "with");
verb("appear appears appeared appeared appearing", "meeting", "accord", true, "alongside/beside/with");
verb("stand stands stood stood standing", "meeting", "accord", true, "alongside/beside");
verb("pose poses posed posed posing", "meeting", "accord", true, "with/alongside/beside");
verb("bring brings brought brought bringing", "meeting", "unite", false, "together");
verb("invite invites invited invited inviting", "visit", "invite", true);
verb("ask asks asked asked asking", "visit", "invite", true);
verb("write writes wrote written writing", "correspondence", "send", true, "to");
verb("summon summons summoned summoned summoning", "meeting", "summon", true);

export const verbSenses = (word: string): readonly VerbSense[] => table.get(word) ?? NONE;
const NONE: readonly VerbSense[] = [];

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
  tea huddle get-together tete conversation_ contact/contacts interview appointment/appointments bilateral/bilaterals bilats banquet`,
);
noun("call", true, "call/calls phonecall teleconference videoconference");
noun("visit", false, "visit/visits trip/trips");
noun("visit", true, "tour/tours stopover/stopovers stop journey/journeys arrival travel");
noun("gathering", false, "summit/summits");
noun("gathering", true, "conference/conferences forum/forums meetings_ congress symposium");
noun("signing", true, "signing/signings signature/signatures");
noun("correspondence", true, "letter/letters message/messages telegram/telegrams cable/cables note/notes");
noun("ceremony", true, "credentials credence");

export const nounSense = (word: string): NounSense | null => nouns.get(word) ?? null;

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Verbs that carry a noun: "held talks", "had a conversation", "paid a visit". */
export const LIGHT =
  set(`hold holds held holding have has had having conduct conducts conducted conducting start starts started starting begin begins began begun
  open opens opened opening conclude concludes concluded concluding wrap wraps wrapped end ends ended finish finished resume resumed resumes pay pays paid paying
  make makes made making attend attends attended attending enjoy enjoyed exchange exchanged join joins joined undertake undertook embark embarked begun complete completed
  go goes went engage engages engaged enter entered continue continued continues sit sat take takes took taken host hosts hosted hosting chair chairs chaired
  hand hands handed present presents presented submit submits submitted deliver delivers delivered tender tendered bring brings brought convey conveyed postpone postponed postpones cancel cancels cancelled canceled scrap scrapped drop dropped delay delayed announce announced receive receives received placed initiated cut co-chair lead leads led share shared arrange arranged stage staged kick-off send sends sent sending conclude give gives gave given`);
/** Words that make a weak noun a contact: "phone call", "working dinner", "one-on-one session". */
export const CONTACT_MODIFIERS =
  set(`phone telephone telephonic video working bilateral trilateral one-on-one tete-a-tete closed-door private courtesy official
  state business lengthy direct face four-way three-way expanded plenary ministerial high-level follow-up separate first second third latest new joint
  further next another fresh renewed technical introductory farewell candid frank constructive productive brief hour-long informal formal annual regular official strategic political diplomatic virtual`);
export const PHONE = set("phone telephone telephonic telephoned phoned phones rang dialled dialed handset call");
export const VIRTUAL = set("video videoconference virtual virtually online videoconferencing vtc zoom");
export const SUBORDINATORS = set(
  "that which who whom whose when while after before where because since although though if whether than until unless as once whereas during",
);
export const AUXILIARIES =
  set(`is are was were be been being has have had having will would shall should can could may might must do does did to not never also then
  later earlier recently just already today yesterday again once soon still only both each separately jointly first finally subsequently reportedly personally
  warmly officially briefly previously last formally privately publicly twice now currently immediately likely due set scheduled expected planned going about
  together previously afterwards ever yet even actually in-person virtually tomorrow there here`);
export const BE = set("is are was were be been being gets got get");
