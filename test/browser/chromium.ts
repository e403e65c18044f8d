import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the Chromium that comes with the npm package @sparticuz/chromium, so that the tests need nothing but `npm install`.
 * CHROMIUM names another one to use, by the path of its program.
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env.CHROMIUM;
  if (own !== undefined && own !== "") return chromium.launch({ executablePath: own, args: FLAGS });
  // The package holds a browser for Linux on x64 alone; elsewhere the machine's own Chrome does.
  if (process.platform !== "linux" || process.arch !== "x64") return chromium.launch({ channel: "chrome", args: FLAGS });
  const home = await unpacked();
  return chromium.launch({ executablePath: join(home, "chromium"), args: FLAGS, env: withLibraries(home) });
}

/** The folder with the unpacked browser. Unpacking takes place beside it and is then renamed, since several test files may start at once. */
async function unpacked(): Promise<string> {
  const modules = join(import.meta.dirname, "../../node_modules");
  const { version } = JSON.parse(await readFile(join(modules, "@sparticuz/chromium/package.json"), "utf8")) as {
    version: string;
  };
  const cache = join(modules, ".cache");
  const home = join(cache, `chromium-${version}`);
  if (existsSync(join(home, "chromium"))) return home;
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(join(cache, "unpacking-"));
  await unpackInto(own);
  await writeFile(
    join(own, "fonts.conf"),
    `<fontconfig><dir>${join(home, "fonts")}</dir><cachedir>${join(home, "fonts-cache")}</cachedir></fontconfig>`,
  );
  await rename(own, home).catch(async (error: unknown) => {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(join(home, "chromium"))) throw error;
  });
  return home;
}

/** The package unpacks into the system's temporary folder, and brings its shared libraries along only where it believes itself in a cloud function. */
async function unpackInto(folder: string): Promise<void> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" });
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The environment of the browser: its own libraries after the system's, its own font where the system has none. */
function withLibraries(home: string): Record<string, string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  env.LD_LIBRARY_PATH = join(home, "al2023/lib");
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_FILE = join(home, "fonts.conf");
  return env;
}
