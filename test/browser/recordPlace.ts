import type { Fetcher } from "../../src/fetch/fetcher.ts";
import { served } from "../server/served.ts";
import { launchChromium } from "./chromium.ts";
import { type Place, visit } from "./place.ts";

/** The real server with the demo's reports read, and a browser beside it. */
export async function recordPlace(fetcher?: Fetcher): Promise<Place & { readonly token: () => Promise<string> }> {
  const server = await served({ examples: true, ...(fetcher ? { fetcher } : {}) });
  const browser = await launchChromium();
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    origin,
    token: server.token,
    open: (path, options) => visit(browser, `${origin}${path}`, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
