/** The published form: packed, installed into an empty folder, and used there as a user would. */
import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ROOT, textOf } from "./architecture/files.ts";

const run = promisify(execFile);
const NPM = process.platform === "win32" ? "npm.cmd" : "npm";
const QUIET = ["--no-audit", "--no-fund", "--loglevel=error"];
const npm = (cwd: string, command: string, ...args: string[]) =>
  run(NPM, [command, ...QUIET, ...args], { cwd, shell: NPM.endsWith(".cmd"), maxBuffer: 2 ** 26 });

const { version } = JSON.parse(textOf("package.json")) as { version: string };

let folder: string;
let files: string[];
const door = () => join(folder, "node_modules/chancery/bin/chancery.js");
const chancery = (...args: string[]) =>
  run(process.execPath, [door(), ...args], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache") },
    maxBuffer: 2 ** 26,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-package-"));
  writeFileSync(join(folder, "package.json"), "{}");
  const { stdout } = await npm(ROOT, "pack", "--json", "--pack-destination", folder);
  // What prepack prints comes before npm's own JSON.
  const [packed] = JSON.parse(stdout.slice(stdout.search(/^\[/m))) as [{ filename: string; files: { path: string }[] }];
  files = packed.files.map((file) => file.path);
  await npm(folder, "install", "--prefer-offline", "--ignore-scripts", join(folder, packed.filename));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("holds what runs, and neither sources nor tests", () => {
    for (const needed of ["dist/cli/main.cjs", "dist/web/index.html", "knowledge/compiled/base.bin", "LICENSE", "NOTICE"])
      expect(files).toContain(needed);
    expect(files.filter((path) => /^(src|test|setup|scripts|web)\/|\.test\.|\.ts$/.test(path))).toEqual([]);
  });

  it("brings no package that only work on the project needs", () => {
    const { devDependencies } = JSON.parse(textOf("package.json")) as { devDependencies: Record<string, string> };
    const { packages } = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, { dev?: boolean }> };
    // A library that users get may itself bring one that our tests name too, perhaps in another version.
    const brought = new Set(
      Object.keys(packages)
        .filter((path) => !packages[path]?.dev)
        .map((path) => path.replace(/^.*node_modules\//, "")),
    );
    const ours = Object.keys(devDependencies).filter((name) => !brought.has(name));
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter((name) => existsSync(join(folder, "node_modules", name)))).toEqual([]);
  });

  it("gives the command a name that npm links", async () => {
    expect((await npm(folder, "exec", "--no", "--", "chancery", "--version")).stdout.trim()).toBe(version);
  });

  it("says nothing on standard error that the user did not ask for", async () => {
    expect((await chancery("--version")).stderr).toBe("");
  });
});

describe("the installed command", () => {
  const examples = () => join(folder, "node_modules/chancery/examples/reports");

  it("reads an example, and each quote is the slice of the report that it says", async () => {
    const name = readdirSync(examples())
      .sort()
      .find((entry) => entry.endsWith(".txt")) as string;
    const text = [...readFileSync(join(examples(), name), "utf8")];
    const { stdout } = await chancery("read", join(examples(), name), "--format", "jsonl");
    const reading = JSON.parse(stdout) as { engagements: { evidence: { start: number; end: number; quote: string }[] }[] };
    const evidence = reading.engagements.flatMap((engagement) => engagement.evidence);
    expect(evidence.length).toBeGreaterThan(3);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end).join("")).toBe(quote);
  });

  it("keeps examples in a record and serves it with its pages", async () => {
    const few = join(folder, "few");
    mkdirSync(few);
    for (const name of readdirSync(examples()).slice(0, 3)) cpSync(join(examples(), name), join(few, name), { recursive: true });
    const record = join(folder, "record");
    await chancery("ingest", few, "--record", record);
    const port = await freePort();
    const server = spawn(process.execPath, [door(), "serve", "--record", record, "--port", String(port)], { stdio: "ignore" });
    try {
      const page = await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/`), { timeout: 20_000, interval: 100 });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<div id="root">');
    } finally {
      server.kill();
    }
  });
});

describe("the command's door", () => {
  /** Makes the Node that runs it look like an old one. */
  const asOld = async (file: string): Promise<{ code: number; stderr: string }> => {
    const disguise = join(folder, "disguise.cjs");
    writeFileSync(disguise, 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } });');
    return run(process.execPath, ["--require", disguise, file, "--version"]).then(
      ({ stderr }) => ({ code: 0, stderr }),
      (error: { code: number; stderr: string }) => ({ code: error.code, stderr: error.stderr }),
    );
  };

  it("says in one line that Node is too old", async () => {
    const { code, stderr } = await asOld(door());
    expect(code).toBe(3);
    expect(stderr).toMatch(/^chancery: needs Node 24 or newer \(this is .*\): .*\n$/);
    expect(stderr.split("\n")).toHaveLength(2);
  });

  it("says in one line that it was not built", async () => {
    const bare = join(folder, "bare");
    cpSync(join(folder, "node_modules/chancery/bin"), join(bare, "bin"), { recursive: true });
    const error = await run(process.execPath, [join(bare, "bin/chancery.js")]).catch((e: { code: number; stderr: string }) => e);
    expect(error).toMatchObject({ code: 3, stderr: expect.stringMatching(/^chancery: this copy is not built .*\n$/) });
  });
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
