/** The network as the fetcher sees it: a test gives another one, nothing in the environment can. */
import { lookup } from "node:dns/promises";
import { isPublic } from "./addresses.ts";

export interface Network {
  /** Every address of a name, in the order in which they are tried. */
  readonly resolve: (name: string) => Promise<readonly string[]>;
  /** Whether this port of this address may be asked. */
  readonly mayAsk: (address: string, port: number) => boolean;
}

/** What web servers listen on; other ports belong to other services. */
const PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

export const INTERNET: Network = {
  resolve: async (name) => (await lookup(name, { all: true, order: "ipv4first" })).map((found) => found.address),
  mayAsk: (address, port) => PORTS.has(port) && isPublic(address),
};
