import type { Localised } from "../language";

/** Said wherever a row names a gap that there is not. */
export const unknownGap = (id: string): Localised => ({
  en: `This review has no gap ${id}. Give a number that stands in the table of gaps.`,
  ru: `Пробела ${id} в этом обзоре нет. Укажите номер из таблицы пробелов.`,
  kk: `Бұл шолуда ${id} олқылығы жоқ. Олқылықтар кестесіндегі нөмірді көрсетіңіз.`,
});
