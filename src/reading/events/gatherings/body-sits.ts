import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { toldAt } from "../finding/told-at.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Bodies that sit now and then. */
const BODIES = set("commission committee council cabinet cabinets governments jcc jec jcm jpc jpcc");
const BODY = spots(wordTest((word) => BODIES.has(word)));
/** By which a body is said to be of two or more states. */
const SHARED = set(
  "joint intergovernmental governmental interministerial ministerial mixed bilateral binational trilateral permanent interstate",
);
/** Words before the body in which it is said whose it is: "the Joint Permanent [Economic and Trade] Commission". */
const WHOSE = 8;
/** "the commission of the two countries", "between the two governments". */
const OF_TWO = new Set(["of the two", "between the two", "of both"]);
/** What a body does that sits. */
const SITS = set(
  "met meet meets meeting sat sit sits sitting convened convene convenes gathered gather assembled assemble held holds hold opened opens closed ended concluded began resumed wound finished took",
);
/** What is done by those who sit at its head. */
const HEADS = set(
  "chair chairs chaired chairing chairmanship chairmanships cochaired cochairing presided presides presiding preside presidency headed led opened closed convened held",
);
/** Words from the body to what it does. */
const REACH = 16;
/** Words from it to who sat at its head. */
const FAR = 40;
const RELATIVE = set("who which that whose");
const BEFORE_VERB = set("had has have having since");
/** "on the eve of the commission", "after the council": what is told is of another hour. */
const APART = set(
  "after before ahead eve since until margins sidelines fringes margin occasion next forthcoming upcoming following",
);
const TO_COME = set("is are was were due set scheduled expected");

/** "the Algerian-Tunisian committee", "the joint commission", "the commission of the two countries". */
const isShared = (c: GatherContext, at: number, from: number): boolean => {
  const { folded, capital, gap } = c.words;
  if (OF_TWO.has(`${folded[at + 1]} ${folded[at + 2]} ${folded[at + 3]}`) || OF_TWO.has(`${folded[at + 1]} ${folded[at + 2]}`))
    return true;
  for (let i = at - 1; i >= Math.max(from, at - WHOSE); i--) {
    if (SHARED.has(folded[i] as string)) return true;
    // The stroke behind a dateline joins no states, nor does a name's: "KYIV - Ana Roa-Paz, head of the Council, met".
    const named = c.actors[c.actorAt[i] as number]?.kind === "person";
    const hyphen = !named && ((gap[i] as number) & (GAP.hyphen | GAP.space)) === GAP.hyphen;
    if (hyphen && (capital[i] as number) > 0 && (capital[i - 1] as number) > 0) return true;
  }
  return false;
};

/** True where its phrase hangs on a word by which something else is told: "ahead of the third session of the joint commission". */
const isApart = ({ words: { folded } }: GatherContext, at: number, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - WHOSE - REACH / 2); i--) {
    if (APART.has(folded[i] as string)) return true;
    if (SITS.has(folded[i] as string) || HEADS.has(folded[i] as string)) return false;
  }
  return false;
};

/** A verb of the main telling: not "who co-chairs", "had sat", "agreed to convene". */
const isTold = ({ words: { folded } }: GatherContext, at: number): boolean => {
  const verb = folded[at - 1] === "co" || folded[at - 1] === "jointly" ? at - 1 : at;
  const before = folded[verb - 1] ?? "";
  if (before === "to") return TO_COME.has(folded[verb - 2] ?? "");
  return !RELATIVE.has(before) && !BEFORE_VERB.has(before);
};

const some = (c: GatherContext, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) {
    if ((c.words.gap[i] as number) & GAP.semicolon) return false;
    if (c.actorAt[i] === -1 && words.has(c.words.folded[i] as string) && isTold(c, i)) return true;
  }
  return false;
};

/** The sentences in which a body of two states is told to sit. */
const sittings = (c: GatherContext): Set<number> => {
  const out = new Set<number>();
  for (const at of BODY(c.words)) {
    const s = toldAt(c, at);
    if (!s || out.has(s.index) || !isShared(c, at, s.first) || isApart(c, at, s.first)) continue;
    const behind = some(c, at + 1, Math.min(s.last, at + REACH), SITS);
    const headed = some(c, Math.max(s.first, at - FAR), at, HEADS) || some(c, at, Math.min(s.last, at + FAR), HEADS);
    if (behind || headed) out.add(s.index);
  }
  return out;
};

const heads = (c: GatherContext, sentence: number): boolean => {
  const { first, last } = c.sentences[sentence] as { first: number; last: number };
  for (let i = first; i < last; i++) if (HEADS.has(c.words.folded[i] as string)) return true;
  return false;
};

/** "The joint commission sat under the chairmanship of A and B": those who led it did not meet alone, their council gathered. */
export const sittingAsGathering = (c: GatherContext): ((e: Event) => boolean) => {
  const told = sittings(c);
  if (!told.size) return () => false;
  return (e) =>
    e.kind === "meeting" &&
    e.participants.length > 1 &&
    e.triggers.some(
      ({ sentence, anaphoric }) => !anaphoric && (told.has(sentence) || (told.has(sentence - 1) && heads(c, sentence))),
    );
};
