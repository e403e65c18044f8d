/** Right ones of those asked, by name of the figure. */
export interface Count {
  right: number;
  asked: number;
}

export class Tally {
  private readonly counts = new Map<string, Count>();

  add(name: string, right: boolean | number, asked = 1): void {
    const count = this.counts.get(name) ?? { right: 0, asked: 0 };
    count.right += Number(right);
    count.asked += asked;
    this.counts.set(name, count);
  }

  of(name: string): Count {
    return this.counts.get(name) ?? { right: 0, asked: 0 };
  }

  /** Thousandths; null where nothing was asked. */
  ratio(name: string): number | null {
    const { right, asked } = this.of(name);
    return ratio(right, asked);
  }
}

export const ratio = (a: number, b: number): number | null => (b ? Math.round((1000 * a) / b) / 1000 : null);

export const f1 = (p: number | null, r: number | null): number => (p && r ? Math.round((2000 * p * r) / (p + r)) / 1000 : 0);
