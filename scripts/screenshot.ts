/** Makes docs/screenshots/timeline.png from the demo record. Usage, after `npm start` made that record: node scripts/screenshot.ts */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium } from "../test/browser/chromium.ts";

const ROOT = join(import.meta.dirname, "..");
const PORT = 4390;
const SETTLED_MS = 1500;

const server = spawn(
  process.execPath,
  [join(ROOT, "bin/chancery.js"), "serve", "--record", join(ROOT, ".cache/demo-record"), "--port", String(PORT)],
  { stdio: ["ignore", "ignore", "inherit"] },
);
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const address = `http://127.0.0.1:${PORT}/`;
  for (let tries = 0; tries < 50 && !(await fetch(address).catch(() => null)); tries++) await sleep(100);
  await page.goto(address);
  await page.locator("main h1").first().waitFor();
  await sleep(SETTLED_MS);
  mkdirSync(join(ROOT, "docs/screenshots"), { recursive: true });
  await page.screenshot({ path: join(ROOT, "docs/screenshots/timeline.png") });
} finally {
  await browser.close();
  server.kill();
}
