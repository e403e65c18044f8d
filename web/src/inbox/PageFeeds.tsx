import type { ReactNode } from "react";
import type { FetchedAnswer } from "../api/types.ts";
import { Name } from "../parts/Words.tsx";

interface PageFeedsProps {
  readonly feeds: NonNullable<FetchedAnswer["page"]>["feeds"];
  /** Asks for a feed and lists it. */
  readonly list: (url: string) => void;
}

/** The feeds that a fetched page names; each is asked for when it is chosen, and not before. */
export function PageFeeds({ feeds, list }: PageFeedsProps): ReactNode {
  if (feeds.length === 0) return null;
  return (
    <p className="inbox-feeds">
      This page has {feeds.length === 1 ? "a feed" : "feeds"}:{" "}
      {feeds.map(({ url, title }) => (
        <button key={url} type="button" className="plain-button" title={url} onClick={() => list(url)}>
          <Name>{title ?? url}</Name>
        </button>
      ))}
    </p>
  );
}
