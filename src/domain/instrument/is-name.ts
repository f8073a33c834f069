const LETTERS_OF_AN_ABBREVIATION = 4;

/**
 * Whether a text can be the name of a document. Not a number, a letter or a short word such as "the" or "art.", which
 * would be met everywhere: so short a name is an abbreviation, with two capitals.
 */
export function isName(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return false;
  return letters.length > LETTERS_OF_AN_ABBREVIATION || letters.filter((letter) => /\p{Lu}/u.test(letter)).length > 1;
}
