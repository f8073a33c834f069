/** A last word this long may take a case ending; in a name of several words, one in Cyrillic letters this long. */
const LONG = 5;
const LONG_IN_CYRILLIC = 3;

/**
 * Whether a text holds a name as words of its own, both folded: "art" is not in "part", nor "law 5" in "law 50". The
 * last word may go on where it is long enough, since names take case endings in Russian and Kazakh.
 */
export function holdsName(text: string, name: string): boolean {
  if (name === "") return false;
  let start = text.indexOf(name);
  while (start >= 0) {
    const [before, after] = [text.charAt(start - 1), text.charAt(start + name.length)];
    if (!WORD.test(before) && (!WORD.test(after) || (LETTER.test(after) && mayGoOn(name)))) return true;
    start = text.indexOf(name, start + 1);
  }
  return false;
}

function mayGoOn(name: string): boolean {
  const last = LAST_WORD.exec(name)?.[0] ?? "";
  if (last.length >= LONG) return true;
  return last.length >= LONG_IN_CYRILLIC && last !== name && CYRILLIC.test(last);
}

const LAST_WORD = /\p{L}+$/u;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;
