import { escapeText } from "../opc/escape-xml";

/** Excel's own limit of the text of a cell, in UTF-16 units. */
export const CELL_LIMIT = 32_767;

/** Excel writes what XML cannot hold, and a carriage return, as `_x000D_`, and a text that only looks so as `_x005F_x000D_`. */
const CODE = /_x([0-9A-Fa-f]{4})_/gu;
const NEEDS_CODE = /(?![\t\n\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The text a person sees of a text as it is stored. */
export const decodeExcelText = (stored: string): string =>
  stored.includes("_x")
    ? stored.replace(CODE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : stored;

/** Anything but letters, blanks and signs that stand in a file as they are, as those of nearly every text do. */
const MAY_NEED_CODE = /[^\n -%'-;=?-^`-~\u00a0-\ud7ff]/u;

/** The text to store, escaped for XML; `decodeExcelText` gives the same text back. */
export const encodeExcelText = (text: string): string =>
  MAY_NEED_CODE.test(text)
    ? escapeText(
        text
          .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
          .replace(NEEDS_CODE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
      )
    : text;
