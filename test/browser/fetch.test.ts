import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LoopbackWeb, loopbackWeb, MINISTRY } from "../loopback-web.ts";
import { expectAccessible } from "./accessible.ts";
import { type Place, settled } from "./place.ts";
import { recordPlace } from "./recordPlace.ts";

let web: LoopbackWeb;
let here: Place;
beforeAll(async () => {
  web = await loopbackWeb(MINISTRY);
  here = await recordPlace(web.fetcher);
});
afterAll(async () => {
  await here.close();
  await web.close();
});

const fetchAddress = async (page: Page, address: string): Promise<void> => {
  await page.getByLabel("From the web").focus();
  await page.keyboard.insertText(address);
  await page.keyboard.press("Enter");
};

test("by keyboard: an address is fetched, read and kept as it was seen, with one request", async () => {
  const { page, errors, requests } = await here.open("/inbox");
  const before = web.asked.length;
  await fetchAddress(page, web.at("/talks"));
  await page.locator(".inbox-keep", { hasText: "One meeting" }).waitFor();
  await page.getByRole("button", { name: "Keep in the record" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".inbox-kept", { hasText: "Kept: 1 report" }).waitFor();
  expect(web.asked.slice(before)).toEqual(["/talks"]);
  const link = await page.locator(".inbox-kept a").first().getAttribute("href");
  await page.goto(`${here.origin}${link}`);
  await settled(page);
  expect(await page.locator(".sources a").evaluateAll((all) => all.map((a) => a.getAttribute("href")))).toContain(
    web.at("/talks"),
  );
  // The browser itself asks nothing of the site.
  expect(requests.filter((request) => !request.startsWith(`${here.origin}/`))).toEqual([]);
  expect(errors).toEqual([]);
});

test("by keyboard: a feed is listed; one entry read, two kept, one gone is told", async () => {
  const { page, errors } = await here.open("/inbox");
  await fetchAddress(page, web.at("/feed"));
  await page.getByRole("heading", { name: "Readouts of the ministry" }).waitFor();
  expect(await page.locator(".inbox-feed li").count()).toBe(3);
  await page.getByRole("button", { name: "Read A call" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".inbox-keep", { hasText: "One call" }).waitFor();
  await page.getByRole("checkbox", { name: "All 3" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Fetch and keep 3" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".inbox-kept").waitFor();
  expect(await page.locator(".inbox-kept > ul").first().locator("li").count()).toBe(2);
  expect(await page.locator(".inbox-kept .inbox-failures").textContent()).toContain("answers 404");
  expect(errors.filter((error) => !error.includes("502"))).toEqual([]);
});

test("by keyboard: a page's feed is told, and asked for when chosen", async () => {
  const { page, errors } = await here.open("/inbox");
  const before = web.asked.length;
  await fetchAddress(page, web.at("/news"));
  await page.locator(".inbox-keep", { hasText: "One meeting" }).waitFor();
  expect(await page.locator(".inbox-feeds").textContent()).toContain("This page has feeds");
  expect(web.asked.slice(before)).toEqual(["/news"]);
  await page.getByRole("button", { name: /^Readouts/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Readouts of the ministry" }).waitFor();
  expect(web.asked.slice(before)).toEqual(["/news", "/feed"]);
  expect(errors).toEqual([]);
});

test("an address of this machine is refused in words", async () => {
  const { page } = await here.open("/inbox");
  await fetchAddress(page, "http://127.0.0.1:4343/");
  await page.getByRole("alert").getByText("does not lie on the public internet").waitFor();
});

test("a hostile page stays text, and changes nothing of the app", async () => {
  const { page, errors } = await here.open("/inbox");
  await fetchAddress(page, web.at("/script"));
  await page.locator(".inbox-words .hidden-character").first().waitFor();
  expect(await page.locator(".inbox-words script, .inbox-words img").count()).toBe(0);
  expect(await page.title()).toContain("Chancery");
  expect(errors).toEqual([]);
});

test("a feed is accessible, in light and dark, at 360 px", async () => {
  await expectAccessible(here, "/inbox", async (page) => {
    await fetchAddress(page, web.at("/feed"));
    await page.getByRole("heading", { name: "Readouts of the ministry" }).waitFor();
  });
});

test("a page with feeds is accessible, in light and dark, at 360 px", async () => {
  await expectAccessible(here, "/inbox", async (page) => {
    await fetchAddress(page, web.at("/news"));
    await page.locator(".inbox-feeds").waitFor();
    await page.locator(".inbox-keep").waitFor();
  });
});
