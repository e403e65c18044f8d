import { GAP } from "../../words.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import { leading } from "./leading.ts";
import { elsewhereTold } from "./place-owner.ts";
import type { PlaceMention } from "./places.ts";
import { whereBefore } from "./where-clause.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What stands in a town: "the port in Aqaba" says where the port is, "met at the port in Aqaba" where they met. */
const STANDING =
  set(`school schools university universities college academy institute museum library theatre theater monument memorial statue church mosque temple hospital
  hospitals clinic clinics consulate consulates embassy embassies mission missions branch branches bank factory factories plant plants mill mills mine mines refinery refineries
  smelter shipyard shipyards port ports harbour harbor airport airports airfield base bases barracks camp camps prison jail bridge bridges road roads highway motorway
  railway station stations pipeline terminal terminals dam dams reactor reactors project projects field fields farm farms market markets zone zones warehouse warehouses
  company companies firm firms investors community communities workers students residents people detainees prisoners hostages troops soldiers forces fighting war
  predecessor successor colleague colleagues correspondent diplomats officials authorities sources rulers conflict situation crisis unrest violence protest protests developments elections attack attacks blast earthquake flood floods fire office offices fair`);
const WITHIN = set("in at inside near outside within to from on aboard");
/** Words between what stands there and the preposition that leads to it: "at the new container port in". */
const PHRASE = 6;

/** "spoke of the port in Aqaba", not "met at the port in Aqaba". */
export const ofStanding = (c: GatherContext, p: PlaceMention): boolean => {
  const { folded, gap } = c.words;
  const at = leading(c, p);
  if (!WITHIN.has(p.preposition) || !STANDING.has(folded[at] as string) || (c.actorAt[at] as number) >= 0) return false;
  for (let i = at - 1; i >= at - PHRASE && i >= 0; i--) {
    if ((gap[i + 1] as number) & (GAP.comma | GAP.semicolon | GAP.colon | GAP.paragraph)) return true;
    if (WITHIN.has(folded[i] as string)) return false;
  }
  return true;
};

const MODALS = set("will would shall should could may might can must");
/** Behind these "to" and a verb, or "that" and a clause, tell what is to come or was said: none of it where they met. */
const LEADING_ON =
  set(`agreed agree agrees promised promises promise pledged pledges vowed vows undertook offered offers asked asks urged urges invited invites hoped hopes hope planned plans plan
  intends intended intention wants wanted wishes wished decided decides decision proposed proposes proposal suggested suggests ready due set expects expected prepared
  determined called appealed appeal said says told noted stressed announced recalled underlined added confirmed explained voiced readiness willingness
  commitment committed need order begged requested demanded allowed allow obliged seek seeks sought try tried`);

/** "promised to take it up", "agreed that a school", "asked him to build": what leads on to another clause right before a word. */
const leadsOn = (c: GatherContext, i: number, floor: number): boolean => {
  for (let k = i - 1; k >= Math.max(floor, i - 6); k--) {
    if (LEADING_ON.has(c.words.folded[k] as string)) return true;
    if (c.words.folded[k] === "and") return false;
  }
  return false;
};

/** What opens a question told: "was told how his talks in Oslo had gone". */
const ASKED = set("how why whether");
const SUBJECTS = set("who whose");
const OBJECTS = set("which whom");
const OPENS_NAME = set("the a an he she they it we his her their its many some most people both neither those");
/** "the help which refugees find in Lima", "whom the rebels hold in Lima": what somebody else does there. "which ended in Lima" is still of what stands before. */
const ofTheirs = (c: GatherContext, i: number): boolean => {
  const next = c.words.folded[i + 1] ?? "";
  if (!OBJECTS.has(c.words.folded[i] as string) || WITHIN.has(c.words.folded[i - 1] ?? "")) return false;
  return OPENS_NAME.has(next) || (c.actorAt[i + 1] as number) >= 0 || /[^s]s$/.test(next.replace(/^(?:is|was|has|does)$/, ""));
};
/** "who is here on a visit", "who was in town for": still where they met. */
const PRESENCE = set("is was are were has had");

const STAYED = set("was were is are been went goes flew flies travelled traveled arrived landed stayed stopped");
const ADVERBS = set("recently also later then last lately earlier previously already");
/** "met X and was recently in Luanda": a stay told by a verb of its own. */
const otherStay = (c: GatherContext, from: number, p: PlaceMention): boolean => {
  const { folded } = c.words;
  let at = leading(c, p);
  while (ADVERBS.has(folded[at] as string)) at--;
  return at > from && STAYED.has(folded[at] as string) && folded[at - 1] === "and";
};

const HAPPEN = set("be take takes start begin open continue resume follow happen occur proceed go run convene kick");
const AUXILIARY = set("now also then not either still probably likely soon only both again");
/** "the talks will be held in Lima", "the summit would open in Oslo": what is said of the engagement itself. */
const ofItself = (c: GatherContext, modal: number): boolean => {
  let i = modal + 1;
  while (AUXILIARY.has(c.words.folded[i] as string)) i++;
  return HAPPEN.has(c.words.folded[i] as string);
};

/** True where another clause opens between an engagement's word and a place behind it, to which the place belongs. */
const opensAnother = (c: GatherContext, t: Trigger, to: number): boolean => {
  const [floor, from] = [t.noun ? t.first : t.last, t.last];
  const { folded, gap, capital } = c.words;
  for (let i = from; i < to; i++) {
    const word = folded[i] as string;
    if ((gap[i] as number) & GAP.semicolon) return true;
    if (MODALS.has(word) && capital[i] === 0 && !(t.noun && ofItself(c, i))) return true;
    if (ASKED.has(word) && capital[i] === 0) return true;
    if ((word === "to" || word === "that") && capital[i + 1] === 0 && leadsOn(c, i, floor)) return true;
    if (SUBJECTS.has(word) && !PRESENCE.has(folded[i + 1] as string)) return true;
    if (ofTheirs(c, i)) return true;
  }
  return false;
};

/** "the help which refugees find in Lima": a town of a clause on what somebody else does there. */
export const inTheirClause = (c: GatherContext, p: PlaceMention): boolean => {
  const { first } = c.sentences[p.sentence] as { first: number };
  for (let i = p.first - 1; i >= first; i--) {
    if ((c.words.gap[i + 1] as number) & (GAP.comma | GAP.semicolon)) return false;
    if (ofTheirs(c, i)) return true;
  }
  return false;
};

/** Ways of having been elsewhere before: "Having been in Oslo", "Back from Oslo", "Fresh from Oslo". */
const FORMERLY = set("having back fresh once formerly");

/** True where a place before an engagement's word stands in a phrase of its own: a clause on somebody, set off by commas, or where he was before. */
const setOff = (c: GatherContext, first: number, p: PlaceMention, to: number): boolean => {
  const { folded, gap } = c.words;
  let closed = false;
  for (let i = p.last; i <= to; i++) closed ||= ((gap[i] as number) & (GAP.comma | GAP.semicolon | GAP.dash)) !== 0;
  if (!closed) return false;
  for (let i = p.first - 1; i >= first; i--) {
    const word = folded[i] as string;
    if (SUBJECTS.has(word) || FORMERLY.has(word) || ofTheirs(c, i)) return true;
    if ((gap[i + 1] as number) & GAP.comma && !FORMERLY.has(folded[i] as string)) return SUBJECTS.has(folded[i + 1] as string);
  }
  return false;
};

/** True for a town that another predicate of the engagement's sentence owns: what is promised, who somebody is, what stands there. */
export const ofOtherPredicate = (c: GatherContext, t: Trigger, p: PlaceMention): boolean => {
  if (ofStanding(c, p)) return true;
  if (p.first > t.last) return otherStay(c, t.last, p) || opensAnother(c, t, p.first);
  return setOff(c, (c.sentences[t.sentence] as { first: number }).first, p, t.first);
};

/** True for a town or a gathering of which its sentence tells what is to come: "experts will meet in Vienna", "promised to ask for it in Vienna". */
export const toCome = (c: GatherContext, p: { readonly first: number; readonly sentence: number }): boolean => {
  const { first } = c.sentences[p.sentence] as { first: number };
  for (let i = p.first - 1; i >= first; i--) {
    if ((c.words.gap[i + 1] as number) & GAP.semicolon) return false;
    const word = c.words.folded[i] as string;
    if (c.words.capital[i] !== 0) continue;
    if (MODALS.has(word) || (word === "to" && c.words.capital[i + 1] === 0 && leadsOn(c, i, first))) return true;
  }
  return false;
};

const LED = set("in at to");
/** The towns that a sentence tells an engagement of whose word is no verb of a known frame: none of another predicate. */
export const townsTold = (c: GatherContext, t: Trigger): PlaceMention[] => {
  const before = whereBefore(c, t);
  if (before) return [before];
  return (c.townsIn.get(t.sentence) ?? []).filter(
    (p) =>
      LED.has(p.preposition) &&
      p.name !== null &&
      !elsewhereTold(c, t, p) &&
      (t.status === "planned" || t.status === "proposed" || !ofOtherPredicate(c, t, p)),
  );
};
