/** Hands the reader a file that the page made; nothing goes over the network. */
export function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by then; without this it would be kept as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
