/** Characters XML 1.0 forbids, lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Marks that turn round the text after them, up to the end of the paragraph: nobody types them on purpose. */
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text as a Word document can hold it: line ends as `\n`, without what XML or a reader's eye cannot take. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "").replace(DIRECTION_OVERRIDES, "");
}
