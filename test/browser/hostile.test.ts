import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Place, place } from "./place.ts";

vi.setConfig({ testTimeout: 30_000 });
let here: Place;
beforeAll(async () => {
  here = await place();
}, 60_000);
afterAll(() => here.close());

test("markup in a report stays text, characters that turn the text around are shown by their code", async () => {
  const { page, errors } = await here.open("/engagement/e-1");
  const text = (await page.locator(".report-text").textContent()) ?? "";
  expect(text).toContain("<script>");
  expect(text).toContain("<img src=x");
  expect(await page.locator(".report-text script, .report-text img").count()).toBe(0);
  expect(await page.title()).toContain("Chancery");
  expect(text).not.toMatch(/[\u202a-\u202e]/);
  expect(await page.locator(".hidden-character").allTextContents()).toEqual(["U+202E", "U+202C"]);
  expect(errors).toEqual([]);
});

test("an address of a source that is no web address is no link", async () => {
  const { page } = await here.open("/engagement/e-1");
  const links = await page.locator(".sources a").evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  expect(links.filter((link) => !/^(https?:|\/)/.test(String(link)))).toEqual([]);
});

test("no page asks anything of another machine, and the policy forbids it", async () => {
  for (const path of ["/", "/engagement/e-1", "/person/p-kovac", "/pair/HRV/MLT", "/pair/HRV/MLT/brief", "/search?q=safety"]) {
    const { context, requests, errors } = await here.open(path);
    expect(
      requests.filter((request) => !request.startsWith(`${here.origin}/`)),
      path,
    ).toEqual([]);
    expect(errors, path).toEqual([]);
    await context.close();
  }
  const policy = (await (await fetch(here.origin)).headers.get("content-security-policy")) ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});
