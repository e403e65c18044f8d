import type { Actor, Entity, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import type { GatherContext, Told } from "../accounts/told.ts";
import type { PlaceMention } from "../scene/places.ts";
import type { Scene } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { toldAt } from "./told-at.ts";
import { human, part, type Trigger } from "./trigger.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Words from an invitation to the one invited. */
const REACH = 14;
/** What one is asked to do elsewhere. */
const COMING = set("visit come travel pay make go return");
const ACCEPTING = set("accepted accepts accept received receives welcomed took has thanked got");

/** "to President X", "for me to visit": whom a word of inviting reaches. */
const invitedBehind = (s: Scene, from: number, last: number): Actor | null => {
  for (let i = from; i < Math.min(last, from + REACH); i++) {
    const a = s.actorAt[i] as number;
    if (a < 0) continue;
    const actor = s.actors[a] as Actor;
    const before = s.words.folded[actor.first - 1];
    if (human(actor) && !actor.possessive && (before === "to" || before === "for")) return actor;
    i = actor.last - 1;
  }
  return null;
};

/** "X accepted an invitation": the one who acts before it. */
const invitedBefore = (s: Scene, at: number, first: number): Actor | null => {
  for (let i = at - 1; i >= first; i--) {
    const a = s.actorAt[i] as number;
    if (a >= 0 && !(s.actors[a] as Actor).possessive) {
      const actor = s.actors[a] as Actor;
      return human(actor) && [0, 1, 2, 3].some((k) => ACCEPTING.has(s.words.folded[actor.last + k] ?? "")) ? actor : null;
    }
  }
  return null;
};

/** True where the sentence says that the invitation is to come: "to visit Paris", "to Rome". */
const toCome = (s: Scene, from: number, last: number): boolean => {
  const { folded } = s.words;
  for (let i = from; i + 1 < last; i++)
    if (folded[i] === "to" && (COMING.has(folded[i + 1] as string) || (s.placeAt?.(i + 1) ?? false))) return true;
  return false;
};

/** Who is told as inviting, "from King X": a visit would go to his country. */
const inviter = (s: Scene, at: number, last: number): boolean =>
  s.words.folded[at + 1] === "from" && at + 2 < last && (s.actorAt[at + 2] ?? -1) >= 0;

/** "an invitation from King X to President Y", "X's invitation": the visit would be to the country of the one who invites. */
export const invitedTo = (c: GatherContext, { trigger: t, people }: Told): PlaceMention[] => {
  if (t.status !== "proposed" || c.words.folded[t.first] !== "invitation") return [];
  const at = inviter(c, t.first, c.words.count) ? c.actorAt[t.first + 2] : c.actorAt[t.first - 1];
  const host = at === undefined || at < 0 ? null : (c.actors[at] as Actor);
  const owns = host !== null && (host.possessive || host.first > t.first);
  const country = owns && host.entities.length === 1 ? (c.entities[host.entities[0] as number] as Entity).party : null;
  const own = people.some((p) => (c.entities[p.entity] as Entity).party === country);
  if (!country || own || !/^[A-Z]{3}$/.test(country)) return [];
  return [{ first: t.first, last: t.last, sentence: t.sentence, preposition: "to", place: null, country, name: null }];
};

const invitationAt = (s: Scene, at: number, sentence: Sentence): Trigger | null => {
  const behind = invitedBehind(s, at + 1, sentence.last);
  const invited = behind ?? invitedBefore(s, at, sentence.first);
  if (!invited || !(toCome(s, at + 1, sentence.last) || (behind && inviter(s, at, sentence.last)))) return null;
  const parts = listStartingWith(s, invited, sentence.last).slice(0, 1).map(part("visitor"));
  return {
    first: at,
    last: at + 1,
    kind: "visit",
    status: "proposed",
    sentence: sentence.index,
    parts,
    anaphoric: false,
    noun: true,
  };
};

const INVITATIONS = spots(wordTest((word) => word === "invitation"));

/** "extended an invitation to X to visit Paris", "accepted Y's invitation to Rome", "an invitation from King Z to President X": a journey proposed. */
export const findInvitations = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const i of INVITATIONS(s.words)) {
    const sentence = s.actorAt[i] === -1 ? toldAt(s, i) : null;
    const found = sentence && invitationAt(s, i, sentence);
    if (found) out.push(found);
  }
  return out;
};
