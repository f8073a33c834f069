import type { Localised } from "../../domain/language";

/** What the session says of copies for people and programs outside. */
export const COPY_WORDS = {
  making: { en: "Making the copy…", ru: "Составление копии…", kk: "Көшірме жасалып жатыр…" },
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
