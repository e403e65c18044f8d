import type { ReactNode } from "react";
import type { Years } from "./years.ts";

interface YearsSliderProps {
  readonly all: Years;
  readonly years: Years;
  readonly set: (years: Years) => void;
}

/** The years that are shown, by two sliders; the arrows move each by a year. */
export function YearsSlider({ all, years, set }: YearsSliderProps): ReactNode {
  const slider = (label: string, value: number, changed: (year: number) => Years): ReactNode => (
    <label>
      <span className="years-label">{label}</span>
      <input
        type="range"
        min={all.from}
        max={all.to}
        value={value}
        aria-valuetext={String(value)}
        onChange={(event) => set(changed(Number(event.target.value)))}
      />
      <output className="years-value">{value}</output>
    </label>
  );
  return (
    <fieldset className="years">
      <legend className="unseen">Years shown</legend>
      {slider("From", years.from, (from) => ({ from, to: Math.max(from, years.to) }))}
      {slider("Until", years.to, (to) => ({ from: Math.min(to, years.from), to }))}
    </fieldset>
  );
}
