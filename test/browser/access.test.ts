import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { type Place, place } from "./place.ts";

vi.setConfig({ testTimeout: 30_000 });
let here: Place;
beforeAll(async () => {
  here = await place();
}, 60_000);
afterAll(() => here.close());

const screens: [string, string][] = [
  ["timeline", "/"],
  ["timeline, filtered", "/?kind=meeting"],
  ["engagement", "/engagement/e-1?at=when"],
  ["person", "/person/p-kovac"],
  ["pair", "/pair/HRV/MLT"],
  ["choosing a pair", "/pair"],
  ["briefing", "/pair/HRV/MLT/brief"],
  ["search", "/search?q=safety"],
  ["no such page", "/nothing"],
];

test.each(screens)(
  "%s: axe finds nothing serious in light or dark, and nothing runs over the side at 360 px",
  async (_name, path) => {
    await expectAccessible(here, path);
  },
);

test("dark by the system's wish, light again by the button, and the choice is kept", async () => {
  const { page } = await here.open("/", { colorScheme: "dark" });
  const brightness = (): Promise<number> =>
    page.evaluate(() =>
      Math.max(...(getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number)),
    );
  expect(await brightness()).toBeLessThan(60);
  await page.getByRole("button", { name: /Colours: system/ }).click();
  expect(await brightness()).toBeGreaterThan(200);
  await page.reload();
  expect(await brightness()).toBeGreaterThan(200);
});

test("by keyboard alone from the top of the timeline to the words of an engagement", async () => {
  const { page } = await here.open("/");
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute("class") ?? "");
  const tabTo = async (name: string): Promise<void> => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press("Tab");
      if ((await focused()).split(" ").includes(name)) return;
    }
    throw new Error(`Tab does not come to .${name}`);
  };
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("skip");
  await page.keyboard.press("Enter");
  await tabTo("strip-bar");
  await tabTo("row-link");
  // The first row whose engagement has a page of its own in the record.
  while (!(await page.evaluate(() => document.activeElement?.getAttribute("href")?.endsWith("e-1")))) await tabTo("row-link");
  await page.keyboard.press("Enter");
  await page.locator(".report-text").waitFor();
  await tabTo("value");
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(".words-lit").count()).toBeGreaterThan(0);
  await tabTo("words");
  expect(await page.locator(".value-lit").count()).toBeGreaterThan(0);
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(ring).toBe("solid");
});
