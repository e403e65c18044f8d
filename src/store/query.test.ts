import { afterAll, describe, expect, test } from "vitest";
import { folders, inRecord } from "../../test/record-folder.ts";
import { itemOf, manyReadings } from "../../test/record-readings.ts";
import type { RecordEngagement } from "../record/record.ts";
import type { Filter, RecordStore } from "./store.ts";

const home = folders();
afterAll(() => home.remove());

/** All pages of a filter, three rows a page. */
const pages = (store: RecordStore, filter: Filter, order: "newest" | "oldest"): string[] => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: ReturnType<RecordStore["engagements"]> = store.engagements(filter, { limit: 3, after, order });
    ids.push(...page.items.map((e) => e.id));
    after = page.next;
  } while (after !== null);
  return ids;
};

const hasParties = (e: RecordEngagement, parties: readonly string[]): boolean =>
  parties.every((party) => e.participants.some((p) => p.for === party));
const hasPerson = (e: RecordEngagement, id: string): boolean => e.participants.some((p) => p.id === id);

describe("pages read from the index of a party or a person", () => {
  const all = (store: RecordStore, order: "newest" | "oldest"): readonly RecordEngagement[] =>
    store.engagements({}, { limit: 1000, order }).items;

  test.each(["newest", "oldest"] as const)("are what a look at every engagement finds, %s first", (order) =>
    inRecord(home.next(), (store) => {
      store.addBatch(manyReadings(120).map((r) => itemOf(r)));
      const whole = all(store, order);
      const filters: readonly (readonly [Filter, (e: RecordEngagement) => boolean])[] = [
        [{ party: ["P03"] }, (e) => hasParties(e, ["P03"])],
        [{ party: ["P03", "P04"] }, (e) => hasParties(e, ["P03", "P04"])],
        [{ party: ["P03", "P03"] }, (e) => hasParties(e, ["P03"])],
        [{ party: ["P03"], kind: ["call"] }, (e) => hasParties(e, ["P03"]) && e.kind === "call"],
        [{ person: ["Q5"] }, (e) => hasPerson(e, "Q5")],
        [{ person: ["Q5"], party: ["P06"] }, (e) => hasPerson(e, "Q5") && hasParties(e, ["P06"])],
        [{ party: ["nobody"] }, () => false],
      ];
      for (const [filter, test] of filters) {
        const expected = whole.filter(test).map((e) => e.id);
        expect(pages(store, filter, order)).toEqual(expected);
        expect(store.engagements(filter, { order }).total).toBe(expected.length);
      }
      expect(pages(store, { party: ["P03"] }, order).length).toBeGreaterThan(3);
    }),
  );
});
