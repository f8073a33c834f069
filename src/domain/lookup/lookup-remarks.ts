import { missingPlace } from "../citation/resolve/missing-place";
import { otherUnit } from "../citation/resolve/place-messages";
import type { Instrument } from "../instrument/instrument";
import type { Localised } from "../language";
import type { AskedPlace } from "./asked-place";
import { type InstrumentNames, instrumentsNamed, isOfKind, isOfState } from "./instrument-names";
import { toTermGroups, type Vocabulary } from "./query-terms";
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

/** What queries are read by. */
interface NamesAndMatters {
  readonly names: InstrumentNames;
  readonly vocabulary: Vocabulary;
}

/** What a query asks for that is not there: places of the instruments that it names, an act by its name. */
export function notThere(
  grounds: NamesAndMatters,
  asked: LookupQuery,
  typed: readonly TypedPlace[],
): readonly Localised[] {
  const [only, ...others] = asked.instruments;
  if (only)
    return [
      ...typed.flatMap(({ instrument, place }) => missingPlace(place, instrument) ?? []),
      ...(others.length === 0 && typed.length === 0 ? unitsUnknownTo(only, asked.places) : []),
    ];
  return namesNoAct(grounds, asked) ? [NO_ACT] : [];
}

const unitsUnknownTo = (instrument: Instrument, places: readonly AskedPlace[]): readonly Localised[] =>
  places.flatMap(([level]) => level?.units.slice(0, 1).map((unit) => otherUnit(instrument, unit)) ?? []);

const NO_ACT: Localised = {
  en: "The catalogue has no act of that name: what is found only shares words with it.",
  ru: "Акта с таким названием в каталоге нет: в найденном есть лишь часть этих слов.",
  kk: "Каталогта мұндай атауы бар акт жоқ: табылғандарда сол сөздердің бір бөлігі ғана бар.",
};

/** More words say what an act is to do, or what is done with it. */
const LONGEST_NAME = 3;

/** Whether a query is what an act is about and its kind, and no name has both: "Гражданский кодекс РК", "Lamp Act, s. 3". */
function namesNoAct({ names, vocabulary }: NamesAndMatters, { words, isLoose }: LookupQuery): boolean {
  const name = words.filter((word) => !isOfState(word));
  const kind = name.at(-1);
  if (isLoose || !kind || !isOfKind(kind)) return false;
  if (name.length < 2 || name.length > LONGEST_NAME) return false;
  // "code of practice" and "data protection law" are matters, too.
  const isMatter = toTermGroups(vocabulary, name).some(
    ({ typed, meant }) => meant.length > 0 && typed.length > 1 && typed.includes(kind.text),
  );
  return !isMatter && instrumentsNamed(names, name).length === 0;
}
