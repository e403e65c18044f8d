export type FetchCode =
  | "bad-address"
  | "private-address"
  | "refused-by-robots"
  | "unreachable"
  | "too-slow"
  | "too-large"
  | "too-many-redirects"
  | "wrong-type"
  | "bad-answer"
  | "busy";

/** An address that was not read; its message names it and says why. */
export class FetchError extends Error {
  readonly code: FetchCode;
  constructor(code: FetchCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "FetchError";
    this.code = code;
  }
}
