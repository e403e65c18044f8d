import { afterAll, beforeAll, expect, test } from "vitest";
import type { CoverageAnswer } from "../../src/server/api.ts";
import { expectAccessible } from "./accessible.ts";
import { type Place, settled } from "./place.ts";
import { recordPlace } from "./recordPlace.ts";

let here: Place;
beforeAll(async () => {
  here = await recordPlace();
});
afterAll(() => here.close());

test.each(["/watch?party=USA", "/verify?sentence=Donald+Trump+met+Kim+Jong+Un+in+Hanoi+in+June+2018."])(
  "%s: accessible, in light and dark, at 360 px",
  async (path) => {
    await expectAccessible(here, path);
  },
);

test("a search is kept by keyboard, stays after loading anew, and is removed", async () => {
  const { page } = await here.open("/watch?party=USA&kind=call");
  const name = page.getByLabel("Keep these filters as");
  expect(await name.inputValue()).toBe("United States, Call");
  await name.fill("Calls of Washington");
  await page.keyboard.press("Enter");
  const saved = page.getByRole("list", { name: "Kept in the record" }).locator("li");
  await saved.waitFor();
  // Kept by the server: another browser has it too, with feeds of its own address.
  const { page: other } = await here.open("/watch");
  await other.getByRole("link", { name: "Calls of Washington" }).waitFor();
  await other.context().close();
  await page.reload();
  await settled(page);
  await saved.waitFor();
  expect(await saved.locator(".watch-name").getAttribute("href")).toBe("/?kind=call&party=USA");
  const feed = await saved.getByRole("link", { name: "Atom" }).getAttribute("href");
  const atom = await (await fetch(`${here.origin}${feed}`)).text();
  expect(atom).toContain("Chancery: Calls of Washington");
  await page.getByRole("button", { name: "remove Calls of Washington" }).click();
  await saved.waitFor({ state: "detached" });
});

test("sources over time: a row for each source, its weeks in the file as in the drawing", async () => {
  const { page } = await here.open("/watch");
  const answer = (await (await fetch(`${here.origin}/api/v1/coverage`)).json()) as CoverageAnswer;
  const first = answer.sources[0];
  const row = page.locator(".data-table", { hasText: "Longest gap" }).locator("tbody tr").first();
  expect(await row.locator("td").first().textContent()).toBe(first?.source);
  expect(await row.locator(".weeks .tick").count()).toBe(first?.weeks.length);
});

test("patterns as of a day, each with what it rests on and the way there", async () => {
  const { page } = await here.open("/watch");
  const patterns = page.locator(".data-table", { hasText: "From what" });
  await patterns.waitFor();
  expect(await patterns.locator("tbody tr").first().textContent()).toMatch(/in the record/);
  await page.getByLabel("as of").fill("2010-01-01");
  await page.waitForURL(/day=2010-01-01/);
});

test("a sentence is verified by Enter: what is backed and what is contradicted, in whose words", async () => {
  const { page } = await here.open("/verify");
  await page.getByLabel("Sentence").fill("Donald Trump met Kim Jong Un in Hanoi in June 2018.");
  await page.keyboard.press("Enter");
  await page.locator(".verdict-standing", { hasText: "Contradicted" }).waitFor();
  const place = page.locator(".verdict-fields tr", { hasText: "Hanoi" });
  expect(await place.textContent()).toContain("says otherwise");
  expect(await place.locator("mark").first().textContent()).toMatch(/singapore/i);
  expect(new URL(page.url()).searchParams.get("sentence")).toContain("Hanoi");
  await page.getByLabel("Sentence").fill("A bridge was painted.");
  await page.keyboard.press("Enter");
  await page.locator(".verdict-standing", { hasText: "Not found" }).waitFor();
});
