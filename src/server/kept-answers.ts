/** Answers kept while the record stays as it is: an answer is a function of the question, the record and the day. */
import type { MiddlewareHandler } from "hono";
import type { RecordStore } from "../store/store.ts";
import { answer } from "./route.ts";

/** Bytes and number of answers kept at most, and the largest of them; those asked for last stay. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ANSWERS = 5000;
const LARGEST = 1024 * 1024;

interface Kept {
  readonly body: string;
  readonly type: string;
}

export class KeptAnswers {
  private readonly answers = new Map<string, Kept>();
  private bytes = 0;
  private state = "";
  /** Forgets all where the record is another than before. */
  follow(state: string): void {
    if (state === this.state) return;
    this.answers.clear();
    this.bytes = 0;
    this.state = state;
  }
  get(question: string): Kept | null {
    const kept = this.answers.get(question);
    if (!kept) return null;
    // Asked for last: the last to go.
    this.answers.delete(question);
    this.answers.set(question, kept);
    return kept;
  }
  keep(question: string, kept: Kept): void {
    if (kept.body.length > LARGEST || this.answers.has(question)) return;
    this.answers.set(question, kept);
    this.bytes += kept.body.length;
    for (const [oldest, { body }] of this.answers) {
      if (this.bytes <= MOST_BYTES && this.answers.size <= MOST_ANSWERS) break;
      this.answers.delete(oldest);
      this.bytes -= body.length;
    }
  }
  get size(): number {
    return this.answers.size;
  }
}

/** Only what has an ETag is kept: streams and errors have none. */
export const keptAnswers = (store: RecordStore): MiddlewareHandler => {
  const answers = new KeptAnswers();
  return async (c, next) => {
    if (c.req.method !== "GET") return next();
    const state = `${store.state()} ${new Date().toISOString().slice(0, 10)}`;
    answers.follow(state);
    // Feeds name the address under which they were asked.
    const question = c.req.url;
    const kept = answers.get(question);
    if (kept) return answer(c, kept.body, kept.type);
    await next();
    if (c.res.status !== 200 || !c.res.headers.has("etag")) return undefined;
    const body = await c.res.clone().text();
    // A record that changed while the answer was made may have given some of it before and some after.
    if (`${store.state()} ${new Date().toISOString().slice(0, 10)}` === state)
      answers.keep(question, { body, type: c.res.headers.get("content-type") ?? "" });
    return undefined;
  };
};
