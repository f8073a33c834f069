import { missingPlace } from "../citation/resolve/missing-place";
import { otherUnit } from "../citation/resolve/place-messages";
import type { Instrument } from "../instrument/instrument";
import type { Localised } from "../language";
import type { AskedPlace } from "./asked-place";
import type { LookupQuery } from "./read-query";
import type { TypedPlace } from "./score-places";

/** A query was not taken as it was typed. */
export const readAs = (understood: string): Localised => ({
  en: `Read as “${understood}”.`,
  ru: `Запрос прочитан как «${understood}».`,
  kk: `Сұрау «${understood}» деп оқылды.`,
});

/** Known words were looked for beside typed ones that are known nowhere. */
export function alsoSearched(words: readonly string[]): Localised {
  const list = (open: string, close: string): string => words.map((word) => `${open}${word}${close}`).join(", ");
  return {
    en: `Also searched: ${list("“", "”")}.`,
    ru: `Поиск шел и по похожим словам: ${list("«", "»")}.`,
    kk: `Ұқсас сөздер де ізделді: ${list("«", "»")}.`,
  };
}

/** What a query asks for that is not there: places of the instruments that it names. */
export function notThere(asked: LookupQuery, typed: readonly TypedPlace[]): readonly Localised[] {
  const [only, ...others] = asked.instruments;
  if (!only) return [];
  const places = typed.flatMap(({ instrument, place }) => missingPlace(place, instrument) ?? []);
  const units = others.length === 0 && typed.length === 0 ? unitsUnknownTo(only, asked.places) : [];
  return [...places, ...units];
}

const unitsUnknownTo = (instrument: Instrument, places: readonly AskedPlace[]): readonly Localised[] =>
  [...new Set(places.flatMap(([level]) => level?.units.slice(0, 1) ?? []))].map((unit) => otherUnit(instrument, unit));

/** A query reads as the name of an instrument that is not there. */
export const NO_SUCH_NAME: Localised = {
  en: "The catalogue has no document of that name: what is found only shares words with it.",
  ru: "Документа с таким названием в каталоге нет: в найденном есть лишь часть этих слов.",
  kk: "Каталогта мұндай атауы бар құжат жоқ: табылғандарда сол сөздердің бір бөлігі ғана бар.",
};
