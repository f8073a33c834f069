import type { Localised } from "../../domain/language";

/** What is said of the sheet for the author's own texts. */
export const BRIEF_SHEET = {
  added: (parts: readonly string[], output: string | undefined, kept: string | undefined): Localised => {
    const list = parts.join("; ");
    return {
      en: `Added: ${list}.${output === undefined ? " Nothing was written." : ` Written to ${output}.`}${kept === undefined ? "" : ` As it was: ${kept}.`}`,
      ru: `Добавлено: ${list}.${output === undefined ? " Ничего не записано." : ` Записано в ${output}.`}${kept === undefined ? "" : ` Прежний файл: ${kept}.`}`,
      kk: `Қосылды: ${list}.${output === undefined ? " Ештеңе жазылған жоқ." : ` ${output} файлына жазылды.`}${kept === undefined ? "" : ` Бұрынғы файл: ${kept}.`}`,
    };
  },
  nothing: {
    en: "The review has all of it already.",
    ru: "Все это в обзоре уже есть.",
    kk: "Мұның бәрі шолуда бар.",
  },
  /** Said beside a brief of a workbook without the sheet. */
  missing: (file: string): Localised => ({
    en: `${file} has no sheet for your own texts; “gap-table brief-sheet” adds it.`,
    ru: `В ${file} нет листа для ваших текстов; его добавит «gap-table brief-sheet».`,
    kk: `${file} кітабында өз мәтіндеріңізге арналған парақ жоқ; оны «gap-table brief-sheet» қосады.`,
  }),
  stumbles: (count: number): Localised => ({
    en: `A reader would stumble over ${count === 1 ? "one thing" : `${count} things`}:`,
    ru: `Обо что споткнется читатель (${count}):`,
    kk: `Оқырман сүрінетін жайттар (${count}):`,
  }),
} as const;

/** Why `--strict` made no brief; what is missing follows. */
export const NOT_READY: Localised = {
  en: "No brief was made, since --strict was given.",
  ru: "Записка не создана, так как задано --strict.",
  kk: "--strict берілгендіктен жазба жасалмады.",
};
