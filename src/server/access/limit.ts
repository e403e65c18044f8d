/** A bucket of requests for each asker: full at first, so that nobody is refused at the first call, and filled again with time. */
export class Limit {
  private readonly buckets = new Map<string, { left: number; at: number }>();
  private readonly perSecond: number;
  private readonly burst: number;
  private readonly now: () => number;
  constructor(perSecond: number, burst: number, now: () => number = () => performance.now() / 1000) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.now = now;
  }
  /** 0 if the asker may go on; else the seconds to wait. */
  take(asker: string): number {
    const at = this.now();
    const bucket = this.buckets.get(asker) ?? { left: this.burst, at };
    const left = Math.min(this.burst, bucket.left + (at - bucket.at) * this.perSecond);
    this.forget(at);
    this.buckets.set(asker, { left: Math.max(0, left - 1), at });
    return left >= 1 ? 0 : Math.ceil((1 - left) / this.perSecond);
  }
  /** Whether anything is left, without taking it. */
  empty(asker: string): boolean {
    const bucket = this.buckets.get(asker);
    return bucket !== undefined && bucket.left + (this.now() - bucket.at) * this.perSecond < 1;
  }
  /** Full buckets are as good as none: the map must not grow with the askers. */
  private forget(at: number): void {
    if (this.buckets.size < 10_000) return;
    for (const [asker, b] of this.buckets) if (b.left + (at - b.at) * this.perSecond >= this.burst) this.buckets.delete(asker);
    if (this.buckets.size >= 10_000) this.buckets.clear();
  }
}
