import { extname } from "node:path";
import { READ_HERE } from "../text/files.ts";
import { tell } from "./terminal.ts";

/** Counts the files of folders that are of no kind read here, by the ends of their names, and says so at the end. */
export class PassedOver {
  readonly #counts = new Map<string, number>();
  readonly add = (path: string): void => {
    const end = extname(path).toLowerCase() || "no ending";
    this.#counts.set(end, (this.#counts.get(end) ?? 0) + 1);
  };
  /** "2 files passed over (.csv 1, .png 1); ..."; nothing where none was. */
  tell(): void {
    if (!this.#counts.size) return;
    const all = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    const sum = all.reduce((n, [, count]) => n + count, 0);
    const kinds = all.map(([end, count]) => `${end} ${count}`).join(", ");
    tell(`${sum} ${sum === 1 ? "file" : "files"} passed over (${kinds}); ${READ_HERE}`);
  }
}
