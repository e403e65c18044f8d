import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { surnameOf } from "../../src/exchange/surname.ts";
import { unaccented } from "../../src/exchange/unaccented.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { csvRows } from "./csv-rows.ts";
import { exported, type Recorded, recordOf } from "./sources.ts";

const TEXTS = [
  "Norwegian Foreign Minister Espen Barth Eide received Swedish Foreign Minister Tobias Billström in Oslo on 14 May 2024. Mr Billström thanked Norway for the support. Norway criticized Sweden over the border.",
  "Norwegian Prime Minister Jonas Gahr Støre met Swedish Prime Minister Ulf Kristersson in Stockholm on 3 June 2024.",
  "Norwegian Foreign Minister Espen Barth Eide will meet Swedish Foreign Minister Tobias Billström in Oslo in July 2024.",
] as const;

let record: Recorded;
type Named = Readonly<Record<string, string>>;
const read = (name: "dyads" | "dyad-year", format: string): Named[] => {
  const [head, ...rows] = csvRows(exported(name, format, record));
  return rows.map((r) => Object.fromEntries((head as string[]).map((h, i) => [h, r[i] ?? ""])));
};
beforeAll(() => {
  record = recordOf(
    TEXTS.map((text, i) =>
      reportFromText(text, {
        source: `${i}.txt`,
        outlet: `Outlet ${i}`,
        published: "2024-06-10",
        url: `https://example.org/${i}`,
      }),
    ),
  );
});
afterAll(() => record.close());

const about = (rows: readonly Named[], url: string): Named[] => rows.filter((r) => (r["Source URL"] ?? r.SOURCEURL) === url);

describe("dyads", () => {
  it("puts the visitor first, the host second", () => {
    const [first] = about(read("dyads", "icews"), "https://example.org/0");
    expect(first).toMatchObject({
      "Event Date": "2024-05-14",
      "Source Name": "Tobias Billström",
      "Source Country": "Sweden",
      "Target Name": "Espen Barth Eide",
      "Target Country": "Norway",
      City: "Oslo",
      Country: "Norway",
      Publisher: "Outlet 0",
    });
    expect(first?.Quote).toContain("received Swedish Foreign Minister");
  });
  it("has COW numbers, titles and PLOVER's event in POLECAT's shape", () => {
    const [first] = about(read("dyads", "polecat"), "https://example.org/0");
    expect(first).toMatchObject({
      "Event Type": "CONSULT",
      "Quad Code": "VERBAL COOPERATION",
      "Actor COW": "380",
      "Recipient COW": "385",
      "Actor Country": "SWE",
    });
    expect(first?.["Actor Title"]).toContain("Foreign");
  });
  it("keeps CAMEO's zeros, and takes FIPS for places, in GDELT's shape", () => {
    const rows = about(read("dyads", "gdelt"), "https://example.org/0");
    expect(rows[0]).toMatchObject({
      SQLDATE: "20240514",
      Actor1Code: "SWEGOV",
      Actor2Code: "NORGOV",
      EventRootCode: "04",
      ActionGeo_CountryCode: "NO",
      QuadClass: "1",
      IsRootEvent: "1",
      NumSources: "1",
    });
    for (const r of rows) expect(r.EventCode).toMatch(/^\d{3}$/);
  });
  it("tells what one side said to the other as an event of its own", () => {
    const said = about(read("dyads", "gdelt"), "https://example.org/0").filter((r) => r.IsRootEvent === "0");
    expect(said.map((r) => [r.Actor1CountryCode, r.Actor2CountryCode, r.EventCode])).toContainEqual(["SWE", "NOR", "051"]);
  });
  it("leaves the day open where only the month is known, and gives its bounds", () => {
    const [plan] = about(read("dyads", "polecat"), "https://example.org/2");
    expect(plan).toMatchObject({ "Event Type": "AGREE", "Event Date": "", From: "2024-07-01", To: "2024-07-31" });
  });
});

describe("dyad-years", () => {
  it("counts a pair's engagements by kind and level, and the outlets that covered it", () => {
    const rows = read("dyad-year", "csv");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      a: "NOR",
      b: "SWE",
      year: "2024",
      a_cow: "385",
      b_fips: "SW",
      held: "2",
      bilateral: "2",
      level_leaders: "1",
      level_foreign_ministers: "1",
      planned: "1",
      sources: "3",
    });
  });
});

describe("names", () => {
  it.each([
    ["Tobias Billström", "SWE", "Billstrom"],
    ["Lars Løkke Rasmussen", "DNK", "Rasmussen"],
    ["Alexander Van der Bellen", "AUT", "Van der Bellen"],
    ["Wang Yi", "CHN", "Wang"],
    ["Mohammed bin Salman", "SAU", "bin Salman"],
    ["Lula", "BRA", "Lula"],
  ])("the surname of %s", (name, party, surname) => expect(unaccented(surnameOf(name, party))).toBe(surname));
  it.each([
    ["Türkiye", "Turkiye"],
    ["Côte d’Ivoire", "Cote d'Ivoire"],
    ["Radosław Sikorski", "Radoslaw Sikorski"],
    ["İlham Əliyev", "Ilham Aliyev"],
  ])("%s without accents", (name, plain) => expect(unaccented(name)).toBe(plain));
});
