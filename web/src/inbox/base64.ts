const CHUNK = 0x8000;

/** Bytes as base64, a part at a time: all at once would be more arguments than a call can take. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
