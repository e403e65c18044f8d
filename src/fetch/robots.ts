/** What a site's robots.txt asks of programs that fetch, as RFC 9309 reads it. */

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** A file is read up to here; RFC 9309 asks for no more than 500 KiB. */
export const ROBOTS_MOST = 500 * 1024;

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
}

/** Lines of one group: names of programs, then rules. */
const groupsOf = (text: string): Group[] => {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.slice(0, ROBOTS_MOST).split(/\r\n?|\n/)) {
    const [, key = "", value = ""] = /^\s*([a-z-]{1,20})\s*:([^#]*)/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (!naming) groups.push({ agents: [], rules: [] });
      naming = true;
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
    } else if (name === "allow" || name === "disallow") {
      naming = false;
      if (value.trim()) groups.at(-1)?.rules.push({ allow: name === "allow", pattern: value.trim() });
    }
  }
  return groups;
};

/** Escapes that stand for plain letters are undone, others written in one way. */
const canonical = (path: string): string =>
  path.replace(/%[0-9a-f]{2}|[^\x20-\x7e]/gi, (sign) => {
    if (sign[0] !== "%") return encodeURIComponent(sign.isWellFormed() ? sign : "\ufffd");
    const code = Number.parseInt(sign.slice(1), 16);
    return /[\w.~-]/.test(String.fromCharCode(code)) && code < 128 ? String.fromCharCode(code) : sign.toUpperCase();
  });

/** `*` stands for anything, `$` at the end for the path's end. Each part is taken where it first fits: nothing is tried twice. */
const fits = (pattern: string, path: string): boolean => {
  const toEnd = pattern.endsWith("$");
  const [first = "", ...parts] = (toEnd ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = toEnd ? (parts.pop() ?? null) : null;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!toEnd) return true;
  return last === null ? at === path.length : path.length - last.length >= at && path.endsWith(last);
};

const namesIn = (group: Group, product: string): boolean =>
  group.agents.some((agent) => (/^[a-z_-]+/.exec(agent)?.[0] ?? "") === product);

/** Whether the file lets the program of that name (in lower case) fetch the path with its query. */
export const allows = (robots: string, product: string, path: string): boolean => {
  const groups = groupsOf(robots);
  const own = groups.filter((g) => namesIn(g, product));
  const rules = (own.length ? own : groups.filter((g) => g.agents.includes("*"))).flatMap((g) => g.rules);
  const asked = canonical(path);
  let best: Rule | null = null;
  for (const rule of rules) {
    if (best && (rule.pattern.length < best.pattern.length || (rule.pattern.length === best.pattern.length && !rule.allow)))
      continue;
    if (fits(canonical(rule.pattern), asked)) best = rule;
  }
  return best?.allow ?? true;
};
