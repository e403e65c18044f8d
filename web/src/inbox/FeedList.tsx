import { type ReactNode, useState } from "react";
import { messageOf } from "../api/messageOf.ts";
import { send } from "../api/send.ts";
import type { FetchedAnswer, KeptAnswer } from "../api/types.ts";
import { Day } from "../parts/Day.tsx";
import { Name } from "../parts/Words.tsx";
import { putOfPage } from "./put.ts";

type Feed = NonNullable<FetchedAnswer["feed"]>;
type Entry = Feed["entries"][number];

interface FeedListProps {
  readonly feed: Feed;
  /** Shows what an entry's page says. */
  readonly read: (entry: Entry) => void;
  readonly kept: (kept: KeptAnswer) => void;
  readonly close: () => void;
}

const NOTHING: KeptAnswer = { items: [], failures: [], more: false };
const joined = (a: KeptAnswer, b: KeptAnswer): KeptAnswer => ({
  items: [...a.items, ...b.items],
  failures: [...a.failures, ...b.failures],
  more: a.more || b.more,
});

/** Fetches one entry's page and keeps it; what goes wrong is told beside the others. */
async function keepEntry({ url, published }: Entry): Promise<KeptAnswer> {
  try {
    const { page } = await send<FetchedAnswer>("/inbox/fetch", { url });
    if (page === null) return { ...NOTHING, failures: [{ name: url, message: `${url}: is a feed within a feed.` }] };
    return await send<KeptAnswer>("/inbox/keep", putOfPage(page, published));
  } catch (error) {
    return { ...NOTHING, failures: [{ name: url, message: messageOf(error) }] };
  }
}

/** What a feed lists: read one, or choose several to keep. Each page is fetched only then, one after another. */
export function FeedList({ feed, read, kept, close }: FeedListProps): ReactNode {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<number | null>(null);
  const all = feed.entries.length > 0 && chosen.size === new Set(feed.entries.map((entry) => entry.url)).size;
  const choose = (url: string, is: boolean): void => {
    const next = new Set(chosen);
    if (is) next.add(url);
    else next.delete(url);
    setChosen(next);
  };
  const keep = async (): Promise<void> => {
    const entries = feed.entries.filter((entry) => chosen.has(entry.url));
    let sum = NOTHING;
    for (const [at, entry] of entries.entries()) {
      setDone(at);
      sum = joined(sum, await keepEntry(entry));
    }
    setDone(null);
    setChosen(new Set());
    kept(sum);
  };
  return (
    <section className="inbox-feed" aria-label="Feed">
      <h2>
        <Name>{feed.title ?? feed.url}</Name>
      </h2>
      <p className="inbox-feed-do">
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={(event) => setChosen(new Set(event.target.checked ? feed.entries.map((entry) => entry.url) : []))}
          />{" "}
          All {feed.entries.length}
        </label>
        <button type="button" className="button" disabled={chosen.size === 0 || done !== null} onClick={() => void keep()}>
          {done === null ? `Fetch and keep ${chosen.size || ""}` : `Keeping ${done + 1} of ${chosen.size}…`}
        </button>
        <button type="button" className="plain-button" onClick={close}>
          Close the feed
        </button>
      </p>
      <ul>
        {feed.entries.map((entry, at) => (
          <li key={`${at} ${entry.url}`}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(entry.url)}
                onChange={(event) => choose(entry.url, event.target.checked)}
              />{" "}
              <Name>{entry.title ?? entry.url}</Name>
            </label>{" "}
            {entry.published !== null && <Day of={entry.published} />}{" "}
            <button type="button" className="plain-button" onClick={() => read(entry)}>
              Read<span className="unseen"> {entry.title ?? entry.url}</span>
            </button>
          </li>
        ))}
      </ul>
      {feed.more && <p className="note soft">The feed has more entries than are listed.</p>}
    </section>
  );
}
