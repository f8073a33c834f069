import type { Localised } from "../../domain/language";
import { countInRussian } from "../../domain/text/russian-form";

/** What the session says of tables for Word. */
export const TABLE_WORDS = {
  making: { en: "Writing the table…", ru: "Составление таблицы…", kk: "Кесте құрастырылып жатыр…" },
  holds: (rows: number): Localised => ({
    en: `The table has ${rows} ${rows === 1 ? "row" : "rows"}.`,
    ru: `В таблице ${countInRussian(rows, "строка", "строки", "строк")}.`,
    kk: `Кестеде ${rows} жол бар.`,
  }),
} as const;
