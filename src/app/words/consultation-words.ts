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
  /** A remark that was typed and is not in the workbook yet, by its consultation. */
  remarkOf: (consultation: string): Localised => ({
    en: `a remark of ${consultation}`,
    ru: `отзыв из ${consultation}`,
    kk: `${consultation} пікірі`,
  }),
};
