import type { Language } from "../../../domain/language";
import { ENGLISH } from "./en";
import type { HelpWords } from "./help-words";
import { KAZAKH } from "./kk";
import { RUSSIAN } from "./ru";

export const HELP: Readonly<Record<Language, HelpWords>> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH };
