import { useEffect, useState } from "react";
import { messageOf } from "../api/messageOf.ts";
import { send } from "../api/send.ts";
import type { InboxAnswer } from "../api/types.ts";

/** One text, one file or one page of the web, as the API takes it. */
export interface Put {
  readonly text?: string;
  readonly file?: { readonly name: string; readonly base64: string };
  readonly page?: { readonly text: string; readonly html: boolean };
  readonly retrieved?: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

export type Read =
  | { readonly state: "nothing" }
  | { readonly state: "reading" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "read"; readonly answer: InboxAnswer; readonly stale: boolean };

/** How long typing must rest before the text is read. */
const REST_MS = 350;

/** What was put in says, read anew as it changes; nothing is kept. The same object is the same question. */
export function useReading(put: Put | null): Read {
  const [read, setRead] = useState<{ readonly put: Put; readonly result: InboxAnswer | string } | null>(null);
  useEffect(() => {
    if (put === null) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      send<InboxAnswer>("/inbox/read", put, abort.signal).then(
        (result) => !abort.signal.aborted && setRead({ put, result }),
        (error: unknown) => !abort.signal.aborted && setRead({ put, result: messageOf(error) }),
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [put]);
  if (put === null) return { state: "nothing" };
  if (read === null) return { state: "reading" };
  if (typeof read.result === "string") return { state: "failed", message: read.result };
  return { state: "read", answer: read.result, stale: read.put !== put };
}
