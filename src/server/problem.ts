/** A request that cannot be answered as it stands: a code that stays, words for the reader, a status. */
export class Problem extends Error {
  readonly status: 400 | 403 | 404 | 409 | 410 | 429 | 502;
  readonly code: string;
  constructor(status: 400 | 403 | 404 | 409 | 410 | 429 | 502, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
