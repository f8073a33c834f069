import { countInRussian } from "../../domain/text/russian-form";
import { MINUTES_WORDS } from "../../app/words/minutes-words";
import type { Localised } from "../../domain/language";
import { count } from "./report-words";

/** Minutes were made. */
export const madeMinutes = (
  output: string,
  consultation: string,
  { remarks, pages }: { readonly remarks: number; readonly pages: number },
): Localised => {
  const fills = MINUTES_WORDS.pages(pages);
  return {
    en: `Wrote ${output}: the minutes of ${consultation}, ${count(remarks, "remark")}. ${fills.en}`,
    ru: `Записан файл ${output}: протокол консультации ${consultation}, ${countInRussian(remarks, "замечание", "замечания", "замечаний")}. ${fills.ru}`,
    kk: `${output} файлы жазылды: ${consultation} консультациясының хаттамасы, ${remarks} пікір. ${fills.kk}`,
  };
};

/** Of a document that stood where minutes were written. */
export const MINUTES = {
  kept: (copy: string): Localised => ({
    en: `The document that stood there is no untouched document of Gap Table; it is kept as ${copy}.`,
    ru: `Документ, который там стоял, — не документ Gap Table в его исходном виде; он сохранен как ${copy}.`,
    kk: `Онда тұрған құжат — Gap Table құжатының өзгертілмеген күйі емес; ол ${copy} атымен сақталды.`,
  }),
  unedited: {
    en: "It replaced earlier, unedited minutes.",
    ru: "Он заменил прежний протокол, который не редактировали.",
    kk: "Ол бұрынғы, өңделмеген хаттаманың орнына жазылды.",
  },
} as const;
