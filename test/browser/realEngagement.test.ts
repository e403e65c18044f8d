import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompareAnswer, EngagementAnswer, EngagementsPage } from "../../src/server/api.ts";
import { expectAccessible } from "./accessible.ts";
import { type Place, settled } from "./place.ts";
import { recordPlace } from "./recordPlace.ts";

let here: Place;
let several: string;
beforeAll(async () => {
  here = await recordPlace();
  const page = (await (await fetch(`${here.origin}/api/v1/engagements?limit=200&kind=meeting`)).json()) as EngagementsPage;
  several = page.items.find((item) => item.reports > 1 && item.participants.length > 1)?.id ?? "";
});
afterAll(() => here.close());

test("an engagement of several reports: accessible, in light and dark, at 360 px", async () => {
  await expectAccessible(here, `/engagement/${several}`);
});

test("every value with words in the record lights words, in whichever report they stand", async () => {
  const { page } = await here.open(`/engagement/${several}`);
  const answer = (await (await fetch(`${here.origin}/api/v1/engagements/${several}`)).json()) as EngagementAnswer;
  const seats = new Set(
    answer.claims.filter((claim) => claim.quote !== null && /^participants\/\d+$/.test(claim.field)).map((c) => c.field),
  );
  expect(seats.size).toBeGreaterThan(1);
  for (const seat of seats) expect(await page.locator(`[data-field="${seat}/name"]`).count(), seat).toBe(1);
  const fields = await page
    .locator("[data-field]")
    .evaluateAll((found) => found.map((one) => one.getAttribute("data-field") ?? ""));
  for (const field of fields) {
    await page.locator(`[data-field="${field}"]`).click();
    await settled(page);
    expect(await page.locator(".words-lit").count(), field).toBeGreaterThan(0);
  }
});

test("cited by keyboard: words, CSL-JSON, and a link that leads back", async () => {
  const { page } = await here.open(`/engagement/${several}`);
  await page.getByRole("button", { name: "Cite" }).focus();
  await page.keyboard.press("Enter");
  const words = (await page.locator(".cite-words").textContent()) ?? "";
  expect(words).toContain(`entry ${several}`);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSL-JSON" }).click()]);
  const items = JSON.parse(await readFile((await file.path()) ?? "", "utf8")) as { id: string; URL?: string }[];
  expect(items.length).toBeGreaterThan(2);
  await page.keyboard.press("Escape");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  await page.goto(items[0]?.URL ?? "");
  await settled(page);
  expect(new URL(page.url()).pathname).toBe(`/engagement/${several}`);
});

test("accounts beside each other, by side and by outlet: accessible, rows by how they are told, each with its words", async () => {
  await expectAccessible(here, `/compare/${several}`);
  const { page } = await here.open(`/engagement/${several}`);
  await page.getByRole("link", { name: "Compare the accounts" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  const ask = async (by: string): Promise<CompareAnswer["table"]> =>
    ((await (await fetch(`${here.origin}/api/v1/engagements/${several}/compare?by=${by}`)).json()) as CompareAnswer).table;
  const { rows } = await ask("side");
  expect(await page.locator(".data-table tbody tr").count()).toBe(rows.length);
  const standing = rows[0]?.standing ?? "agreed";
  const these = rows.filter((row) => row.standing === standing).length;
  await page
    .locator(`.compare-switch input`)
    .nth(["differs", "agreed", "one"].indexOf(standing) + 1)
    .check();
  expect(new URL(page.url()).searchParams.get("show")).toBe(standing);
  expect(await page.locator(".data-table tbody tr").count()).toBe(these);
  await page.getByLabel("By outlet").focus();
  await page.keyboard.press("Space");
  const outlets = await ask("outlet");
  await page.waitForFunction((n) => document.querySelectorAll(".data-table thead th").length === n, outlets.accounts.length + 3);
  expect(await page.locator(".compare-sides h2").count()).toBe(outlets.accounts.length);
});

test("the menu leads to what can be compared, and from there to the accounts, by keyboard", async () => {
  await expectAccessible(here, "/compare");
  const { page } = await here.open("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Compare", exact: true }).waitFor();
  await page.locator(".row-link").first().waitFor();
  const reports = await page.locator(".row-facts").allTextContents();
  expect(reports.filter((facts) => /\b1 report\b/.test(facts))).toEqual([]);
  await page.locator(".row-link").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Accounts beside each other" }).waitFor();
  expect(await page.getByRole("navigation", { name: "Main" }).locator("[aria-current]").textContent()).toBe("Compare");
});
