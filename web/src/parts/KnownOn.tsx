import type { ReactNode } from "react";
import { asKnownNow, knownOn } from "../route/knownOn.ts";
import { address, EVERYTHING } from "../route/route.ts";
import { sayDate } from "../text/dates.ts";
import "./knownOn.css";

/** Says that a page shows an earlier day of the record, and leads back to the present one. */
export function KnownOn({ here }: { readonly here: string }): ReactNode {
  const day = knownOn(here);
  if (day === null) return null;
  return (
    <p className="known-on">
      <strong>As known on {sayDate(day)}.</strong> What was recorded later is left out.{" "}
      <a href={asKnownNow(here)}>As known now</a>{" "}
      <a href={address({ page: "diff", since: day, until: null, query: EVERYTHING })}>What changed since</a>
    </p>
  );
}
