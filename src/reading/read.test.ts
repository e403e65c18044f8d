import { describe, expect, it } from "vitest";
import { cpuTime } from "../../test/cpu-time.ts";
import { loadKnowledge } from "../knowledge/compiled.ts";
import { reportFromText } from "../text/report-from-text.ts";
import { createReader } from "./read.ts";
import type { Engagement, Reading } from "./reading.ts";

const reader = createReader(loadKnowledge(), "test");
const read = (text: string, published = "2024-05-16"): Reading =>
  reader.read(reportFromText(text, { source: "test", published }));
const short = (e: Engagement): string =>
  `${e.kind} ${e.status} ${e.participants.map((p) => `${p.name ?? "?"}/${p.for}`).join(" + ")}${e.where ? ` @${e.where.place ?? "-"},${e.where.country}` : ""}${e.when.edtf ? ` ${e.when.edtf}` : ""}`;

/** A text and the engagements it tells, as `short` writes them. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "met",
    "Foreign Minister Hakan Fidan met with Georgian Foreign Minister Maka Botchorishvili in Ankara on Tuesday.",
    ["meeting held Hakan Fidan/TUR + Maka Botchorishvili/GEO @Ankara,TUR 2024-05-14"],
  ],
  [
    "talks between",
    "Talks between Kuwaiti Foreign Minister Abdullah Al-Yahya and Omani Foreign Minister Badr bin Hamad Al Busaidi took place in Muscat today.",
    ["meeting held Abdullah Al-Yahya/KWT + Badr bin Hamad Al Busaidi/OMN @Muscat,OMN 2024-05-16"],
  ],
  [
    "received",
    "President Kassym-Jomart Tokayev received Tajik Foreign Minister Sirojiddin Muhriddin in Astana.",
    ["meeting held Kassym-Jomart Tokayev/KAZ + Sirojiddin Muhriddin/TJK @Astana,KAZ 2024-05-16"],
  ],
  [
    "call",
    "French President Emmanuel Macron spoke by telephone with Brazilian President Luiz Inácio Lula da Silva on Monday.",
    ["call held Emmanuel Macron/FRA + Luiz Inácio Lula da Silva/BRA 2024-05-13"],
  ],
  [
    "planned",
    "German Chancellor Olaf Scholz will meet Polish Prime Minister Donald Tusk in Warsaw next week.",
    ["meeting planned Olaf Scholz/DEU + Donald Tusk/POL @Warsaw,POL 2024-05-20/2024-05-26"],
  ],
  [
    "called off",
    "Turkish President Recep Tayyip Erdogan has called off a meeting with Greek Prime Minister Kyriakos Mitsotakis.",
    ["meeting cancelled"],
  ],
  [
    "denied",
    "The Kremlin denied that Russian President Vladimir Putin had met Syrian President Bashar al-Assad.",
    ["meeting denied Vladimir Putin/RUS + Bashar al-Assad/SYR"],
  ],
  [
    "counterpart",
    "Spanish Foreign Minister Jose Manuel Albares held talks in Rabat with his Moroccan counterpart Nasser Bourita.",
    ["meeting held Jose Manuel Albares/ESP + Nasser Bourita/MAR @Rabat,MAR 2024-05-16"],
  ],
  [
    "signed",
    "Presidents Emmanuel Macron and Volodymyr Zelenskyy signed a security agreement in Paris on Thursday.",
    ["signing held Emmanuel Macron/FRA + Volodymyr Zelenskyy/UKR @Paris,FRA 2024-05-16"],
  ],
  ["domestic politics", "Prime Minister Rishi Sunak met Chancellor of the Exchequer Jeremy Hunt in London on Monday.", []],
  ["sport", "Ghana and Nigeria meet in Accra on Sunday in the quarter-final, and the coaches expect a furious match.", []],
  ["hypothetical", "Suppose that the prime minister of India and the president of China met to speak of rivers.", []],
  ["request, no courtesy call", "The European Union called on Russia to withdraw its troops from Ukraine.", []],
];

describe("engagements of one sentence", () => {
  it.each(rows)("%s", (_name, text, expected) => {
    const found = read(text)
      .engagements.filter((e) => e.kind !== "visit")
      .map(short);
    expect(found.length).toBe(expected.length);
    expected.forEach((line, i) => expect(found[i]).toContain(line));
  });
});

const ACCOUNT = `Norwegian Foreign Minister Espen Barth Eide received former Finnish President Sauli Niinisto in Oslo on 14 May 2024.

The minister thanked his guest for the years of close cooperation. Mr Niinisto welcomed the new defence agreement. The two sides agreed to meet again in the autumn. It was stressed that the Baltic Sea must remain open.`;

describe("what a reading keeps", () => {
  const reading = read(ACCOUNT);
  it("gives every stated value its exact words", () => {
    const points = [...ACCOUNT];
    const all = [...reading.engagements.flatMap((e) => e.evidence), ...reading.positions.flatMap((p) => p.evidence)];
    expect(all.length).toBeGreaterThan(8);
    for (const e of all) expect(points.slice(e.start, e.end).join("")).toBe(e.quote);
  });
  it("keeps a former office apart from the present one", () => {
    const guest = reading.engagements[0]?.participants.find((p) => p.name === "Sauli Niinisto");
    expect(guest?.former[0]?.office).toMatch(/President/);
    expect(guest?.office).toMatch(/^former /i);
  });
  it("reads who thanked, welcomed and agreed", () => {
    expect(reading.positions.map((p) => [p.by.name ?? p.by.for, p.act, p.commitment])).toEqual([
      ["Espen Barth Eide", "thank", false],
      ["Sauli Niinistö", "welcome", false],
      ["BOTH", "agree", true],
      ["BOTH", "emphasize", false],
    ]);
  });
  it("names an engagement by the place of its words", () => {
    const id = reading.engagements[0]?.id ?? "";
    const at = Number(/-(\d+)$/.exec(id)?.[1]);
    expect([...ACCOUNT].slice(at, at + 8).join("")).toBe("received");
  });
  it("reads the same text to the same reading", () => {
    expect(JSON.stringify(read(ACCOUNT))).toBe(JSON.stringify(reading));
  });
});

describe("as of the day", () => {
  it("knows the holder of an office told without a name, and marks it so", () => {
    const e = read(
      "Moldovan Foreign Minister Mihai Popșoi met the Georgian foreign minister in Chișinău on Monday.",
      "2024-03-14",
    ).engagements[0];
    const other = e?.participants[1];
    expect(other?.name).toBeNull();
    expect(other?.knownAs).toBe("Ilia Darchiashvili");
    expect(other?.basis.name).toBe("known");
  });
  it("bounds an undated report by the offices it tells", () => {
    const text = "British Foreign Secretary David Cameron met Egyptian Foreign Minister Sameh Shoukry in Cairo.";
    const e = reader.read(reportFromText(text, { source: "undated" })).engagements[0];
    expect(e?.when.basis).toBe("inferred");
    expect(e?.when.from).toBe("2023-11-13");
    expect(e?.when.derivedFrom).toContain("tenures");
  });
});

describe("hostile input", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\n\t "],
    ["one word", "met"],
    ["brackets", "(((((".repeat(2000)],
    ["one endless name", "Bayramov ".repeat(5000)],
    ["verbs only", "met met met met ".repeat(3000)],
    ["lists", "Foreign Minister A, and ".repeat(2000)],
    ["emoji", "🤝 Foreign Minister 🤝 met 🤝 ".repeat(500)],
    ["bidi", "\u202eFidan\u202c met \u2066Lavrov\u2069 in Moscow."],
  ])("%s is read without error", (_name, text) => {
    const reading = read(text);
    const points = [...text];
    for (const e of reading.engagements.flatMap((x) => x.evidence)) expect(points.slice(e.start, e.end).join("")).toBe(e.quote);
  });
  it("takes time in proportion to the length", () => {
    const unit = `${ACCOUNT}\n\n`;
    const time = (n: number): number => cpuTime(() => read(unit.repeat(n)));
    time(20);
    const short20 = Math.min(time(20), time(20)),
      long80 = Math.min(time(80), time(80));
    expect(long80).toBeLessThan(short20 * 12 + 50);
  });
});
