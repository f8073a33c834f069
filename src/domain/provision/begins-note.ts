const NOTE =
  /^\s*(?:\d{1,2}-)?(?:примечани[ея]|ескертпе(?:лер)?|notes?)(?:\s+\d{1,2})?(?:\s+(?:к|to)\s+[^.:]{1,30})?\s*[.:–—]/iu;

/** "Notes – in shorthand or in full – are kept" is a sentence about notes; "Note – in this Article:" is none. */
const GOES_ON = /^\s*\p{L}+\s*[–—]\s*\p{Ll}[^.:–—]*\s[–—]\s/u;

/** Whether a line begins a law's own note to an article, which an editor's "Сноска." is not. */
export const beginsNote = (line: string): boolean => NOTE.test(line) && !GOES_ON.test(line);
