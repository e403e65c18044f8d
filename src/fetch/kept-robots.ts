/** The robots.txt of sites asked lately: a feed's entries do not ask for it each time. */
const MOST_SITES = 1000;

export class KeptRobots {
  private readonly kept = new Map<string, { readonly text: string | null; readonly until: number }>();
  private readonly milliseconds: number;
  private readonly now: () => number;
  constructor(milliseconds: number, now: () => number = () => performance.now()) {
    this.milliseconds = milliseconds;
    this.now = now;
  }
  /** What is kept of the site, or what `ask` tells of it; a file that cannot be had (null) is asked for again. */
  async of(origin: string, ask: () => Promise<string | null>): Promise<string | null> {
    const known = this.kept.get(origin);
    if (known && known.until > this.now()) return known.text;
    const text = await ask();
    if (this.kept.size >= MOST_SITES) this.kept.clear();
    if (text !== null) this.kept.set(origin, { text, until: this.now() + this.milliseconds });
    return text;
  }
}
