import { FetchError } from "../fetch/errors.ts";
import { Fetcher } from "../fetch/fetcher.ts";
import { internet } from "../fetch/network.ts";
import { UsageError } from "./exit.ts";

/** What fetches, through the proxy that is typed or that CHANCERY_PROXY names. */
export const fetcherVia = (proxy: string | undefined): Fetcher => {
  try {
    return new Fetcher(internet(proxy));
  } catch (error) {
    if (error instanceof FetchError)
      throw new UsageError(`${proxy === undefined ? "CHANCERY_PROXY" : "--proxy"}: ${error.message}`);
    throw error;
  }
};
