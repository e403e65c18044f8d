import type { Actor, Entity } from "../document.ts";
import type { EngagementKind } from "../reading.ts";
import { type Event, partiesOf } from "./event.ts";
import type { GatherContext } from "./told.ts";
import type { Trigger } from "./trigger.ts";

/** Words that tell of company kept: enough, beside two officials of different states in one sentence, where no verb or noun of contact was read. */
const COMPANY = new Set(
  `guest guests host hosts hosted lunch dinner tea breakfast table conversation talks talk meeting visit visited received welcomed greeted
  handshake handshakes together calling called call phone telephone telephoned summit session each other hour hours door credentials credence envoy leave farewell`.split(
    /\s+/,
  ),
);
const OFFICIAL = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "deputy-head-of-government",
  "defence-minister",
  "head-of-organization",
  "national-security-adviser",
  "special-envoy",
  "ambassador",
  "other-minister",
  "speaker",
]);
/** Said to somebody's face, mostly: a cue where one official is the subject and the other the object. */
const FACE_TO_FACE = new Set(
  `told assured asked thanked briefed reminded promised heard informed reassured presented handed praised urged pressed offered complimented
  apologised apologized`.split(/\s+/),
);
/** How much less a verb of speech weighs than a word of company. */
const SPEECH_LESS = 0.7;
const CALLING = new Set("phone telephone telephoned call called rang".split(" "));
/** What a pair must score to count; one told further down than this many sentences cannot. */
const LEAST = 1.2;
const SENTENCES = 22;
const UNSURE = new Set("would could might if whether imagine should may wants ready will not never".split(" "));

interface Pair {
  readonly sentence: number;
  readonly cue: number;
  readonly actors: readonly [Actor, Actor];
  readonly score: number;
}

const official = (c: GatherContext, a: Actor): Entity | null => {
  if (a.kind === "party" || a.kind === "side" || a.entities.length !== 1) return null;
  const e = c.entities[a.entities[0] as number] as Entity;
  return e.party !== null &&
    e.name !== null &&
    e.office !== null &&
    e.office.officeClass !== null &&
    OFFICIAL.has(e.office.officeClass)
    ? e
    : null;
};

const pairIn = (c: GatherContext, index: number): Pair | null => {
  const s = c.sentences[index];
  if (!s || s.region === "boilerplate" || s.region === "title") return null;
  let cue = -1,
    doubt = 0;
  for (let i = s.first; i < s.last; i++) {
    if (c.actorAt[i] === -1 && COMPANY.has(c.words.folded[i] as string) && cue < 0) cue = i;
    if (UNSURE.has(c.words.folded[i] as string)) doubt++;
  }
  const here = c.actors.filter((a) => a.first >= s.first && a.last <= s.last && official(c, a));
  for (const a of here)
    for (const b of here) {
      if (b.first <= a.first) continue;
      const p = official(c, a) as Entity,
        q = official(c, b) as Entity;
      if (p.party === q.party) continue;
      const told = c.words.folded[b.first - 1] ?? "";
      const spoken = cue < 0 && b.first - 1 >= a.last && FACE_TO_FACE.has(told);
      if (cue < 0 && !spoken) continue;
      return {
        sentence: index,
        cue: spoken ? b.first - 1 : cue,
        actors: [a, b],
        score: 3 - 0.1 * index - doubt + (s.region === "caption" ? 0.3 : 0) - (spoken ? SPEECH_LESS : 0),
      };
    }
  return null;
};

/** True where an engagement that was read is of the same people or parties: their company is told by it. */
const told = (c: GatherContext, e: Event, { actors }: Pair): boolean => {
  const parties = partiesOf(e, c.entities);
  const here = actors.filter((a) => {
    const entity = a.entities[0] as number;
    return e.participants.some((p) => p.entity === entity) || parties.includes((c.entities[entity] as Entity).party ?? "");
  });
  return e.kind !== "visit" && here.length > 1;
};

/** The engagement of a report in which none was read otherwise: two officials of different states told in each other's company. */
export const companyKept = (c: GatherContext, events: readonly Event[]): Event | null => {
  const best = c.sentences
    .slice(0, SENTENCES)
    .map((s) => pairIn(c, s.index))
    .filter((p): p is Pair => p !== null && !events.some((e) => told(c, e, p)))
    .sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < LEAST) return null;
  const s = c.sentences[best.sentence] as { first: number; last: number };
  let phone = false;
  for (let i = s.first; i < s.last; i++) if (CALLING.has(c.words.folded[i] as string)) phone = true;
  const kind: EngagementKind = phone ? "call" : "meeting";
  const trigger: Trigger = {
    first: best.cue,
    last: best.cue + 1,
    kind,
    status: "held",
    sentence: best.sentence,
    parts: best.actors.map((actor) => ({ actor, role: "party" as const })),
    anaphoric: false,
    noun: true,
  };
  return {
    kind,
    status: "held",
    triggers: [trigger],
    participants: best.actors.map((a) => ({ entity: a.entities[0] as number, actor: a.index, role: "party" as const })),
    times: c.times.filter((t) => t.role === "at" && t.first >= s.first && t.last <= s.last).slice(0, 1),
    places: c.places.filter((p) => p.sentence === best.sentence && ["in", "at", "to"].includes(p.preposition) && p.name !== null),
    occasion: c.occasions.find((o) => o.sentence === best.sentence && o.relation !== "mention") ?? null,
    sentence: best.sentence,
  };
};
