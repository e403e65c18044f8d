import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { type Place, settled } from "./place.ts";
import { recordPlace } from "./recordPlace.ts";

let here: Place;
beforeAll(async () => {
  here = await recordPlace();
});
afterAll(() => here.close());

const REPORT =
  "OSLO, 4 June 2024 - Norwegian Foreign Minister Espen Barth Eide met his Danish counterpart Lars Løkke Rasmussen in Oslo on Tuesday. The ministers discussed energy.";

test("accessible, in light and dark, at 360 px", async () => {
  await expectAccessible(here, "/inbox");
});

test("a pasted report is read as it is typed, with its words and what was left open, and nothing is kept", async () => {
  const { page, errors } = await here.open("/inbox");
  const before = await page.locator(".colophon").textContent();
  await page.getByRole("textbox", { name: "Report" }).fill(REPORT);
  await page.locator(".inbox-keep", { hasText: "One meeting" }).waitFor();
  await page.locator('[data-field="where"]').focus();
  expect(await page.locator(".words-lit").allTextContents()).toContain("Oslo");
  await page.getByRole("textbox", { name: "Report" }).fill("The Norwegian foreign minister met the Danish foreign minister.");
  await page.locator(".inbox-open", { hasText: "the report says no time for it" }).waitFor();
  await page.reload();
  await settled(page);
  expect(await page.locator(".colophon").textContent()).toBe(before);
  expect(errors).toEqual([]);
});

test("kept by keyboard: the page leads to the engagement; the same text again is known", async () => {
  const { page } = await here.open("/inbox");
  await page.getByRole("textbox", { name: "Report" }).fill(REPORT);
  await page.getByRole("button", { name: "Keep in the record" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".inbox-kept", { hasText: "Kept: 1 report" }).waitFor();
  const link = await page.locator(".inbox-kept a").first().getAttribute("href");
  await page.getByRole("textbox", { name: "Report" }).fill(REPORT);
  await page.getByText("The record holds this very text already.").waitFor();
  await page.goto(`${here.origin}${link}`);
  await settled(page);
  expect(await page.locator("h1").textContent()).toContain("Espen Barth Eide");
});

test("files: a page is read without its markup, another character set is told, what is no text is said so", async () => {
  const { page } = await here.open("/inbox");
  const file = page.locator("input[type=file]");
  await file.setInputFiles({
    name: "a.html",
    mimeType: "text/html",
    buffer: Buffer.from(
      `<html><body><article><h1>Talks</h1><p>${REPORT}</p><script>document.title="broken"</script></article></body></html>`,
    ),
  });
  await page.locator(".inbox-keep", { hasText: "One meeting" }).waitFor();
  expect(await page.locator(".inbox-words script").count()).toBe(0);
  expect(await page.title()).toContain("Chancery");
  await file.setInputFiles({
    name: "b.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(REPORT.replace("Løkke", "L\xf8kke"), "latin1"),
  });
  await page.getByText("not UTF-8").waitFor();
  await file.setInputFiles({ name: "c.txt", mimeType: "text/plain", buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) });
  await page.locator(".inbox-failures", { hasText: "binary" }).waitFor();
  await page.getByRole("button", { name: "Take it out" }).click();
  expect(await page.getByRole("textbox", { name: "Report" }).inputValue()).toBe("");
});

test("characters that turn the text around are shown by their code, markup stays text", async () => {
  const { page, errors } = await here.open("/inbox");
  await page
    .getByRole("textbox", { name: "Report" })
    .fill(`${REPORT} <img src=x onerror="document.title='broken'"> \u202eolleh\u202c`);
  await page.locator(".inbox-words .hidden-character").first().waitFor();
  expect(await page.locator(".inbox-words .hidden-character").allTextContents()).toEqual(["U+202E", "U+202C"]);
  expect(await page.locator(".inbox-words img").count()).toBe(0);
  expect(await page.title()).toContain("Chancery");
  expect(errors).toEqual([]);
});

test("the token of the page is needed, and too large a text is said so", async () => {
  const body = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ text: REPORT }) };
  expect((await fetch(`${here.origin}/api/v1/inbox/keep`, body)).status).toBe(403);
  const { page } = await here.open("/inbox");
  await page.getByRole("textbox", { name: "Report" }).fill(`${"word ".repeat(420_000)}`);
  await page.getByRole("alert").getByText("2 million characters").waitFor();
});
