import type { Entity, Sentence } from "../document.ts";
import type { Event } from "../events/accounts/event.ts";
import { spots, spotsWithin } from "../spots.ts";
import type { Words } from "../words.ts";

/** What the naming of an envoy's ceremony looks at. */
interface CredentialScene {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
}

const LETTERS = new Set(["credentials", "credence", "accreditation"]);
const TOLD = spots((w, i) => LETTERS.has(w.folded[i] as string));
/** How far before a line of a list the letters are told that its envoy handed over, in words. */
const REACH = 400;

/** The word of the letters: in the sentence that tells of the ceremony, else before the list in which its envoy stands. */
const lettersOf = (w: Words, e: Event, envoy: boolean, { first, last }: Sentence): number | null => {
  const own = spotsWithin(TOLD(w), first, last)[0];
  const at = e.triggers[0]?.first ?? -1;
  // "accepted the letters of X, Ambassador of Fiji".
  if (e.kind === "ceremony" && own === undefined && w.folded[at] === "letters") return at;
  if (own !== undefined || e.kind !== "ceremony" || !envoy) return own ?? null;
  return spotsWithin(TOLD(w), Math.max(0, first - REACH), first).at(-1) ?? null;
};

/** "presented his credentials to the King": an envoy's ceremony is its own occasion. */
export const credentialOccasions = ({ words: w, sentences, entities }: CredentialScene, events: readonly Event[]): void => {
  for (const e of events) {
    const t = e.triggers[0];
    const envoy = e.participants.some((p) => entities[p.entity]?.office?.officeClass === "ambassador");
    if (e.occasion || !t || !(e.kind === "ceremony" || (e.kind === "meeting" && envoy))) continue;
    const at = lettersOf(w, e, envoy, sentences[t.sentence] as Sentence);
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
