import { countInRussian } from "../../domain/text/russian-form";
import type { Localised } from "../../domain/language";

/** What there is to remark about the data that a brief carries. */
export const RECORD_REMARKS = {
  noFingerprint: {
    en: "The brief does not say of which state of the workbook it is; generate it again to be sure.",
    ru: "В записке не сказано, какому состоянию книги она соответствует; чтобы не ошибиться, составьте ее снова.",
    kk: "Жазбада оның кітаптың қай күйіне сай екені айтылмаған; сенімді болу үшін оны қайта жасаңыз.",
  },
  damaged: (place: Localised) => ({
    en: `${place.en} is damaged and was left out; generate the brief again to mend it.`,
    ru: `${place.ru}: данные повреждены и пропущены; чтобы исправить, составьте записку снова.`,
    kk: `${place.kk}: деректер бүлінген, олар оқылмады; түзету үшін жазбаны қайта жасаңыз.`,
  }),
  twice: (place: Localised) => ({
    en: `${place.en} stands there twice; the first counts.`,
    ru: `${place.ru}: данные стоят дважды; считаются первые.`,
    kk: `${place.kk}: деректер екі рет тұр; біріншісі есептеледі.`,
  }),
  unbound: (controls: number) => ({
    en: `Another program took the link to the workbook from ${controls === 1 ? "1 text" : `${controls} texts`} of the brief; found by name instead; a refresh links it again.`,
    ru: `Другая программа удалила связь с книгой у ${countInRussian(controls, "текста", "текстов", "текстов")} записки; найдено по именам, обновление свяжет снова.`,
    kk: `Басқа бағдарлама жазбаның ${controls} мәтінінің кітаппен байланысын жойған; олар аттары бойынша табылды, жаңарту қайта байланыстырады.`,
  }),
} as const satisfies Readonly<Record<string, unknown>>;

/** Which of a brief's data is meant: of a gap, or where that is not said, by its place. */
export const placeOf = (gap: string, number: number): Localised =>
  gap === ""
    ? {
        en: `Row ${number} of the brief's data`,
        ru: `Строка ${number} данных записки`,
        kk: `Жазба деректерінің ${number}-жолы`,
      }
    : { en: `The brief's data on ${gap}`, ru: `Записка, строка ${gap}`, kk: `Жазба, ${gap} жолы` };
