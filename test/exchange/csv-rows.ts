/** RFC 4180, read strictly: rows of one length, quotes closed. */
export const csvRows = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error("a quote is not closed");
        if (text[at] === '"' && text[at + 1] === '"') cell += text[at++];
        else if (text[at] === '"') break;
        else cell += text[at];
      }
      at++;
    } else while (at < text.length && text[at] !== "," && text[at] !== "\n") cell += text[at++];
    row.push(cell);
    if (text[at] === ",") {
      at++;
      continue;
    }
    if (at < text.length && text[at] !== "\n") throw new Error(`characters after a quote: ${text.slice(at, at + 20)}`);
    at++;
    rows.push(row);
    row = [];
  }
  const width = rows[0]?.length;
  const odd = rows.find((r) => r.length !== width);
  if (odd) throw new Error(`a row of ${odd.length} cells among rows of ${width}: ${odd.join("|")}`);
  return rows;
};
