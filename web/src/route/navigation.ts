import { useSyncExternalStore } from "react";
import { onTheSameDay } from "./knownOn.ts";
import { address, parseRoute, type Route } from "./route.ts";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const here = (): string => window.location.pathname + window.location.search;

/** The present address, path and query. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, here);
}

/** Goes to a page of the app. `replace`: the step is a detail of the same page (a pointed-at value) that "back" should not stop at. */
export function goTo(to: Route | string, how: "push" | "replace" = "push"): void {
  const target = onTheSameDay(typeof to === "string" ? to : address(to), here());
  if (target === here()) return;
  if (how === "replace") window.history.replaceState(null, "", target);
  else window.history.pushState(null, "", target);
  for (const listener of listeners) listener();
}

/**
 * A detail of the page that the address keeps beside the page's own state: how a table is sorted, what is chosen on a map. Changing it is no
 * step that "back" stops at.
 */
export function useParam(name: string): readonly [string | null, (value: string | null) => void] {
  const url = new URL(useAddress(), window.location.origin);
  const set = (value: string | null): void => {
    const next = new URL(window.location.href);
    if (value === null || value === "") next.searchParams.delete(name);
    else next.searchParams.set(name, value);
    goTo(next.pathname + next.search, "replace");
  };
  return [url.searchParams.get(name) || null, set];
}

/** Follows links inside the app without loading the page anew; leaves new tabs, downloads and other sites to the browser. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link === null || link.hasAttribute("download") || link.hasAttribute("target")) return;
  const to = link instanceof SVGAElement ? link.href.baseVal : (link.getAttribute("href") ?? "");
  if (!to.startsWith("/") || to.startsWith("//") || parseRoute(to).page === "unknown") return;
  event.preventDefault();
  const samePath = to.split("?")[0] === window.location.pathname;
  goTo(to);
  if (!samePath) window.scrollTo(0, 0);
}
