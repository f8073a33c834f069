/** What a text that is written in a language looks like; Russian as the glossary has it, with е for ё. */
export const LETTERS = {
  ru: /^[^әғқңөұүһіё]*[а-я][^әғқңөұүһіё]*$/iu,
  kk: /[а-яәғқңөұүһі]/iu,
} as const;
