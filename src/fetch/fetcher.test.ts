/** A hostile web on the loopback address: the test alone permits its one port, and answers for the resolver. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isPublic } from "./addresses.ts";
import { Fetcher } from "./fetcher.ts";
import { atAddress } from "./found.ts";
import { LIMITS } from "./limits.ts";
import type { Network } from "./network.ts";

const PAGE = `<html><head><title>Talks</title></head><body><p>Norwegian Foreign Minister Espen Barth Eide met his Danish counterpart in Oslo.</p></body></html>`;
const FEED = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>One</title><link href="/page"/></entry><entry><link href="javascript:alert(1)"/></entry><entry><link href="file:///etc/passwd"/></entry></feed>`;
const MB = 1024 * 1024;
/** A few kilobytes that unpack to 100 MB. */
const GZIP_BOMB = gzipSync(Buffer.alloc(100 * MB), { level: 1 });
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(100 * MB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

type Reply = (response: ServerResponse, request: IncomingMessage) => void;
const html = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
  response.end(body);
};
const to =
  (location: string, status = 302): Reply =>
  (response) => {
    response.writeHead(status, { location });
    response.end();
  };

let port = 0;
let asked: string[] = [];
let robots: Reply = (response) => {
  response.writeHead(404);
  response.end();
};
const open = new Set<NodeJS.Timeout>();

const REPLIES: Readonly<Record<string, Reply>> = {
  "/page": (r) => html(r, PAGE),
  "/feed": (r) => html(r, FEED, { "content-type": "application/atom+xml" }),
  "/latin": (r) =>
    html(r, Buffer.from("<html><p>Løkke</p></html>", "latin1"), { "content-type": "text/html; charset=iso-8859-1" }),
  "/gzip": (r) => html(r, gzipSync(PAGE), { "content-encoding": "gzip" }),
  "/br": (r) => html(r, brotliCompressSync(PAGE), { "content-encoding": "br" }),
  "/deflate": (r) => html(r, deflateSync(PAGE), { "content-encoding": "deflate" }),
  "/gzip-bomb": (r) => html(r, GZIP_BOMB, { "content-encoding": "gzip" }),
  "/br-bomb": (r) => html(r, BROTLI_BOMB, { "content-encoding": "br" }),
  "/twice": (r) => html(r, gzipSync(gzipSync(PAGE)), { "content-encoding": "gzip, gzip" }),
  "/damaged": (r) => html(r, gzipSync(PAGE).subarray(0, 60), { "content-encoding": "gzip" }),
  "/no-gzip": (r) => html(r, PAGE, { "content-encoding": "gzip" }),
  "/large": (r) => html(r, Buffer.alloc(10 * MB, "a")),
  "/endless": (r) => {
    r.writeHead(200, { "content-type": "text/html" });
    const more = (): void => {
      while (!r.destroyed && r.write("a".repeat(64 * 1024)));
    };
    r.on("drain", more);
    more();
  },
  "/slow": (r) => {
    r.writeHead(200, { "content-type": "text/html" });
    open.add(setInterval(() => !r.destroyed && r.write("a"), 20));
  },
  "/silent": () => {},
  "/heads": (r) => html(r, PAGE, { "x-long": "a".repeat(64 * 1024) }),
  "/pdf": (r) => html(r, "%PDF-1.7", { "content-type": "application/pdf" }),
  "/json": (r) => html(r, "{}", { "content-type": "application/json" }),
  "/untyped": (r) => {
    r.removeHeader("content-type");
    r.writeHead(200);
    r.end(PAGE);
  },
  "/gone": (r) => {
    r.writeHead(410);
    r.end();
  },
  "/entities": (r) =>
    html(
      r,
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
      {
        "content-type": "application/rss+xml",
      },
    ),
  "/moved": to("/page", 301),
  "/moved-twice": to("/moved", 308),
  "/loop": to("/loop"),
  "/other-name": (r) => to(`http://also.example:${port}/page`)(r, undefined as never),
  "/to-ip": to("http://127.0.0.1/secret"),
  "/to-other-port": (r) => to(`http://127.0.0.1:${port + 1}/secret`)(r, undefined as never),
  "/to-metadata": to("http://169.254.169.254/latest/meta-data/"),
  "/to-six": to("http://[::1]/"),
  "/to-mapped": to("http://[::ffff:127.0.0.1]/"),
  "/to-decimal": to("http://2130706433/"),
  "/to-hex": to("http://0x7f000001/"),
  "/to-inner-name": to("http://inner.example/"),
  "/to-file": to("file:///etc/passwd"),
  "/to-user": to("http://user:secret@outer.example/"),
  "/to-closed": to("/closed"),
  "/nowhere": (r) => {
    r.writeHead(302);
    r.end();
  },
};

const server = createServer((request, response) => {
  asked.push(`${request.headers.host} ${request.url}`);
  const reply = request.url === "/robots.txt" ? robots : REPLIES[request.url ?? ""];
  if (reply) reply(response, request);
  else html(response, PAGE);
});

/** How often each name was resolved. */
let resolved: Record<string, number> = {};
const NAMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "outer.example": [["127.0.0.1"]],
  "also.example": [["127.0.0.1"]],
  "inner.example": [["10.0.0.7"]],
  "mixed.example": [["127.0.0.1", "192.168.1.1"]],
  // Another answer at the second question, as a rebinding name gives.
  "rebinding.example": [["127.0.0.1"], ["169.254.169.254"]],
  "nobody.example": [[]],
};
const network: Network = {
  resolve: async (name) => {
    const n = resolved[name] ?? 0;
    resolved[name] = n + 1;
    const answers = NAMES[name];
    if (!answers) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return answers[Math.min(n, answers.length - 1)] ?? [];
  },
  mayAsk: (address, at) => (address === "127.0.0.1" && at === port) || (at === 80 && isPublic(address)),
};
const fetcher = new Fetcher(network, { ...LIMITS, pause: 0, robots: 0, milliseconds: 1500 });
const at = (path: string, host = "outer.example"): string => `http://${host}:${port}${path}`;
const bytes = async (path: string): Promise<string> => Buffer.from((await fetcher.get(at(path))).bytes).toString("utf8");
const refused = async (address: string): Promise<string> =>
  fetcher.get(address).then(
    () => "fetched",
    (error) => error.code,
  );

beforeAll(() =>
  new Promise<void>((done) => server.listen(0, "127.0.0.1", done)).then(() => {
    port = (server.address() as AddressInfo).port;
  }),
);
afterAll(() => {
  for (const timer of open) clearInterval(timer);
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  resolved = {};
  robots = (response) => {
    response.writeHead(404);
    response.end();
  };
});

describe("what is fetched", () => {
  it("is the page, after its site's robots.txt", async () => {
    const { url, type, charset, retrieved } = await fetcher.get(at("/page#part"));
    expect({ url, type, charset }).toEqual({ url: at("/page"), type: "text/html", charset: "utf-8" });
    expect(retrieved).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    expect(asked).toEqual([`outer.example:${port} /robots.txt`, `outer.example:${port} /page`]);
  });
  it.each(["/gzip", "/br", "/deflate"])("%s is unpacked", async (path) => {
    expect(await bytes(path)).toBe(PAGE);
  });
  it("follows redirects, each name resolved once", async () => {
    expect((await fetcher.get(at("/moved-twice"))).url).toBe(at("/page"));
    expect((await fetcher.get(at("/other-name"))).url).toBe(at("/page", "also.example"));
    expect(resolved).toEqual({ "outer.example": 2, "also.example": 1 });
  });
  it("is a page or a feed, in its own character set; a feed's entries lead to the web alone", async () => {
    const latin = await atAddress(fetcher, at("/latin"));
    expect(latin.page?.text).toContain("Løkke");
    const { feed, page } = await atAddress(fetcher, at("/feed"));
    expect([page, feed?.title, feed?.entries]).toEqual([null, "News", [{ url: at("/page"), title: "One", published: null }]]);
  });
});

describe("what is not reached", () => {
  it.each(["/to-ip", "/to-other-port", "/to-metadata", "/to-six", "/to-mapped", "/to-decimal", "/to-hex", "/to-inner-name"])(
    "%s",
    async (path) => {
      expect(await refused(at(path))).toBe("private-address");
      expect(asked.at(-1)).toBe(`outer.example:${port} ${path}`);
    },
  );
  it.each([
    "http://127.0.0.1/",
    "http://localhost./",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://017700000001/",
    "http://[::1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[fe80::1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.100.100.200/",
    "http://inner.example/",
  ])("%s", async (address) => {
    const known: Network = {
      ...network,
      resolve: async (name) => (name === "localhost." ? ["127.0.0.1", "::1"] : network.resolve(name)),
    };
    const error = await new Fetcher(known, { ...LIMITS, pause: 0, robots: 0 }).get(address).catch((e) => e);
    expect([error.code, error.message]).toEqual(["private-address", expect.stringContaining(`${new URL(address).href}: `)]);
    expect(asked).toEqual([]);
  });
  it.each([
    ["a name that hides a private address behind a public one", "mixed.example", "private-address"],
    ["a name without an address", "nobody.example", "unreachable"],
    ["a name that there is not", "unknown.example", "unreachable"],
  ])("%s", async (_what, host, code) => {
    expect(await refused(at("/page", host))).toBe(code);
    expect(asked).toEqual([]);
  });
  it("a name that changes its answer: the first one holds for all that the fetch asks", async () => {
    expect((await fetcher.get(at("/page", "rebinding.example"))).url).toBe(at("/page", "rebinding.example"));
    expect([asked.length, resolved["rebinding.example"]]).toEqual([2, 1]);
    // A new fetch asks anew, and sees where the name leads now.
    expect(await refused(at("/page", "rebinding.example"))).toBe("private-address");
    expect(asked.length).toBe(2);
  });
  it("another port of an address that may be asked", async () => {
    expect(await refused(`http://outer.example:${port + 1}/`)).toBe("private-address");
  });
  it.each([
    ["/to-file", "bad-address"],
    ["/to-user", "bad-address"],
    ["/loop", "too-many-redirects"],
  ])("%s: %s", async (path, code) => {
    expect(await refused(at(path))).toBe(code);
  });
});

describe("what is not read", () => {
  it.each([
    ["/gzip-bomb", "too-large"],
    ["/br-bomb", "too-large"],
    ["/large", "too-large"],
    ["/endless", "too-large"],
    ["/slow", "too-slow"],
    ["/silent", "too-slow"],
    ["/twice", "bad-answer"],
    ["/damaged", "bad-answer"],
    ["/no-gzip", "bad-answer"],
    ["/heads", "bad-answer"],
    ["/pdf", "wrong-type"],
    ["/untyped", "wrong-type"],
    ["/gone", "bad-answer"],
    ["/nowhere", "bad-answer"],
  ])("%s: %s", async (path, code) => {
    const began = performance.now();
    const before = process.memoryUsage().arrayBuffers;
    expect(await refused(at(path))).toBe(code);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * MB);
  });
  it.each([
    ["/json", "wrong-type"],
    ["/entities", "unreadable"],
  ])("%s: %s", async (path, code) => {
    expect(await atAddress(fetcher, at(path)).catch((error) => error.code)).toBe(code);
  });
  it("more than a few at once", async () => {
    const few = new Fetcher(network, { ...LIMITS, pause: 0, robots: 0, atOnce: 1, milliseconds: 300 });
    const first = few.get(at("/silent")).catch((error) => error.code);
    expect(await few.get(at("/page")).catch((error) => error.code)).toBe("busy");
    expect(await first).toBe("too-slow");
    expect((await few.get(at("/page"))).type).toBe("text/html");
  });
});

describe("robots.txt", () => {
  const says = (body: string, status = 200): void => {
    robots = (response) => {
      response.writeHead(status, { "content-type": "text/plain" });
      response.end(body);
    };
  };
  it("is obeyed, on every hop", async () => {
    says("User-agent: *\nDisallow: /closed");
    expect(await refused(at("/closed"))).toBe("refused-by-robots");
    expect(await refused(at("/to-closed"))).toBe("refused-by-robots");
    expect(await refused(at("/page"))).toBe("fetched");
    expect(asked.filter((a) => a.endsWith("/closed"))).toEqual([]);
  });
  it("that cannot be had closes the site, one that there is not opens it", async () => {
    says("", 503);
    expect(await refused(at("/page"))).toBe("refused-by-robots");
    says("", 403);
    expect(await refused(at("/page"))).toBe("fetched");
  });
  it("may not lead to a private address either", async () => {
    robots = to("http://169.254.169.254/robots.txt");
    expect(await refused(at("/page"))).toBe("private-address");
  });
  it("is read up to a bound", async () => {
    says(`User-agent: *\nDisallow: /closed\n${"# more\n".repeat(300_000)}`);
    expect(await refused(at("/page"))).toBe("fetched");
    expect(await refused(at("/closed"))).toBe("refused-by-robots");
  });
});

it("keeps requests to one host apart", async () => {
  const patient = new Fetcher(network, { ...LIMITS, pause: 150 });
  const began = performance.now();
  await patient.get(at("/page"));
  await patient.get(at("/page"));
  expect(performance.now() - began).toBeGreaterThan(145);
  expect(asked.filter((a) => a.endsWith("robots.txt")).length).toBe(1);
});
