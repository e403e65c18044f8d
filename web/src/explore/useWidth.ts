import { type RefObject, useEffect, useState } from "react";

/** The width of an element in CSS pixels as it changes; null before it is on the page. */
export function useWidth(element: RefObject<Element | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const found = element.current;
    if (found === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? null));
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
