/** Fetches one address on somebody's request: guarded, bounded, and as robots.txt allows. */

import { isIP } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { FetchError } from "./errors.ts";
import { KeptRobots } from "./kept-robots.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { INTERNET, type Network } from "./network.ts";
import { Pace } from "./pace.ts";
import { type Answer, ask, PRODUCT, type Wanted } from "./request.ts";
import { allows, ROBOTS_MOST } from "./robots.ts";
import { type Target, targetOf } from "./target.ts";

export interface Fetched {
  /** Where the page was found at last. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly retrieved: string;
  /** Media type and character set, as the server says. */
  readonly type: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** Types of which a report or a feed can be read. */
const READ: ReadonlySet<string> = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/xml",
  "application/xml",
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
  "application/json",
]);

/** Errors of a connection after which another address of the name may do. */
const ELSEWHERE: ReadonlySet<string> = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? (error as Error).name);

/** What stopped a request, as one clear line. */
const failure = (error: unknown, url: string, signal: AbortSignal): FetchError => {
  if (error instanceof FetchError) return error;
  if (signal.aborted) return new FetchError("too-slow", `${url}: took too long; try again later`, error);
  const code = codeOf(error);
  if (/^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING|HPE_)/.test(code))
    return new FetchError("bad-answer", `${url}: the answer is damaged`, error);
  if (/CERT|TLS|SSL|ERR_TLS/.test(code))
    return new FetchError("unreachable", `${url}: its certificate is not in order (${code})`, error);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return new FetchError("unreachable", `${url}: there is no such host`, error);
  return new FetchError("unreachable", `${url}: cannot be reached (${code})`, error);
};

/** The requests of one fetch: names resolved once and pinned, robots.txt obeyed on every hop, one deadline for all. */
class Errand {
  private readonly network: Network;
  private readonly limits: Limits;
  private readonly pace: Pace;
  private readonly signal: AbortSignal;
  private readonly pins = new Map<string, readonly string[]>();
  private readonly robots: KeptRobots;
  constructor(network: Network, limits: Limits, pace: Pace, robots: KeptRobots) {
    this.network = network;
    this.limits = limits;
    this.pace = pace;
    this.robots = robots;
    this.signal = AbortSignal.timeout(limits.milliseconds);
  }

  /** The addresses of a target, as first told; all must be such as may be asked, so that no name can hide one behind another. */
  private async addressesOf({ host, port, url }: Target): Promise<readonly string[]> {
    const known = this.pins.get(host) ?? (isIP(host) ? [host] : await this.resolved(host));
    this.pins.set(host, known);
    if (!known.length) throw new FetchError("unreachable", `${url.href}: there is no such host`);
    if (!known.every((address) => this.network.mayAsk(address, port)))
      throw new FetchError(
        "private-address",
        `${url.href}: does not lie on the public internet, or on a port that is no web server's`,
      );
    return known;
  }

  private async resolved(host: string): Promise<readonly string[]> {
    const late = new Promise<never>((_, reject) => {
      this.signal.addEventListener("abort", () => reject(this.signal.reason as Error), { once: true });
    });
    return Promise.race([this.network.resolve(host), late]);
  }

  private async once(target: Target, wanted: Wanted): Promise<Answer> {
    const addresses = await this.addressesOf(target);
    for (const [i, address] of addresses.entries())
      try {
        return await ask(target, address, wanted, this.signal, this.network.proxy);
      } catch (error) {
        if (i === addresses.length - 1 || !ELSEWHERE.has(codeOf(error))) throw error;
      }
    throw new FetchError("unreachable", `${target.url.href}: there is no such host`);
  }

  /** Follows redirects; `check` is asked before each hop. */
  private async follow(first: Target, wanted: Wanted, check: (target: Target) => Promise<void>): Promise<[Target, Answer]> {
    let target = first;
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      await check(target);
      const answer = await this.once(target, wanted);
      if (answer.location === null) return [target, answer];
      target = targetOf(answer.location, target.url);
    }
    throw new FetchError("too-many-redirects", `${first.url.href}: leads on more than ${this.limits.redirects} times`);
  }

  /** The robots.txt of a site; "" where it has none, null where it cannot be had: then nothing may be fetched (RFC 9309, 2.3.1). */
  private async robotsOf(target: Target): Promise<string | null> {
    const file = targetOf("/robots.txt", target.url);
    const wanted: Wanted = { packed: ROBOTS_MOST, unpacked: ROBOTS_MOST, cut: true, type: () => true };
    try {
      const [, answer] = await this.follow(file, wanted, async () => {});
      if (answer.status >= 400 && answer.status < 500) return "";
      return answer.status === 200 ? new TextDecoder().decode(answer.body) : null;
    } catch (error) {
      if (error instanceof FetchError && error.code === "too-many-redirects") return "";
      throw error;
    }
  }

  private async mayFetch(target: Target): Promise<void> {
    const { origin, pathname, search, href } = target.url;
    // Looked up first, so that a refusal names the address that was asked for and not its site's robots.txt.
    await this.addressesOf(target);
    const robots = await this.robots.of(origin, () => this.robotsOf(target));
    if (robots === null)
      throw new FetchError(
        "refused-by-robots",
        `${href}: the site's robots.txt cannot be had, so nothing is fetched from it now`,
      );
    if (!allows(robots, PRODUCT, `${pathname}${search}`))
      throw new FetchError(
        "refused-by-robots",
        `${href}: the site's robots.txt asks programs not to fetch it; open it yourself and paste it`,
      );
  }

  async get(typed: string): Promise<Fetched> {
    let url = typed.slice(0, 200);
    try {
      const first = targetOf(typed);
      url = first.url.href;
      await sleep(this.pace.wait(first.host), undefined, { signal: this.signal });
      const { packed, unpacked } = this.limits;
      const wanted: Wanted = { packed, unpacked, cut: false, type: (type) => READ.has(type) };
      const [target, answer] = await this.follow(first, wanted, (t) => this.mayFetch(t));
      url = target.url.href;
      if (answer.status !== 200) throw new FetchError("bad-answer", `${url}: the site answers ${answer.status}`);
      if (!READ.has(answer.type))
        throw new FetchError(
          "wrong-type",
          `${url}: is ${answer.type.slice(0, 60) || "of no said type"}; only pages, plain text and feeds are read`,
        );
      const { type, charset, body } = answer;
      return { url, retrieved: new Date().toISOString(), type, charset, bytes: body };
    } catch (error) {
      throw failure(error, url, this.signal);
    }
  }
}

export class Fetcher {
  private readonly network: Network;
  private readonly limits: Limits;
  private readonly pace: Pace;
  private readonly robots: KeptRobots;
  private running = 0;
  constructor(network: Network = INTERNET, limits: Limits = LIMITS) {
    this.network = network;
    this.limits = limits;
    this.pace = new Pace(limits.pause);
    this.robots = new KeptRobots(limits.robots);
  }
  /** Throws FetchError. */
  async get(address: string): Promise<Fetched> {
    if (this.running >= this.limits.atOnce)
      throw new FetchError(
        "busy",
        `${address.slice(0, 200)}: ${this.running} addresses are being fetched already; ask again when they are in`,
      );
    this.running++;
    try {
      return await new Errand(this.network, this.limits, this.pace, this.robots).get(address);
    } finally {
      this.running--;
    }
  }
}
