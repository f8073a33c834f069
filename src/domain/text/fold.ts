/**
 * Text made comparable: NFC, lower case, one kind of apostrophe and of blank,
 * ё as е, no blanks at the edges. For matching only; never shown or stored.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc`´]/gu, "'")
    .replace(/\u00ad/gu, "")
    .replace(/\s{2,}|[^\S ]/gu, " ")
    .trim()
    .toLowerCase()
    .replaceAll("ё", "е");
