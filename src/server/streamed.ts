/** What is made at a time, in bytes, before others have their turn. */
const PIECE = 64 * 1024;

/** An answer that is made while it is read: nothing holds the whole, and whoever stops reading stops the making. */
export const streamed = (chunks: Iterable<string | Uint8Array>, headers: Readonly<Record<string, string>>): Response => {
  const encoder = new TextEncoder();
  const source = chunks[Symbol.iterator]();
  /** The next piece; null at the end. */
  const piece = (): Uint8Array | null => {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < PIECE) {
      const next = source.next();
      if (next.done) break;
      const bytes = typeof next.value === "string" ? encoder.encode(next.value) : next.value;
      parts.push(bytes);
      size += bytes.length;
    }
    return parts.length ? Buffer.concat(parts) : null;
  };
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // Others' requests come in between two pieces.
      await new Promise((resolve) => setImmediate(resolve));
      const bytes = piece();
      if (bytes === null) controller.close();
      else controller.enqueue(bytes);
    },
    cancel() {
      source.return?.();
    },
  });
  return new Response(body, { headers });
};
