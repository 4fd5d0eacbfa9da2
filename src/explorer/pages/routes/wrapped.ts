const wide = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

/** A name in lines of about so many Latin letters, at most so many lines: SVG breaks none by itself. A Chinese character is as wide as two letters. */
export function wrapped(name: string, width = 25, most = 3): string[] {
  const lines = [""];
  let used = 0;

  // Latin breaks at spaces, Japanese anywhere.
  for (const piece of name.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+/gu) ?? []) {
    const long = [...piece].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
    if (used + long > width && used > 0) {
      lines.push("");
      used = 0;
    }
    if (used === 0 && piece.trim() === "") continue;
    lines[lines.length - 1] += piece;
    used += long;
  }

  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]!.trimEnd()}…`];
}
