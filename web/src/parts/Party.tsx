import type { ReactNode } from "react";
import { partyAddress } from "../route/route.ts";
import { partyName } from "../text/parties.ts";
import { Name } from "./Words.tsx";

interface PartyProps {
  /** ISO 3166-1 alpha-3 code or an organization's acronym. */
  readonly code: string;
  /** Show the code alone, the name as its explanation. */
  readonly short?: boolean;
  readonly linked?: boolean;
}

/** A state or organization: its name and code. No flags: they are images to argue about, and say nothing the code does not. */
export function Party({ code, short = false, linked = false }: PartyProps): ReactNode {
  const name = partyName(code);
  const shown = short ? (
    <abbr className="party-code" title={name}>
      {code}
    </abbr>
  ) : (
    <>
      <Name>{name}</Name>
      {name !== code && <span className="party-code"> {code}</span>}
    </>
  );
  if (!linked) return shown;
  return (
    <a className="party" href={partyAddress(code)}>
      {shown}
    </a>
  );
}
