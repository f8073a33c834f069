/** What XML 1.0 cannot hold, not even escaped: most control characters, halves of surrogate pairs, two non-characters. */
const IMPOSSIBLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for between tags. What XML cannot hold is dropped. */
export const escapeText = (text: string): string =>
  text.replace(IMPOSSIBLE, "").replace(/[&<>\r]/gu, (character) => ESCAPES[character] ?? character);

/** Text for an attribute in double quotes. What XML cannot hold is dropped; line breaks and tabs survive. */
export const escapeAttribute = (text: string): string =>
  text.replace(IMPOSSIBLE, "").replace(/[&<>"\t\n\r]/gu, (character) => ESCAPES[character] ?? character);
