import type { NameHit } from "../document.ts";
import { namesOutlet } from "../lexicon/outlets.ts";
import { partyOf } from "../names.ts";
import { GAP } from "../words.ts";
import { type Context, partySpan, plain, sentenceEnd } from "./cursor.ts";
import { behindHouse } from "./houses-of-state.ts";
import { behindParty } from "./parties-of-state.ts";
import { endsPossessive, isPossessive } from "./possessive.ts";
import { emptyRaw, type RawActor } from "./raw.ts";
import { sharedEnd, sharesSide } from "./shared-sides.ts";

export const SIDE_HEADS = new Set(
  `side sides delegation delegations government governments authorities officials ministry embassy presidency administration team
  military army negotiators leadership regime cabinet parliament mission office counterparts`.split(/\s+/),
);
/** The same of a movement alone: Syrian rebels are not Syria, and soldiers of a state are not it. */
const MOVEMENT_HEADS = new Set(
  "rebels forces fighters militants insurgents militia militias movement group guerrillas faction".split(" "),
);

/** "Iran-backed forces", "the Saudi-led coalition": what a state or body is said to do for others is not they. */
const ADJECTIVE_HEADS = new Set(
  `backed led based born aligned allied controlled friendly funded made owned bound run held occupied sponsored linked brokered mediated trained supported
  imposed wide dominated installed educated flagged supplied built proposed hosted inspired affiliated style era`.split(/\s+/),
);
const ofAdjective = ({ words: w }: Context, last: number): boolean =>
  ((w.gap[last] ?? 0) & GAP.hyphen) !== 0 && ADJECTIVE_HEADS.has(w.folded[last] ?? "");

/** "headed by", "led by", "under", "the delegation he leads": where the head of a delegation is named. */
export const headedAt = (c: Context, last: number): number | null => {
  const { words: w } = c;
  if (sentenceEnd(c, last)) return null;
  let i = last;
  if (w.folded[i] === "which" || w.folded[i] === "that") i += 2;
  if (["headed", "led", "chaired", "fronted"].includes(w.folded[i] ?? "") && w.folded[i + 1] === "by") return i + 2;
  return w.folded[i] === "under" ? i + 1 : null;
};

const DELEGATION = new Set(["delegation", "delegations", "team"]);
/** What is told of a delegation between its state and its own word: "a Kenyan parliamentary delegation", "a French high-level team". */
const OF_DELEGATIONS = new Set(
  "parliamentary business trade military ministerial government governmental official high level economic joint technical congressional presidential visiting senior negotiating political diplomatic large interagency party defence defense investment".split(
    " ",
  ),
);
/** So many of them at most. */
const KINDS = 3;

/** The word of a delegation that stands behind its state and what kind it is; null where none does. */
const delegationAt = (c: Context, at: number): number | null => {
  const { words: w } = c;
  for (let i = at; i < at + KINDS + 1; i++) {
    if (sentenceEnd(c, i)) return null;
    if (DELEGATION.has(w.folded[i] as string)) return i > at ? i : null;
    if (!OF_DELEGATIONS.has(w.folded[i] as string)) return null;
  }
  return null;
};

/** "Norway's [foreign] ministry", "the movement's [political] office". */
const OF_FIELD = new Set("foreign defence defense political".split(" "));

/** "the AU [election observation] mission", "the Commonwealth [observer] team": what those sent are sent for. */
const SENT_FOR = new Set(
  "election elections electoral observer observers observation monitoring monitors assessment expert".split(" "),
);
const OBSERVERS = new Set("mission missions team teams group groups delegation".split(" "));
const SENT_REACH = 3;
const observersAt = (c: Context, at: number): number | null => {
  const { words: w } = c;
  let i = at;
  while (i < at + SENT_REACH && SENT_FOR.has(w.folded[i] ?? "") && !sentenceEnd(c, i) && plain(w, i)) i++;
  return i > at && OBSERVERS.has(w.folded[i] ?? "") && !sentenceEnd(c, i) && plain(w, i) ? i : null;
};

/** The word behind a party that makes a side of it: "the Thai [delegation]", "Norway's foreign [ministry]", "Houthi [rebels]"; null: none. */
export const sideHeadAt = (c: Context, { last, match }: NameHit): number | null => {
  const { words: w } = c;
  const party = partyOf(match)?.entity;
  if (!party) return null;
  const next = isPossessive(w, last) ? last + 1 : last;
  const delegation = delegationAt(c, next);
  if (delegation !== null) return plain(w, delegation) ? delegation : null;
  const observers = observersAt(c, next);
  if (observers !== null) return observers;
  const following = w.folded[next] ?? "";
  const ofField = OF_FIELD.has(following);
  const at = ofField ? next + 1 : next;
  const isHead = SIDE_HEADS.has(w.folded[at] ?? "") || (party.kind !== "state" && MOVEMENT_HEADS.has(w.folded[at] ?? ""));
  return isHead && !sentenceEnd(c, at) && plain(w, at) ? at : null;
};

export const partyActor = (c: Context, i: number, hit: NameHit): RawActor | null => {
  const { words: w } = c;
  const span = partySpan(hit);
  const form = partyOf(hit.match)?.form;
  if (!span || !form || namesOutlet(w, hit.last) || ofAdjective(c, hit.last)) return null;
  const last = hit.last;
  const possessive = isPossessive(w, last);
  const sideAt = sideHeadAt(c, hit);
  if (sideAt !== null)
    return {
      ...emptyRaw("side", i, sideAt + 1),
      parties: [span],
      headedAt: headedAt(c, sideAt + 1),
      possessive: endsPossessive(w, sideAt + 1),
    };
  // "Greek and Turkish delegations".
  const end = sharedEnd(c, hit);
  if (end > 0)
    return { ...emptyRaw("side", i, end), parties: [span], headedAt: headedAt(c, end), possessive: endsPossessive(w, end) };
  if (!possessive && sharesSide(c, hit)) return { ...emptyRaw("side", i, last), parties: [span] };
  if (form === "demonym") {
    const plural = (w.folded[last - 1] as string).endsWith("s") && w.folded[last - 1] !== "swiss";
    return plural ? { ...emptyRaw("side", i, last), parties: [span], plural: true } : null;
  }
  return { ...emptyRaw("party", i, last), parties: [span], possessive };
};

/** Who comes from a state or a movement: "a group from Hamas", "officials from Peru". */
const FROM = new Set("delegation delegations team teams group officials negotiators".split(" "));
/** Of several states: "officials of Peru and Chile". */
const OF_EACH = new Set("officials negotiators teams delegations".split(" "));

const FOREIGN = new Set(["foreign", "external"]);
const ABROAD = new Set(["affairs", "relations"]);
/** "Ministry [of Foreign Affairs] of Norway", "Ministry [of Foreign Affairs (MoFA)] of Norway": the last word of the field; `i` where none is told. */
const behindFields = ({ words: w }: Context, i: number): number => {
  if (w.folded[i + 1] !== "of" || !FOREIGN.has(w.folded[i + 2] ?? "") || !ABROAD.has(w.folded[i + 3] ?? "")) return i;
  return ((w.gap[i + 4] ?? 0) & GAP.open) !== 0 && ((w.gap[i + 5] ?? 0) & GAP.close) !== 0 ? i + 4 : i + 3;
};

/** "the Ministry of Foreign Affairs of the Kingdom of Norway": a side whose party stands behind the field, which ends with word `i`. */
const ministryOf = (c: Context, at: number, i: number): RawActor | null => {
  const { words: w } = c;
  if (w.folded[i + 1] !== "of" || sentenceEnd(c, i + 1)) return null;
  const hit = c.byFirst.get(w.folded[i + 2] === "the" ? i + 3 : i + 2);
  const span = hit ? partySpan(hit) : null;
  if (!hit || !span) return null;
  return { ...emptyRaw("side", at, hit.last), parties: [span], possessive: endsPossessive(w, hit.last) };
};

/** "the delegation of the Kingdom of Norway under ...", "the government of X", "officials from X and Y": a side whose party stands behind. */
export const sideOf = (c: Context, at: number, i: number): RawActor | null => {
  const { words: w } = c;
  const head = w.folded[i] as string;
  const fields = head === "ministry" ? behindFields(c, i) : i;
  if (fields > i) return ministryOf(c, at, fields);
  const leads = w.folded[i + 1];
  // "received a delegation led by X": whose it is, its head tells.
  const ledAt = DELEGATION.has(head) && !endsPossessive(w, i + 1) ? headedAt(c, i + 1) : null;
  if (ledAt !== null && w.folded[i + 1] !== "under") return { ...emptyRaw("side", at, i + 1), headedAt: ledAt };
  if (!(leads === "from" ? FROM.has(head) : leads === "of" && SIDE_HEADS.has(head)) || sentenceEnd(c, i + 1)) return null;
  const partyAt = (k: number): NameHit | undefined => c.byFirst.get(w.folded[k] === "the" ? k + 1 : k);
  const hit = partyAt(i + 2);
  const span = hit ? partySpan(hit) : null;
  if (!hit || !span) return null;
  const other =
    OF_EACH.has(head) && w.folded[hit.last] === "and" && !sentenceEnd(c, hit.last) ? partyAt(hit.last + 1) : undefined;
  const otherSpan = other && other.first > hit.last && plain(w, other.first) ? partySpan(other) : null;
  const last = other && otherSpan ? other.last : DELEGATION.has(head) ? behindParty(w, behindHouse(w, hit.last)) : hit.last;
  return {
    ...emptyRaw("side", at, last),
    parties: otherSpan ? [span, otherSpan] : [span],
    plural: otherSpan !== null,
    headedAt: DELEGATION.has(head) ? headedAt(c, last) : null,
    possessive: endsPossessive(w, last),
  };
};
