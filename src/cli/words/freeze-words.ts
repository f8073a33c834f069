import type { Localised } from "../../domain/language";

/** What freezing a review came to. */
export const FROZEN = {
  wrote: (output: string, gaps: number): Localised => ({
    en: `Wrote ${output}, gaps: ${gaps}. The review is as it was.`,
    ru: `Записан файл ${output}, пробелов: ${gaps}. Обзор остался как был.`,
    kk: `${output} файлы жазылды, олқылық саны: ${gaps}. Шолу сол күйінде қалды.`,
  }),
  wouldWrite: (gaps: number): Localised => ({
    en: `Gaps in the copy: ${gaps}. Nothing was written.`,
    ru: `Пробелов в копии: ${gaps}. Ничего не записано.`,
    kk: `Көшірмедегі олқылық саны: ${gaps}. Ештеңе жазылған жоқ.`,
  }),
} as const;
