import type { ReactNode } from "react";

interface ReviewerProps {
  readonly name: string;
  readonly setName: (name: string) => void;
}

/** Who decides, and with which keys. */
export function Reviewer({ name, setName }: ReviewerProps): ReactNode {
  return (
    <p className="review-who">
      <label>
        Your name{" "}
        <input id="reviewer" value={name} maxLength={120} autoComplete="name" onChange={(event) => setName(event.target.value)} />
      </label>
      <span className="soft note">
        Keys: <kbd>j</kbd> next, <kbd>k</kbd> back, <kbd>m</kbd> merge, <kbd>s</kbd> split, <kbd>r</kbd> reject, <kbd>y</kbd>{" "}
        right as it is, <kbd>1</kbd>–<kbd>9</kbd> take a value, <kbd>u</kbd> undo, <kbd>o</kbd> open
      </span>
    </p>
  );
}
