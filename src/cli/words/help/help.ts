import type { Language } from "../../../domain/language";
import { BRIEF_HELP } from "./brief-help";
import { ENGLISH } from "./en";
import type { HelpWords } from "./help-words";
import { KAZAKH } from "./kk";
import { QUESTIONS_HELP } from "./questions-help";
import { ROUND_HELP } from "./round-help";
import { RUSSIAN } from "./ru";

export const HELP: Readonly<Record<Language, HelpWords>> = {
  en: { ...ENGLISH, ...ROUND_HELP.en, ...QUESTIONS_HELP.en, ...BRIEF_HELP.en },
  ru: { ...RUSSIAN, ...ROUND_HELP.ru, ...QUESTIONS_HELP.ru, ...BRIEF_HELP.ru },
  kk: { ...KAZAKH, ...ROUND_HELP.kk, ...QUESTIONS_HELP.kk, ...BRIEF_HELP.kk },
};
