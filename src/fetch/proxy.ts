/**
 * The one way out of a network that lets nobody else out. The name is resolved and checked here as ever, and the proxy is asked for that
 * very address, so that it can lead nowhere the guards would not: a proxy that resolves names itself would undo them.
 */
import { request } from "node:http";
import { isIP, type Socket } from "node:net";
import { FetchError } from "./errors.ts";

export interface ProxyServer {
  readonly host: string;
  readonly port: number;
  /** The header that says who asks; null where nobody need say. */
  readonly authorization: string | null;
}

const USUAL = 3128;
const HEAD_MOST = 16 * 1024;

/** "http://proxy.example:3128", "http://user:password@10.0.0.1:8080"; throws FetchError "bad-address". The password is in no message. */
export const proxyOf = (typed: string): ProxyServer => {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url?.protocol !== "http:" || !url.hostname || (url.pathname !== "/" && url.pathname !== "") || url.search)
    throw new FetchError("bad-address", "the proxy is no address of one; give it as http://host:port");
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port ? Number(url.port) : typed.includes(":80", url.protocol.length) ? 80 : USUAL,
    authorization: url.username ? `Basic ${Buffer.from(user).toString("base64")}` : null,
  };
};

/** A connection through the proxy to one address; throws FetchError "unreachable" where the proxy does not let it through. */
export const tunnel = (proxy: ProxyServer, address: string, port: number, signal: AbortSignal): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const authority = isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
    const sent = request({
      host: proxy.host,
      port: proxy.port,
      method: "CONNECT",
      path: authority,
      headers: { host: authority, ...(proxy.authorization ? { "proxy-authorization": proxy.authorization } : {}) },
      agent: false,
      maxHeaderSize: HEAD_MOST,
      signal,
    });
    sent.on("connect", (answer, socket, head) => {
      if (answer.statusCode === 200) {
        if (head.length) socket.unshift(head);
        resolve(socket as Socket);
        return;
      }
      socket.destroy();
      const why =
        answer.statusCode === 407 ? "asks who you are; give http://user:password@host:port" : `answers ${answer.statusCode}`;
      reject(new FetchError("unreachable", `the proxy does not lead to ${authority}: it ${why}`));
    });
    sent.on("error", (error) =>
      reject(
        signal.aborted
          ? error
          : new FetchError("unreachable", `the proxy at ${proxy.host}:${proxy.port} cannot be reached`, error),
      ),
    );
    sent.end();
  });
