import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { writeBase } from "../../scripts/knowledge/compile.ts";
import { cpuTime } from "../../test/cpu-time.ts";
import { loadKnowledge } from "./compiled.ts";
import { ExtraPeopleError } from "./extra.ts";
import { words } from "./fold.ts";
import type { Hit, Knowledge, KnowledgeBase } from "./knowledge.ts";
import { KnowledgeError } from "./sections.ts";
import { coverage, who } from "./who.ts";

const BASE = fileURLToPath(new URL("../../knowledge/compiled/base.bin", import.meta.url));
let knowledge: KnowledgeBase;

beforeAll(() => {
  if (!existsSync(BASE)) writeBase();
  knowledge = loadKnowledge();
}, 60_000);

/** The longest match of each place in a text, with what it hits: "Ankara" -> name Ankara, seat TUR. */
const found = (text: string, base: Knowledge = knowledge): { text: string; hits: readonly Hit[] }[] => {
  const list = words(text);
  const folded = list.map((w) => w.folded);
  const capital = Uint8Array.from(list, (w) => w.capital);
  const matches: { text: string; hits: readonly Hit[] }[] = [];
  for (let at = 0; at < list.length; ) {
    const match = base.matchesAt(folded, capital, at)[0];
    if (match) matches.push({ text: text.slice(list[at]?.start, list[at + match.words - 1]?.end), hits: match.hits });
    at += match?.words ?? 1;
  }
  return matches;
};
const told = (text: string, base?: Knowledge): string[] =>
  found(text, base).map(
    (m) =>
      `${m.text} = ${m.hits.map((h) => `${h.form} ${h.entity.kind === "person" || h.entity.kind === "place" ? h.entity.name : h.entity.id}`).join(", ")}`,
  );

describe("matching", () => {
  it.each([
    ["in Ankara", ["Ankara = name Ankara, seat TUR"]],
    ["the Kremlin", ["Kremlin = name Kremlin, seat RUS"]],
    [
      "Turkish and Türkiye, Turkey, Turkiye",
      ["Turkish = demonym TUR", "Türkiye = name TUR", "Turkey = name TUR", "Turkiye = name TUR"],
    ],
    ["the US and the U.S., not us", ["US = acronym USA", "U.S = name USA"]],
    ["UAE, the Emirates, Emirati", ["UAE = acronym ARE", "Emirates = name ARE", "Emirati = demonym ARE"]],
    ["Turkish Cypriot leader", ["Turkish Cypriot = name Turkish Cypriots"]],
    ["North Korea and South Korean", ["North Korea = name PRK", "South Korean = demonym KOR"]],
    ["Nato, NATO and nato", ["Nato = acronym NATO", "NATO = acronym NATO"]],
    ["the Organization of Turkic States (OTS)", ["Organization of Turkic States = name OTS", "OTS = acronym OTS"]],
    ["signed the Shusha Declaration", ["Shusha Declaration = name i-shusha-declaration"]],
    ["at the Antalya Diplomacy Forum", ["Antalya Diplomacy Forum = name o-antalya-diplomacy-forum"]],
    [
      "Kiev, Łódź, Lodz, Nur-Sultan",
      ["Kiev = name Kyiv, seat UKR", "Łódź = name Łódź", "Lodz = name Łódź", "Nur-Sultan = name Astana, seat KAZ"],
    ],
    ["he will say so in may", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each(["Mevlüt Çavuşoğlu", "Mevlut Cavusoglu", "Mevlut Chavushoglu", "MEVLUT CAVUSOGLU"])("finds %s", (name) => {
    const hit = found(`met with ${name} today`)[0]?.hits[0];
    expect(hit?.entity).toMatchObject({ kind: "person", id: "Q249206" });
  });

  it.each([
    ["Jeyhun Bayramov", "Ceyhun Bairamov"],
    ["Sergey Lavrov", "Sergei V. Lavrov"],
    ["Donald Trump", "Donald J. Trump"],
    ["Volodymyr Zelenskyy", "Volodymyr Zelensky"],
    ["Abdel Fattah el-Sisi", "Abdel Fattah Al-Sisi"],
    ["Kang Kyung-wha", "Kyung-wha Kang"],
  ])("finds %s as %s", (name, spelled) =>
    expect(found(`said ${spelled} there`)[0]?.hits.map((h) => h.entity.name)).toContain(name),
  );

  it("hits everyone of one surname", () => {
    const people = found("and Çavuşoğlu said")[0]?.hits.map((h) => h.entity.name);
    expect(people).toEqual(expect.arrayContaining(["Mevlut Cavusoglu", "Hakan Çavuşoğlu"]));
  });

  it("marks names that are ordinary words", () => {
    expect(found("then May came")[0]?.hits.every((h) => h.common)).toBe(true);
    expect(found("then Lavrov came")[0]?.hits.every((h) => h.common)).toBe(false);
  });

  it("finds a surname with its particle in lower case", () =>
    expect(told("with al-Sisi")).toEqual(["al-Sisi = surname Abdel Fattah el-Sisi"]));

  it("gives the longest name first and the shorter ones after it", () => {
    const list = words("Antalya Diplomacy Forum");
    const matches = knowledge.matchesAt(
      list.map((w) => w.folded),
      list.map((w) => w.capital),
      0,
    );
    expect(matches.map((m) => m.words)).toEqual([3, 1]);
  });
});

describe("who held an office", () => {
  it.each([
    ["foreign-minister", "TUR", "2022-12-01", "Mevlut Cavusoglu"],
    ["foreign-minister", "TUR", "2024-07-06", "Hakan Fidan"],
    ["foreign-minister", "GEO", "2024-03-15", "Ilia Darchiashvili"],
    ["foreign-minister", "AZE", "2023-01-01", "Jeyhun Bayramov"],
    ["head-of-state", "PAK", "2024-07-03", "Asif Ali Zardari"],
    ["head-of-government", "PAK", "2024-07-03", "Shehbaz Sharif"],
    ["deputy-head-of-government", "USA", "2022-06-01", "Kamala Harris"],
    ["head-of-government", "ISR", "2023-10-22", "Benjamin Netanyahu"],
    ["head-of-organization", "OTS", "2024-07-06", "Kubanychbek Omuraliev"],
    ["head-of-organization", "NATO", "2022-06-28", "Jens Stoltenberg"],
    ["head-of-state", "GBR", "2022-09-07", "Elizabeth II"],
    ["head-of-state", "GBR", "2022-09-20", "Charles III"],
    ["national-security-adviser", "IND", "2013-12-17", "Shivshankar Menon"],
  ] as const)("%s of %s on %s", (officeClass, party, day, name) => {
    const holders = who(knowledge, officeClass, party, day);
    expect(holders.map((h) => h.person.name)).toContain(name);
    expect(holders.length).toBeLessThanOrEqual(3);
  });

  it("closes an open term by the next dated holder", () => {
    const lavrov = knowledge.person("Q58217");
    expect(lavrov?.tenures.find((t) => t.officeClass === "foreign-minister")).toMatchObject({ from: "2004-03-09", to: null });
    expect(who(knowledge, "foreign-minister", "RUS", "2004-02-01").map((h) => h.person.name)).toEqual(["Igor Ivanov"]);
    expect(who(knowledge, "head-of-state", "IRN", "2026-05-01").map((h) => h.person.name)).toEqual(["Mojtaba Khamenei"]);
    expect(who(knowledge, "head-of-state", "IRN", "2026-02-01").map((h) => h.person.name)).toEqual(["Ali Khamenei"]);
  });

  it("tells gaps and overlaps", () => {
    const told = coverage(knowledge, "foreign-minister", "TUR", "2003-01-01", "2024-12-31");
    expect(told.covered).toBeGreaterThan(0.95);
    expect(told.overlaps).toEqual([]);
  });

  it("knows no such party", () => expect(knowledge.holders("foreign-minister", "__proto__", null, null)).toEqual([]));
});

describe("places and parties", () => {
  it("knows where a government sits", () => {
    expect(knowledge.capitalOf("AZE")).toMatchObject({ name: "Baku", country: "AZE" });
    expect(knowledge.capitalOf("NLD")).toMatchObject({ name: "The Hague" });
    expect(knowledge.capitalOf("nowhere")).toBeNull();
  });
  it("puts the capital before other towns of its name", () =>
    expect(found("in Washington")[0]?.hits[0]?.entity).toMatchObject({ kind: "place", country: "USA", id: "g-4140963" }));
  it("knows organs", () => expect(knowledge.organization("UNSC")?.organOf).toBe("UN"));
  it("has every member of the UN", () => expect(knowledge.states().filter((s) => s.un)).toHaveLength(193));
});

describe("codes of states", () => {
  it.each([
    ["TUR", { iso2: "TR", cow: "640", cowc: "TUR", gw: "640", gwc: "TUR", fips: "TU", wikidata: "Q43" }],
    // The sets differ where states were divided or joined.
    ["DEU", { iso2: "DE", cow: "255", gw: "260", fips: "GM" }],
    ["SRB", { cow: "345", cowc: "YUG", gw: "340", fips: "RI" }],
    // "NA" is a code, not a missing value.
    ["NAM", { iso2: "NA", cow: "565" }],
    ["HKG", { iso2: "HK", cow: null, gw: null, fips: "HK" }],
    ["X-ABKHAZIA", { iso2: null, cow: null, wikidata: null }],
  ])("%s", (id, codes) => expect(knowledge.state(id)?.codes).toMatchObject(codes));
});

describe("a user's own file of people", () => {
  const file = (content: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), "chancery-")), "people.jsonl");
    writeFileSync(path, content);
    return path;
  };
  it("is matched beside the base", () => {
    const row = {
      person: "Zorblax Quintomar",
      office: "Minister of Foreign Affairs",
      class: "foreign-minister",
      for: "ISL",
      from: "2031-01-01",
    };
    const own = loadKnowledge(undefined, file(`${JSON.stringify(row)}\n`));
    expect(found("met Quintomar", own)[0]?.hits[0]).toMatchObject({ form: "surname", entity: { name: "Zorblax Quintomar" } });
    expect(who(own, "foreign-minister", "ISL", "2031-02-01").map((h) => h.person.name)).toContain("Zorblax Quintomar");
    expect(own.version).not.toBe(knowledge.version);
  });
  it.each([
    ["not json", /people\.jsonl:1: not JSON/],
    ['{"person":"A B","office":"x","class":"king","for":"ISL"}', /people\.jsonl:1: "class" is "king"; one of/],
    [
      '\n{"person":"A B","office":"x","class":"other","for":"ISL","from":"5 May"}',
      /people\.jsonl:2: "from" is "5 May"; write YYYY/,
    ],
  ])("names the line that is wrong: %j", (content, message) => {
    expect(() => loadKnowledge(undefined, file(content))).toThrow(ExtraPeopleError);
    expect(() => loadKnowledge(undefined, file(content))).toThrow(message);
  });
});

describe("the file", () => {
  it("is refused with a clear line when it is missing, foreign or cut short", () => {
    const folder = mkdtempSync(join(tmpdir(), "chancery-"));
    expect(() => loadKnowledge(join(folder, "none.bin"))).toThrow(KnowledgeError);
    writeFileSync(join(folder, "foreign.bin"), "something else altogether");
    expect(() => loadKnowledge(join(folder, "foreign.bin"))).toThrow(/no compiled knowledge base/);
  });

  it("opens fast and small", () => {
    const before = process.memoryUsage().rss;
    expect(cpuTime(() => loadKnowledge())).toBeLessThan(250);
    expect(process.memoryUsage().rss - before).toBeLessThan(60e6);
  });

  it("matches at a steady speed whatever the text is", () => {
    const text = words(`${"United Nations of the United States of the ".repeat(2000)}${"A B C D ".repeat(2000)}`);
    const folded = text.map((w) => w.folded);
    const capital = Uint8Array.from(text, (w) => w.capital);
    const took = cpuTime(() => {
      for (let at = 0; at < folded.length; at++) knowledge.matchesAt(folded, capital, at);
    });
    expect(took).toBeLessThan(1500);
  });
});
