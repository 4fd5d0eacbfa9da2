const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** As XML takes it, in an element or an attribute. What it cannot hold (control characters, halves of pairs) becomes U+FFFD. */
export const xml = (text: string): string =>
  text.replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd").replace(/[&<>"]/g, (character) => entities[character]!);
