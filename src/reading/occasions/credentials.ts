import type { Entity, Sentence } from "../document.ts";
import type { Event } from "../events/accounts/event.ts";
import type { Words } from "../words.ts";

/** What the naming of an envoy's ceremony looks at. */
interface CredentialScene {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
}

const LETTERS = new Set(["credentials", "credence", "accreditation"]);

/** "presented his credentials to the King": an envoy's ceremony is its own occasion. */
export const credentialOccasions = ({ words: w, sentences, entities }: CredentialScene, events: readonly Event[]): void => {
  for (const e of events) {
    const t = e.triggers[0];
    const envoy = e.participants.some((p) => entities[p.entity]?.office?.officeClass === "ambassador");
    if (e.occasion || !t || !(e.kind === "ceremony" || (e.kind === "meeting" && envoy))) continue;
    const { first, last } = sentences[t.sentence] as Sentence;
    for (let i = first; i < last && !e.occasion; i++)
      if (LETTERS.has(w.folded[i] as string))
        e.occasion = {
          first: i,
          last: i + 1,
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
