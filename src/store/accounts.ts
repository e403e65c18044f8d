/** Accounts lately looked at: reports of one engagement come close together, and each has its neighbours solved again. */
import { type Account, type ClaimSet, claimSetsOf } from "../record/claim-set.ts";
import type { Kept } from "./kept.ts";

/** A report's counting reading and what it claims. */
export interface Told {
  readonly account: Account;
  readonly sets: readonly ClaimSet[];
}

/** Reports held at most: some days of news, some tens of megabytes. */
const MOST = 3000;

export class Accounts {
  private readonly kept: Kept;
  private readonly recent = new Map<string, Told>();
  constructor(kept: Kept) {
    this.kept = kept;
  }
  /** Null where no reading of the report is kept. */
  of(report: string): Told | null {
    const seen = this.recent.get(report);
    if (seen) return seen;
    const account = this.kept.account(report);
    return account ? this.take(report, account) : null;
  }
  /** The report's account as it has just been kept. */
  take(report: string, account: Account): Told {
    const told = { account, sets: claimSetsOf(account) };
    if (this.recent.size >= MOST) this.recent.delete(this.recent.keys().next().value as string);
    this.recent.set(report, told);
    return told;
  }
  /** The report's reading or its sources are others from now on. */
  drop(report: string): void {
    this.recent.delete(report);
  }
  clear(): void {
    this.recent.clear();
  }
}
