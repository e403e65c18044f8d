import { ApiError } from "./client.ts";

/** What went wrong with a request, in words for the reader. */
export const messageOf = (error: unknown): string =>
  error instanceof ApiError ? error.message : "The server's answer could not be read.";
