/** Exit codes of the command, as contract/reading.md promises them. */
export const EXIT = { ok: 0, input: 1, usage: 2, environment: 3, interrupted: 130 } as const;

/** Wrong usage: the message says what is wrong and what to type instead. */
export class UsageError extends Error {
  readonly code = "usage";
}

const ENVIRONMENT = new Set([
  "newer-record",
  "disk-full",
  "locked",
  "not-a-record",
  "io",
  "ENOSPC",
  "EACCES",
  "EPERM",
  "EROFS",
  "EADDRINUSE",
  "knowledge",
  "knowledge-missing",
  "newer-knowledge",
]);

/** The exit code an error means. */
export const exitOf = (error: unknown): number => {
  const code = (error as { code?: unknown })?.code;
  if (code === "no-record" || code === "usage") return EXIT.usage;
  return typeof code === "string" && ENVIRONMENT.has(code) ? EXIT.environment : EXIT.input;
};
