/** What may be asked for: an address as somebody typed it, or as a page led to. */
import { FetchError } from "./errors.ts";

export interface Target {
  /** Without user, password and fragment. */
  readonly url: URL;
  /** A name or an address, without the brackets of IPv6. */
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
}

const LONGEST = 2000;
const shown = (typed: string): string => (typed.length > 120 ? `${typed.slice(0, 120)}…` : typed);

/**
 * Reads an address; `from` is the page whose link it is. Numbers that stand for IPv4 ("2130706433", "0x7f.1") come out as the address
 * that a browser makes of them. Throws FetchError "bad-address".
 */
export const targetOf = (typed: string, from?: URL): Target => {
  const refuse = (why: string): never => {
    throw new FetchError("bad-address", `${shown(typed)}: ${why}`);
  };
  if (typed.length > LONGEST) refuse(`is longer than ${LONGEST} characters`);
  const url = URL.canParse(typed, from?.href) ? new URL(typed, from?.href) : refuse("is no address; give one as https://…");
  if (url.protocol !== "http:" && url.protocol !== "https:") refuse("only http and https are asked");
  if (url.username || url.password) refuse("holds a user's name or password; leave them out");
  if (!url.hostname) refuse("names no host");
  url.hash = "";
  const secure = url.protocol === "https:";
  return {
    url,
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port ? Number(url.port) : secure ? 443 : 80,
    secure,
  };
};
