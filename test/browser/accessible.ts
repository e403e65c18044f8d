import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Place, settled } from "./place.ts";

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const axe = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Axe finds nothing serious on a page (as `ready` leaves it) in light or dark; nothing runs over the side at 360 px; nothing goes wrong in the console. */
export async function expectAccessible(here: Place, path: string, ready?: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, errors } = await here.open(path, { bypassCSP: true });
  await ready?.(page);
  await page.evaluate(await axe);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const found = (await page.evaluate("axe.run()")) as { violations: Violation[] };
    const serious = found.violations.filter((violation) => ["serious", "critical"].includes(violation.impact));
    const said = serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
    expect(said, colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(errors).toEqual([]);
  await context.close();
}
