/** A proxy on the loopback address, before a web that only it can see. */
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Fetcher } from "./fetcher.ts";
import { LIMITS } from "./limits.ts";
import { INTERNET, internet, type Network } from "./network.ts";
import { proxyOf } from "./proxy.ts";

const PUBLIC = "93.184.216.34";
const PAGE = "<html><body><p>The two ministers met in Oslo.</p></body></html>";

let asked: { path: string; authorization: string | undefined; host: string | undefined }[] = [];
const web = createServer((request, response) => {
  if (request.url === "/robots.txt") response.writeHead(404).end();
  else if (request.url === "/away") response.writeHead(302, { location: "http://inner.example/page" }).end();
  else response.writeHead(200, { "content-type": "text/html" }).end(`${PAGE}<!-- ${request.headers.host} -->`);
});
let refuses: number | null = null;
const proxy = createServer();
const sockets = new Set<Socket>();
proxy.on("connect", (request, client: Socket) => {
  asked.push({ path: request.url ?? "", authorization: request.headers["proxy-authorization"], host: request.headers.host });
  sockets.add(client);
  client.on("error", () => {});
  if (refuses !== null) {
    client.end(`HTTP/1.1 ${refuses} No\r\n\r\n`);
    return;
  }
  // Whatever address is asked for is this test's web.
  const there = connect(portOf(web), "127.0.0.1", () => {
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    there.pipe(client);
    client.pipe(there);
  });
  there.on("error", () => client.destroy());
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listening = (server: Server): Promise<void> => new Promise((done) => server.listen(0, "127.0.0.1", done));

beforeAll(async () => {
  await Promise.all([listening(web), listening(proxy)]);
});
afterAll(() => {
  for (const one of sockets) one.destroy();
  web.close();
  proxy.close();
});
beforeEach(() => {
  asked = [];
  refuses = null;
});

const NAMES: Readonly<Record<string, string>> = { "outer.example": PUBLIC, "inner.example": "10.0.0.7" };
const through = (user = ""): Fetcher => {
  const network: Network = {
    ...INTERNET,
    resolve: async (name) => [NAMES[name] ?? "192.0.2.1"],
    proxy: proxyOf(`http://${user}127.0.0.1:${portOf(proxy)}`),
  };
  return new Fetcher(network, { ...LIMITS, pause: 0, robots: 0, milliseconds: 3000 });
};
const codeOf = (address: string): Promise<string> =>
  through()
    .get(address)
    .then(
      () => "fetched",
      (e: { code: string; message: string }) => `${e.code}: ${e.message}`,
    );

describe("behind a proxy", () => {
  it("asks it for the address that was resolved and checked, and the site by its name", async () => {
    const page = await through().get("http://outer.example/page");
    expect(Buffer.from(page.bytes).toString()).toContain("<!-- outer.example -->");
    expect(new Set(asked.map((a) => a.path))).toEqual(new Set([`${PUBLIC}:80`]));
  });
  it("tells it who asks where it wants to know", async () => {
    await through("anna:s%20x@").get("http://outer.example/page");
    expect(asked[0]?.authorization).toBe(`Basic ${Buffer.from("anna:s x").toString("base64")}`);
  });
  it.each(["http://inner.example/page", "http://127.0.0.1/", "http://169.254.169.254/latest", "http://[::1]/"])(
    "asks it for no private address: %s",
    async (address) => {
      expect(await codeOf(address)).toMatch(/^private-address/);
      expect(asked).toEqual([]);
    },
  );
  it("follows no redirect to one", async () => {
    expect(await codeOf("http://outer.example/away")).toMatch(/^private-address/);
    expect(asked.every((a) => a.path === `${PUBLIC}:80`)).toBe(true);
  });
  it("says so where the proxy refuses, wants a name, or is not there", async () => {
    refuses = 403;
    expect(await codeOf("http://outer.example/page")).toMatch(/unreachable: the proxy does not lead to .*answers 403/);
    refuses = 407;
    expect(await codeOf("http://outer.example/page")).toMatch(/asks who you are/);
  });
});

describe("which proxy", () => {
  it("is typed, or named for this program alone", () => {
    expect(internet(undefined, {})).toBe(INTERNET);
    expect(internet(undefined, { HTTPS_PROXY: "http://other:1", http_proxy: "http://other:1" })).toBe(INTERNET);
    expect(internet(undefined, { CHANCERY_PROXY: "http://desk.example:8080" }).proxy).toMatchObject({
      host: "desk.example",
      port: 8080,
    });
    expect(internet("http://typed.example", { CHANCERY_PROXY: "http://desk.example:8080" }).proxy).toMatchObject({
      host: "typed.example",
      port: 3128,
    });
    expect(proxyOf("http://desk.example:80").port).toBe(80);
  });
  it.each(["desk.example:3128", "socks5://desk.example:1080", "https://desk.example", "http://desk.example/path", ""])(
    "is no %s",
    (typed) => expect(() => proxyOf(typed)).toThrow(/give it as http:/),
  );
  it("keeps the password out of what it says", () => {
    expect(() => proxyOf("https://anna:secret@desk.example")).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("secret") }),
    );
  });
});
