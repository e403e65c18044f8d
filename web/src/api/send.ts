import { ApiError, explain } from "./client.ts";

/** The token that this page was given; the server asks for it with everything but reads. */
const token = (): string => document.querySelector<HTMLMetaElement>('meta[name="chancery-token"]')?.content ?? "";

/** POST /api/v1 + path. `T` is the type that src/server/api.ts declares for the path. */
export async function send<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json", "x-chancery-token": token() },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, "No answer: chancery's server is not running at this address.");
  }
  if (!response.ok) throw await explain(response);
  return (await response.json()) as T;
}
