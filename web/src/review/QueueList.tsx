import type { ReactNode } from "react";
import type { ReviewItemAnswer } from "../api/types.ts";
import { titleOf } from "../engagement/title.ts";
import { Name } from "../parts/Words.tsx";
import { SaveCsv } from "../table/SaveCsv.tsx";
import { itemKey } from "./decisions.ts";
import { DOUBTS, REVIEW_COLUMNS } from "./reviewColumns.ts";

interface QueueListProps {
  readonly items: readonly ReviewItemAnswer[];
  /** The one that is decided now. */
  readonly item: ReviewItemAnswer;
  /** Others wait behind these. */
  readonly more: boolean;
  readonly choose: (item: ReviewItemAnswer) => void;
}

/** What waits for review, to be walked and to be taken along. */
export function QueueList({ items, item, more, choose }: QueueListProps): ReactNode {
  return (
    <>
      <p className="review-taken">
        <SaveCsv name="Review" columns={REVIEW_COLUMNS} rows={items} />
        {more && <span className="soft note">The first {items.length}; the next come as these are decided.</span>}
      </p>
      <ol className="review-list" aria-label="What to review">
        {items.map((one) => (
          <li key={itemKey(one)}>
            <button
              type="button"
              className="review-entry"
              aria-current={one === item ? "true" : undefined}
              onClick={() => choose(one)}
            >
              <span className={`review-kind review-${one.kind}`}>{DOUBTS[one.kind]}</span>
              <Name>{titleOf(one.engagement)}</Name>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
