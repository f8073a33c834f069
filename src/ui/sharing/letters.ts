import type { Shareable } from "../../app/session/online-state";
import type { Localised } from "../../domain/language";

/** What stands in an invitation to begin with, in the language of those who are invited. */
export const LETTERS: Readonly<Record<Shareable, Localised<(draft: string) => string>>> = {
  brief: {
    en: (draft) => `Here is the brief on “${draft}”. Please look through it and comment.`,
    ru: (draft) => `Направляю записку о проекте «${draft}». Пожалуйста, просмотрите и оставьте примечания.`,
    kk: (draft) => `«${draft}» жобасы туралы жазбаны жіберемін. Қарап шығып, пікір жазуыңызды сұраймын.`,
  },
  workbook: {
    en: (draft) => `Here is the workbook with the review of “${draft}”. Please look through it and comment.`,
    ru: (draft) => `Направляю книгу с обзором проекта «${draft}». Пожалуйста, просмотрите и оставьте примечания.`,
    kk: (draft) => `«${draft}» жобасына шолу кітабын жіберемін. Қарап шығып, пікір жазуыңызды сұраймын.`,
  },
};
