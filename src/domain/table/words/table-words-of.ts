import type { Language } from "../../language";
import { en } from "./en";
import { kk } from "./kk";
import { ru } from "./ru";
import type { TableWords } from "./table-words";

const WORDS: Readonly<Record<Language, TableWords>> = { en, ru, kk };

export const tableWordsOf = (language: Language): TableWords => WORDS[language];
