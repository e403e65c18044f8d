import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReviewAnswer } from "../../src/server/api.ts";
import { expectAccessible } from "./accessible.ts";
import { type Place, settled } from "./place.ts";
import { recordPlace } from "./recordPlace.ts";

let here: Place;
beforeAll(async () => {
  here = await recordPlace();
});
afterAll(() => here.close());

/** The page shows the first so many, and says that there are more. */
const SHOWN = 50;
const waiting = async (): Promise<ReviewAnswer["items"]> =>
  ((await (await fetch(`${here.origin}/api/v1/review?limit=100`)).json()) as ReviewAnswer).items;

test("accessible, in light and dark, at 360 px", async () => {
  await expectAccessible(here, "/review");
});

test("what waits is saved as CSV, a row each", async () => {
  const { page, context } = await here.open("/review");
  const save = page.locator(".save-csv", { hasText: "Save as CSV: Review" });
  const [saved] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const rows = (await readFile(await saved.path(), "utf8")).trim().split("\r\n");
  expect(rows[0]).toMatch(/^\ufeff?Doubt,When,Kind,.*,Fields in doubt,Other engagement,Link to the other$/);
  expect(rows).toHaveLength(1 + Math.min(SHOWN, (await waiting()).length));
  await context.close();
});

test("single keys walk, decide and undo; each decision is signed", async () => {
  const before = await waiting();
  const at = before.findIndex((item) => item.kind === "joined" || item.kind === "unsure");
  expect(at).toBeGreaterThanOrEqual(0);
  const key = before[at]?.kind === "joined" ? "s" : "r";
  const { page } = await here.open("/review");
  await page.locator(".review-entry[aria-current]").waitFor();
  for (let step = 0; step < at; step++) await page.keyboard.press("j");
  await page.keyboard.press(key);
  await page.getByRole("alert").getByText("Give your name first").waitFor();
  expect(await page.locator(".review-entry").nth(at).getAttribute("aria-current")).toBe("true");
  // The keys are letters while a name is typed.
  await page.keyboard.type("J. Mars");
  expect(await page.getByLabel("Your name").inputValue()).toBe("J. Mars");
  await page.locator(".review-entry").nth(at).focus();
  await page.keyboard.press(key);
  await page.locator(".review-done").waitFor();
  expect((await waiting()).map((item) => item.engagement.id)).not.toEqual(before.map((item) => item.engagement.id));
  await page.locator(".data-table", { hasText: "J. Mars" }).waitFor();
  await page.keyboard.press("u");
  await page.locator(".data-table", { hasText: "by J. Mars" }).waitFor();
  expect(await waiting()).toEqual(before);
});

test("what another tab has split is not split again: it is said, and the list is new", async () => {
  const before = await waiting();
  const at = before.findIndex((item) => item.kind === "joined");
  expect(at).toBeGreaterThanOrEqual(0);
  const tabs = await Promise.all(["A. Roca", "B. Lind"].map((name) => ready(name, at)));
  const [first, second] = tabs as [Page, Page];
  await first.keyboard.press("s");
  await first.locator(".review-done").waitFor();
  await second.keyboard.press("s");
  await second.getByRole("alert").getByText("Not kept:").waitFor();
  await second.locator(".data-table", { hasText: "A. Roca" }).waitFor();
  await first.keyboard.press("u");
  await first.locator(".data-table", { hasText: "by A. Roca" }).waitFor();
  expect(await waiting()).toEqual(before);
});

/** A tab of somebody who stands at an item. */
const ready = async (name: string, at: number): Promise<Page> => {
  const { page } = await here.open("/review");
  await page.locator(".review-entry[aria-current]").waitFor();
  await page.getByLabel("Your name").fill(name);
  await page.locator(".review-entry").nth(at).click();
  return page;
};

test("y confirms what the record holds: the doubt is gone, and back once that is undone", async () => {
  const before = await waiting();
  const at = before.findIndex((item) => item.kind === "joined" || item.kind === "apart");
  expect(at).toBeGreaterThanOrEqual(0);
  const { page } = await here.open("/review");
  await page.locator(".review-entry[aria-current]").waitFor();
  await page.getByLabel("Your name").fill("J. Mars");
  await page.locator(".review-entry").nth(at).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("y");
  await page.locator(".review-done", { hasText: "reviewed" }).waitFor();
  expect((await waiting()).length).toBeLessThan(before.length);
  await page.keyboard.press("u");
  await page.locator(".review-done").waitFor({ state: "detached" });
  await expect.poll(waiting).toEqual(before);
});

test("the address keeps the item", async () => {
  const { page } = await here.open("/review");
  await page.locator(".review-entry[aria-current]").waitFor();
  await page.keyboard.press("j");
  const shown = await page.locator(".review-entry[aria-current]").textContent();
  expect(new URL(page.url()).searchParams.get("item")).not.toBeNull();
  await page.reload();
  await settled(page);
  expect(await page.locator(".review-entry[aria-current]").textContent()).toBe(shown);
});
