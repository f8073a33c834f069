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

/** A piece of a part's XML. */
export interface XmlPiece {
  readonly start: number;
  readonly end: number;
}

/**
 * A part's XML in pieces that end behind each tag which begins in a certain way, so that what follows may be read in
 * another way and left out.
 *
 * @param tag e.g. `"<row "`
 * @param goOn asked once a piece was gone through, where it ended: gives where the next one begins
 */
export function* piecesBehind(xml: string, tag: string, goOn: (end: number) => number): Iterable<XmlPiece> {
  let start = 0;
  while (start < xml.length) {
    const found = xml.indexOf(tag, start);
    const end = (found < 0 ? 0 : xml.indexOf(">", found) + 1) || xml.length;
    yield { start, end };
    start = goOn(end);
  }
}
