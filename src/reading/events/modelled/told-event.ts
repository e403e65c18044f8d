import type { Sentence, TimeMention } from "../../document.ts";
import type { EngagementKind, Status } from "../../reading.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import { townsTold } from "../scene/other-predicate.ts";
import { inSubordinate } from "../scene/subordinate.ts";
import { timeTold } from "../scene/time-told.ts";
import type { Present } from "./present.ts";

/** The word that tells it: the first one behind somebody who takes part. */
const cueOf = (c: GatherContext, sentence: Sentence, people: readonly Present[]): number => {
  const behind = people.map((p) => p.actor.last).find((i) => i < sentence.last && c.actorAt[i] === -1);
  return behind ?? sentence.first;
};

/** Whoever is named twice, by name and by "his host", is one. */
const eachOnce = (people: readonly Present[]): Present[] =>
  people.filter((p, i) => people.findIndex((q) => q.entity === p.entity) === i);

/** An engagement of those in a sentence that no word tells but all of them together; `own`: its times, where the sentence tells of several. */
export const eventOf = (
  c: GatherContext,
  sentence: Sentence,
  { status, kind }: { readonly status: Status; readonly kind: EngagementKind },
  all: readonly Present[],
  own?: readonly TimeMention[],
): Event => {
  const people = eachOnce(all);
  const cue = cueOf(c, sentence, people);
  const parts = [...new Set(people.map((p) => p.actor))].map((actor) => ({ actor, role: "party" as const }));
  const trigger: Trigger = {
    first: cue,
    last: cue + 1,
    kind,
    status,
    sentence: sentence.index,
    parts,
    anaphoric: false,
    noun: true,
    modelled: true,
  };
  return {
    kind,
    status,
    triggers: [trigger],
    participants: people.map(({ actor, entity }) => ({ entity: entity.index, actor: actor.index, role: "party" as const })),
    times: [...(own ?? timeTold(c, trigger))],
    places: townsTold(c, trigger).filter((p) => !inSubordinate(c, trigger, p)),
    occasion: null,
    sentence: sentence.index,
  };
};
