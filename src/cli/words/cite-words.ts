import type { Localised } from "../../domain/language";

/** What is wrong with a line of `cite --jsonl`. `shown` is what stands there. */
export const BAD_LINE = {
  noJson: (shown: string) => ({
    en: `unexpected ${shown}, expected JSON such as {"text":"CRC, art. 16"}`,
    ru: `получено ${shown}, ожидается JSON вида {"text":"КПР, ст. 16"}`,
    kk: `${shown} келді, {"text":"БҚК, 16-бап"} сияқты JSON күтілген`,
  }),
  noObject: (shown: string) => ({
    en: `unexpected ${shown}, expected an object with a "text"`,
    ru: `получено ${shown}, ожидается объект с полем "text"`,
    kk: `${shown} келді, "text" өрісі бар объект күтілген`,
  }),
  noText: (shown: string) => ({
    en: `unexpected "text" of ${shown}, expected a string`,
    ru: `в поле "text" стоит ${shown}, ожидается строка`,
    kk: `"text" өрісінде ${shown} тұр, жол күтілген`,
  }),
  noContext: (shown: string) => ({
    en: `unexpected "context" of ${shown}, expected an object`,
    ru: `в поле "context" стоит ${shown}, ожидается объект`,
    kk: `"context" өрісінде ${shown} тұр, объект күтілген`,
  }),
  noId: (shown: string, words: string) => ({
    en: `unexpected ${shown} for "${words}" in "context", expected an id such as "crc"`,
    ru: `для "${words}" в "context" стоит ${shown}, ожидается обозначение вроде "crc"`,
    kk: `"context" ішіндегі "${words}" үшін ${shown} тұр, "crc" сияқты белгі күтілген`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;

/** Which line of the input is meant. */
export const inLine = (number: number, said: Localised): Localised => ({
  en: `line ${number}: ${said.en}`,
  ru: `строка ${number}: ${said.ru}`,
  kk: `${number}-жол: ${said.kk}`,
});

/** Before a message about something that can't be used. */
export const ERROR: Localised = { en: "error", ru: "ошибка", kk: "қате" };
