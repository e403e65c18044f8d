import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PartyAnswer, PromisesAnswer } from "../../src/server/api.ts";
import { expectAccessible } from "./accessible.ts";
import { type Place, settled } from "./place.ts";
import { recordPlace } from "./recordPlace.ts";

let here: Place;
beforeAll(async () => {
  here = await recordPlace();
});
afterAll(() => here.close());

test.each(["/party/USA", "/party/EU", "/office/foreign-minister/RUS", "/pair/USA/CHN"])(
  "%s: accessible, in light and dark, at 360 px",
  async (path) => {
    await expectAccessible(here, path);
  },
);

test("the bars of years say what the table says, are walked with the arrows and open the year", async () => {
  const { page } = await here.open("/party/USA");
  const answer = (await (await fetch(`${here.origin}/api/v1/parties/USA`)).json()) as PartyAnswer;
  const bars = await page.locator(".year-bar").evaluateAll((found) => found.map((bar) => bar.getAttribute("aria-label") ?? ""));
  expect(bars.map((bar) => bar.replace(/,.*/, ""))).toEqual(answer.years.map((year) => `${year.year}: ${year.count}`));
  await page.getByText("As a table").click();
  expect(await page.locator(".year-bars tbody tr td:first-child").allTextContents()).toEqual(
    answer.years.map((year) => year.year),
  );
  await page.locator(".year-bar[tabindex='0']").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  const year = answer.years.at(-2)?.year;
  await page.waitForURL(`**/?party=USA&from=${year}-01-01&to=${year}-12-31`);
});

test("offices on a day that is chosen; the address keeps the day; an office leads to its holders", async () => {
  const { page } = await here.open("/party/USA?day=2012-06-01");
  expect(await page.locator(".party-offices").textContent()).toContain("Barack Obama");
  await page.locator("input[type=date]").first().fill("2018-06-01");
  await page.locator(".party-offices", { hasText: "Donald Trump" }).waitFor();
  expect(new URL(page.url()).searchParams.get("day")).toBe("2018-06-01");
  await page.locator(".party-offices th a").first().focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.locator("h1").textContent()).toContain("United States");
  expect(await page.locator(".data-table tbody tr").count()).toBeGreaterThan(1);
});

test("promises with what became of them: filtered by it, and the address keeps that", async () => {
  const { page } = await here.open("/party/USA");
  const answer = (await (await fetch(`${here.origin}/api/v1/promises?a=USA`)).json()) as PromisesAnswer;
  await page.locator(".promise").first().waitFor();
  expect(await page.locator(".promise").count()).toBe(answer.items.length);
  const told = answer.items.filter((item) => item.followUps.length > 0);
  expect(await page.locator(".follow-ups").count()).toBe(told.length);
  await page.getByRole("radio", { name: /^no later word/ }).check();
  expect(new URL(page.url()).searchParams.get("promises")).toBe("open");
  expect(await page.locator(".promise").count()).toBe(answer.items.length - told.length);
});

test("two sides: how often a year, and promises with their words", async () => {
  const { page } = await here.open("/pair/USA/CHN");
  expect(await page.locator(".year-bar").count()).toBeGreaterThan(2);
  const quotes = await page.locator(".promise mark").allTextContents();
  expect(quotes.length).toBeGreaterThan(0);
  await page.locator(".promise .source-words a").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/engagement\//);
});

/** The rows of the file that a list is saved as, its head left out. */
const saved = async (page: Page, list: string): Promise<string[]> => {
  const button = page.locator(".save-csv", { hasText: new RegExp(`^Save as CSV: ${list}$`) });
  await button.waitFor({ timeout: 10_000 });
  await button.focus();
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  return (await readFile((await file.path()) ?? "", "utf8")).trimEnd().split("\r\n").slice(1);
};

test.each([
  ["/?kind=call", "Engagements", ".engagement-row"],
  ["/compare", "Told by several", ".engagement-row"],
  ["/person/Q22686", "Engagements of Donald Trump", ".engagement-row"],
  ["/person/Q22686", "Counterparts of Donald Trump", ".counterparts tbody tr"],
  ["/pair/USA/CHN", "Contacts of United States and China", ".engagement-row"],
  ["/pair/USA/CHN", "Promises", ".promise"],
  ["/pair/USA/CHN", "Said by United States and China", ".said td li"],
  ["/search?q=security", "Search security", ".found > li"],
])("%s: %s is saved as it is seen", async (path, list, row) => {
  const { page, context } = await here.open(path);
  const rows = await saved(page, list);
  expect(rows.length).toBe(await page.locator(row).count());
  expect(rows.length).toBeGreaterThan(1);
  await context.close();
});

test("words of a round of more stand once, and with whom", async () => {
  const { page, context } = await here.open("/pair/USA/CHN");
  expect(await page.locator(".said").textContent()).toContain("the sides, with Malaysia, Cambodia and Thailand: ");
  expect(await page.locator(".said td[colspan='2']").count()).toBeGreaterThan(0);
  expect(await page.locator(".pair-agreed dd").textContent()).not.toContain("28 July 2025");
  await context.close();
});

test("a side named twice is no pair", async () => {
  const { page, context } = await here.open("/pair/USA/USA");
  expect(await page.locator("main").textContent()).toContain("are one, United States; give two");
  await context.close();
});

test("a briefing is made for a day and a desk by keyboard, its numbers lead to their words, and it is taken along", async () => {
  const { page, context, errors } = await here.open("/pair/USA/CHN/brief");
  expect(await page.locator(".brief").textContent()).toContain("Donald Trump, President");
  await page.getByLabel("Contacts since").fill("2021-01-01");
  await page.getByLabel("Meeting on").fill("2024-01-10");
  await page.getByLabel("For the desk of").selectOption("USA");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/brief\?since=2021-01-01&on=2024-01-10&for=USA$/);
  await page.getByText("United States: Joe Biden, President").waitFor();
  expect(await page.locator("section", { hasText: "People to expect" }).last().textContent()).not.toContain("Biden");
  const number = page.locator(".brief-number").last();
  const note = (await number.getAttribute("href"))?.slice(1) ?? "";
  await number.focus();
  await page.keyboard.press("Enter");
  expect(await page.locator(".brief-note:target").getAttribute("id")).toBe(note);
  const word = await page.getByRole("link", { name: "Word" }).getAttribute("href");
  expect((await fetch(`${here.origin}${word}`)).headers.get("content-type")).toContain("wordprocessingml");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Markdown" }).click()]);
  expect(await readFile((await file.path()) ?? "", "utf8")).toContain("# United States and China");
  await page.locator(".brief-quote").first().click();
  await page.waitForURL(/\/engagement\/e-/);
  await page.goBack();
  await page.waitForURL(/for=USA/);
  expect(errors).toEqual([]);
  await context.close();
});
