import type { Localised } from "../../domain/language";
import { en } from "./words/en";
import { kk } from "./words/kk";
import { ru } from "./words/ru";
import type { WorkbenchWords } from "./words/workbench-words";

/** What the workbench says. */
export const WORDS: Localised<WorkbenchWords> = { en, ru, kk };
