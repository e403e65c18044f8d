import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { csvRows } from "./csv-rows.ts";
import { exported, type Recorded, recordOf } from "./sources.ts";

/** COLT's columns, as its users' scripts name them. */
const COLT =
  "TripID LeaderID LeaderCountryOrIGO LeaderCountryISO LeaderRole LeaderTitle LeaderSurname LeaderFullName CountryVisited CountryVisitedISO RegionVisited CityVisited TripYear TripStartDate TripEndDate TripDuration MetHostHoGS HostHOGSName AttendedMultilatEvent NameMultilatEvent AttendedMultilatMinisterialEvent MetNonhostHOGS NonhostHOGSNames PublicAddress SignedAgreement CulturalSiteOrCeremony BusinessLeaderOrForum MetIGOLeader IGOLeaderName Confidence Notes SourceLink1".split(
    " ",
  );

const TEXTS = [
  ["a.txt", "Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in Oslo on 14 May 2024."],
  ["b.txt", "Norwegian Prime Minister Jonas Gahr Støre met Swedish Foreign Minister Tobias Billström in Oslo on 15 May 2024."],
  [
    "c.txt",
    "Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in Oslo on 20 November 2024.",
  ],
  [
    "d.txt",
    "Norwegian Foreign Minister Espen Barth Eide will meet Swedish Foreign Minister Tobias Billström in Oslo on 3 December 2024.",
  ],
  ["e.txt", "Norwegian Foreign Minister Espen Barth Eide telephoned Swedish Foreign Minister Tobias Billström on 1 June 2024."],
] as const;

let record: Recorded;
let head: string[];
let rows: Record<string, string>[];
beforeAll(() => {
  record = recordOf(
    TEXTS.map(([source, text]) =>
      reportFromText(text, { source, published: "2024-12-01", url: `https://example.org/${source}` }),
    ),
  );
  const [first, ...rest] = csvRows(exported("visits", "csv", record));
  head = first as string[];
  rows = rest.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ""])));
});
afterAll(() => record.close());

describe("visits", () => {
  it("has the columns of COLT, exactly", () => expect(head).toEqual(COLT));
  it("makes one trip of engagements on following days, another of a later one, none of a call or a plan", () =>
    expect(rows.map((r) => [r.LeaderSurname, r.TripStartDate, r.TripEndDate, r.TripDuration])).toEqual([
      ["Billstrom", "2024-05-14", "2024-05-15", "2"],
      ["Billstrom", "2024-11-20", "2024-11-20", "1"],
    ]));
  it("writes names without accents, and countries by name, code and region", () =>
    expect(rows[0]).toMatchObject({
      LeaderFullName: "Tobias Billstrom",
      LeaderCountryISO: "SWE",
      CountryVisited: "Norway",
      CountryVisitedISO: "NOR",
      RegionVisited: "Northern Europe",
      CityVisited: "Oslo",
      TripYear: "2024",
      LeaderRole: "foreign-minister",
    }));
  it("says Yes where the record has it and nothing where it is silent", () => {
    expect(rows[0]).toMatchObject({ MetHostHoGS: "Yes", HostHOGSName: "Jonas Gahr Store", SignedAgreement: "" });
    expect(rows[1]).toMatchObject({ MetHostHoGS: "", HostHOGSName: "" });
  });
  it("shows where it comes from", () => {
    expect(rows[0]?.SourceLink1).toBe("https://example.org/a.txt");
    expect(rows[0]?.Notes).toContain("https://example.org/engagement/e-");
    expect(rows[0]?.Notes).toContain("in Oslo on 14 May 2024.");
    expect(Number(rows[0]?.Confidence)).toBeGreaterThanOrEqual(1);
    expect(Number(rows[0]?.Confidence)).toBeLessThanOrEqual(5);
  });
});
