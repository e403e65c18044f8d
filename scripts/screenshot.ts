/**
 * Makes the pictures of docs/screenshots/ from the demo record, light and dark, wide and narrow.
 * Usage, after `npm start` made that record: npm run screenshot [-- NAME ...], with the beginnings of the pictures' names, for those alone
 */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium } from "../test/browser/chromium.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "docs/screenshots");
const PORT = 4390;
const SETTLED_MS = 1200;
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 360, height: 760 };

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly dark?: boolean;
  readonly narrow?: boolean;
}

/** The first engagement of several reports, so that the pictures follow the demo record as it changes. */
const engagementPath = async (address: string): Promise<string> => {
  const answer = await fetch(`${address}api/v1/engagements?party=USA&party=CHN&kind=meeting&limit=50`);
  const { items } = (await answer.json()) as { items: { id: string; reports: number }[] };
  const several = items.find((item) => item.reports > 1) ?? items[0];
  return `/engagement/${several?.id ?? ""}`;
};

/** The engagement of most reports that can be compared. */
const comparePath = async (address: string): Promise<string> => {
  const { items } = (await (await fetch(`${address}api/v1/comparable`)).json()) as { items: { id: string; reports: number }[] };
  return `/compare/${items.reduce((most, one) => (one.reports > most.reports ? one : most)).id}`;
};

const personPath = async (address: string): Promise<string> => {
  const answer = await fetch(`${address}api/v1/suggest?q=xi`);
  const found = (await answer.json()) as { kind: string; id: string }[];
  return `/person/${found.find((s) => s.kind === "person")?.id ?? ""}`;
};

/** Each screen light and dark; those that change most on a small screen also narrow. */
const shots = (engagement: string, person: string, compare: string): Shot[] => {
  const wide = (name: string, path: string): Shot => ({ name, path });
  const dark = (name: string, path: string): Shot => ({ name: `${name}-dark`, path, dark: true });
  const narrow = (name: string, path: string): Shot => ({ name: `${name}-narrow`, path, narrow: true });
  const both = (name: string, path: string): Shot[] => [wide(name, path), dark(name, path)];
  const all = (name: string, path: string): Shot[] => [...both(name, path), narrow(name, path)];
  return [
    ...all("timeline", "/"),
    ...all("engagement", engagement),
    ...both("explore-table", "/explore"),
    ...both("explore-timeline", "/explore?view=timeline"),
    ...all("explore-map", "/explore?view=map"),
    ...both("explore-network", "/explore?view=network"),
    ...both("explore-matrix", "/explore?view=matrix"),
    ...both("comparable", "/compare"),
    ...both("compare", compare),
    ...both("person", person),
    ...both("party", "/party/USA"),
    ...both("office", "/office/foreign-minister/RUS"),
    ...both("pair", "/pair/USA/CHN"),
    ...both("briefing", "/pair/USA/CHN/brief"),
    // From before there was a record: all of the demo is new since then.
    ...both("diff", "/diff?since=2020-01-31"),
    ...both("watch", "/watch"),
    ...all("review", "/review"),
    ...both("verify", `/verify?${new URLSearchParams({ sentence: "Donald Trump met Kim Jong Un in Hanoi in June 2018." })}`),
    ...all("inbox", "/inbox"),
    ...both("search", "/search?q=security"),
  ];
};

const server = spawn(
  process.execPath,
  [join(ROOT, "bin/chancery.js"), "serve", "--record", join(ROOT, ".cache/demo-record"), "--port", String(PORT)],
  { stdio: ["ignore", "ignore", "inherit"] },
);
const browser = await launchChromium();
try {
  const address = `http://127.0.0.1:${PORT}/`;
  for (let tries = 0; tries < 600 && !(await fetch(address).catch(() => null)); tries++) await sleep(100);
  mkdirSync(FOLDER, { recursive: true });
  const wanted = process.argv.slice(2);
  const all = shots(await engagementPath(address), await personPath(address), await comparePath(address));
  for (const shot of all.filter((one) => !wanted.length || wanted.some((name) => one.name.startsWith(name)))) {
    const page = await browser.newPage({
      viewport: shot.narrow ? NARROW : WIDE,
      colorScheme: shot.dark ? "dark" : "light",
      reducedMotion: "reduce",
    });
    await page.goto(new URL(shot.path, address).href);
    await page.locator("main h1").first().waitFor();
    await sleep(SETTLED_MS);
    await page.screenshot({ path: join(FOLDER, `${shot.name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
