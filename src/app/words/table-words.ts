import type { Localised } from "../../domain/language";
import { countInRussian } from "./count-in-russian";

/** What the session says of tables for Word. */
export const TABLE_WORDS = {
  making: { en: "Writing the table…", ru: "Составление таблицы…", kk: "Кесте құрастырылып жатыр…" },
  makingCopy: { en: "Making the copy…", ru: "Составление копии…", kk: "Көшірме жасалып жатыр…" },
  holds: (rows: number): Localised => ({
    en: `The table has ${rows} ${rows === 1 ? "row" : "rows"}.`,
    ru: `В таблице ${countInRussian(rows, "строка", "строки", "строк")}.`,
    kk: `Кестеде ${rows} жол бар.`,
  }),
  notHanded: (file: string): Localised => ({
    en: `“${file}” was made, but could not be handed over. Allow downloads for this page and try again.`,
    ru: `Файл «${file}» составлен, но передать его не удалось. Разрешите этой странице загрузки и повторите.`,
    kk: `«${file}» жасалды, бірақ берілмеді. Бұл бетке жүктеуге рұқсат беріп, қайталаңыз.`,
  }),
  undo: (file: string): Localised => ({
    en: `To undo, delete “${file}”; the workbook was not changed.`,
    ru: `Чтобы отменить, удалите «${file}»; книга не менялась.`,
    kk: `Болдырмау үшін «${file}» файлын жойыңыз; кітап өзгерген жоқ.`,
  }),
} as const;
