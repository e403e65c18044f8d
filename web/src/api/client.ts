/** Asks the HTTP API. The app uses nothing else. */

/** What went wrong, in words for the reader. `status` is 0 where no answer came. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
}

/** The words of an error answer: {error: {message}}, {error: "..."} or {message}. */
function messageOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null;
  const inner = "error" in body ? body.error : body;
  if (typeof inner === "string") return inner;
  if (typeof inner === "object" && inner !== null && "message" in inner && typeof inner.message === "string")
    return inner.message;
  return null;
}

/** What an answer that is no success says. */
export async function explain(response: Response): Promise<ApiError> {
  let message: string | null = null;
  try {
    message = messageOf(await response.json());
  } catch {
    // The body is not JSON (a proxy's page, say); the status alone has to do.
  }
  return new ApiError(response.status, message ?? `The server answered ${response.status} ${response.statusText}`.trim());
}

/** GET /api/v1 + path. `T` is the type that src/server/api.ts declares for the path; the server's tests hold it to that. */
export async function ask<T>(path: string, signal: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, { headers: { accept: "application/json" }, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiError(0, "No answer: chancery's server is not running at this address.");
  }
  if (!response.ok) throw await explain(response);
  return (await response.json()) as T;
}
