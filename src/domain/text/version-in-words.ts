import type { Language } from "../language";

/** What a version of a draft calls itself, in any of the languages. */
const NAMES = /version|draft|edition|revision|reading|верси|редакц|вариант|проект|чтени|нұсқа|жоба|оқылым/iu;

const NUMBERED: Readonly<Record<Language, (version: string) => string>> = {
  en: (version) => `version ${version}`,
  ru: (version) => `версия ${version}`,
  kk: (version) => `${version}-нұсқа`,
};

/** A version as a title page names it: a number is said to be one, unless what was typed says so already. */
export const versionInWords = (version: string, language: Language): string =>
  /^\d/u.test(version) && !NAMES.test(version) ? NUMBERED[language](version) : version;
