/**
 * How many requests a served record answers: a mix of what pages and programs ask, at a fixed rate, over the loopback address only.
 * Usage: node bench/serve-load.ts [--rate 500] [--seconds 60] [--record FOLDER]
 *
 * The server is a process of its own, started by this script; requests are sent at the rate whether or not earlier ones are answered (open
 * loop), so that a slow answer shows as latency and not as a lower rate. Without --record, the examples are read into a record aside.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const DOOR = fileURLToPath(new URL("../bin/chancery.js", import.meta.url));
const EXAMPLES = fileURLToPath(new URL("../examples/reports", import.meta.url));
const MOST_RATE = 2000;
const MOST_SECONDS = 120;
/** Requests under way at most: a server that cannot keep up must not cost this machine its memory. */
const MOST_OPEN = 2000;

const option = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? usual) : usual;
};
const rate = Math.min(MOST_RATE, Number(option("rate", "500")));
const seconds = Math.min(MOST_SECONDS, Number(option("seconds", "60")));

const recordAt = (folder: string): string => {
  const given = option("record", "");
  if (given) return given;
  const record = join(folder, "record");
  const done = spawnSync(process.execPath, [DOOR, "ingest", EXAMPLES, "--record", record], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return record;
};

const started = async (record: string): Promise<{ server: ChildProcess; port: number }> => {
  const server = spawn(process.execPath, [DOOR, "serve", "--port", "0", "--record", record], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const line = await new Promise<string>((resolve, reject) => {
    server.stdout?.once("data", (d: Buffer) => resolve(d.toString()));
    server.once("close", () => reject(new Error("the server did not start")));
  });
  return { server, port: Number(new URL(line.trim()).port) };
};

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const ask = (
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; etag: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, agent, headers }, (answer) => {
      let body = "";
      answer.on("data", (d: Buffer) => (body += d.toString("utf8")));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body, etag: String(answer.headers.etag ?? "") }));
    });
    sent.on("error", reject);
    sent.end();
  });

/** A page's and a program's questions; shares of a hundred. */
const mixOf = (ids: readonly string[]): readonly (readonly [share: number, name: string, path: (n: number) => string])[] => [
  [30, "one engagement", (n) => `/api/v1/engagements/${ids[n % ids.length]}`],
  [25, "a list", (n) => `/api/v1/engagements?limit=20&kind=${["meeting", "call", "visit"][n % 3]}`],
  [15, "search", (n) => `/api/v1/search?q=${["talks", "agreement", "summit", "visit"][n % 4]}&limit=20`],
  [10, "suggestions", (n) => `/api/v1/suggest?q=${["jo", "chi", "uni", "xi"][n % 4]}`],
  [8, "unchanged list", () => "/api/v1/engagements?limit=20"],
  [6, "a pair", () => "/api/v1/pairs?a=KOR&b=PRK"],
  [4, "claims", () => "/api/v1/claims?q=talks"],
  [2, "a feed", () => "/api/v1/export/engagements?format=atom&party=USA"],
];

interface Measured {
  readonly times: number[];
  failed: number;
}

const percentile = (sorted: readonly number[], p: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN).toFixed(1);

const row = (name: string, m: Measured): string => {
  const sorted = [...m.times].sort((a, b) => a - b);
  return `${name.padEnd(16)} ${String(sorted.length).padStart(7)} ${[50, 95, 99, 100].map((p) => percentile(sorted, p).padStart(9)).join("")} ${String(m.failed).padStart(7)}`;
};

/** Seconds of processor that the server has used; null where the system does not tell. On a busy machine this says more than the clock. */
const processorOf = (pid: number | undefined): number | null => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
};

const run = async (port: number, pid: number | undefined): Promise<void> => {
  const page = JSON.parse((await ask(port, "/api/v1/engagements?limit=100")).body) as { items: { id: string }[] };
  const { etag } = await ask(port, "/api/v1/engagements?limit=20");
  const mix = mixOf(page.items.map((i) => i.id));
  const wheel = mix.flatMap(([share, name, path]) => Array.from({ length: share }, () => ({ name, path })));
  const results = new Map<string, Measured>(mix.map(([, name]) => [name, { times: [], failed: 0 }]));
  let [open, dropped, sent] = [0, 0, 0];
  const one = async (n: number): Promise<void> => {
    // A step that shares no factor with the wheel mixes the kinds.
    const { name, path } = wheel[(n * 37) % wheel.length] as (typeof wheel)[number];
    const result = results.get(name) as Measured;
    const from = performance.now();
    open++;
    try {
      const { status } = await ask(port, path(n), name === "unchanged list" ? { "if-none-match": etag } : {});
      if (status !== (name === "unchanged list" ? 304 : 200)) result.failed++;
      result.times.push(performance.now() - from);
    } catch {
      result.failed++;
    }
    open--;
  };
  const before = processorOf(pid);
  const from = performance.now();
  const total = rate * seconds;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - from) / 1000) * rate));
      for (; sent < due; sent++) {
        if (open >= MOST_OPEN) dropped++;
        else void one(sent);
      }
      if (sent < total) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
  while (open > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const took = (performance.now() - from) / 1000;
  const all: Measured = {
    times: [...results.values()].flatMap((r) => r.times),
    failed: [...results.values()].reduce((sum, r) => sum + r.failed, 0),
  };
  console.log(
    `${rate} requests a second for ${seconds} s: ${all.times.length} answered in ${took.toFixed(1)} s (${(all.times.length / took).toFixed(0)} a second), ${all.failed} failed, ${dropped} not sent`,
  );
  const used = processorOf(pid);
  if (before !== null && used !== null)
    console.log(
      `the server used ${(used - before).toFixed(1)} s of processor: ${(((used - before) * 1000) / all.times.length).toFixed(2)} ms a request, ${Math.round(all.times.length / (used - before))} requests a second on a core of its own`,
    );
  console.log(
    `\n${"milliseconds".padEnd(16)} ${"count".padStart(7)} ${["median", "95 %", "99 %", "longest"].map((h) => h.padStart(9)).join("")} ${"failed".padStart(7)}`,
  );
  for (const [name, m] of results) console.log(row(name, m));
  console.log(row("all", all));
};

const folder = mkdtempSync(join(tmpdir(), "chancery-load-"));
const { server, port } = await started(recordAt(folder));
try {
  await run(port, server.pid);
} finally {
  server.kill("SIGTERM");
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
