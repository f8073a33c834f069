/**
 * Words in which “?” stands for letters that an encoding does not have: it stands within letters of one case, or before
 * a word, where no question does. Of Cyrillic alone, since addresses of pages have it between Latin ones.
 */
export const wordsWithLostLetters = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\p{N}?-]+/u).filter((word) => LOST.test(word));

const CYRILLIC = String.raw`(?=\p{Script=Cyrillic})`;
const LOST = new RegExp(
  String.raw`(?<=\p{Script=Cyrillic})(?<=\p{Ll})\?+${CYRILLIC}\p{Ll}|` +
    String.raw`(?<=\p{Script=Cyrillic})(?<=\p{Lu})\?+${CYRILLIC}\p{Lu}|^\?+${CYRILLIC}\p{L}`,
  "u",
);
