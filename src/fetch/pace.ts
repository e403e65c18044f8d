/** Keeps requests to one host apart. */
export class Pace {
  private readonly next = new Map<string, number>();
  private readonly pause: number;
  private readonly now: () => number;
  constructor(pause: number, now: () => number = () => performance.now()) {
    this.pause = pause;
    this.now = now;
  }
  /** Milliseconds to wait before this host is asked; its turn is taken by asking. */
  wait(host: string): number {
    const now = this.now();
    const at = Math.max(now, this.next.get(host) ?? 0);
    // Hosts whose time has come are as good as unknown: the map must not grow with them.
    for (const [known, until] of this.next) if (until <= now) this.next.delete(known);
    this.next.set(host, at + this.pause);
    return at - now;
  }
}
