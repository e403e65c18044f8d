import { type ReactNode, useState } from "react";

type Theme = "system" | "light" | "dark";
const NEXT: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const SIGNS: Record<Theme, string> = { system: "◐", light: "○", dark: "●" };
const KEY = "chancery-theme";

function chosen(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function apply(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage can be switched off; the choice then holds for this page only.
  }
}

/** Light, dark, or as the system says; public/theme.js reads the choice before the first paint. */
export function ThemeToggle(): ReactNode {
  const [theme, setTheme] = useState(chosen);
  const turn = (): void => {
    apply(NEXT[theme]);
    setTheme(NEXT[theme]);
  };
  return (
    <button type="button" className="theme-toggle" onClick={turn} title={`Colours: ${theme}. Change to ${NEXT[theme]}.`}>
      <span aria-hidden="true">{SIGNS[theme]}</span>
      <span className="unseen">
        Colours: {theme}. Change to {NEXT[theme]}.
      </span>
    </button>
  );
}
