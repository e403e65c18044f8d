import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Place, place, settled } from "./place.ts";

vi.setConfig({ testTimeout: 30_000 });
let here: Place;
beforeAll(async () => {
  here = await place();
}, 60_000);
afterAll(() => here.close());

const rows = ".timeline-list .engagement-row";

test("a filter goes into the address, counts, and comes off by its chip, by going back, and stays after loading anew", async () => {
  const { page } = await here.open("/");
  const all = await page.locator(rows).count();
  const choice = page.locator("fieldset", { hasText: "Kind" }).locator("label.choice").last();
  const counted = Number(await choice.locator(".choice-count").textContent());
  const kind = await choice.locator("input").getAttribute("value");
  await choice.click();
  await page.waitForFunction(([selector, count]) => document.querySelectorAll(String(selector)).length === count, [
    rows,
    counted,
  ] as const);
  expect(new URL(page.url()).searchParams.getAll("kind")).toEqual([kind]);
  expect(counted).toBeLessThan(all);

  await page.reload();
  await settled(page);
  expect(await page.locator(rows).count()).toBe(counted);
  await page.locator(".chip").click();
  await page.waitForFunction(([selector, count]) => document.querySelectorAll(String(selector)).length === count, [
    rows,
    all,
  ] as const);
  expect(new URL(page.url()).search).toBe("");
  await page.goBack();
  expect(new URL(page.url()).searchParams.get("kind")).toBe(kind);
});

test("the strip of time is walked with the arrows and sets the dates on Enter", async () => {
  const { page } = await here.open("/");
  const bars = page.locator(".strip-bar");
  await bars.last().focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  const asked = new URL(page.url()).searchParams;
  expect(asked.get("from")).toMatch(/^\d{4}-\d\d-01$/);
  expect(String(asked.get("to")) > String(asked.get("from"))).toBe(true);
});

test("Shift with an arrow takes several bars, and the table says the same as the bars", async () => {
  const { page } = await here.open("/");
  const labels = await page.locator(".strip-bar").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("aria-label")));
  const cells = await page
    .locator(".strip-table tbody tr")
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
  expect(labels.map((label) => label?.replace(/ engagements?$/, ""))).toEqual(cells.map(([time, count]) => `${time}: ${count}`));
  await page.locator(".strip-bar").first().focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  const first = await page.locator(".strip-table tbody a").nth(0).getAttribute("href");
  const second = await page.locator(".strip-table tbody a").nth(1).getAttribute("href");
  const asked = new URL(page.url()).searchParams;
  expect(asked.get("from")).toBe(new URL(String(first), here.origin).searchParams.get("from"));
  expect(asked.get("to")).toBe(new URL(String(second), here.origin).searchParams.get("to"));
});

test("words that nothing holds give an empty list that says so and the way back", async () => {
  const { page } = await here.open("/?q=zzzzqqqq");
  await page.getByText("No engagement fits these filters.").waitFor();
  await page.getByRole("link", { name: "see all engagements" }).click();
  await page.locator(rows).first().waitFor();
});

test("a server that does not answer is said so, and asked again on demand", async () => {
  const { page } = await here.open("/person/none");
  await page.getByText("The record does not hold this person.").waitFor();
  await page.route("**/api/v1/engagements*", (route) => route.abort());
  await page.getByRole("link", { name: "To the timeline" }).click();
  await page.getByRole("alert").getByText("Could not fetch the timeline.").waitFor();
  await page.unroute("**/api/v1/engagements*");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(rows).first().waitFor();
});

test("the search proposes parties and people, and Enter searches the reports' words", async () => {
  const { page } = await here.open("/");
  const field = page.getByRole("combobox");
  await field.fill("cro");
  await page.getByRole("option", { name: "Croatia" }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).pathname).toBe("/party/HRV");
  await field.fill("maritime");
  await page.keyboard.press("Enter");
  const found = page.locator(".found li").first();
  await found.waitFor();
  expect(new URL(page.url()).pathname).toBe("/search");
  expect(await found.getByRole("link").textContent()).toBe("Meeting: Ana Kovač and Joseph Borg, 12 March 2024");
  expect(await found.locator("mark").allTextContents()).toEqual(["maritime"]);
});

test("the first view's scripts are under 150 kB, compressed", async () => {
  const { requests } = await here.open("/");
  const scripts = requests.filter((request) => new URL(request).pathname.endsWith(".js"));
  const bodies = await Promise.all(scripts.map(async (script) => Buffer.from(await (await fetch(script)).arrayBuffer())));
  const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(size).toBeLessThan(150_000);
});
