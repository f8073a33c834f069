import type { Localised } from "../../domain/language";

/** What the session says of the author's texts for the brief. */
export const BRIEF_TEXT_WORDS = {
  sheetAdded: {
    en: "The sheet Brief stands behind the other sheets now.",
    ru: "Лист «Записка» добавлен после остальных листов.",
    kk: "«Жазба» парағы басқа парақтардың соңына қосылды.",
  },
  written: (count: number): Localised => ({
    en: count === 1 ? "Written on the sheet Brief." : `${count} rows written on the sheet Brief.`,
    ru: count === 1 ? "Записано на лист «Записка»." : `Записано строк на лист «Записка»: ${count}.`,
    kk: count === 1 ? "«Жазба» парағына жазылды." : `«Жазба» парағына жазылған жол саны: ${count}.`,
  }),
  /** A text that was typed and is not in the workbook yet, by its part of the brief. */
  ofBrief: (part: string): Localised => ({
    en: `the brief: ${part}`,
    ru: `записка: ${part}`,
    kk: `жазба: ${part}`,
  }),
  moved: {
    en: "The two texts have changed places.",
    ru: "Два текста поменялись местами.",
    kk: "Екі мәтіннің орны ауысты.",
  },
  noSheet: {
    en: "The workbook has no sheet Brief yet. Add it first; nothing was written.",
    ru: "В книге еще нет листа «Записка». Сначала добавьте его; ничего не записано.",
    kk: "Кітапта әзірге «Жазба» парағы жоқ. Алдымен оны қосыңыз; ештеңе жазылған жоқ.",
  },
  rowGone: {
    en: "That text is no longer where it was on the sheet Brief. Nothing was written.",
    ru: "Этого текста больше нет на прежнем месте листа «Записка». Ничего не записано.",
    kk: "Бұл мәтін «Жазба» парағындағы бұрынғы орнында жоқ. Ештеңе жазылған жоқ.",
  },
} as const;
