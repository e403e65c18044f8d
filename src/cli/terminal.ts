// C0 but tab and line feed, DEL, C1, and the marks that turn the direction of text.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text of a report made safe for a terminal: control characters become visible marks. */
export const printable = (text: string): string => text.replace(CONTROL, (c) => (c === "\r" ? "" : "\u00b7"));

/** Writes to standard output as it is; waits where the pipe is full. */
export const write = async (chunk: string | Uint8Array): Promise<void> => {
  if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once("drain", resolve));
};

/** Writes a line to standard output. */
export const print = (line: string): Promise<void> => write(`${line}\n`);

/** Writes a message to standard error. */
export const tell = (line: string): void => void process.stderr.write(`${printable(line)}\n`);

const BAR = 28;
/** Progress on standard error: a bar on a terminal, a line every few seconds elsewhere. */
export class Progress {
  private done = 0;
  private last = 0;
  private readonly started = Date.now();
  private readonly terminal = process.stderr.isTTY === true;
  private readonly what: string;
  private readonly total: number | null;
  constructor(what: string, total: number | null) {
    this.what = what;
    this.total = total;
  }
  step(n = 1): void {
    this.done += n;
    const now = Date.now();
    if (now - this.last < (this.terminal ? 100 : 3000)) return;
    if (!this.terminal && this.last === 0 && now - this.started < 3000) return;
    this.last = now;
    const rate = Math.round((this.done * 1000) / Math.max(1, now - this.started));
    if (!this.terminal) {
      process.stderr.write(`${this.what}: ${this.done}${this.total ? ` of ${this.total}` : ""} (${rate} a second)\n`);
      return;
    }
    const filled = this.total ? Math.min(BAR, Math.round((BAR * this.done) / this.total)) : 0;
    process.stderr.write(
      `\r${this.what} ${this.total ? `[${"#".repeat(filled)}${".".repeat(BAR - filled)}] ` : ""}${this.done}${this.total ? `/${this.total}` : ""}  ${rate}/s `,
    );
  }
  end(): void {
    if (this.terminal && this.last) process.stderr.write(`\r${" ".repeat(BAR + 50)}\r`);
  }
}
