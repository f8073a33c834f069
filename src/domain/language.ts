/** The languages a review, a brief and the program's own words can be in. */
export const LANGUAGES = ["en", "ru", "kk"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same thing in every language, so that a missing translation does not compile. */
export type Localised<T = string> = Readonly<Record<Language, T>>;

/** What a function makes of each language. */
export const inEachLanguage = <T>(make: (language: Language) => T): Localised<T> => ({
  en: make("en"),
  ru: make("ru"),
  kk: make("kk"),
});

export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);
