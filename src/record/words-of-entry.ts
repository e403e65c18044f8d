/** The words that an entry's values stand on, each with its report. */
import type { Engagement, Evidence } from "../reading/reading.ts";
import type { ClaimSet } from "./claim-set.ts";

type Words = Evidence & { readonly report: string };

const isTopic = (e: Evidence): boolean => e.field.startsWith("topics/");
const inReport = (c: ClaimSet, e: Evidence): Words => ({ ...e, report: c.facts.report });

/** A topic of the entry in an account's own words: each account counts its topics in an order of its own. */
const topicWords = (c: ClaimSet, topic: string, at: number): Words[] => {
  const own = c.engagement.topics.findIndex((one) => one.id === topic);
  return c.engagement.evidence
    .filter((e) => e.field === `topics/${own}`)
    .map((e) => inReport(c, { ...e, field: `topics/${at}` }));
};

/** Those of the chief account; the entry's topics in the words of all that tell them. */
export const wordsOfEntry = (chief: ClaimSet, sets: readonly ClaimSet[], topics: Engagement["topics"]): Words[] => [
  ...chief.engagement.evidence.filter((e) => !isTopic(e)).map((e) => inReport(chief, e)),
  ...topics.flatMap(({ id }, at) => sets.flatMap((c) => topicWords(c, id, at))),
];
