/**
 * A text for a provision without the provision's own number, "(2) " or "2. ", where the draft's text stands without it, as
 * rows of a draft do: else the number would pass for put in.
 */
export function withoutOwnNumber(text: string, id: string, draftText: string): string {
  const number = OWN_NUMBER.exec(id)?.slice(1).find(Boolean);
  if (number === undefined) return text;
  const escaped = number.replaceAll(".", "\\.");
  const mark = new RegExp(`^\\s*(?:\\(${escaped}\\)|${escaped}[.)])\\s+(?=\\S)`, "iu");
  return mark.test(draftText) ? text : text.replace(mark, "");
}

/** Of `"5(2)"`, `"5(1)(a)[2]"` and `"12-1"`. */
const OWN_NUMBER = /(?:\(([\p{L}\p{N}-]+)\)|^([\p{N}][\p{L}\p{N}.-]*))(?:\[\d+\])?$/u;
