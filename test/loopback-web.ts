/** A small web on the loopback address, and a fetcher that may ask this one port of it: the permission is the test's to give, no setting of the program. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isPublic } from "../src/fetch/addresses.ts";
import { Fetcher } from "../src/fetch/fetcher.ts";
import { LIMITS } from "../src/fetch/limits.ts";

export interface LoopbackWeb {
  /** The address of a path under the site's name. */
  readonly at: (path: string) => string;
  readonly fetcher: Fetcher;
  /** Paths asked for, robots.txt aside. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WebPage {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const NAME = "ministry.example";

/** Serves the pages given by their path; all else is not found. */
export const loopbackWeb = async (pages: Readonly<Record<string, WebPage>>): Promise<LoopbackWeb> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path !== "/robots.txt") asked.push(path);
    const page = pages[path];
    response.writeHead(page ? 200 : 404, { "content-type": page?.type ?? "text/plain", ...page?.headers });
    response.end(page?.body ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const network = {
    resolve: async (name: string) => (name === NAME ? ["127.0.0.1"] : []),
    mayAsk: (address: string, at: number) => (address === "127.0.0.1" && at === port) || (at === 80 && isPublic(address)),
  };
  return {
    at: (path) => `http://${NAME}:${port}${path}`,
    fetcher: new Fetcher(network, { ...LIMITS, pause: 0 }),
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

const MET =
  "OSLO, 4 June 2024 - Norwegian Foreign Minister Espen Barth Eide met his Danish counterpart Lars Løkke Rasmussen in Oslo on Tuesday. The ministers discussed energy.";
const CALLED =
  "Norwegian Foreign Minister Espen Barth Eide spoke by phone with Swedish Foreign Minister Tobias Billström on 6 June 2024.";
const page = (title: string, text: string): WebPage => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2024-06-04"><meta property="og:site_name" content="Ministry of Examples"></head><body><nav>Home</nav><article><h1>${title}</h1><p>${text}</p></article></body></html>`,
});

/** A ministry's site: two readouts, the feed that lists them, and what does harm. */
export const MINISTRY: Readonly<Record<string, WebPage>> = {
  "/talks": page("Talks in Oslo", MET),
  "/call": page("A call", CALLED),
  "/news": {
    type: "text/html; charset=utf-8",
    body: `<!doctype html><html><head><title>News</title><base href="/en/"><link rel="alternate" type="application/atom+xml" title="Readouts\u202e" href="../feed"><link rel="alternate" type="application/rss+xml" href="/feed#top"><link rel="alternate" type="application/rss+xml" title="Inner" href="http://127.0.0.1/feed"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><link rel="alternate" type="application/rss+xml" href="file:///etc/passwd"><link rel="alternate" type="application/rss+xml" href="http://user:secret@ministry.example/feed"><link rel="alternate" type="application/rss+xml" href="/news"><link rel="alternate" hreflang="de" href="/de"></head><body><article><p>${MET}</p></article></body></html>`,
  },
  "/plain": { type: "text/plain; charset=iso-8859-1", body: Buffer.from(MET, "latin1") },
  "/feed": {
    type: "application/atom+xml",
    body: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Readouts of the ministry</title>
<entry><title>Talks in Oslo</title><link href="/talks"/><published>2024-06-04T10:00:00Z</published></entry>
<entry><title>A call</title><link href="/call"/><published>2024-06-06T10:00:00Z</published></entry>
<entry><title>A page that is gone</title><link href="/gone"/></entry></feed>`,
  },
  "/script": {
    type: "text/html",
    body: `<html><head><title>Talks<script>alert(1)</script></title></head><body><article><p>${MET}</p><script>document.title="broken"</script><img src=x onerror="document.title='broken'"><p>\u202eolleh\u202c</p></article></body></html>`,
  },
  "/long-line": { type: "text/html", body: `<html><body><p>${MET} ${"word ".repeat(500_000)}</p></body></html>` },
  "/too-long-line": { type: "text/plain", body: "word ".repeat(2_000_000) },
};
