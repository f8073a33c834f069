/** Letters at a word's end that its case may change. */
const ENDING = 1;

/** Whether a name is the one that was defined, in any case: "Закона", where "Закон" was. */
export function isDefined(name: string, words: string): boolean {
  const [written, defined] = [name, words].map((text) => text.toLowerCase().replace(/^the /u, ""));
  if (written === undefined || defined === undefined) return false;
  const stem = defined.slice(0, Math.max(3, defined.length - ENDING));
  return written.startsWith(stem) && written.length <= defined.length + 4;
}
