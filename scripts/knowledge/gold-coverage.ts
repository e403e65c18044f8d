/**
 * How many of the people that gold readings name does the base know, in an office of their party on that day?
 * Usage: node scripts/knowledge/gold-coverage.ts [--missing] GOLD.jsonl...
 */
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { words } from "../../src/knowledge/fold.ts";
import type { Hit, Knowledge } from "../../src/knowledge/knowledge.ts";
import { holds } from "../../src/knowledge/tenure.ts";
import { readRows } from "./jsonl.ts";

interface GoldLine {
  readonly id: string;
  readonly published?: string | null;
  readonly engagements: readonly {
    readonly date?: string | null;
    readonly participants: readonly { name: string | null; office?: string | null; for: string | null }[];
  }[];
}

/** Hits whose name takes all words of the given one, or is its last part. */
const hitsOf = (knowledge: Knowledge, name: string): { full: Hit[]; part: Hit[] } => {
  const list = words(name);
  const folded = list.map((w) => w.folded);
  const capital = list.map((w) => w.capital);
  const full: Hit[] = [];
  const part: Hit[] = [];
  for (let at = 0; at < list.length; at++) {
    for (const match of knowledge.matchesAt(folded, capital, at)) {
      const people = match.hits.filter((h) => h.entity.kind === "person");
      if (at === 0 && match.words === list.length) full.push(...people);
      else part.push(...people);
    }
  }
  return { full, part };
};

const knowledge = loadKnowledge();
const inOffice = (hits: readonly Hit[], party: string | null, day: string | null): boolean =>
  hits.some(
    (h) =>
      h.entity.kind === "person" &&
      h.entity.tenures.some((t) => (t.for === party || knowledge.organization(t.for)?.organOf === party) && holds(t, day, day)),
  );

const missing = process.argv.includes("--missing");
for (const path of process.argv.slice(2).filter((a) => !a.startsWith("--"))) {
  const seen = new Set<string>();
  const count = { named: 0, full: 0, part: 0, known: 0 };
  for (const line of readRows<GoldLine>(path)) {
    for (const e of line.engagements) {
      const day = e.date?.slice(0, 10) ?? line.published ?? null;
      for (const p of e.participants) {
        if (!p.name || !p.office || seen.has(`${line.id} ${p.name}`)) continue;
        seen.add(`${line.id} ${p.name}`);
        const { full, part } = hitsOf(knowledge, p.name);
        count.named++;
        if (inOffice(full, p.for, day)) count.full++;
        else if (inOffice(part, p.for, day)) count.part++;
        else if (missing)
          console.log(
            `${line.id}\t${day}\t${p.name}\t${p.office}\t${p.for}\t${[...full, ...part].slice(0, 3).map((h) => `${h.entity.name} ${h.entity.kind === "person" ? h.entity.tenures.map((t) => `${t.for}:${t.from}..${t.to}`).slice(0, 3) : ""}`)}`,
          );
      }
    }
  }
  const share = (n: number): string => `${n} (${((100 * n) / count.named).toFixed(1)} %)`;
  console.log(
    `${path}: ${count.named} named; in office by full name ${share(count.full)}, by part of it ${share(count.part)}, together ${share(count.full + count.part)}`,
  );
}
