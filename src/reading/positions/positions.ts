import type { Actor, Document, Entity, Sentence } from "../document.ts";
import { clauseStart, type Scene, subjectsOf } from "../events/clause.ts";
import { BE } from "../lexicon/contact.ts";
import type { Act } from "../reading.ts";
import { GAP } from "../words.ts";
import type { PositionDraft } from "./draft.ts";
import {
  type ActWord,
  actWords,
  BAD,
  DENIAL,
  GOOD,
  NEUTRAL,
  NEWS,
  NOUN_LIKE,
  PASSIVE,
  SHOULD,
  SPEAKING_NOUNS,
  UNTRUE,
} from "./lexicon.ts";

interface Context {
  readonly doc: Document;
  readonly scene: Scene;
  /** Entities of the chief engagement: whom a joint statement is by. */
  readonly chief: readonly number[];
  /** Sentences whose verb tells of a contact: "..., the ministry said" there is the source of the news. */
  readonly telling: ReadonlySet<number>;
  /** Who spoke last, for "Adding that ...". */
  last: readonly Actor[];
}

interface Found {
  readonly at: number;
  readonly last: number;
  readonly word: ActWord;
  readonly speakers: readonly Actor[];
  readonly entities: readonly number[];
  readonly joint: boolean;
}

const AUX_BEFORE = new Set(
  "has have had also further then again strongly warmly once later repeatedly both jointly sincerely publicly particularly especially in turn reportedly earlier previously meanwhile and".split(
    " ",
  ),
);

const partiesOf = (c: Context, entities: readonly number[]): string[] => [
  ...new Set(
    entities.flatMap((e) => {
      const p = (c.doc.entities[e] as Entity).party;
      return p ? [p] : [];
    }),
  ),
];

const passiveAt = (c: Context, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const word = c.doc.words.folded[k] as string;
    if (BE.has(word)) return true;
    if (!(word.endsWith("ly") || ["also", "further", "once", "again", "being", "been", "especially", "with"].includes(word)))
      return false;
  }
  return false;
};

const entitiesOf = (actors: readonly Actor[]): number[] => [...new Set(actors.flatMap((a) => [...a.entities]))];

/** "said the minister", ", Wang Yi told reporters": who speaks the verb at `i`. */
const speakersAt = (c: Context, i: number, s: Sentence): Actor[] => {
  const { scene } = c;
  const w = c.doc.words;
  const word = w.folded[i] as string;
  if (word === "according" && w.folded[i + 1] === "to") {
    const a = actorFrom(c, i + 2, s);
    return a ? [a] : [];
  }
  if ((word === "words" || word === "view" || word === "opinion") && ["in", "was", "is"].includes(w.folded[i - 2] ?? "")) {
    const owner = scene.actorAt[i - 1] as number;
    if (owner >= 0) return [scene.actors[owner] as Actor];
    return ["his", "her", "their"].includes(w.folded[i - 1] ?? "") ? ownerBefore(c, i, s) : [];
  }
  if (["words", "view", "opinion"].includes(word)) return [];
  const next = scene.actorAt[i + 1] as number;
  const inverted =
    ["said", "says", "added", "stressed", "noted"].includes(word) && next >= 0 && (scene.actors[next] as Actor).first === i + 1;
  const before = adjacentSubject(c, i, s);
  if (before.length) return before;
  if (inverted) return [scene.actors[next] as Actor];
  return subjectsOf(scene, i);
};

const adjacentSubject = (c: Context, i: number, s: Sentence): Actor[] => {
  const { scene } = c;
  for (let k = i - 1; k >= s.first && i - k < 7; k--) {
    const a = scene.actorAt[k] as number;
    if (a >= 0) {
      const actor = scene.actors[a] as Actor;
      if (actor.possessive) return [];
      const before = c.doc.words.folded[actor.first - 1] ?? "";
      if (["with", "to", "of", "for", "by", "between", "from", "in"].includes(before) && actor.first > s.first && k < i - 1)
        return [];
      return ["and"].includes(before) && actor.first > s.first + 1 && (scene.actorAt[actor.first - 2] as number) >= 0
        ? [scene.actors[scene.actorAt[actor.first - 2] as number] as Actor, actor]
        : [actor];
    }
    const word = c.doc.words.folded[k] as string;
    if (
      !AUX_BEFORE.has(word) &&
      !(word.endsWith("ly") && word.length > 4) &&
      (scene.timeAt[k] as number) === -1 &&
      !["for", "his", "its", "her", "their", "part", "side"].includes(word)
    )
      return [];
  }
  return [];
};

const actorFrom = (c: Context, at: number, s: Sentence): Actor | null => {
  for (let i = at; i < Math.min(s.last, at + 3); i++) {
    const a = c.scene.actorAt[i] as number;
    if (a >= 0) return c.scene.actors[a] as Actor;
  }
  return null;
};

/** "in his words": the person of this sentence before, else the subject of the one before. */
const ownerBefore = (c: Context, i: number, s: Sentence): Actor[] => {
  for (let n = s.index; n >= Math.max(0, s.index - 3); n--) {
    const x = c.doc.sentences[n] as Sentence;
    const here = c.scene.actors.filter(
      (a) =>
        a.first >= x.first &&
        a.last <= x.last &&
        a.first < i &&
        (a.kind === "person" || a.kind === "office" || a.kind === "pronoun") &&
        a.entities.length === 1 &&
        !a.possessive,
    );
    const subject =
      here.find((a) => !["with", "of", "to", "by", "for"].includes(c.doc.words.folded[a.first - 1] ?? "")) ?? here[0];
    if (subject) return [subject];
  }
  return [];
};

const within = (c: Context, word: ActWord, i: number, s: Sentence): number | null => {
  if (!word.then.length) return i + 1;
  for (let k = i + 1; k < Math.min(s.last, i + 8); k++) if (word.then.includes(c.doc.words.folded[k] as string)) return k + 1;
  return null;
};

/** All acts of speech told in a sentence, in order. */
const actsIn = (c: Context, s: Sentence): Found[] => {
  const w = c.doc.words;
  const out: Found[] = [];
  for (let i = s.first; i < s.last; i++) {
    if ((c.scene.actorAt[i] as number) >= 0) continue;
    const word = w.folded[i] as string;
    const act = PASSIVE.get(word);
    if (act && passiveAt(c, i)) {
      const by = w.folded[i + 1] === "by" ? actorFrom(c, i + 2, s) : null;
      const said = actWords(word).find((a) => a.then.length > 0 && within(c, a, s.first - 1, s) !== null);
      out.push({
        at: i,
        last: i + 1,
        word: { act: said && within(c, said, i, { ...s, last: s.last }) === null ? said.act : act, generic: false, then: [] },
        speakers: by ? [by] : [],
        entities: by ? by.entities : [],
        joint: !by,
      });
      continue;
    }
    if (passiveAt(c, i) && !["according", "words", "view", "opinion"].includes(word)) continue;
    if (NOUN_LIKE.has(word) && !adjacentSubject(c, i, s).length) continue;
    if (c.telling.has(s.index) && NEWS.has(word)) continue;
    for (const candidate of actWords(word)) {
      const last = within(c, candidate, i, s);
      if (last === null) continue;
      if (SPEAKING_NOUNS.has(w.folded[i - 1] ?? "") && (c.scene.actorAt[i - 1] as number) === -1) {
        out.push({ at: i, last, word: candidate, speakers: [], entities: [], joint: true });
        break;
      }
      const speakers = word.endsWith("ing") && i === s.first ? c.last : speakersAt(c, i, s);
      const entities = entitiesOf(speakers);
      if (!speakers.length) break;
      // A verb of saying in a relative clause about something else, or a noun ("talks", "offers") behind a determiner.
      if (
        ["the", "a", "an", "of", "his", "her", "their", "its", "this", "joint"].includes(w.folded[i - 1] ?? "") &&
        !["words", "view", "opinion"].includes(word)
      )
        break;
      out.push({ at: i, last, word: candidate, speakers, entities, joint: false });
      break;
    }
  }
  return out;
};

/** The act of a generic "said", from what is said. */
const refine = (c: Context, f: Found, s: Sentence): { act: Act; commitment: boolean } => {
  const w = c.doc.words;
  const { act } = f.word;
  const has = (words: ReadonlySet<string>, from = s.first): boolean => {
    for (let i = from; i < s.last; i++) if (words.has(w.folded[i] as string)) return true;
    return false;
  };
  if (act === "promise" || act === "agree") return { act, commitment: true };
  if (act === "inform" && has(UNTRUE)) return { act: "reject", commitment: false };
  if (f.word.generic && act === "praise") {
    if (has(UNTRUE)) return { act: "reject", commitment: false };
    if (has(BAD)) return { act: "criticize", commitment: false };
    return { act: has(GOOD) ? "praise" : "emphasize", commitment: false };
  }
  if (!f.word.generic && act !== "emphasize") return { act, commitment: false };
  if (has(UNTRUE)) return { act: "reject", commitment: false };
  const own = ownWill(c, f, s);
  if (own === "will") return { act: f.joint ? act : "promise", commitment: true };
  if (own === "refuse" || (f.word.generic && refuses(c, s))) return { act: "reject", commitment: false };
  if ((f.joint || partiesOf(c, f.entities).length > 1) && has(new Set(["ready", "willing", "readiness"])))
    return { act: "agree", commitment: true };
  if (has(new Set(["satisfaction", "pleased", "glad", "happy"]))) return { act: "welcome", commitment: false };
  if (has(new Set(["commendable", "beneficial", "lauded"])) || (f.joint && has(new Set(["useful"]))))
    return { act: "praise", commitment: false };
  if (f.word.generic && (has(SHOULD) || haveTo(c, s))) return { act: "request", commitment: false };
  return { act, commitment: false };
};

/** "no plans to", "will not accept", "nobody will be allowed". */
const refuses = (c: Context, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first; i < s.last; i++) {
    const word = w.folded[i] as string,
      next = w.folded[i + 1] ?? "";
    if (word === "no" && ["plans", "intention", "intentions", "question", "reason", "such"].includes(next)) return true;
    if (
      (word === "will" || word === "would" || word === "could") &&
      (next === "not" || next === "never" || next === "neither") &&
      !["comment", "say"].includes(w.folded[i + 2] ?? "")
    )
      return true;
    if (word === "nobody" || (word === "not" && next === "for")) return true;
  }
  return false;
};

/** "would have to take steps", "needs a guarantee": asked of the other side. */
const haveTo = (c: Context, s: Sentence): boolean => {
  const w = c.doc.words;
  for (let i = s.first; i < s.last; i++)
    if (
      (w.folded[i] === "have" && w.folded[i + 1] === "to" && ["would", "will", "must"].includes(w.folded[i - 1] ?? "")) ||
      (w.folded[i] === "needs" && ["a", "an", "to"].includes(w.folded[i + 1] ?? ""))
    )
      return true;
  return false;
};

/** "he said his government would stand by the deal": the speaker's own side will, or will not. */
const ownWill = (c: Context, f: Found, s: Sentence): "will" | "refuse" | null => {
  const w = c.doc.words;
  const parties = partiesOf(c, f.entities);
  for (let i = s.first; i < s.last; i++) {
    const word = w.folded[i] as string;
    if (word !== "will" && word !== "would" && word !== "intends") continue;
    let subject: "own" | "other" | null = null;
    for (let k = i - 1; k >= Math.max(s.first, i - 6); k--) {
      const a = c.scene.actorAt[k] as number;
      if (a >= 0) {
        const actor = c.scene.actors[a] as Actor;
        subject =
          actor.entities.length > 0 && partiesOf(c, actor.entities).every((p) => parties.includes(p)) && !actor.possessive
            ? "own"
            : "other";
        break;
      }
      const t = w.folded[k] as string;
      if (
        ["government", "country", "administration"].includes(t) &&
        ["his", "her", "their", "our"].includes(w.folded[k - 1] ?? "")
      ) {
        subject = "own";
        break;
      }
      if (t === "that" || t === "said") break;
    }
    if (subject !== "own") continue;
    return DENIAL.has(w.folded[i + 1] ?? "")
      ? "refuse"
      : ["strengthen", "give", "be", "lead", "help"].includes(w.folded[i + 1] ?? "") && word === "would"
        ? null
        : "will";
  }
  return null;
};

const quotedIn = (c: Context, s: Sentence): boolean => {
  for (let i = s.first; i < s.last; i++) if ((c.doc.words.gap[i] as number) & GAP.quote) return true;
  return false;
};

/** Whom it is said to or about: the object of the verb, else the other side of the chief engagement. */
const towardOf = (c: Context, f: Found, s: Sentence): number[] => {
  const own = partiesOf(c, f.entities);
  for (const a of c.scene.actors) {
    if (a.first < f.last || a.last > s.last || a.first - f.last > 5) continue;
    const others = a.entities.filter((e) => !f.entities.includes(e) && !own.includes((c.doc.entities[e] as Entity).party ?? "?"));
    if (others.length) return others.slice(0, 2);
  }
  if (["thank", "congratulate", "condole", "invite", "inform", "praise", "request", "propose"].includes(f.word.act))
    return c.chief
      .filter((e) => !f.entities.includes(e) && !own.includes((c.doc.entities[e] as Entity).party ?? "?"))
      .slice(0, 2);
  return [];
};

/** "It was reiterated that Türkiye supports ...", "emphasis was placed on President X's commitment": the side that a passive statement is about. */
const sideNamed = (c: Context, f: Found, s: Sentence): { entities: number[]; act: Act; commitment: boolean } | null => {
  const w = c.doc.words;
  const first = c.scene.actors.find((a) => a.first >= f.at && a.last <= s.last && a.entities.length === 1);
  if (!first) return null;
  const next = w.folded[first.last + (first.possessive ? 1 : 0)] ?? "";
  if (first.possessive && next === "commitment") return { entities: [...first.entities], act: "promise", commitment: true };
  for (let i = first.last; i < Math.min(s.last, first.last + 3); i++) {
    const word = w.folded[i] as string;
    if (word === "supports" || word === "backs" || word === "stands")
      return { entities: [...first.entities], act: "support", commitment: false };
  }
  return null;
};

const aboutOf = (f: Found, s: Sentence): [number, number] => {
  const from = f.last < s.last - 1 ? f.last : s.first;
  return [from, Math.min(s.last, from + 28)];
};

const speakable = (c: Context, f: Found): boolean =>
  (c.chief.length > 0 && f.joint) ||
  f.entities.some((e) => {
    const x = c.doc.entities[e] as Entity;
    return x.party !== null && (c.chief.length > 0 || x.type !== "person" || (x.office?.officeClass ?? "other") !== "other");
  });

const draftOf = (c: Context, f: Found, s: Sentence): PositionDraft => {
  const refined = refine(c, f, s);
  const named = f.joint ? sideNamed(c, f, s) : null;
  const entities = named ? named.entities : [...f.entities];
  const joint = !named && (f.joint || partiesOf(c, entities).length > 1);
  const commitment = named ? named.commitment : refined.commitment;
  const speaker = f.speakers[0];
  return {
    by: entities,
    joint,
    toward: joint ? [] : towardOf(c, f, s),
    act: named ? named.act : refined.act,
    actWords: [f.at, f.last],
    about: aboutOf(f, s),
    speaker: speaker ? [speaker.first, speaker.last] : null,
    quoted: quotedIn(c, s),
    commitment,
    due: commitment
      ? (c.doc.times.find((t) => t.first >= s.first && t.last <= s.last && t.role === "at" && t.from !== null)?.edtf ?? null)
      : null,
    sentence: s.index,
  };
};

/** What to keep of the acts of one sentence: the first that says more than "said", and a second one with a subject of its own. */
const choose = (c: Context, found: readonly Found[]): Found[] => {
  const able = found.filter((f) => speakable(c, f));
  const first = able.find((f) => !f.word.generic) ?? able[0];
  if (!first) return [];
  const second = able.find(
    (f) =>
      f.at > first.at &&
      !f.word.generic &&
      !f.joint &&
      f.speakers[0] !== undefined &&
      first.speakers[0] !== undefined &&
      f.speakers[0].first > first.at &&
      f.speakers[0].index !== first.speakers[0].index &&
      clauseStart(c.scene, f.at) <= f.speakers[0].first &&
      (f.word.act === "agree" || f.word.act === "thank"),
  );
  return second ? [first, second] : [first];
};

/** The actor that a sentence begins with, a word before it at most. */
const firstActor = (c: Context, s: Sentence): Actor | null => {
  for (let i = s.first; i < Math.min(s.last, s.first + 2); i++) {
    const actor = c.scene.actors[c.scene.actorAt[i] as number];
    if (actor && actor.first === i) return actor.last <= s.last ? actor : null;
  }
  return null;
};

/** "Both will work for peace", "The two countries will carry a common position": what both sides are to do, said by nobody in particular. */
const jointPlan = (c: Context, s: Sentence): PositionDraft | null => {
  const subject = firstActor(c, s);
  if (!subject?.plural || partiesOf(c, subject.entities).length < 2) return null;
  const w = c.doc.words;
  for (let i = subject.last; i < Math.min(s.last, subject.last + 3); i++) {
    const word = w.folded[i] as string;
    if (word === "will" || (word === "are" && w.folded[i + 1] === "to") || (word === "are" && w.folded[i + 2] === "to"))
      return {
        by: [...subject.entities],
        joint: true,
        toward: [],
        act: "agree",
        actWords: [i, i + 1],
        about: [i + 1, Math.min(s.last, i + 28)],
        speaker: [subject.first, subject.last],
        quoted: false,
        commitment: true,
        due: null,
        sentence: s.index,
      };
  }
  return null;
};

/** The positions a report tells: who said, thanked, promised, demanded what, in the order of the text. */
export const readPositions = (
  doc: Document,
  scene: Scene,
  chief: readonly number[],
  telling: ReadonlySet<number>,
): PositionDraft[] => {
  const c: Context = { doc, scene, chief, telling, last: [] };
  const out: PositionDraft[] = [];
  for (const s of doc.sentences) {
    if (s.region !== null) continue;
    const found = actsIn(c, s);
    const kept = choose(c, found);
    if (kept.length) {
      // "The sides discussed X" takes no position, whatever verb stands in what they discussed.
      const neutral = (() => {
        for (let i = s.first; i < (kept[0] as Found).at; i++)
          if (NEUTRAL.has(doc.words.folded[i] as string) && !((scene.actorAt[i] as number) >= 0)) return true;
        return false;
      })();
      if (neutral && kept[0]?.word.generic) continue;
      const speakers = kept[kept.length - 1]?.speakers ?? [];
      if (speakers.length) c.last = speakers;
      for (const f of kept) out.push(draftOf(c, f, s));
      continue;
    }
    const plan = jointPlan(c, s);
    if (plan) out.push(plan);
  }
  return out;
};
