/** Escapes everything that is not ASCII: Node reads such a file faster, and stores it in half the memory. */
export const toAscii = (code: string): string =>
  code.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As Git stores it: some packages end their lines in CR LF, and so does their packed code. */
export const withLf = (text: string): string => text.replaceAll('\r\n', '\n');
