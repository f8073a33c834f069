import type { Language, Localised } from "../../language";
import { LANGUAGES } from "../../language";
import { columnOf } from "../tables";
import type { TableName } from "../tables";

/** `Gaps!A3:J42` */
export const at = (sheet: string, cells: string): string => `${sheet}!${cells}`;

/** A column by its header, or by its key where the table has none of that key. */
export const headerOf = (table: TableName, key: string, language: Language): string =>
  columnOf(table, key)?.header[language] ?? key;

/** What is told in each language by a function of it. */
export const byLanguage = (tell: (language: Language) => string): Localised =>
  Object.fromEntries(LANGUAGES.map((language) => [language, tell(language)])) as Localised;
