/** Letters that Kazakh has and Russian has not, for a pattern of small ones. */
export const KAZAKH_LETTER = "[әғқңөұүһі]";

const HAS_KAZAKH = new RegExp(KAZAKH_LETTER, "iu");

/** Whether a text has letters that tell it from Russian; a few words of Kazakh may have none. */
export const hasKazakhLetters = (text: string): boolean => HAS_KAZAKH.test(text);
