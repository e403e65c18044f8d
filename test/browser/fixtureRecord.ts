/** A small record in the form of the API's answers, for trying the pages without a store. People, states and sentences are invented or neutral. */
const TEXT_A = `VALLETTA, 12 March 2024 – Foreign Minister Ana Kovač of Croatia met today with the Minister for Foreign Affairs of Malta,
Joseph Borg, at the Auberge de Castille. 😀

The ministers discussed maritime safety and the work of the Council of Europe. Minister Kovač thanked Malta for its support. She said that Croatia will open an honorary consulate in Gozo by the end of the year.

<script>document.title = "broken";</script><img src=x onerror="document.title='broken'"> \u202egnol si sihT\u202c

A private conversation was followed by an expanded session. Mr Borg, who was Speaker of the House until 2022, invited his counterpart to return in the summer.`;
const TEXT_B = `Malta and Croatia: ministers meet\n\nMinister Joseph Borg received Croatian Foreign Minister Ana Kovač in Floriana on Tuesday. Malta's readout said both sides agreed to hold yearly consultations.`;

const reports: Record<string, { text: string; outlet: string; published: string; title: string | null; type: string }> = {
  "r-a": { text: TEXT_A, outlet: "Island Wire", published: "2024-03-12", title: "Croatian minister in Valletta", type: "news" },
  "r-b": { text: TEXT_B, outlet: "Ministry for Foreign Affairs of Malta", published: "2024-03-13", title: null, type: "readout" },
};

const claim = (report: string, field: string, quote: string, basis = "stated", value: unknown = quote) => {
  const text = reports[report]?.text ?? "";
  const unit = text.indexOf(quote);
  if (unit < 0) throw new Error(`no such words: ${quote}`);
  const start = [...text.slice(0, unit)].length;
  return { field, value, basis, report, start, end: start + [...quote].length, quote };
};
const stated = { name: "stated", office: "stated", for: "stated" };
const kovac = {
  name: "Ana Kovač",
  type: "person",
  id: "p-kovac",
  office: "Minister of Foreign and European Affairs",
  officeClass: "foreign-minister",
  former: [],
  for: "HRV",
  role: "visitor",
  basis: { ...stated, office: "known" },
};
const borg = {
  name: "Joseph Borg",
  type: "person",
  id: "p-borg",
  office: "Minister for Foreign Affairs",
  officeClass: "foreign-minister",
  former: [{ office: "Speaker of the House", for: "MLT" }],
  for: "MLT",
  role: "host",
  basis: stated,
};
const council = {
  name: "Council of Europe",
  type: "organization",
  id: "COE",
  office: null,
  officeClass: null,
  former: [],
  for: "COE",
  role: "party",
  basis: stated,
};

const summary = (id: string, over: object = {}) => ({
  id,
  kind: "meeting",
  status: "held",
  when: { edtf: "2024-03-12", from: "2024-03-12", to: "2024-03-12", basis: "stated" },
  where: { place: "Valletta", country: "MLT", lat: 35.9, lon: 14.5, basis: "stated" },
  participants: [kovac, borg],
  occasion: null,
  partOf: null,
  format: ["bilateral"],
  topics: [],
  reports: 1,
  conflicts: 0,
  ...over,
});
const on = (edtf: string, from: string | null = edtf, to: string | null = edtf, basis = "stated", derivedFrom?: string) => ({
  when: { edtf, from, to, basis, derivedFrom },
});
export const items = [
  summary("e-9", {
    ...on("2024-09-20"),
    status: "planned",
    where: { place: null, country: "HRV", basis: "stated" },
    participants: [borg, kovac],
  }),
  summary("e-8", { ...on("2024-07", "2024-07-01", "2024-07-31"), kind: "call", status: "cancelled", where: null }),
  summary("e-7", {
    ...on("2024-05-16/2024-05-17", "2024-05-16", "2024-05-17"),
    kind: "gathering",
    occasion: { name: "Ministerial Session of the Committee of Ministers", id: null },
    participants: [
      council,
      kovac,
      borg,
      { ...borg, name: "Élodie Martin", id: "p-martin", for: "FRA" },
      { ...borg, name: "Jan de Wit", id: null, for: "NLD" },
      { ...kovac, name: null, office: "Minister of Foreign Affairs", id: null, for: "SRB" },
    ],
    where: { place: "Strasbourg", country: "FRA", basis: "stated" },
  }),
  summary("e-1", { reports: 2, conflicts: 1 }),
  summary("e-6", {
    ...on("2023-06-03/..", "2023-06-03", null, "inferred", "not before Ana Kovač took office on 3 June 2023"),
    where: null,
  }),
  summary("e-5", { ...on("2022-11-04"), kind: "call", where: null, status: "denied" }),
  summary("e-4", { ...on("2022-02-01"), kind: "visit", participants: [kovac] }),
  summary("e-3", {
    ...on("2021", "2021-01-01", "2021-12-31"),
    kind: "signing",
    participants: [
      { ...kovac, name: "Croatia", type: "state", office: null },
      { ...borg, name: "Malta", type: "state", office: null },
    ],
    occasion: { name: "Agreement on search and rescue", id: null },
  }),
  summary("e-2", { ...on("", null, null, "unknown"), kind: "correspondence", where: null }),
];

const position = (report: string, quote: string, over: object) => ({
  by: { name: "Ana Kovač", for: "HRV" },
  toward: [],
  act: "inform",
  about: "",
  topic: null,
  engagement: "e-1",
  quoted: false,
  commitment: false,
  due: null,
  report,
  evidence: [claim(report, "act", quote)],
  ...over,
});
const positions = [
  position("r-a", "Minister Kovač thanked Malta for its support", {
    act: "thank",
    about: "support",
    toward: [{ name: null, for: "MLT" }],
  }),
  position("r-a", "Croatia will open an honorary consulate in Gozo by the end of the year", {
    act: "promise",
    about: "an honorary consulate in Gozo",
    commitment: true,
    due: "2024-12-31",
  }),
  position("r-a", "invited his counterpart to return in the summer", {
    by: { name: "Joseph Borg", for: "MLT" },
    act: "invite",
    about: "to return in the summer",
    toward: [{ name: "Ana Kovač", for: "HRV" }],
  }),
  position("r-b", "both sides agreed to hold yearly consultations", {
    by: { name: null, for: "BOTH" },
    act: "agree",
    about: "yearly consultations",
  }),
];
export const engagement = {
  ...summary("e-1"),
  confidence: 0.96,
  codes: { plover: { event: "CONSULT", mode: "meet", contexts: [] }, cameo: "040" },
  evidence: [],
  format: ["bilateral", "one-on-one", "expanded"],
  topics: [{ id: "maritime", label: "maritime safety" }],
  reports: Object.entries(reports).map(([id, report], at) => ({
    id,
    source: `${id}.txt`,
    sources: [`${id}.txt`],
    url: at === 0 ? "https://example.org/a" : "javascript:alert(1)",
    main: true,
    copyOf: null,
    ...report,
    text: undefined,
  })),
  claims: [
    claim("r-a", "kind", "met"),
    claim("r-a", "when", "12 March 2024"),
    claim("r-a", "where", "Auberge de Castille"),
    claim("r-a", "participants/0/name", "Ana Kovač"),
    claim("r-a", "participants/0/office", "Foreign Minister"),
    claim("r-a", "participants/0/for", "Croatia"),
    claim("r-a", "participants/1/name", "Joseph Borg"),
    claim("r-a", "participants/1/office", "Minister for Foreign Affairs"),
    claim("r-a", "participants/1/for", "Malta"),
    claim("r-a", "participants/1/former/0", "Speaker of the House until 2022"),
    claim("r-a", "topics/0", "maritime safety"),
    claim("r-a", "format/1", "private conversation"),
    claim("r-a", "format/2", "expanded session"),
    claim("r-b", "kind", "received"),
    claim("r-b", "where", "Floriana"),
    claim("r-b", "when", "Tuesday", "relative"),
    claim("r-b", "participants/0/name", "Ana Kovač"),
    claim("r-b", "participants/1/name", "Joseph Borg"),
  ],
  conflicts: [
    {
      field: "where",
      values: [
        { value: { place: "Valletta", country: "MLT" }, reports: ["r-a"] },
        { value: { place: "Floriana", country: "MLT" }, reports: ["r-b"] },
      ],
    },
  ],
  history: [
    { on: "2024-03-01", what: "planned", report: "r-a" },
    { on: "2024-03-12", what: "held", report: "r-a" },
  ],
  positions,
  contains: [],
  within: null,
};
const count = (values: string[]) =>
  [...new Set(values)].map((value) => ({ value, label: "", count: values.filter((v) => v === value).length }));
const months = items.flatMap((item) => (item.when.from ? [item.when.from.slice(0, 7)] : []));

const YEARS = ["2021", "2022", "2023", "2024"].map((year, at) => ({ year, count: at % 3, kinds: { meeting: at % 3 } }));

const explored: Record<string, unknown> = {
  matrix: { counted: 1, total: 1, parties: [], cells: [{ a: "HRV", b: "MLT", count: 1, last: "2024-03-12" }] },
  years: { counted: 1, total: 1, years: [{ year: "2024", count: 1, kinds: { meeting: 1 } }] },
};

/** The answer for a path of the API, or null. */
export function answer(url: URL): unknown {
  const [, , , name, id = ""] = url.pathname.split("/");
  if (name === "status") return { engagements: items.length, reports: 2 };
  if (name === "engagements" && id === "") {
    const kinds = url.searchParams.getAll("kind");
    const parties = url.searchParams.getAll("party");
    const shown = items.filter(
      (item) =>
        (kinds.length === 0 || kinds.includes(item.kind)) &&
        parties.every((p) => item.participants.some((x) => x.for === p)) &&
        url.searchParams.get("q") !== "zzzzqqqq",
    );
    const people = items.flatMap((item) => item.participants).filter((p) => p.type === "person" && p.id);
    return {
      items: shown,
      next: null,
      total: shown.length,
      facets: {
        party: count(items.flatMap((item) => [...new Set(item.participants.map((p) => String(p.for)))])),
        person: count(people.map((p) => String(p.id))).map((f) => ({
          ...f,
          label: people.find((p) => p.id === f.value)?.name ?? "",
        })),
        kind: count(items.map((item) => item.kind)),
        status: count(items.map((item) => item.status)),
        month: count(months),
        counted: shown.length,
        total: shown.length,
      },
    };
  }
  if (name === "engagements") return id === "e-1" ? engagement : null;
  if (name === "reports")
    return reports[id] === undefined ? null : { id, source: `${id}.txt`, url: null, language: "en", ...reports[id] };
  if (name === "people")
    return id === "p-kovac"
      ? {
          id,
          name: "Ana Kovač",
          total: items.length,
          counted: items.length,
          engagements: items.filter((i) => i.participants.some((p) => p.id === id)),
          days: ["2024-03-12"],
          offices: [
            {
              office: "Minister of Foreign and European Affairs",
              officeClass: "foreign-minister",
              for: "HRV",
              from: "2023-06-03",
              to: null,
              source: "x",
            },
            {
              office: "Ambassador to the Council of Europe",
              officeClass: "ambassador",
              for: "HRV",
              from: "2019",
              to: "2023-05",
              source: "x",
            },
            { office: "Deputy Head of Mission in Rome", officeClass: "other", for: "HRV", from: null, to: "2018", source: "x" },
          ],
          counterparts: [
            { id: "p-borg", name: "Joseph Borg", for: "MLT", count: 6 },
            { id: null, name: "Jan de Wit", for: "NLD", count: 1 },
          ],
        }
      : null;
  if (name === "pairs")
    return {
      a: { id: "HRV", name: "Croatia" },
      b: { id: "MLT", name: "Malta" },
      total: items.length,
      engagements: items,
      positions,
      heard: items.length,
      years: YEARS,
    };
  if (name === "promises") return { a: { id: "HRV", name: "Croatia" }, b: null, items: [], next: null };
  if (name === "suggest")
    return [
      { kind: "party", id: "HRV", name: "Croatia", note: null },
      { kind: "person", id: "p-kovac", name: "Ana Kovač", note: "Minister of Foreign and European Affairs, HRV" },
    ];
  if (name === "search")
    return {
      total: 1,
      items: [
        {
          engagement: "e-1",
          told: summary("e-1", { reports: 2, conflicts: 1 }),
          report: "r-a",
          title: "Croatian minister in Valletta",
          source: "wire/1",
          outlet: "Island Wire",
          published: "2024-03-12",
          quote: "discussed maritime safety",
        },
      ],
    };
  if (name === "explore") return explored[id] ?? null;
  if (name === "brief")
    return {
      title: "Croatia and Malta",
      lead: "1 engagement held in the record, the last on 12 March 2024; told by 1 report of 1 source.",
      sections: [{ title: "Last contacts", lines: [{ text: "12 March 2024: meeting in Valletta, Malta", notes: [1] }] }],
      notes: [
        {
          kind: "report",
          engagement: "e-1",
          report: "r-1",
          source: "one.txt",
          outlet: "Harbour Wire",
          published: "2024-03-12",
          quote: "Both sides agreed to hold yearly consultations.",
        },
      ],
      markdown: "# Croatia and Malta\n",
    };
  return null;
}
