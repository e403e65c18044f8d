import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { serveFixture } from "./fixtureServer.ts";

export interface Place {
  readonly origin: string;
  /** A page of its own context, with a note of what went wrong in it. */
  open(path: string, options?: Parameters<Browser["newContext"]>[0]): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and its console, policy violations too. */
  readonly errors: readonly string[];
  /** Every address the page asked for. */
  readonly requests: readonly string[];
}

/** A server with a record, and a browser beside it. */
export async function place(): Promise<Place> {
  const server = await serveFixture();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchChromium();
  return {
    origin,
    open: (path, options) => visit(browser, `${origin}${path}`, options),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page of its own context, with a note of what went wrong in it. */
export async function visit(browser: Browser, address: string, options: Parameters<Browser["newContext"]>[0]): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  await settled(page);
  return { page, context, errors, requests };
}

/** Waits until the page has its heading and nothing on it is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main h1, main [role=alert]").first().waitFor();
  await page.waitForFunction(() => document.querySelector("main [role=status], main [aria-busy=true]") === null);
}
