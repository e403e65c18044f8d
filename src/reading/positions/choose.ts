import type { Sentence } from "../document.ts";
import type { Act } from "../reading.ts";
import { GAP } from "../words.ts";
import { joinedAt } from "./adjoining.ts";
import { readAct } from "./content.ts";
import { actorAt, type Context, type Found, speaksFor } from "./found.ts";

/** Acts that come to the same when one sentence tells both of one speaker. */
const ALIKE: readonly ReadonlySet<Act>[] = [
  ["welcome", "praise", "emphasize", "inform", "support"],
  ["thank", "praise"],
  ["emphasize", "inform"],
  ["request", "propose"],
  ["concern", "criticize", "reject"],
  ["agree", "promise", "support"],
  ["condole", "support"],
].map((acts) => new Set(acts as Act[]));
export const alike = (a: Act, b: Act): boolean => a === b || ALIKE.some((set) => set.has(a) && set.has(b));

const sameSide = (c: Context, a: Found, b: Found): boolean => {
  const x = speaksFor(c, a.speaker),
    y = speaksFor(c, b.speaker);
  return a.speaker.joint === b.speaker.joint && (a.speaker.joint || x.some((p) => y.includes(p)));
};

/** The speaker's words stand behind a semicolon or a comma with "and", "while": a clause of its own. */
const ownClause = (c: Context, a: Found, b: Found): boolean => {
  const w = c.doc.words;
  for (let k = a.last; k <= b.at; k++) if ((w.gap[k] as number) & GAP.semicolon) return true;
  const first = b.speaker.words?.[0] ?? -1;
  if (first <= a.last || first > b.at) return false;
  const the = w.folded[first - 1] === "the" ? 1 : 0;
  const before = w.folded[first - 1 - the] as string;
  if (!["and", "while", "whereas", "but"].includes(before)) return false;
  return ((w.gap[first - 1 - the] as number) & GAP.comma) !== 0 || (a.manner === "act" && !sameSide(c, a, b));
};

/** The words of the inner act, the speaker of the outer one where it names a person. */
const merged = (outer: Found, inner: Found): Found => ({
  ...inner,
  speaker: outer.speaker.entities.length || outer.speaker.joint || !inner.speaker.personal ? outer.speaker : inner.speaker,
});

const DONE_TO = new Set<Act>(["promise", "invite", "thank", "congratulate", "condole", "propose"]);
/** A person's act done to whoever tells of it: "said that X had invited him". */
const relayed = (c: Context, a: Found, b: Found): boolean => {
  const who = b.speaker.entities;
  if (a.speaker.joint || b.speaker.joint || who.length !== 1 || sameSide(c, a, b) || !DONE_TO.has(b.act)) return false;
  const object = actorAt(c, b.last);
  return (
    c.doc.entities[who[0] as number]?.type === "person" && object?.entities.some((e) => a.speaker.entities.includes(e)) === true
  );
};

const types = (c: Context, f: Found): readonly string[] => f.speaker.entities.map((e) => c.doc.entities[e]?.type ?? "");
const ofPerson = (c: Context, f: Found): boolean => types(c, f).includes("person");
/** "The United States condemned us, Wang said": what a state does, in the words of somebody of another, he says. */
const ofState = (c: Context, f: Found): boolean => !f.speaker.personal && !f.speaker.joint && types(c, f).includes("state");

/** "thanked him and said that Peru would send more": what is said behind an act is one of its own. */
const saysMore = (c: Context, a: Found, b: Found, s: Sentence): boolean => {
  if (a.manner !== "act") return false;
  const act = readAct(c, b, s)?.act;
  return act !== undefined && act !== "emphasize" && act !== "inform" && !alike(a.act, act);
};

/** "The spokesman Lee said that President Kim congratulated him": the act is whose it is told to be, of two of one side. */
const spokenFor = (c: Context, a: Found, b: Found): boolean => {
  const [who, ...others] = b.speaker.entities;
  return (
    who !== undefined &&
    !others.length &&
    ofPerson(c, a) &&
    ofPerson(c, b) &&
    sameSide(c, a, b) &&
    !a.speaker.entities.includes(who)
  );
};

/** Two acts of one sentence, in the order of the text: what stays of them. */
const meet = (c: Context, a: Found, b: Found, s: Sentence): Found[] => {
  if (b.aside) {
    // "China supports the islands, Xi said"; "Obama congratulated Rouhani, the official said".
    if (a.manner === "act" && !sameSide(c, a, b) && ofState(c, a) && ofPerson(c, b)) return [b];
    if (a.manner === "act") return sameSide(c, a, b) ? [merged(b, a)] : [a];
    // "The President emphasized the need for calm, the White House said": who emphasized it.
    if (ofPerson(c, a) && !ofPerson(c, b)) return [a];
    return sameSide(c, a, b) ? [b] : [a];
  }
  if (a.aside) {
    // "According to the parliament, the parties emphasized": who emphasized it.
    if (b.manner === "act" || sameSide(c, a, b) || (b.manner === "stress" && !ofPerson(c, a)))
      return sameSide(c, a, b) ? [merged(a, b)] : [b];
    return [a];
  }
  if (ownClause(c, a, b)) return sameSide(c, a, b) && alike(a.act, b.act) ? [a] : [a, b];
  if (joinedAt(c, b.at, s) && sameSide(c, a, b))
    return alike(a.act, b.act) || (b.manner === "say" && !saysMore(c, a, b, s)) ? [a] : [a, b];
  // "Trump said that Modi had assured him": the act is Modi's, whoever tells it.
  if (a.manner === "say" && b.manner === "act" && (relayed(c, a, b) || spokenFor(c, a, b))) return [b];
  if (a.manner !== "act" && sameSide(c, a, b)) return a.manner === "stress" && b.act === "promise" ? [a] : [merged(a, b)];
  return [a];
};

/** What to keep of the acts of one sentence: what is told inside another's words is the other's. */
export const choose = (c: Context, found: readonly Found[], s: Sentence): Found[] => {
  const kept: Found[] = [];
  for (const f of found) {
    const before = kept.pop();
    kept.push(...(before ? meet(c, before, f, s) : [f]));
  }
  return kept;
};
