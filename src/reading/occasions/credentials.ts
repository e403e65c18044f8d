import type { Actor, Entity, Sentence } from "../document.ts";
import type { Event } from "../events/accounts/event.ts";
import { wordTest } from "../forms.ts";
import { spots, spotsWithin } from "../spots.ts";
import type { Words } from "../words.ts";

/** What the naming of an envoy's ceremony looks at. */
interface CredentialScene {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly actors: readonly Actor[];
  readonly actorAt: Int32Array;
  readonly sentenceOf: Int32Array;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const LETTERS = set("credentials credence credential accreditation");
const PAPERS = set("letter letters paper papers document documents");
/** What the papers do, and to whom: "the letters that accredit her", "the paper naming him envoy", "that entitle them to speak for". */
const ACCREDITING = set(
  "accredit accredits accrediting accredited make makes making made name names naming appoint appoints appointing entitle entitles entitling entitled empower empowers empowering empowered authorise authorises authorising authorize authorizes authorizing allow allows allowing",
);
const ENVOYS = set("him her them one envoy envoys ambassador ambassadors commissioner commissioners he she they");
const PAPER_REACH = 8;
/** "the letters by which Fiji makes her its High Commissioner". */
const accredits = (w: Words, at: number): boolean => {
  for (let i = at + 1; i < Math.min(w.count, at + PAPER_REACH); i++)
    if (ACCREDITING.has(w.folded[i] as string))
      return w.folded.slice(i + 1, i + 5).some((word) => ENVOYS.has(word)) || /^accredit/.test(w.folded[i] as string);
  return false;
};
const MAY_TELL = spots(wordTest((word) => LETTERS.has(word) || PAPERS.has(word)));
/** The letters told of from one word to another. */
const toldWithin = (w: Words, from: number, until: number): number[] =>
  spotsWithin(MAY_TELL(w), from, until).filter((i) => LETTERS.has(w.folded[i] as string) || accredits(w, i));

/** "had presented", "after handing over": letters of another day, as "presented his credentials in March" is. */
const OF_BEFORE = set("had since after before having until");
/** Words from the congratulation to the letters: "congratulated Ambassador Lindt on having presented [his] letters". */
const CONGRATULATED = 12;
const PAST = set("in last ago earlier");
const NEAR = 5;
/** "congratulated him on presenting his credentials to the King": of another day, before somebody else. */
const CONGRATULATING = /^congratulat/;
const ofAnotherDay = (w: Words, at: number, first: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - CONGRATULATED); i--)
    if (CONGRATULATING.test(w.folded[i] as string) && w.folded.slice(i, at).includes("on")) return true;
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) if (OF_BEFORE.has(w.folded[i] as string)) return true;
  return PAST.has(w.folded[at + 1] ?? "") && (w.capital[at + 2] !== 0 || w.folded[at + 1] === "last");
};

/** How far before an envoy's visit the letters are told that he handed over, in words. */
const REACH = 400;

const officeOf = (s: CredentialScene, entity: number): string | null => s.entities[entity]?.office?.officeClass ?? null;
const isEnvoy = (s: CredentialScene, entity: number): boolean => officeOf(s, entity) === "ambassador";
/** "Thailand's Thanis": somebody of whom only his country is told. */
const isUnknown = (s: CredentialScene, entity: number): boolean => {
  const e = s.entities[entity];
  return e?.type === "person" && e.office === null && e.person === null;
};

/** An ambassador, "the French envoy", or one of whom no office is told. */
const mayBring = (s: CredentialScene, entity: number): boolean =>
  isEnvoy(s, entity) || officeOf(s, entity) === "special-envoy" || isUnknown(s, entity);

/** Who takes the letters: a head of state, or whoever is told with them and brings none. */
const receives = (s: CredentialScene, entity: number, { first, last }: Sentence): boolean => {
  if (officeOf(s, entity) === "head-of-state") return true;
  if (mayBring(s, entity)) return false;
  for (let i = first; i < last; i++) if (s.actors[s.actorAt[i] as number]?.entities.includes(entity)) return true;
  return false;
};

/** Letters told before, in whose row this envoy stands: "First came A of Norway. B followed". */
const inRow = (s: CredentialScene, e: Event, { index, first, last }: Sentence): number | null => {
  const next = s.sentences[index + 1];
  const until = next && next.region === null ? next.last : last;
  const at = toldWithin(s.words, Math.max(0, first - REACH), until).findLast((i) => {
    const told = s.sentences[s.sentenceOf[i] as number];
    if (!told || ofAnotherDay(s.words, i, told.first)) return false;
    const host = e.participants.find((p) => receives(s, p.entity, told));
    return host !== undefined && e.participants.some((p) => p !== host && mayBring(s, p.entity));
  });
  return at ?? null;
};

/** The word of the letters: in the sentence that tells of the ceremony, else before the envoys who come in a row. */
const lettersOf = (s: CredentialScene, e: Event, envoy: boolean, sentence: Sentence): number | null => {
  const { words: w } = s;
  const own = toldWithin(w, sentence.first, sentence.last).find(
    (i) => e.kind === "ceremony" || !ofAnotherDay(w, i, sentence.first),
  );
  const at = e.triggers[0]?.first ?? -1;
  // "accepted the letters of X, Ambassador of Fiji".
  if (e.kind === "ceremony" && own === undefined && w.folded[at] === "letters") return at;
  if (own !== undefined && (envoy || e.kind === "ceremony")) return own;
  if (e.kind === "ceremony" && envoy) return toldWithin(w, Math.max(0, sentence.first - REACH), sentence.first).at(-1) ?? null;
  const row = e.kind === "meeting" || e.participants.some((p) => isUnknown(s, p.entity));
  return row && e.status !== "earlier" ? inRow(s, e, sentence) : null;
};

/** "presented his credentials to the King": an envoy's ceremony is its own occasion, and so is the next envoy's after it. */
export const credentialOccasions = (s: CredentialScene, events: readonly Event[]): void => {
  for (const e of events) {
    const [t, next] = e.triggers;
    if (e.occasion || !t || !(e.kind === "ceremony" || e.kind === "meeting")) continue;
    const envoy = e.participants.some((p) => isEnvoy(s, p.entity));
    // "received the ambassador. He presented his letters": where they are told of in the second sentence.
    const at =
      lettersOf(s, e, envoy, s.sentences[t.sentence] as Sentence) ??
      (next && e.kind === "ceremony" ? lettersOf(s, e, envoy, s.sentences[next.sentence] as Sentence) : null);
    if (at === null) continue;
    e.occasion = {
      first: at,
      last: at + 1,
      sentence: t.sentence,
      name: "presentation of credentials",
      id: null,
      kind: "celebration",
      relation: "at",
      organization: null,
      place: null,
    };
  }
};
