import type { OfficePhrase } from "../document.ts";
import { type Context, comma, partySpan, plain, sentenceEnd } from "./cursor.ts";
import type { RawActor } from "./raw.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const HOLDS = set("holds hold held has had fills occupies occupied keeps does");
const LIKE = set("same similar equivalent corresponding equal that this");
const POSTS = set("post office job position portfolio rank role brief title function seat");
const WHERE = set("in of for at");
/** Sentences back to whoever has the post that is meant. */
const NEAR = 2;

/** The last office told before a word, near enough to be meant. */
const postBefore = (c: Context, out: readonly RawActor[], at: number): OfficePhrase | null => {
  const now = c.sentenceOf[at] as number;
  for (let k = out.length - 1; k >= 0; k--) {
    const { first, offices } = out[k] as RawActor;
    if (now - (c.sentenceOf[first] as number) > NEAR) return null;
    const held = offices.find((o) => !o.former && !o.plural);
    if (held) return held;
  }
  return null;
};

interface Named {
  readonly party: NonNullable<ReturnType<typeof partySpan>>;
  readonly last: number;
}

const partyAt = (c: Context, at: number): Named | null => {
  if (sentenceEnd(c, at)) return null;
  const hit = c.byFirst.get(c.words.folded[at] === "the" ? at + 1 : at);
  const party = hit ? partySpan(hit) : null;
  return hit && party ? { party, last: hit.last } : null;
};

/** "X, who holds the same post in Laos": a name with the office of whoever was told of before, of another state. */
export const samePost = (c: Context, out: readonly RawActor[], a: RawActor): RawActor => {
  const { folded } = c.words;
  const i = a.last;
  if (!a.nameWords || a.offices.length || sentenceEnd(c, i) || folded[i] !== "who" || !comma(c.words, i)) return a;
  if (!HOLDS.has(folded[i + 1] ?? "")) return a;
  const like = folded[i + 2] === "the" || folded[i + 2] === "a" || folded[i + 2] === "an" ? i + 3 : i + 2;
  if (!LIKE.has(folded[like] ?? "") || !POSTS.has(folded[like + 1] ?? "")) return a;
  const where = like + 2;
  const hit = WHERE.has(folded[where] ?? "") && plain(c.words, where) ? partyAt(c, where + 1) : null;
  const post = postBefore(c, out, a.first);
  if (!post || !hit || hit.last <= like) return a;
  const office = { ...post, first: i + 1, last: hit.last, party: hit.party.id, partyWords: hit.party.words };
  return { ...a, offices: [office] };
};
