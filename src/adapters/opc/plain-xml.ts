/**
 * What stands between two tags without being a tag, a comment or CDATA, as a part of a pattern with the flag `u`. Any
 * reader of XML gives it as it stands, but for the five signs that every XML has names for.
 */
export const PLAIN_TEXT = String.raw`${plain("")}(?:&(?:amp|lt|gt|quot|apos);${plain("")})*`;

/** The same for the value of an attribute in double quotes, which a reader may change at tabs and ends of lines. */
export const PLAIN_VALUE = plain(String.raw`\t\n"`);

function plain(but: string): string {
  return String.raw`[^<>&${but}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\ud800-\udfff\ufffe\uffff\u{10000}-\u{10ffff}]*`;
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What a text that fits `PLAIN_TEXT` says. */
export const readPlainText = (stored: string): string =>
  stored.includes("&") ? stored.replace(/&(\w+);/gu, (_, name: string) => SIGNS[name] ?? "") : stored;

/**
 * Read elements that follow upon each other in a plain form, up to the first that does not have it.
 *
 * @param form the pattern of one of them, with the flags `u` and `y`
 * @param take is told what its groups hold, and where it stands
 * @returns where the last of them ends
 */
export function readPlain(
  xml: string,
  from: number,
  form: RegExp,
  take: (found: RegExpExecArray, start: number, end: number) => void,
): number {
  let start = from;
  for (;;) {
    form.lastIndex = start;
    const found = form.exec(xml);
    if (!found) return start;
    const end = start + found[0].length;
    take(found, start, end);
    start = end;
  }
}
