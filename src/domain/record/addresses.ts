/** An address of e-mail. */
export const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** With the scheme of the web. */
export const LINK = /https?:\/\/[^\s<>"]{1,2000}/giu;

/** Without it: `www.example.org`, `example.org/people`. */
const BARE_LINK =
  /(?<![\p{L}\p{N}.-])(?:www\.[^\s<>"]{1,2000}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,5}\/[^\s<>"]{0,2000})/giu;

/** A number with `+` before its country, or one of eleven digits that begins with the 8 dialled inside a country; no number of a law or a sum. */
export const TELEPHONE =
  /\+\d[\d\s()-]{7,20}\d|(?<![\p{L}\d.-]|№\s?)8(?:7\d{9}|[\s(-]{1,2}\d(?:[\s()-]{0,2}\d){9})(?![\d.-]?\d)/gu;

/** A text without the addresses that spell names small wherever they stand. */
export const withoutAddresses = (text: string): string =>
  text.replace(LINK, " ").replace(MAIL, " ").replace(BARE_LINK, " ");
