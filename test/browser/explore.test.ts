import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { type Place, settled } from "./place.ts";
import { recordPlace } from "./recordPlace.ts";

let here: Place;
beforeAll(async () => {
  here = await recordPlace();
});
afterAll(() => here.close());

const VIEWS = ["table", "timeline", "map", "network", "matrix"];
const cells = (page: Page, column: number): Promise<string[]> =>
  page.locator(`.data-table tbody tr td:nth-child(${column})`).allTextContents();

test.each(VIEWS)("the %s: accessible, in light and dark, at 360 px", async (view) => {
  await expectAccessible(here, `/explore?view=${view}`);
});

test("filters stay from view to view, and the address has them", async () => {
  const { page } = await here.open("/explore");
  await page.locator("fieldset", { hasText: "Kind" }).getByLabel("Signing").check();
  await page.waitForURL(/kind=signing/);
  for (const view of ["Timeline", "Map", "Network", "Matrix"]) {
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(new URL(page.url()).searchParams.getAll("kind"), view).toEqual(["signing"]);
  }
});

test("by keyboard: as known on a day before anything was, there is nothing; the address keeps it", async () => {
  const { page, errors } = await here.open("/explore");
  await page.getByLabel("As known on").focus();
  await page.keyboard.type("01312020");
  await page.keyboard.press("Enter");
  await page.waitForURL(/as_of=2020-01-31/);
  await settled(page);
  await page.getByRole("link", { name: "Remove: as known on 31 January 2020" }).waitFor();
  expect(await page.locator(".data-table tbody tr").count()).toBe(0);
  await page.goto(`${here.origin}/explore?as_of=2999-01-31`);
  await page.locator(".data-table tbody tr").first().waitFor();
  expect(errors).toEqual([]);
});

test("an earlier day is kept to from page to page, until it is ended; what changed since is told", async () => {
  const { page, errors } = await here.open("/explore?as_of=2998-01-31");
  await page.locator(".data-table tbody a").first().waitFor();
  const files = await page.locator(".takeaway a").evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !file.includes("as_of=2998-01-31"))).toEqual([]);
  await page.locator(".data-table tbody a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/engagement\/.*as_of=2998-01-31/);
  await page.getByText("As known on 31 January 2998.").waitFor();
  await page.getByRole("link", { name: "As known now" }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/engagement/") && !url.searchParams.has("as_of"));
  await page.goto(`${here.origin}/diff?since=2020-01-31`);
  await page.locator(".data-table tbody tr").first().waitFor();
  expect(await cells(page, 1)).toContain("New");
  await page.goto(`${here.origin}/diff?since=2998-01-31`);
  await page.getByText("Nothing changed").waitFor();
  expect(errors).toEqual([]);
});

test("what changed: accessible, in light and dark, at 360 px", async () => {
  await expectAccessible(here, "/diff?since=2020-01-31");
});

test("what changed has the filters of every list, and they keep the two days", async () => {
  const { page } = await here.open("/diff?since=2020-01-31");
  const rows = page.locator(".data-table tbody tr");
  await rows.first().waitFor();
  await page.getByLabel(/^Call/).focus();
  await page.keyboard.press("Space");
  await page.waitForURL(/\/diff\?since=2020-01-31&kind=call$/);
  await settled(page);
  expect((await cells(page, 2)).every((engagement) => engagement.startsWith("Call"))).toBe(true);
  expect(await rows.count()).toBeGreaterThan(0);
  await page.goBack();
  await page.waitForURL(/\/diff\?since=2020-01-31$/);
});

test("a table is sorted by its heads, the address keeps it, and the file holds the rows as seen", async () => {
  const { page } = await here.open("/explore?kind=call");
  await page.getByRole("button", { name: "Where" }).focus();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("sort")).toBe("where");
  expect(await page.locator("th[aria-sort=ascending]").textContent()).toContain("Where");
  await page.getByRole("button", { name: "When" }).click();
  const rising = await cells(page, 1);
  await page.getByRole("button", { name: "When" }).click();
  expect((await cells(page, 1)).filter((cell) => /^\d+ \w+ \d{4}$/.test(cell))).toEqual(
    rising.filter((cell) => /^\d+ \w+ \d{4}$/.test(cell)).reverse(),
  );
  await page.reload();
  await settled(page);
  expect(new URL(page.url()).searchParams.get("sort")).toBe("-when");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /Save as CSV/ }).click()]);
  const lines = (await readFile((await file.path()) ?? "", "utf8")).replace(/\r\n$/, "").split("\r\n");
  expect(file.suggestedFilename()).toBe("chancery-engagements.csv");
  expect(lines[0]).toBe("\ufeffWhen,Kind,Status,Who,Where,Occasion,Reports,Link");
  expect(lines[1]).toContain(`,${here.origin}/engagement/e-`);
  expect(lines.length - 1).toBe(await page.locator(".data-table tbody tr").count());
});

test("the map by keyboard: arrows walk from place to place, Enter shows what took place there, plus draws closer", async () => {
  const { page } = await here.open("/explore?view=map");
  await page.locator(".map-place").first().waitFor();
  await page.locator(".map-place[tabindex='0']").focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute("data-place"));
  await page.keyboard.press("ArrowDown");
  const second = await page.evaluate(() => document.activeElement?.getAttribute("data-place"));
  expect(second).not.toBe(first);
  const before = await page.locator(".map-sheet").getAttribute("viewBox");
  await page.keyboard.press("+");
  expect(await page.locator(".map-sheet").getAttribute("viewBox")).not.toBe(before);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("place")).toBe(second);
  await page.locator(".chosen-place .engagement-row").first().waitFor();
  await page.keyboard.press("Escape");
  expect(new URL(page.url()).searchParams.get("place")).toBeNull();
});

test("map and table say the same", async () => {
  const { page } = await here.open("/explore?view=map");
  await page.locator(".map-place").first().waitFor();
  const drawn = await page.locator(".map-place title").allTextContents();
  const told = await Promise.all([cells(page, 1), cells(page, 3)]);
  expect(drawn).toEqual(told[0].map((place, at) => `${place}: ${told[1][at]}`));
});

test("the network: one node by keyboard, the slider over the years, and people", async () => {
  const { page } = await here.open("/explore?view=network");
  await page.locator(".network canvas").first().waitFor();
  const all = await page.locator(".data-table tbody tr").count();
  await page.getByLabel("Show").selectOption("TUR");
  expect(new URL(page.url()).searchParams.get("node")).toBe("TUR");
  expect(await page.getByRole("heading", { name: "Whom Türkiye meets" }).count()).toBe(1);
  expect(await page.locator(".data-table tbody tr").count()).toBeLessThan(all);
  await page.getByLabel("From").last().focus();
  await page.keyboard.press("ArrowRight");
  expect(new URL(page.url()).searchParams.get("years")).toMatch(/^\d{4}-\d{4}$/);
  await page.getByRole("radio", { name: "People" }).check();
  await page.waitForURL(/of=person/);
  await page.locator(".network canvas").first().waitFor();
});

test("the matrix is walked with the arrows, over empty cells, and opens the two sides", async () => {
  const { page } = await here.open("/explore?view=matrix");
  await page.locator(".matrix-cell[tabindex='0']").focus();
  const at = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? null);
  const first = await at();
  await page.keyboard.press("ArrowRight");
  expect(await at()).not.toBe(first);
  const [a, b] = String(await at()).split("|");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/pair/${a}/${b}`);
});

test("the timeline is walked with the arrows and opens the engagement", async () => {
  const { page } = await here.open("/explore?view=timeline");
  await page.locator(".lane-mark[tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-mark"))).toMatch(/^1 /);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/engagement\//);
});
