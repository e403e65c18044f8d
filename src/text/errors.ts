export type InputCode =
  | "binary"
  | "empty"
  | "too-large"
  | "unknown-kind"
  | "unreadable"
  | "bad-json-line"
  | "encoding"
  | "not-found";

/** Something given that cannot be read; its message names it and the next step. The rest of a batch goes on. */
export class InputError extends Error {
  readonly code: InputCode;
  constructor(code: InputCode, message: string) {
    super(message);
    this.name = "InputError";
    this.code = code;
  }
}
