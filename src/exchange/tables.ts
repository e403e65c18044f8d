import type { RecordEngagement, RecordPosition } from "../record/record.ts";
import type { RecordStore } from "../store/store.ts";

type Cell = string | number | boolean | null;
interface Table<Row> {
  readonly columns: readonly string[];
  readonly rows: (store: RecordStore) => Iterable<Row>;
  readonly cell: (row: Row, column: string) => Cell;
}

/** Every engagement of the record in the order of when.from and id. */
function* engagements(store: RecordStore): Generator<RecordEngagement> {
  let after: string | null = null;
  do {
    const page = store.engagements({}, { limit: 500, after, order: "oldest" });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}

const table = <Row>(
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  rows: (store: RecordStore) => Iterable<Row>,
): Table<Row> => ({
  columns: Object.keys(columns),
  rows,
  cell: (row, column) => columns[column]?.(row) ?? null,
});

const nameOf = (p: RecordEngagement["participants"][number]): string =>
  `${p.name ?? p.knownAs ?? p.office ?? "?"}${p.for ? ` (${p.for})` : ""}`;
/** A link that opens the entry in the local web app. */
const link = (id: string): string => `/engagement/${encodeURIComponent(id)}`;

const ENGAGEMENTS = table<RecordEngagement>(
  {
    id: (e) => e.id,
    kind: (e) => e.kind,
    status: (e) => e.status,
    from: (e) => e.when.from,
    to: (e) => e.when.to,
    edtf: (e) => e.when.edtf,
    when_basis: (e) => e.when.basis,
    place: (e) => e.where?.place ?? null,
    country: (e) => e.where?.country ?? null,
    lat: (e) => e.where?.lat ?? null,
    lon: (e) => e.where?.lon ?? null,
    participants: (e) => e.participants.map(nameOf).join("; "),
    parties: (e) => [...new Set(e.participants.flatMap((p) => (p.for ? [p.for] : [])))].join("; "),
    occasion: (e) => e.occasion?.name ?? null,
    part_of: (e) => e.partOf,
    format: (e) => e.format.join("; "),
    topics: (e) => e.topics.map((t) => t.id).join("; "),
    plover: (e) => e.codes.plover.event,
    plover_mode: (e) => e.codes.plover.mode,
    cameo: (e) => e.codes.cameo,
    confidence: (e) => e.confidence,
    reports: (e) => e.reports.length,
    sources: (e) => e.reports.flatMap((r) => r.sources).join("; "),
    quote: (e) => e.claims.find((c) => c.field === "kind")?.quote ?? null,
    url: (e) => link(e.id),
  },
  engagements,
);

type ParticipantRow = { engagement: string } & RecordEngagement["participants"][number];
const PARTICIPANTS = table<ParticipantRow>(
  {
    engagement: (p) => p.engagement,
    name: (p) => p.name ?? p.knownAs ?? null,
    named: (p) => p.name !== null,
    id: (p) => p.id,
    type: (p) => p.type,
    office: (p) => p.office,
    office_class: (p) => p.officeClass,
    for: (p) => p.for,
    role: (p) => p.role,
    former: (p) => p.former.map((f) => f.office).join("; "),
    office_basis: (p) => p.basis.office,
    for_basis: (p) => p.basis.for,
    url: (p) => link(p.engagement),
  },
  function* (store) {
    for (const e of engagements(store)) for (const p of e.participants) yield { engagement: e.id, ...p };
  },
);

type ClaimRow = { engagement: string } & RecordEngagement["claims"][number];
const CLAIMS = table<ClaimRow>(
  {
    engagement: (c) => c.engagement,
    field: (c) => c.field,
    value: (c) => (typeof c.value === "string" ? c.value : JSON.stringify(c.value)),
    basis: (c) => c.basis,
    report: (c) => c.report,
    start: (c) => c.start,
    end: (c) => c.end,
    quote: (c) => c.quote,
    url: (c) => link(c.engagement),
  },
  function* (store) {
    for (const e of engagements(store)) for (const c of e.claims) yield { engagement: e.id, ...c };
  },
);

const POSITIONS = table<RecordPosition>(
  {
    engagement: (p) => p.engagement,
    report: (p) => p.report,
    by: (p) => p.by.name,
    by_for: (p) => p.by.for,
    toward: (p) => p.toward.map((t) => t.name ?? t.for).join("; "),
    act: (p) => p.act,
    about: (p) => p.about,
    topic: (p) => p.topic,
    commitment: (p) => p.commitment,
    due: (p) => p.due,
    quoted: (p) => p.quoted,
    start: (p) => p.evidence[0]?.start ?? null,
    end: (p) => p.evidence[0]?.end ?? null,
    quote: (p) => p.evidence[0]?.quote ?? null,
    url: (p) => (p.engagement ? link(p.engagement) : null),
  },
  (store) => store.positions({}),
);

/** The tables that `chancery export` prints. */
export const TABLES = {
  engagements: ENGAGEMENTS,
  participants: PARTICIPANTS,
  claims: CLAIMS,
  positions: POSITIONS,
} as unknown as Readonly<Record<"engagements" | "participants" | "claims" | "positions", Table<unknown>>>;
export const isTable = (name: string): name is keyof typeof TABLES => name in TABLES;
