import { describe, expect, it } from "vitest";
import type { RecordEngagement } from "../../record/record.ts";
import { asOne, contactsOf, kindsOf } from "./contacts.ts";

const seat = (name: string, party: string) => ({ name, type: "person", id: `p-${name}`, office: "Minister", for: party });
const LIND = seat("Lind", "SWE");
const BERG = seat("Berg", "NOR");
const at = (
  id: string,
  kind: string,
  when: string,
  people: readonly unknown[],
  place: string | null = "Oslo",
): RecordEngagement =>
  ({
    id,
    kind,
    when: { edtf: when, from: when.length > 7 ? when : `${when}-01`, to: when.length > 7 ? when : `${when}-31`, basis: "stated" },
    where: place && { place, country: "NOR" },
    participants: people,
    occasion: null,
  }) as unknown as RecordEngagement;

const lines = (...all: readonly RecordEngagement[]): string[] =>
  contactsOf(all).map((one) => `${asOne(one).when.edtf} ${kindsOf(one)} in ${asOne(one).where?.place}`);

describe("contacts of a page", () => {
  it("are one line for the same people on one day, where it is told where", () =>
    expect(lines(at("1", "meeting", "2024-05-14", [LIND, BERG], null), at("2", "signing", "2024-05-14", [BERG, LIND]))).toEqual([
      "2024-05-14 meeting and signing in Oslo",
    ]));
  it("are one line for a day and its month", () =>
    expect(lines(at("1", "meeting", "2024-05", [LIND, BERG]), at("2", "meeting", "2024-05-14", [LIND, BERG]))).toEqual([
      "2024-05-14 meeting in Oslo",
    ]));
  it("are two for others, and for another day", () => {
    expect(lines(at("1", "meeting", "2024-05-14", [LIND, BERG]), at("2", "meeting", "2024-05-15", [LIND, BERG]))).toHaveLength(2);
    expect(lines(at("1", "meeting", "2024-05-14", [LIND, BERG]), at("2", "meeting", "2024-05-14", [LIND]))).toHaveLength(2);
  });
});
