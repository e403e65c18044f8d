/** What one fetch may cost; a page that goes beyond is not read. */
export interface Limits {
  /** From the first look-up to the last byte, robots.txt and redirects included. */
  readonly milliseconds: number;
  /** Bytes as sent, and as unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  readonly redirects: number;
  /** Between two pages of one host, in milliseconds. */
  readonly pause: number;
  /** How long a site's robots.txt holds without being asked for again, in milliseconds. */
  readonly robots: number;
  /** Fetches at once. */
  readonly atOnce: number;
}

export const LIMITS: Limits = {
  milliseconds: 30_000,
  packed: 3 * 1024 * 1024,
  unpacked: 3 * 1024 * 1024,
  redirects: 5,
  pause: 1000,
  robots: 10 * 60_000,
  atOnce: 4,
};
