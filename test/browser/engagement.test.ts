import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Place, place } from "./place.ts";

vi.setConfig({ testTimeout: 30_000 });
let here: Place;
const ENGAGEMENT = "/engagement/e-1";
beforeAll(async () => {
  here = await place();
}, 60_000);
afterAll(() => here.close());

/** The texts of what is lit on each side. */
async function lit(page: Page): Promise<{ values: string[]; words: string[] }> {
  const texts = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((found) => found.map((one) => one.textContent ?? ""));
  return { values: await texts(".value-lit .value-text"), words: await texts(".words-lit") };
}

test("pointing at a value lights its words, pointing at words lights the value", async () => {
  const { page } = await here.open(ENGAGEMENT);
  await page.locator('[data-field="participants/1/office"]').hover();
  expect(await lit(page)).toEqual({ values: ["Minister for Foreign Affairs"], words: ["Minister for Foreign Affairs"] });
  await page.locator("h1").hover();
  expect(await lit(page)).toEqual({ values: [], words: [] });
  await page.locator("mark", { hasText: "12 March 2024" }).hover();
  expect(await lit(page)).toEqual({ values: ["12 March 2024"], words: ["12 March 2024"] });
});

test("by keyboard: Tab comes to the values, arrows walk, Enter keeps, Escape ends; Tab goes on to the words", async () => {
  const { page } = await here.open(ENGAGEMENT);
  await page.locator('[data-field="kind"]').focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect((await lit(page)).words).toEqual(["Auberge de Castille"]);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("at")).toBe("where");
  await page.keyboard.press("ArrowUp");
  expect((await lit(page)).words).toEqual(["12 March 2024"]);
  await page.keyboard.press("Escape");
  expect(new URL(page.url()).search).toBe("");

  await page.locator("mark[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await lit(page)).toEqual({ values: ["Ana Kovač"], words: ["Ana Kovač"] });
});

test("a link to a value shows it lit, and its words are in sight", async () => {
  const { page } = await here.open(`${ENGAGEMENT}?at=format%2F2`, { viewport: { width: 1280, height: 400 } });
  expect(await lit(page)).toEqual({ values: ["expanded session"], words: ["expanded session"] });
  const seen = await page.evaluate(() => {
    const words = document.querySelector(".words-lit")?.getBoundingClientRect();
    const sheet = document.querySelector(".report-sheet")?.getBoundingClientRect();
    return words !== undefined && sheet !== undefined && words.top >= sheet.top && words.bottom <= sheet.bottom;
  });
  expect(seen).toBe(true);
});

test("each value's marked words are, to the code point, the quotes that the API gives", async () => {
  const { page } = await here.open(ENGAGEMENT);
  const answer = (await (await page.request.get(`${here.origin}/api/v1/engagements/e-1`)).json()) as {
    claims: { field: string; report: string; quote: string }[];
  };
  const fields = [...new Set(answer.claims.filter((claim) => claim.report === "r-a").map((claim) => claim.field))];
  expect(fields.length).toBeGreaterThan(8);
  for (const field of fields) {
    await page.locator(`[data-field="${field}"]`).hover();
    const quotes = answer.claims.filter((claim) => claim.report === "r-a" && claim.field === field).map((claim) => claim.quote);
    expect((await lit(page)).words.join(""), field).toBe(quotes.join(""));
  }
});

test("several reports are tabs; a value whose words stand in the other one brings it up", async () => {
  const { page } = await here.open(ENGAGEMENT);
  await page.getByRole("tab").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.locator("mark", { hasText: "Floriana" }).waitFor();
  expect(new URL(page.url()).searchParams.get("report")).toBe("r-b");
  await page.locator('[data-field="topics/0"]').click();
  await page.locator("mark.words-lit", { hasText: "maritime safety" }).waitFor();
  expect(new URL(page.url()).searchParams.get("report")).toBe("r-a");
});

test("what is not stated looks different and says how it is known", async () => {
  const { page } = await here.open(ENGAGEMENT);
  const office = page.locator(".value-inferred", { hasText: "Minister of Foreign and European Affairs" });
  expect(await office.locator(".basis").textContent()).toContain("knowledge base");
  expect(await office.locator(".value-text").evaluate((one) => getComputedStyle(one).textDecorationStyle)).toBe("dashed");
  const stated = page.locator('[data-field="where"] .value-text');
  expect(await stated.evaluate((one) => getComputedStyle(one).textDecorationStyle)).toBe("solid");
});

test("on a narrow screen the words of the chosen value come to the value", async () => {
  const { page } = await here.open(ENGAGEMENT, { viewport: { width: 360, height: 740 } });
  await page.locator('[data-field="where"]').click();
  await page.locator(".words-sheet blockquote", { hasText: "Auberge de Castille" }).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  expect(await page.locator(".words-sheet").count()).toBe(0);
});
