import type { Language } from "../../language";
import { english } from "./en";
import type { Grammar } from "./grammar";
import { kazakh } from "./kk";
import { russian } from "./ru";

/** The grammar of every language a citation may be in; a text may mix them. */
export const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: english, ru: russian, kk: kazakh };
