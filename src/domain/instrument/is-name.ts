const LETTERS_OF_AN_ABBREVIATION = 4;

/** "Act 843": where laws go by their number alone. */
const NUMBERED = /^\p{Lu}\p{L}{2,} \d{3,}$/u;

/**
 * Whether a text can be the name of a document. Not a number, a letter or a short word such as "the" or "art.", which
 * would be met everywhere: so short a name is an abbreviation, with two capitals, or a word with a number of three digits.
 */
export function isName(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return false;
  if (NUMBERED.test(text.trim())) return true;
  return letters.length > LETTERS_OF_AN_ABBREVIATION || letters.filter((letter) => /\p{Lu}/u.test(letter)).length > 1;
}
