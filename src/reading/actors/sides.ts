import type { NameHit } from "../document.ts";
import { namesOutlet } from "../lexicon/outlets.ts";
import { partyOf } from "../names.ts";
import { type Context, partySpan, plain, sentenceEnd } from "./cursor.ts";
import { endsPossessive, isPossessive } from "./possessive.ts";
import { emptyRaw, type RawActor } from "./raw.ts";
import { sharedEnd, sharesSide } from "./shared-sides.ts";

export const SIDE_HEADS = new Set(
  `side sides delegation delegations government governments authorities officials ministry embassy presidency administration team
  military army negotiators leadership regime cabinet parliament mission office`.split(/\s+/),
);

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

export const partyActor = (c: Context, i: number, hit: NameHit): RawActor | null => {
  const { words: w } = c;
  const span = partySpan(hit);
  const form = partyOf(hit.match)?.form;
  if (!span || !form || namesOutlet(w, hit.last)) return null;
  const last = hit.last;
  const possessive = isPossessive(w, last);
  const next = possessive ? last + 1 : last;
  const following = w.folded[next] ?? "";
  const fieldThenMinistry = following === "foreign" || following === "defence" || following === "defense";
  const sideAt = SIDE_HEADS.has(following)
    ? next
    : fieldThenMinistry && SIDE_HEADS.has(w.folded[next + 1] ?? "")
      ? next + 1
      : null;
  if (sideAt !== null && !sentenceEnd(c, sideAt) && plain(w, sideAt))
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

/** "the delegation of the Kingdom of Norway under ...", "the government of X": a side whose party stands behind. */
export const sideOf = (c: Context, at: number, i: number): RawActor | null => {
  const { words: w } = c;
  const from = w.folded[i + 1] === "from" && DELEGATION.has(w.folded[i] as string);
  if (!(from || w.folded[i + 1] === "of") || !SIDE_HEADS.has(w.folded[i] as string) || sentenceEnd(c, i + 1)) return null;
  const hit = c.byFirst.get(w.folded[i + 2] === "the" ? i + 3 : i + 2);
  const span = hit ? partySpan(hit) : null;
  if (!hit || !span) return null;
  return {
    ...emptyRaw("side", at, hit.last),
    parties: [span],
    headedAt: DELEGATION.has(w.folded[i] as string) ? headedAt(c, hit.last) : null,
    possessive: endsPossessive(w, hit.last),
  };
};
