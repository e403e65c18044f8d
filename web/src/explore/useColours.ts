import { useEffect, useState } from "react";

const TOKENS = ["accent", "ink", "soft", "rule", "edge", "page", "sheet", "lit", "held"] as const;
export type Colours = Readonly<Record<(typeof TOKENS)[number], string>>;

/** The page's colours as a canvas needs them, for light or dark as it is now. */
function resolved(): Colours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colours = Object.fromEntries(
    TOKENS.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, getComputedStyle(probe).color];
    }),
  ) as Colours;
  probe.remove();
  return colours;
}

/** Those colours, anew when the system or the reader turns light to dark. */
export function useColours(): Colours {
  const [colours, setColours] = useState(resolved);
  useEffect(() => {
    const update = (): void => setColours(resolved());
    const system = matchMedia("(prefers-color-scheme: dark)");
    const reader = new MutationObserver(update);
    system.addEventListener("change", update);
    reader.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => {
      system.removeEventListener("change", update);
      reader.disconnect();
    };
  }, []);
  return colours;
}
