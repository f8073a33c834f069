import type { Localised } from "../../domain/language";

/** A text that was typed and is not in the workbook yet: its name, where it is gone on with, and that it is gone. */
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
