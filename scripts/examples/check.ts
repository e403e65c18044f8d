/** Checks examples/: prints one line for each fault and exits 1 if there is any. Usage: node scripts/examples/check.ts */
import { fileURLToPath } from "node:url";
import { type Examples, type GoldEngagement, type GoldLine, readExamples, squeeze } from "./examples.ts";

const KINDS = new Set(["meeting", "call", "visit", "gathering", "signing", "correspondence", "ceremony", "statement"]);
const STATUSES = new Set(["held", "earlier", "planned", "proposed", "cancelled", "denied"]);
const FORMATS = new Set(["bilateral", "trilateral", "multilateral", "one-on-one", "expanded", "sidelines", "virtual"]);
const ACTS = new Set(
  "inform emphasize welcome praise thank congratulate condole support agree promise invite propose request concern criticize reject warn".split(
    " ",
  ),
);
const OUTCOMES = new Set(["kept", "changed", "dropped"]);
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** Two accounts of one engagement may be a day or two apart (time zones, talks past midnight), not more. */
const DAYS_APART = 3;
const DAY_MS = 86_400_000;

const isDate = (date: string): boolean =>
  PARTIAL_DATE.test(date) && (date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date));

const isPage = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const has = (texts: Examples["texts"], id: string, words: string): boolean => {
  const wanted = squeeze(words);
  return wanted !== "" && (texts.get(id)?.includes(wanted) ?? false);
};

const engagementFaults = (e: GoldEngagement, published: string | null): string[] => {
  const faults: string[] = [];
  if (!KINDS.has(e.kind)) faults.push(`no such kind: ${e.kind}`);
  if (!STATUSES.has(e.status)) faults.push(`no such status: ${e.status}`);
  if (e.format !== null && !FORMATS.has(e.format)) faults.push(`no such format: ${e.format}`);
  if (e.date !== null && !isDate(e.date)) faults.push(`no such date: ${e.date}`);
  if (!e.cluster) faults.push("no cluster");
  const told = e.status === "held" || e.status === "earlier";
  if (told && e.date?.length === 10 && published?.length === 10 && e.date > published)
    faults.push(`told on ${published} as past, dated ${e.date}`);
  if (e.participants.some((p) => !p.name && !p.office && !p.for)) faults.push("a participant of whom nothing is said");
  return faults;
};

const lineFaults = (line: GoldLine, texts: Examples["texts"]): string[] => {
  const faults: string[] = [];
  if (!texts.has(line.id)) return [`${line.id}: no such report under examples/reports`];
  if (!line.source_urls.length) faults.push("no source_urls");
  for (const url of line.source_urls) if (!isPage(url)) faults.push(`no web address: ${url}`);
  if (line.published !== null && !isDate(line.published)) faults.push(`no such date: ${line.published}`);
  const clusters = new Set(line.engagements.map((e) => e.cluster));
  for (const e of line.engagements) {
    faults.push(...engagementFaults(e, line.published));
    if (e.partOf && (!clusters.has(e.partOf) || e.partOf === e.cluster))
      faults.push(`part of ${e.partOf}, which the line does not tell`);
    if (!has(texts, line.id, e.evidence)) faults.push(`not in the text: ${e.evidence}`);
  }
  for (const p of line.positions ?? []) {
    if (!ACTS.has(p.act)) faults.push(`no such act: ${p.act}`);
    if (!has(texts, line.id, p.evidence)) faults.push(`not in the text: ${p.evidence}`);
  }
  return faults.map((fault) => `${line.id}: ${fault}`);
};

interface Account {
  readonly line: string;
  readonly engagement: GoldEngagement;
}

const day = (a: Account): number | null => (a.engagement.date?.length === 10 ? Date.parse(a.engagement.date) : null);
const parties = (a: Account): Set<string> => new Set(a.engagement.participants.flatMap((p) => (p.for ? [p.for] : [])));

/** What speaks against an account being of the same engagement as the others of its cluster. */
const quarrel = (account: Account, others: readonly Account[]): string | null => {
  const first = others[0]?.engagement;
  if (!first) return null;
  if (account.engagement.kind !== first.kind) return `a ${first.kind} in ${others[0]?.line}`;
  const ours = day(account);
  const far = ours === null ? undefined : others.find((o) => Math.abs((day(o) ?? ours) - ours) > DAYS_APART * DAY_MS);
  if (far) return `${far.engagement.date} in ${far.line}`;
  const [here, elsewhere] = [parties(account), new Set(others.flatMap((o) => [...parties(o)]))];
  return here.size && elsewhere.size && here.isDisjointFrom(elsewhere) ? "no party in common with its other accounts" : null;
};

const clusterFaults = (gold: readonly GoldLine[]): string[] => {
  const accounts = gold.flatMap((g) => g.engagements.map((engagement): Account => ({ line: g.id, engagement })));
  const clusters = Map.groupBy(accounts, (a) => a.engagement.cluster);
  return [...clusters].flatMap(([cluster, told]) =>
    told.slice(1).flatMap((account) => {
      const why = quarrel(
        account,
        told.filter((other) => other !== account),
      );
      return why ? [`${account.line}: cluster ${cluster}: ${why}`] : [];
    }),
  );
};

const promiseFaults = ({ gold, promises, texts }: Examples): string[] => {
  const published = new Map(gold.map((g) => [g.id, g.published]));
  return promises.flatMap((p, i) => {
    const faults: string[] = [];
    if (!OUTCOMES.has(p.outcome)) faults.push(`no such outcome: ${p.outcome}`);
    for (const end of [p.from, p.to])
      if (!has(texts, end.report, end.evidence)) faults.push(`not in ${end.report}: ${end.evidence}`);
    const [from, to] = [published.get(p.from.report), published.get(p.to.report)];
    if (from && to && from > to) faults.push(`${p.to.report} is older than the promise`);
    return faults.map((fault) => `promises.jsonl:${i + 1}: ${fault}`);
  });
};

/** Every fault of the examples, one line each; none if all is well. */
export const faultsOf = (examples: Examples): string[] => {
  const { gold, texts } = examples;
  const ids = gold.map((g) => g.id);
  const known = new Set(ids);
  return [
    ...ids.flatMap((id, i) => (ids.indexOf(id) < i ? [`${id}: two gold lines`] : [])),
    ...[...texts.keys()].flatMap((id) => (known.has(id) ? [] : [`${id}: no gold line`])),
    ...gold.flatMap((line) => lineFaults(line, texts)),
    ...clusterFaults(gold),
    ...promiseFaults(examples),
  ];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const examples = readExamples();
  const faults = faultsOf(examples);
  for (const fault of faults) console.error(fault);
  console.log(`${examples.gold.length} reports, ${examples.promises.length} promises, ${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
}
