/** The network as the fetcher sees it: a test gives another one; of the environment, only the proxy that was named for this program. */
import { lookup } from "node:dns/promises";
import { isPublic } from "./addresses.ts";
import { type ProxyServer, proxyOf } from "./proxy.ts";

export interface Network {
  /** Every address of a name, in the order in which they are tried. */
  readonly resolve: (name: string) => Promise<readonly string[]>;
  /** Whether this port of this address may be asked. */
  readonly mayAsk: (address: string, port: number) => boolean;
  /** Through which every connection goes; what may be asked stays the same. */
  readonly proxy?: ProxyServer;
}

/** What web servers listen on; other ports belong to other services. */
const PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

export const INTERNET: Network = {
  resolve: async (name) => (await lookup(name, { all: true, order: "ipv4first" })).map((found) => found.address),
  mayAsk: (address, port) => PORTS.has(port) && isPublic(address),
};

/**
 * The internet behind a proxy, if one is typed or named in CHANCERY_PROXY. HTTP_PROXY and its like are not heeded: they were set for
 * other programs, and a fetch goes only where somebody asked it to.
 */
export const internet = (typed: string | undefined, env: NodeJS.ProcessEnv = process.env): Network => {
  const proxy = typed ?? env.CHANCERY_PROXY;
  return proxy ? { ...INTERNET, proxy: proxyOf(proxy) } : INTERNET;
};
