import type { Localised } from "../language";

/** Said wherever a row names a gap that there is not. */
export const unknownGap = (id: string): Localised => ({
  en: `Unexpected gap ${id}, expected a number of the Gaps table`,
  ru: `Неизвестный пробел ${id}; ожидается номер из таблицы пробелов`,
  kk: `Белгісіз олқылық ${id}; олқылықтар кестесіндегі нөмір күтіледі`,
});
