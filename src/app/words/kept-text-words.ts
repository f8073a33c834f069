import type { Localised } from "../../domain/language";

/** What a text is called that was typed and is not in the workbook yet, where its place alone does not tell, and where it is gone on with. */
export const KEPT_TEXT_WORDS = {
  comment: (row: string): Localised => ({
    en: `a comment on ${row} (Discussion)`,
    ru: `комментарий к ${row} (Обсуждение)`,
    kk: `${row} жолына пікір (Талқылау)`,
  }),
  reply: (place: string): Localised => ({
    en: `a reply, ${place} (Discussion)`,
    ru: `ответ, ${place} (Обсуждение)`,
    kk: `жауап, ${place} (Талқылау)`,
  }),
  pasted: {
    en: "the pasted draft (Draft)",
    ru: "вставленный проект (Проект)",
    kk: "қойылған жоба (Жоба)",
  },
};
