import type { Actor } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import type { Role } from "../../reading.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "./trigger.ts";

const OWN = new Set(["his", "her", "their"]);
const owns = wordTest((word) => OWN.has(word));
const WHO: ReadonlyMap<string, Role> = new Map([
  ["host", "host"],
  ["guest", "guest"],
  ["visitor", "guest"],
]);

/** "his host, Foreign Minister X": whose host he is, the report has told before; -1 where the words are no such thing. */
const roleOf = (s: GatherContext, a: Actor): Role | null => {
  const { folded } = s.words;
  // The words are part of the name's phrase, or stand right before it.
  if (a.kind === "pronoun" || a.entities.length !== 1) return null;
  const at = owns(s.words, a.first) ? a.first : owns(s.words, a.first - 2) ? a.first - 2 : -1;
  return at < 0 ? null : (WHO.get(folded[at + 1] ?? "") ?? null);
};

/** Sentences back in which the town is told where somebody is the host. */
const BACK = 4;
const THERE = new Set(["in", "to", "at"]);

/** "landed in Muscat on Sunday. His host, X, spoke": a host of whom nothing else is known is at home in the place told last. */
const atHome = (s: GatherContext, a: Actor): void => {
  const host = s.entities[a.entities[0] as number];
  if (host?.type !== "person" || host.party !== null) return;
  const sentence = s.sentenceOf[a.first] as number;
  for (let n = sentence; n >= Math.max(0, sentence - BACK); n--) {
    const place = (s.townsIn.get(n) ?? []).findLast((p) => p.first < a.first && THERE.has(p.preposition));
    if (!place) continue;
    s.setParty(host.index, place.country, place.first);
    return;
  }
};

const TOLD = new Set(["meeting", "ceremony", "gathering", "signing"]);

/** "Her host, Penny Wong, praised", "the government of his host, X": the two have met, where no other word of the sentence tells it. */
export const findHosts = (s: GatherContext, others: readonly Trigger[]): Trigger[] => {
  const telling = new Set(others.filter((t) => TOLD.has(t.kind)).map((t) => t.sentence));
  return s.actors.flatMap((a): Trigger[] => {
    const role = roleOf(s, a);
    const sentence = s.sentenceOf[a.first] as number;
    if (!role || telling.has(sentence) || s.sentences[sentence]?.region !== null) return [];
    if (role === "host") atHome(s, a);
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
