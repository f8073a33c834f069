import type { Localised } from "../../domain/language";

/** What stands in an invitation to begin with, in the language of those who are invited. */
export const LETTERS: Localised<(draft: string) => string> = {
  en: (draft) => `Here is the brief on “${draft}”. Please look through it and comment.`,
  ru: (draft) => `Направляю записку о проекте «${draft}». Пожалуйста, просмотрите и оставьте примечания.`,
  kk: (draft) => `«${draft}» жобасы туралы жазбаны жіберемін. Қарап шығып, пікір жазуыңызды сұраймын.`,
};
