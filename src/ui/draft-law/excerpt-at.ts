/** Letters before the word that was looked for, and all of an excerpt. */
const BEFORE = 40;
const LENGTH = 160;

/** The part of a text in which the first typed word stands, or its beginning; "" for a blank text. */
export function excerptAt(text: string, typed: string): string {
  const [word = ""] = typed.trim().toLowerCase().split(/\s+/u);
  const at = word === "" ? -1 : text.toLowerCase().indexOf(word);
  const wanted = Math.max(0, at - BEFORE);
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const shown = text.slice(start, start + LENGTH).trim();
  return `${start > 0 ? "… " : ""}${shown}${start + LENGTH < text.length ? " …" : ""}`;
}
