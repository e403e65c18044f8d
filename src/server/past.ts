/** The record as it was known on earlier days, for those who ask with as_of. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { MiddlewareHandler } from "hono";
import { momentOf } from "../store/rewind.ts";
import type { RecordStore } from "../store/store.ts";
import { Problem } from "./problem.ts";
import type { Service } from "./service.ts";

/** Days kept open for the next to ask; making one is as dear as a backup. */
const MOST_KEPT = 3;
/** Days that wait to be made, one after another. */
const MOST_WAITING = 4;

/** One earlier moment: opened once, closed when it has made room for others and the last answer from it is done. */
class Day {
  readonly state: string;
  private readonly store: Promise<RecordStore>;
  private readers = 0;
  private retired = false;
  /** `state` is that of the live record: any change makes a day anew, since it may have changed what was known then. */
  constructor(state: string, store: Promise<RecordStore>) {
    this.state = state;
    this.store = store;
  }
  /** The record; closing it ends this one reader's use. */
  async open(): Promise<RecordStore> {
    this.readers++;
    let open = true;
    const close = (): void => {
      if (!open) return;
      open = false;
      this.readers--;
      this.closeIfDone();
    };
    try {
      return { ...(await this.store), close };
    } catch (error) {
      close();
      throw error;
    }
  }
  retire(): void {
    this.retired = true;
    this.closeIfDone();
  }
  private closeIfDone(): void {
    if (!this.retired || this.readers > 0) return;
    this.store.then(
      (store) => store.close(),
      () => {},
    );
  }
}

/** Opened records of earlier moments; those asked for last stay. One is made at a time. */
export class PastRecords {
  private readonly service: Service;
  private readonly days = new Map<string, Day>();
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  constructor(service: Service) {
    this.service = service;
  }

  /** The record as of a moment, to be closed after use; the live one for a moment that is still to come. */
  async at(moment: string): Promise<RecordStore> {
    const { store } = this.service;
    if (moment >= new Date().toISOString()) return { ...store, close: () => {} };
    const state = store.state();
    const known = this.days.get(moment);
    const day = known?.state === state ? known : this.make(moment, state);
    // Asked for last: the last to go.
    this.days.delete(moment);
    this.days.set(moment, day);
    for (const oldest of [...this.days.keys()].slice(0, -MOST_KEPT)) this.forget(oldest);
    return day.open();
  }

  private make(moment: string, state: string): Day {
    const { asOf } = this.service;
    if (!asOf) throw new Problem(400, "no-past", "This server does not answer for earlier days.");
    if (this.waiting >= MOST_WAITING)
      throw new Problem(429, "too-many-days", "Several earlier days are being made ready already; ask again in a while.");
    this.waiting++;
    const made = this.last.then(() => asOf(moment));
    const done = (): void => void this.waiting--;
    this.last = made.then(done, done);
    this.forget(moment);
    const day = new Day(state, made);
    made.catch(() => this.days.get(moment) === day && this.days.delete(moment));
    return day;
  }

  private forget(moment: string): void {
    this.days.get(moment)?.retire();
    this.days.delete(moment);
  }

  async close(): Promise<void> {
    for (const moment of [...this.days.keys()]) this.forget(moment);
    await this.last;
  }
}

/** Calls `done` when the last of an answer is read, or when whoever read it has gone. */
const untilRead = (answer: Response, done: () => void): Response => {
  // What has a tag is whole already.
  if (!answer.body || answer.headers.has("etag")) {
    done();
    return answer;
  }
  const end = { flush: done, cancel: done };
  return new Response(answer.body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(end)), answer);
};

/** What a request may ask; everything else of the API is told by the same routes. */
export interface Past {
  readonly service: Service;
  readonly middleware: MiddlewareHandler;
  readonly close: () => Promise<void>;
}

/** The service whose store is that of the day which a request names; the live record's where it names none. */
export const withPast = (live: Service): Past => {
  const past = new PastRecords(live);
  const asked = new AsyncLocalStorage<RecordStore>();
  const service: Service = {
    ...live,
    get store() {
      return asked.getStore() ?? live.store;
    },
    asOf: (moment) => past.at(moment),
  };
  return {
    service,
    middleware: async (c, next) => {
      const typed = c.req.query("as_of");
      if (c.req.method !== "GET" || !typed) return next();
      const moment = momentOf(typed);
      if (!moment)
        throw new Problem(
          400,
          "bad-date",
          `as_of=${typed.slice(0, 80)}: give a day as YYYY-MM-DD, or a moment as YYYY-MM-DDTHH:MM:SSZ.`,
        );
      const store = await past.at(moment);
      try {
        await asked.run(store, next);
      } catch (error) {
        store.close();
        throw error;
      }
      c.res = untilRead(c.res, () => store.close());
      return undefined;
    },
    close: () => past.close(),
  };
};
