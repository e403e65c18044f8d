import type { Report } from "../text/report.ts";
import { codePointSpan } from "../text/spans.ts";
import { assemble, Quoting, type Told } from "./assemble.ts";
import type { Document } from "./document.ts";
import type { EventLayer } from "./events/read-events.ts";
import { instrumentsIn } from "./instruments/instruments.ts";
import { issuerOf } from "./issuer.ts";
import type { PositionDraft } from "./positions/draft.ts";
import { spokenIn } from "./positions/spoken-in.ts";
import { spokenName } from "./positions/spoken-name.ts";
import type { Engagement, Mention, Position, Reading, ReportHead } from "./reading.ts";
import { readTopics } from "./topics/topics.ts";
import { wordsText } from "./words.ts";

/** The report's head as readings carry it. */
export const headOf = (
  report: Report,
  version: ReportHead["version"],
  published: string | null,
  issuer: string | null,
): ReportHead => ({
  id: report.id,
  source: report.source.source,
  url: report.source.url,
  title: report.source.title ?? titleOf(report),
  outlet: report.outlet,
  language: report.language,
  retrieved: report.source.retrieved,
  published,
  type: report.type,
  issuer,
  attributedTo: report.attributedTo.map((a) => a.name),
  version,
});

const titleOf = (report: Report): string | null => {
  const title = report.regions.find((r) => r.kind === "title");
  return title ? report.body.slice(title.start, title.end).replace(/\s+/g, " ").trim() : null;
};

/** Ids from the place of the words that name each engagement; two that share a word are told apart by a number. */
const idsOf = (doc: Document, told: readonly Told[]): string[] => {
  const used = new Set<string>();
  return told.map((t) => {
    const named = t.event.triggers.find((x) => doc.sentences[x.sentence]?.region !== "title") ?? t.event.triggers[0];
    const at = codePointSpan(
      doc.report,
      doc.words.start[named?.first ?? 0] as number,
      doc.words.end[(named?.last ?? 1) - 1] as number,
    ).start;
    const base = `e-${doc.report.id.replace(/^r-/, "")}-${at}`;
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}.${n}`;
    used.add(id);
    return id;
  });
};

const mentionsOf = (doc: Document, layer: EventLayer): Mention[] => {
  const out: Mention[] = [];
  const add = (kind: Mention["kind"], name: string, id: string | null, first: number, last: number): void => {
    const { start, end, quote } = codePointSpan(doc.report, doc.words.start[first] as number, doc.words.end[last - 1] as number);
    out.push({ kind, name, id, start, end, quote });
  };
  for (const a of doc.actors) {
    const e = a.entities.length === 1 ? doc.entities[a.entities[0] as number] : undefined;
    if (a.kind === "person" && e && a.nameWords)
      add(
        "person",
        e.name ?? wordsText(doc.words, a.nameWords[0], a.nameWords[1]),
        e.person?.id ?? null,
        a.nameWords[0],
        a.nameWords[1],
      );
  }
  for (const n of instrumentsIn(doc)) add("instrument", n.name, n.id, n.first, n.last);
  for (const o of layer.occasions) if (o.kind === "gathering") add("occasion", o.name, o.id, o.first, o.last);
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Who speaks, as the contract names them: a person; a side without name; BOTH for a joint statement. */
const sayer = (doc: Document, p: PositionDraft): Position["by"] => {
  if (p.joint) return { name: null, for: "BOTH" };
  const e = doc.entities[p.by[0] as number];
  if (!e) return { name: null, for: p.party };
  return { name: spokenName(e), for: e.party };
};

const positionOf = (doc: Document, p: PositionDraft, engagement: number | null, ids: readonly string[]): Position => {
  const q = new Quoting(doc);
  const topic = readTopics(doc, [p.sentence])[0] ?? null;
  const evidence = [q.words("act", p.actWords[0], p.actWords[1]), q.words("about", p.about[0], p.about[1])];
  if (p.speaker) evidence.push(q.words("by", p.speaker[0], p.speaker[1]));
  return {
    by: sayer(doc, p),
    toward: p.toward.map((e) => ({
      name: doc.entities[e]?.type === "person" ? (doc.entities[e]?.name ?? null) : null,
      for: doc.entities[e]?.party ?? null,
    })),
    act: p.act,
    about: wordsText(doc.words, p.about[0], p.about[1]).replace(/\s+/g, " "),
    topic: topic?.id ?? null,
    engagement: engagement === null ? null : (ids[engagement] as string),
    quoted: p.quoted,
    commitment: p.commitment,
    due: p.due,
    evidence,
  };
};

/** The reading as the contract prints it. */
export const writeReading = (doc: Document, layer: EventLayer, version: ReportHead["version"]): Reading => {
  const all: Document = { ...doc, entities: layer.entities, actors: layer.actors };
  const ids = idsOf(all, layer.told);
  const during = spokenIn(layer.told);
  const engagements: Engagement[] = layer.told.map((t, i) =>
    assemble(all, t, ids[i] as string, t.partOf === null ? null : (ids[t.partOf] as string), {
      chief: i === 0,
      told: layer.told.length,
    }),
  );
  return {
    report: headOf(doc.report, version, doc.anchor.published ?? doc.anchor.edtf, issuerOf(all)),
    engagements,
    positions: layer.positions.map((p) => positionOf(all, p, during(p), ids)),
    mentions: mentionsOf(all, layer),
    diagnostics: doc.report.diagnostics,
  };
};
