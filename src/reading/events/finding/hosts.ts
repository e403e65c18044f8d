import type { Actor } from "../../document.ts";
import type { Role } from "../../reading.ts";
import type { Scene } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

const OWN = new Set(["his", "her", "their"]);
const WHO: ReadonlyMap<string, Role> = new Map([
  ["host", "host"],
  ["guest", "guest"],
  ["visitor", "guest"],
]);

/** "his host, Foreign Minister X": whose host he is, the report has told before; -1 where the words are no such thing. */
const roleOf = (s: Scene, a: Actor): Role | null => {
  const { folded } = s.words;
  // The words are part of the name's phrase, or stand right before it.
  const at = OWN.has(folded[a.first] as string) ? a.first : OWN.has(folded[a.first - 2] ?? "") ? a.first - 2 : -1;
  return at < 0 || a.kind === "pronoun" || a.entities.length !== 1 ? null : (WHO.get(folded[at + 1] ?? "") ?? null);
};

const TOLD = new Set(["meeting", "ceremony", "gathering", "signing"]);

/** "Her host, Penny Wong, praised", "the government of his host, X": the two have met, where no other word of the sentence tells it. */
export const findHosts = (s: Scene, others: readonly Trigger[]): Trigger[] => {
  const telling = new Set(others.filter((t) => TOLD.has(t.kind)).map((t) => t.sentence));
  return s.actors.flatMap((a): Trigger[] => {
    const role = roleOf(s, a);
    const sentence = s.sentenceOf[a.first] as number;
    if (!role || telling.has(sentence) || s.sentences[sentence]?.region !== null) return [];
    return [
      {
        first: a.first,
        last: Math.min(a.first + 2, a.last),
        kind: "meeting",
        status: "held",
        sentence,
        parts: [{ actor: a, role }],
        anaphoric: false,
        noun: true,
      },
    ];
  });
};
