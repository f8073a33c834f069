/** Control characters, but for line feed and tab, and the marks that turn around the direction of what follows them. */
const HARMFUL = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What a terminal may be sent of a text that holds cells: characters that would move its cursor, recolour it, type into
 * it or turn words around are spelled out, `\u001b` for an escape. In JSON that is the same string as before.
 */
export const harmless = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(HARMFUL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A line that holds cells, as one line: a break in a cell must not look like the end of what the program says. */
export const oneLine = (text: string): string => text.replace(/\s*[\n\r]\s*/gu, " ⏎ ");
