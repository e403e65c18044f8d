/**
 * kill -9 at random moments of ingest, merge and correction: nothing acknowledged is lost, nothing is there twice, and the record
 * that is gone on with is that of an undisturbed run, byte for byte as exported.
 *
 *   node bench/kill.ts [kills] [seed]
 *
 * A life is 300 reports in batches of 5, each batch followed by merges, splits, rejections, values, undoings, forgettings. A process
 * lives it and tells each step once it is acknowledged; it is killed up to 400 ms after the first one, the next process goes on
 * where the last was heard. After each kill the export must be that of the steps told, or of one step more (kept, but not heard).
 */
import { folders } from "../test/record-folder.ts";
import { livesKilled, undisturbed, wrongAfter } from "../test/record-killed.ts";
import { lifeOf } from "../test/record-life.ts";

const [kills = "200", seed = "1"] = process.argv.slice(2);
const LIFE = { reports: 300, batch: 5 };
const LATEST = 400;

let state = Number(seed);
/** Mulberry32: the same seed gives the same moments. */
const random = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const home = folders();
const wrong: string[] = [];
let looked = 0;
try {
  const steps = lifeOf(LIFE.reports, LIFE.batch);
  const after = undisturbed(steps, home.next());
  const moment = (): number => Math.floor(random() * LATEST);
  const cut = await livesKilled(LIFE, Number(kills), moment, home.next, (dir, done) => {
    looked++;
    const fault = wrongAfter(dir, done, after);
    if (fault) wrong.push(fault);
  });
  process.stdout.write(
    `${JSON.stringify({ kills: cut, records_looked_at: looked, steps: steps.length, wrong: wrong.length })}\n`,
  );
} finally {
  home.remove();
}
for (const w of wrong) process.stderr.write(`${w}\n`);
process.exitCode = wrong.length ? 1 : 0;
