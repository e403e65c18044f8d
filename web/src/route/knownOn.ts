/** Looking at the record as it was known on a day: from page to page until it is ended. */

const NAME = "as_of";
/** Pages that change the record, or keep what is new: there is no earlier day for them. */
const OF_TODAY: ReadonlySet<string> = new Set(["review", "inbox", "diff"]);

const partsOf = (address: string): URL => new URL(address, "http://localhost");
const hasDay = (url: URL): boolean => !OF_TODAY.has(url.pathname.split("/")[1] ?? "");

/** The day of an address, as the API takes it; null for the record as it is. */
export function knownOn(address: string): string | null {
  const url = partsOf(address);
  return hasDay(url) ? url.searchParams.get(NAME) || null : null;
}

/** Where a link leads from an address: another page stays on the same day; a link within a page says itself what it means. */
export function onTheSameDay(to: string, from: string): string {
  const day = knownOn(from);
  const target = partsOf(to);
  if (day === null || !hasDay(target) || target.searchParams.has(NAME) || target.pathname === partsOf(from).pathname) return to;
  target.searchParams.set(NAME, day);
  return target.pathname + target.search + target.hash;
}

/** The same page as the record is now. */
export function asKnownNow(address: string): string {
  const url = partsOf(address);
  url.searchParams.delete(NAME);
  return url.pathname + url.search;
}

/** A question to the API, asked of that day. */
export function askedOn(path: string, day: string | null): string {
  if (day === null) return path;
  const url = partsOf(path);
  url.searchParams.set(NAME, day);
  return url.pathname + url.search;
}
