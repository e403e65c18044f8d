import type { Actor } from "../document.ts";
import { BE, CONTACT_MODIFIERS, type Form, LIGHT, nounSense, PHONE, type VerbSense, verbSenses } from "../lexicon/contact.ts";
import type { EngagementKind, Role, Status } from "../reading.ts";
import { GAP } from "../words.ts";
import { clauseStart, listStartingWith, objectsOf, preposition, type Scene, subjectsOf } from "./clause.ts";
import { statusOfNoun, statusOfVerb } from "./status.ts";

/** A word that names an engagement, with the actors that its clause gives it. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly sentence: number;
  readonly parts: readonly { readonly actor: Actor; readonly role: Role }[];
  /** "the meeting", "their talks": points to an engagement already told, unless its arguments say otherwise. */
  readonly anaphoric: boolean;
  readonly noun: boolean;
  /** "A and B discussed": tells of a contact only if nothing else in the report does. */
  readonly joint?: boolean;
  /** "spoke with", no telephone named: may as well be told of a meeting. */
  readonly soft?: boolean;
}

/** "called off", "called for", "rang out": other verbs. */
const PARTICLES_AFTER = new Set("off for out in up back to into attention it".split(" "));
const part = (role: Role) => (actor: Actor) => ({ actor, role });
const LETTERS_OF = new Set(["credentials", "credence"]);

const passive = (s: Scene, verb: number, form: Form): boolean => {
  if (form !== "participle" && form !== "past") return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const word = s.words.folded[i] as string;
    if (s.actorAt[i] !== -1) return false;
    if (BE.has(word)) return true;
    if (
      !(
        word.endsWith("ly") ||
        ["also", "then", "later", "earlier", "not", "first", "today", "yesterday", "both", "each", "being", "been"].includes(word)
      )
    )
      return false;
  }
  return false;
};

const followed = (s: Scene, at: number, then: readonly string[]): boolean =>
  then.every((word, k) => s.words.folded[at + 1 + k] === word && s.sentenceOf[at + 1 + k] === s.sentenceOf[at]);

const human = (a: Actor): boolean => a.kind !== "party" && a.kind !== "side";

/** What precedes a noun makes its word a verb: "to call", "will visit", "he called". */
const asVerb = (s: Scene, i: number): boolean => {
  const before = s.words.folded[i - 1] ?? "";
  return before === "to" || before === "will" || before === "would" || before === "did" || before === "not";
};

const verbTrigger = (s: Scene, i: number, sense: VerbSense): Trigger | null => {
  const { words: w } = s;
  if (!followed(s, i, sense.then)) return null;
  const sentence = s.sentences[s.sentenceOf[i] as number] as { first: number; last: number; index: number };
  const after = i + 1 + sense.then.length;
  const isPassive = passive(s, i, sense.form);
  // A bare participle before a noun ("signed documents") or an "-ing" noun ("a meeting") is no verb here.
  if (sense.form === "ing") {
    const before = w.folded[i - 1] ?? "";
    const progressive =
      BE.has(before) ||
      ["while", "by", "after", "before", "when", "in", "on", "for"].includes(before) ||
      i === sentence.first ||
      ((w.gap[i] as number) & GAP.comma) !== 0;
    if (!progressive || (sense.kind === "meeting" && w.folded[i] === "meeting" && !BE.has(before))) return null;
  }
  if (sense.form === "base" && !asVerb(s, i) && !["base"].includes(sense.form)) return null;
  if (
    sense.form === "base" &&
    nounSense(w.folded[i] as string) &&
    !asVerb(s, i) &&
    !(sense.then.length && !preposition(sense.then[0] as string))
  ) {
    // "visit", "call", "talk" are nouns unless a plural subject or an auxiliary stands before.
    const before = s.actorAt[i - 1] ?? -1;
    if (before < 0 || !(s.actors[before] as Actor).plural) return null;
  }
  if (sense.form === "s" && nounSense(w.folded[i] as string) && !((s.actorAt[i - 1] ?? -1) >= 0)) return null;
  const status = statusOfVerb(w, {
    first: i,
    form: sense.form,
    clauseFirst: clauseStart(s, i),
    sentenceFirst: sentence.first,
    sentenceLast: sentence.last,
  });
  if (status === null) return null;
  const subjects = subjectsOf(s, i);
  const objects = (() => {
    if (isPassive) return objectsOf(s, after, { direct: false, by: ["by"], reach: 14 });
    if (sense.frame === "visit") return [];
    if (sense.frame === "sign") return objectsOf(s, after, { direct: false, by: ["with"], reach: 24 });
    if (sense.then.length && sense.then[sense.then.length - 1] !== "together" && sense.then[sense.then.length - 1] !== "down")
      return objectsOf(s, after, { direct: true, by: ["with"], reach: 6 });
    if (
      sense.frame === "mutual" &&
      [
        "talk",
        "talks",
        "talked",
        "talking",
        "speak",
        "speaks",
        "spoke",
        "spoken",
        "speaking",
        "confer",
        "conferred",
        "converse",
        "conversed",
        "together",
        "down",
        "huddle",
        "huddled",
        "dined",
        "dine",
      ].includes(sense.then[0] ?? (w.folded[i] as string))
    )
      return objectsOf(s, after, { direct: false, by: ["with", "to", "between"], reach: 14 });
    return objectsOf(s, after, { direct: true, by: ["with"], reach: sense.frame === "mutual" ? 12 : 5 });
  })();
  let parts: { actor: Actor; role: Role }[];
  switch (sense.frame) {
    case "receive":
      if (isPassive) parts = [...subjects.map(part("guest")), ...objects.map(part("host"))];
      else parts = [...subjects.map(part("host")), ...objects.map(part("guest"))];
      if (!objects.some(human) && !isPassive) return null;
      if (isPassive && !subjects.some(human)) return null;
      // "welcomed the Prime Minister's proposal", "received President X's letter": no guest.
      if (!isPassive && objects.every((o) => o.possessive)) return null;
      break;
    case "summon":
      parts = isPassive
        ? [...subjects.map(part("guest")), ...objects.map(part("host"))]
        : [...subjects.map(part("host")), ...objects.map(part("guest"))];
      if (!(isPassive ? subjects : objects).some(human)) return null;
      break;
    case "visit":
      parts = subjects.filter(human).map(part("visitor"));
      if (!parts.length) return null;
      // "is in", "came to": only with the place right behind; "came to power" is no journey.
      if (["in", "to"].includes(sense.then[0] ?? "") && !(s.placeAt?.(after) ?? false)) return null;
      if (w.folded[i] === "be") return null;
      break;
    case "call": {
      if (PARTICLES_AFTER.has(w.folded[after] ?? "")) return null;
      parts = [...subjects.map(part("party")), ...objects.map(part("party"))];
      if (isPassive || !subjects.length || !(objects.some(human) || (objects.length > 0 && !/^call/.test(w.folded[i] as string))))
        return null;
      // "called Toqayev's move historic", "called him a liar": naming, not telephoning.
      if (/^call/.test(w.folded[i] as string) && naming(s, objects)) return null;
      break;
    }
    case "invite": {
      if (isPassive || !objects.some(human) || objects.every((o) => o.possessive)) return null;
      const last = objects[objects.length - 1] as Actor;
      const goal =
        ["to", "for"].includes(w.folded[last.last] ?? "") &&
        ((s.placeAt?.(last.last + 1) ?? false) || ["visit", "come", "travel"].includes(w.folded[last.last + 1] ?? ""));
      if (!goal) return null;
      return {
        first: i,
        last: after,
        kind: "visit",
        status: "proposed",
        sentence: sentence.index,
        parts: objects.map(part("visitor")),
        anaphoric: false,
        noun: false,
      };
    }
    case "unite":
      parts = objectsOf(s, after, { direct: true, by: [], reach: 4 }).map(part("party"));
      if (!parts.some((p) => human(p.actor) || p.actor.plural)) return null;
      break;
    case "joint": {
      const several = subjects.length > 1 || subjects.some((a) => a.plural && a.entities.length > 1);
      if (!several || isPassive) return null;
      parts = subjects.map(part("party"));
      break;
    }
    case "sign":
      parts = [...subjects, ...objects].map(part("party"));
      if (!parts.length && !isPassive) return null;
      break;
    case "send":
      parts = [...subjects, ...objects].map(part("party"));
      if (!objects.some((o) => o.kind !== "pronoun")) return null;
      break;
    default:
      if (sense.then[0] === "on" && urging(s, objects)) return null;
      parts = [...subjects, ...objects].map(part("party"));
      if (sense.needsObject && !objects.length) {
        const both = subjects.length > 1 || subjects.some((a) => a.plural);
        if (!both || ["see", "sees", "saw", "seen", "seeing"].includes(w.folded[i] as string)) return null;
        const next = w.folded[after] ?? "";
        const spoken =
          s.timeAt[after] !== -1 ||
          ["on", "about", "today", "yesterday", "by", "again", "for", "earlier", "in", "this", "late"].includes(next);
        if (sense.kind === "call" && !spoken && !/phone|telephone|call/.test(sentenceText(s, i))) return null;
      }
      if (
        ["saw", "see", "sees", "seen", "seeing"].includes(w.folded[i] as string) &&
        (!objects.some(human) || !subjects.some(human))
      )
        return null;
      if (isPassive && sense.kind !== "signing") return null;
  }
  let kind = sense.kind;
  if (sense.frame === "mutual" && (kind === "call" || kind === "meeting")) kind = byPhone(s, i, kind, sense);
  return {
    first: i,
    last: after,
    kind,
    status,
    sentence: sentence.index,
    parts,
    anaphoric: sense.frame === "joint",
    noun: false,
    joint: sense.frame === "joint",
    soft: kind === "call" && sense.frame === "mutual" && !/phone|telephone|\bcall\b/.test(sentenceText(s, i)),
  };
};

const sentenceText = (s: Scene, i: number): string => {
  const x = s.sentences[s.sentenceOf[i] as number] as { start: number; end: number };
  return s.words.text.slice(x.start, x.end).toLowerCase();
};

/** "spoke with" is a call unless a place or "in person" says otherwise; "talked" is a meeting unless a telephone is named. */
const byPhone = (s: Scene, i: number, kind: EngagementKind, sense: VerbSense): EngagementKind => {
  const sentence = s.sentences[s.sentenceOf[i] as number] as { first: number; last: number };
  const { words: w } = s;
  for (let k = Math.max(sentence.first, i - 12); k < Math.min(sentence.last, i + 28); k++) {
    const word = w.folded[k] as string;
    if (
      (PHONE.has(word) && word !== "call" && word !== "rang") ||
      (word === "call" && ["by", "phone", "a", "the", "video"].includes(w.folded[k - 1] ?? ""))
    )
      return "call";
    if (word === "person" && w.folded[k - 1] === "in") return "meeting";
  }
  if (sense.kind === "call" && sense.form === "ing") return "meeting";
  if (sense.kind === "call")
    return /\b(?:in person|face[ -]to[ -]face|one[ -]on[ -]one|on the (?:sidelines|margins|fringes)|hours|over (?:lunch|dinner)|working (?:lunch|dinner))\b/.test(
      sentenceText(s, i),
    ) || metIn(s, i)
      ? "meeting"
      : "call";
  return kind;
};

/** A place told by "in" or "at" behind the verb: people who talk in a place sit together. */
const metIn = (s: Scene, i: number): boolean => s.placesIn?.(i) ?? false;

/** "called on Russia to stop": a demand, no courtesy call. */
const urging = (s: Scene, objects: readonly Actor[]): boolean => {
  const last = objects[objects.length - 1];
  if (!last || objects.some((o) => o.plural && o.kind !== "pronoun")) return true;
  const next = s.words.folded[last.last] ?? "";
  return s.sentenceOf[last.last] === s.sentenceOf[last.first] && (next === "to" || next === "for" || next === "not");
};

/** "called the agreement historic": an adjective or noun phrase directly behind the object. */
const naming = (s: Scene, objects: readonly Actor[]): boolean => {
  const { words: w } = s;
  const last = objects[objects.length - 1];
  if (!last || last.possessive) return true;
  const next = last.last;
  if (next >= w.count || s.sentenceOf[next] !== s.sentenceOf[last.first]) return false;
  if ((w.gap[next] as number) & (GAP.comma | GAP.semicolon | GAP.close | GAP.open) || s.timeAt[next] !== -1) return false;
  return ![
    "to",
    "on",
    "in",
    "and",
    "after",
    "before",
    "from",
    "at",
    "today",
    "yesterday",
    "again",
    "by",
    "as",
    "for",
    "earlier",
    "later",
    "during",
    "late",
    "early",
    "this",
    "while",
    "who",
    "over",
    "about",
    "following",
    "with",
    "immediately",
    "shortly",
    "separately",
  ].includes(w.folded[next] as string);
};

/** The verb that carries a noun, if one does: "held [extensive bilateral] talks". */
const carrier = (s: Scene, noun: number): number | null => {
  const { words: w } = s;
  const floor = clauseStart(s, noun);
  for (let i = noun - 1; i >= Math.max(floor, noun - 9); i--) {
    const word = w.folded[i] as string;
    if (s.actorAt[i] !== -1) return null;
    if ((w.gap[i + 1] as number) & (GAP.comma | GAP.semicolon | GAP.colon) && i < noun - 3) return null;
    if (LIGHT.has(word)) return i;
    if (preposition(word) && !["in", "for", "into", "on", "at", "to", "by"].includes(word)) return null;
  }
  return null;
};

const DEFINITE = new Set("the this that these those their his her its our same".split(" "));
const nounTrigger = (s: Scene, i: number): Trigger | null => {
  const { words: w } = s;
  const word = w.folded[i] as string;
  const sense = nounSense(word);
  if (!sense || (s.inOccasion?.(i) ?? false) || (asVerb(s, i) && !LIGHT.has(w.folded[i - 1] ?? ""))) return null;
  const sentence = s.sentences[s.sentenceOf[i] as number] as { first: number; last: number; index: number };
  if (
    i + 1 < sentence.last &&
    !((w.gap[i + 1] as number) & ~(GAP.space | GAP.hyphen)) &&
    [
      "room",
      "rooms",
      "table",
      "place",
      "agenda",
      "minister",
      "centre",
      "center",
      "hall",
      "house",
      "venue",
      "point",
      "notes",
      "book",
    ].includes(w.folded[i + 1] ?? "")
  )
    return null;
  // modifiers before the noun
  let start = i,
    telephone = false,
    modified = false,
    definite = false;
  for (let k = i - 1; k >= sentence.first && i - k < 7; k--) {
    const m = w.folded[k] as string;
    if ((w.gap[k + 1] as number) & (GAP.semicolon | GAP.colon)) break;
    if (PHONE.has(m) || m === "video") {
      telephone = true;
      start = k;
      modified = true;
      continue;
    }
    if (CONTACT_MODIFIERS.has(m)) {
      modified = true;
      start = k;
      continue;
    }
    if (DEFINITE.has(m)) {
      definite = true;
      break;
    }
    if (s.actorAt[k] !== -1 || preposition(m) || LIGHT.has(m)) break;
  }
  let kind = sense.kind;
  if (telephone && (kind === "meeting" || kind === "call")) kind = "call";
  if (kind === "call" && !telephone && word !== "call" && word !== "calls") kind = "call";
  if (word === "visit" && /courtesy/.test(w.folded[i - 1] ?? "")) kind = "meeting";
  if ((word === "call" || word === "calls") && ["courtesy", "farewell"].includes(w.folded[i - 1] ?? "")) kind = "meeting";
  if (kind === "ceremony" && !LETTERS_OF.has(word)) return null;
  if (word === "contact" && ["in", "into"].includes(w.folded[i - 1] ?? "")) return null;
  if (kind === "correspondence" && w.folded[i + 1] === "of" && LETTERS_OF.has(w.folded[i + 2] ?? "")) return null;
  const verb = carrier(s, i);
  const after = objectsOf(
    s,
    i + 1,
    kind === "call"
      ? { direct: false, by: ["with", "between", "from", "to", "of"], reach: 10, noun: true }
      : kind === "visit"
        ? { direct: false, by: ["by", "of"], reach: 10, noun: true }
        : kind === "correspondence"
          ? { direct: false, by: ["to", "from"], reach: 12, noun: true }
          : kind === "ceremony"
            ? { direct: false, by: ["to"], reach: 12, noun: true }
            : { direct: false, by: ["with", "between", "of", "among", "by"], reach: 14, noun: true },
  );
  const owner = ownerBefore(s, start) ?? (kind === "visit" ? ownerBehind(s, i) : null);
  const subjects = verb !== null ? subjectsOf(s, verb) : [];
  const objects = after.length ? after : [];
  if (kind === "gathering" && verb === null && objects.length)
    subjects.push(...subjectsOf(s, i).filter((a) => !objects.includes(a) && a.last <= i));
  if (!objects.length && ["meeting", "call"].includes(kind)) objects.push(...inWhich(s, i, sentence));
  if (verb === null && !owner && subjects.length === 0 && ["meeting", "call"].includes(kind))
    subjects.push(...fronted(s, i, sentence, objects, definite));
  const actors = [
    ...(owner ? owner : []),
    ...subjects.filter((a) => !owner?.includes(a)),
    ...objects.filter((a) => !owner?.includes(a) && !subjects.includes(a)),
  ];
  if (sense.weak && !modified && verb === null && !objects.length && !owner) return null;
  if (
    ["letter", "letters", "message", "messages", "note", "notes", "cable", "telegram"].includes(word) &&
    kind === "correspondence" &&
    verb !== null &&
    ["has", "have", "had", "made", "makes", "gave"].includes(w.folded[verb] as string)
  )
    return null;
  if (kind === "call" && !telephone && verb === null && !objects.length && !owner)
    return definite ? anaphor(s, i, start, kind, sentence) : null;
  if (kind === "correspondence" && (verb === null || !subjects.length || !objects.length)) return null;
  if (kind === "ceremony" && !objects.length) return null;
  if (kind === "signing" && !objects.length && !modified && w.folded[i + 1] !== "of") return null;
  const status = statusOfNoun(w, start, i + 1, clauseStart(s, i), sentence.first, sentence.last);
  if (status === null) return null;
  const body = ["meeting", "gathering"].includes(kind) && !actors.some(human) ? bodyOf(s, i, start) : null;
  if (body)
    return {
      first: i,
      last: i + 1,
      kind: "gathering",
      status,
      sentence: sentence.index,
      parts: [{ actor: body, role: "party" }],
      anaphoric: false,
      noun: true,
    };
  const role: Role = kind === "visit" ? "visitor" : "party";
  const parts = actors.map(part(role));
  return {
    first: i,
    last: i + 1,
    kind,
    status,
    sentence: sentence.index,
    parts,
    anaphoric: definite && actors.length < 2,
    noun: true,
  };
};

/** "the telephone conversation in which A and B exchanged farewells". */
const inWhich = (s: Scene, noun: number, sentence: { last: number }): Actor[] => {
  const { words: w } = s;
  if (!["in", "at", "during"].includes(w.folded[noun + 1] ?? "") || w.folded[noun + 2] !== "which" || noun + 3 >= sentence.last)
    return [];
  const a = s.actorAt[noun + 3] as number;
  return a >= 0 ? listStartingWith(s, s.actors[a] as Actor, sentence.last) : [];
};

/** "At the end of his meeting in Caracas with A, B said", "In a telephone talk B demanded from C": the main clause's subject, and whom it turns to. */
const fronted = (
  s: Scene,
  noun: number,
  sentence: { first: number; last: number },
  objects: readonly Actor[],
  definite: boolean,
): Actor[] => {
  const { words: w } = s;
  let opened = false;
  for (let k = sentence.first; k < noun; k++) {
    if (s.actorAt[k] !== -1) return [];
    if (["in", "during", "at", "after", "following", "before", "over", "on", "by"].includes(w.folded[k] as string)) opened = true;
  }
  if (!opened || noun - sentence.first > 9) return [];
  const own = ["his", "her", "their"].some((d) => {
    for (let k = Math.max(sentence.first, noun - 4); k < noun; k++) if (w.folded[k] === d) return true;
    return false;
  });
  if (!objects.length && (definite || own)) return [];
  const from = objects.length ? (objects[objects.length - 1] as Actor).last : noun + 1;
  const out: Actor[] = [];
  for (const a of s.actors) {
    if (a.first < from || a.last > sentence.last) continue;
    if (a.kind === "party" || a.kind === "side" || a.possessive || a.entities.length !== 1) continue;
    const governor = w.folded[a.first - 1] ?? "";
    if (out.length === 0 && preposition(governor)) continue;
    out.push(a);
    if (objects.length || out.length === 2) break;
  }
  return objects.length ? out : out.length === 2 ? out : [];
};

const anaphor = (
  s: Scene,
  i: number,
  start: number,
  kind: EngagementKind,
  sentence: { first: number; last: number; index: number },
): Trigger => ({
  first: i,
  last: i + 1,
  kind,
  status: statusOfNoun(s.words, start, i + 1, clauseStart(s, i), sentence.first, sentence.last) ?? "held",
  sentence: sentence.index,
  parts: [],
  anaphoric: true,
  noun: true,
});

/** "Blinken's meeting", "their talks", "his conversation on Monday with": the possessor before the noun. */
const ownerBefore = (s: Scene, start: number): Actor[] | null => {
  const { words: w } = s;
  for (let k = start - 1; k >= Math.max(0, start - 4); k--) {
    if (s.sentenceOf[k] !== s.sentenceOf[start]) return null;
    const a = s.actorAt[k] as number;
    if (a >= 0) return (s.actors[a] as Actor).possessive ? [s.actors[a] as Actor] : null;
    const word = w.folded[k] as string;
    if (word === "his" || word === "her" || word === "their") return null;
    if (preposition(word) || LIGHT.has(word) || word === "the" || word === "a") return null;
  }
  return null;
};

/** "a session of the NATO-Russia Council", "an OSCE meeting": the organization that meets. */
const bodyOf = (s: Scene, noun: number, start: number): Actor | null => {
  const { words: w } = s;
  const before = s.actorAt[start - 1] as number;
  const organization = (a: number): Actor | null =>
    a >= 0 && (s.actors[a] as Actor).kind === "party" && (s.organization?.(s.actors[a] as Actor) ?? false)
      ? (s.actors[a] as Actor)
      : null;
  const own = organization(before);
  if (own) return own;
  if (w.folded[noun + 1] !== "of") return null;
  const at = w.folded[noun + 2] === "the" ? noun + 3 : noun + 2;
  return organization(s.actorAt[at] ?? -1);
};

/** "the trip which Sheikh Abdullah paid to Damascus", "the visit Blinken made": the traveller behind the noun. */
const ownerBehind = (s: Scene, noun: number): Actor[] | null => {
  const at = ["which", "that"].includes(s.words.folded[noun + 1] ?? "") ? noun + 2 : noun + 1;
  const a = s.actorAt[at] ?? -1;
  if (a < 0 || s.sentenceOf[at] !== s.sentenceOf[noun]) return null;
  const actor = s.actors[a] as Actor;
  return actor.first === at && actor.kind !== "party" && !actor.possessive ? [actor] : null;
};

/** All triggers of a document, in order of the text. */
export const findTriggers = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  const again = (t: Trigger): void => {
    // "the meetings of the leaders of A, B and C on July 3, as well as the foreign ministers of A, B and D on March 15"
    if (!t.noun || !t.parts.length) return;
    const end = Math.max(t.last, ...t.parts.map((p) => (p.actor.first > t.first ? p.actor.last : 0)));
    const last = { last: end };
    const sentence = s.sentences[t.sentence] as { last: number };
    for (let i = last.last; i < Math.min(sentence.last, last.last + 14); i++) {
      // "held a first round in Moscow on January 14 and a second in Vienna on February 24"
      if (
        ["second", "third", "another", "further"].includes(s.words.folded[i] as string) &&
        ["a", "the", "and"].includes(s.words.folded[i - 1] ?? "") &&
        ["in", "on", "at"].includes(s.words.folded[i + 1] ?? "")
      ) {
        out.push({ ...t, anaphoric: false, first: i, last: i + 1 });
        return;
      }
      const a = s.actorAt[i] as number;
      if (a < 0) continue;
      const next = s.actors[a] as Actor;
      const joined =
        s.words.folded[t.first]?.endsWith("s") &&
        ["and", "as"].includes(s.words.folded[next.first - 1] ?? "") &&
        next.plural &&
        next.entities.length > 1;
      if (joined)
        out.push({
          ...t,
          anaphoric: false,
          first: next.first,
          last: next.first + 1,
          parts: next.plural ? [{ actor: next, role: "party" }] : [],
        });
      return;
    }
  };
  for (const sentence of s.sentences) {
    if (
      sentence.region === "boilerplate" ||
      sentence.region === "byline" ||
      sentence.region === "envelope" ||
      sentence.region === "dateline"
    )
      continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (s.actorAt[i] !== -1) continue;
      const word = s.words.folded[i] as string;
      let found: Trigger | null = null;
      for (const sense of verbSenses(word)) {
        found = verbTrigger(s, i, sense);
        if (found) break;
      }
      found ??= nounTrigger(s, i);
      if (found) {
        out.push(found);
        again(found);
        i = Math.max(i, found.last - 1);
      }
    }
  }
  return out;
};
