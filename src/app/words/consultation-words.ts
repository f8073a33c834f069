import type { Localised } from "../../domain/language";

/** What the session says of consultations and of what was said there. */
export const CONSULTATION_WORDS = {
  added: (id: string): Localised => ({
    en: `Consultation ${id} was added to the sheet Consultations.`,
    ru: `На лист «Консультации» добавлена консультация ${id}.`,
    kk: `«Консультациялар» парағына ${id} консультациясы қосылды.`,
  }),
  remarkAdded: (id: string, gap: string): Localised => ({
    en: `Saved as ${id}${gap === "" ? "" : `, about ${gap}`}.`,
    ru: `Записано: ${id}${gap === "" ? "" : `, о ${gap}`}.`,
    kk: `Жазылды: ${id}${gap === "" ? "" : `, ${gap} туралы`}.`,
  }),
  /** Behind a remark that was saved. */
  gapUnknown: (gap: string): Localised => ({
    en: `The table has no gap ${gap}: correct the number in its row.`,
    ru: `В таблице нет пробела ${gap}: исправьте номер в строке отзыва.`,
    kk: `Кестеде ${gap} олқылығы жоқ: пікір жолындағы нөмірді түзетіңіз.`,
  }),
  /** A remark that was typed and is not in the workbook yet, by its consultation. */
  remarkOf: (consultation: string): Localised => ({
    en: `a remark of ${consultation}`,
    ru: `отзыв из ${consultation}`,
    kk: `${consultation} пікірі`,
  }),
};
