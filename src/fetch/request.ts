/** One request to one pinned address, within bounds of time and size. */
import { request as http, type IncomingMessage, type RequestOptions } from "node:http";
import { request as https } from "node:https";
import { isIP } from "node:net";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { connect } from "node:tls";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { VERSION } from "../version.ts";
import { FetchError } from "./errors.ts";
import { type ProxyServer, tunnel } from "./proxy.ts";
import type { Target } from "./target.ts";

export interface Answer {
  readonly status: number;
  /** The address that a redirect leads to. */
  readonly location: string | null;
  readonly type: string;
  readonly charset: string | null;
  readonly body: Uint8Array;
}

/** What is taken of an answer. */
export interface Wanted {
  readonly packed: number;
  readonly unpacked: number;
  /** True: what is beyond the bound is left out; false: it is an error. */
  readonly cut: boolean;
  /** Whether bodies of this media type are read at all. */
  readonly type: (type: string) => boolean;
}

/** The name by which robots.txt may speak to this program. */
export const PRODUCT = "chancery";

const HEADERS = {
  "user-agent": `${PRODUCT}/${VERSION}`,
  accept: "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,text/plain;q=0.8",
  "accept-encoding": "gzip, br, deflate",
  connection: "close",
};

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

const HEAD_MOST = 16 * 1024;

/** The answer's head. The connection goes to the pinned address; the name is only told, to the server and to the check of its certificate. */
const opened = async (
  target: Target,
  address: string,
  signal: AbortSignal,
  proxy: ProxyServer | undefined,
): Promise<IncomingMessage> => {
  const { url, host, port, secure } = target;
  const servername = isIP(host) ? "" : host;
  const socket = proxy ? await tunnel(proxy, address, port, signal) : null;
  return new Promise((resolve, reject) => {
    const options: RequestOptions & { servername?: string } = {
      host: address,
      port,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, ...HEADERS },
      // Node asks its own agent where there is one, and not `createConnection`.
      ...(socket ? {} : { agent: false }),
      maxHeaderSize: HEAD_MOST,
      signal,
      ...(secure ? { servername } : {}),
      ...(socket ? { createConnection: () => (secure ? connect({ socket, servername, host: address }) : socket) } : {}),
    };
    const sent = (secure ? https : http)(options, resolve);
    sent.on("error", reject);
    sent.on("upgrade", (_answer, socket) => {
      socket.destroy();
      reject(new FetchError("bad-answer", `${url.href}: answers with another protocol`));
    });
    sent.end();
  });
};

/** Collects chunks up to a bound. */
const bounded = (target: Target, most: number, cut: boolean) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    /** Passes chunks on, and stops at the bound. */
    async *count(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of source) {
        size += chunk.length;
        if (size > most && !cut) throw new FetchError("too-large", `${target.url.href}: is larger than ${most / 1048576} MB`);
        yield size > most ? chunk.subarray(0, Math.max(0, chunk.length - (size - most))) : chunk;
        if (size > most) return;
      }
    },
    async collect(source: AsyncIterable<Uint8Array>): Promise<void> {
      for await (const chunk of source) chunks.push(chunk);
    },
    bytes: (): Uint8Array => Buffer.concat(chunks),
  };
};

const unpackerOf = (target: Target, answer: IncomingMessage): Transform | null => {
  const encoding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return null;
  // Packed twice is no way to send a page, but a way to send a bomb.
  const unpack = UNPACK[encoding];
  if (!unpack)
    throw new FetchError("bad-answer", `${target.url.href}: is packed in a way not read here (${encoding.slice(0, 40)})`);
  return unpack();
};

const bodyOf = async (target: Target, answer: IncomingMessage, wanted: Wanted, signal: AbortSignal): Promise<Uint8Array> => {
  const unpack = unpackerOf(target, answer);
  const packed = bounded(target, wanted.packed, wanted.cut);
  const whole = bounded(target, wanted.unpacked, wanted.cut);
  const last = (source: AsyncIterable<Uint8Array>): Promise<void> => whole.collect(whole.count(source));
  if (unpack) await pipeline(answer, packed.count, unpack, last, { signal });
  else await pipeline(answer, packed.count, last, { signal });
  return whole.bytes();
};

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks once. Only the body of a 200 of a wanted type is read; redirects are told, not followed. */
export const ask = async (
  target: Target,
  address: string,
  wanted: Wanted,
  signal: AbortSignal,
  proxy?: ProxyServer,
): Promise<Answer> => {
  const answer = await opened(target, address, signal, proxy);
  try {
    const status = answer.statusCode ?? 0;
    const [type = "", ...parameters] = (answer.headers["content-type"] ?? "").toLowerCase().split(";");
    const charset = /^\s*charset\s*=\s*"?([\w.:-]{1,40})"?\s*$/.exec(parameters.find((p) => p.includes("charset")) ?? "")?.[1];
    const head = { status, type: type.trim(), charset: charset ?? null };
    if (REDIRECTS.has(status)) return { ...head, location: answer.headers.location ?? null, body: new Uint8Array() };
    const body = status === 200 && wanted.type(head.type) ? await bodyOf(target, answer, wanted, signal) : new Uint8Array();
    return { ...head, location: null, body };
  } finally {
    answer.destroy();
  }
};
