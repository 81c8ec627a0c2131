/** Escapes all that is not ASCII: Node reads such a file faster, and keeps it in half the memory. */
export const toAscii = (code: string): string =>
  code.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As git keeps it: some packages end their lines in CR LF, and what is packed of them has theirs. */
export const withLf = (text: string): string => text.replaceAll('\r\n', '\n');
