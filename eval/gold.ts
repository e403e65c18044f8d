/** What a careful reader wrote down of one report, as the gold files hold it. */
import { readFileSync } from "node:fs";

export interface GoldParticipant {
  readonly name: string | null;
  readonly office: string | null;
  readonly for: string | null;
  readonly type?: string;
  readonly role?: string;
}

export interface GoldEngagement {
  /** As in a reading, or "statement-only", which nobody asks for. */
  readonly kind: string;
  readonly status: string;
  readonly date: string | null;
  readonly dateNotBefore?: string;
  readonly place: string | null;
  readonly country: string | null;
  readonly participants: readonly GoldParticipant[];
  readonly occasion?: string | null;
  readonly format?: string | null;
  readonly topics?: readonly string[];
  readonly cluster?: string;
  readonly partOf?: string;
  readonly optional?: boolean;
  /** Other values of a field that are as good; "*" for any. */
  readonly accept?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly evidence?: string;
}

export interface GoldPosition {
  readonly by: { readonly name: string | null; readonly for: string | null };
  readonly act: string;
  readonly about: string;
  readonly commitment: boolean;
  readonly evidence: string;
}

export interface GoldLine {
  readonly id: string;
  readonly published: string | null;
  /** The first one is the report's chief one. */
  readonly engagements: readonly GoldEngagement[];
  readonly positions?: readonly GoldPosition[];
  readonly instruments?: readonly string[];
}

/** Every line of a JSON-lines file. */
export const jsonLines = <Row>(path: string): Row[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);
