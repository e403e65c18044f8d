import { type FormEvent, type ReactNode, useId, useState } from "react";
import { messageOf } from "../api/messageOf.ts";
import { send } from "../api/send.ts";
import type { FetchedAnswer } from "../api/types.ts";

interface FetchFormProps {
  readonly found: (answer: FetchedAnswer) => void;
  readonly failed: (message: string) => void;
}

/** Asks the server to fetch an address; nothing is asked for before the reader says so. */
export function FetchForm({ found, failed }: FetchFormProps): ReactNode {
  const id = useId();
  const [url, setUrl] = useState("");
  const [fetching, setFetching] = useState(false);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (url.trim() === "" || fetching) return;
    setFetching(true);
    try {
      found(await send<FetchedAnswer>("/inbox/fetch", { url: url.trim() }));
      setUrl("");
    } catch (error) {
      failed(messageOf(error));
    }
    setFetching(false);
  };
  return (
    <form className="inbox-fetch" onSubmit={(event) => void onSubmit(event)}>
      <label htmlFor={id}>From the web</label>
      <input
        id={id}
        type="url"
        maxLength={2000}
        placeholder="https://… of a page or a feed"
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <button type="submit" className="button" disabled={fetching}>
        {fetching ? "Fetching…" : "Fetch"}
      </button>
    </form>
  );
}
