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
