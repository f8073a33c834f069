import { missingPlace } from "../citation/resolve/missing-place";
import { otherUnit } from "../citation/resolve/place-messages";
import type { Instrument } from "../instrument/instrument";
import type { Localised } from "../language";
import type { AskedPlace } from "./asked-place";
import { type InstrumentNames, instrumentsNamed, isOfKind, isOfState } from "./instrument-names";
import { toTermGroups, type Vocabulary } from "./query-terms";
import type { LookupQuery } from "./read-query";
import type { TypedPlace } from "./score-places";
import { isEmptyWord, searchWords } from "./search-words";
import { stateNamed } from "./state-words";

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
  query: string,
): readonly Localised[] {
  const [only, ...others] = asked.instruments;
  if (only)
    return [
      ...typed.flatMap(({ instrument, place }) => missingPlace(place, instrument) ?? []),
      ...(others.length === 0 && typed.length === 0 ? unitsUnknownTo(only, asked.places) : []),
    ];
  return namesNoAct(grounds, asked, query) ? [NO_ACT] : [];
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

/** Whether a query is an act's name as it is written, and no name has its words: "Гражданский кодекс РК", "Lamp Act, s. 3". */
function namesNoAct({ names, vocabulary }: NamesAndMatters, asked: LookupQuery, query: string): boolean {
  // All states are named only where that may matter.
  if (!asked.words.some(isOfKind)) return false;
  const state = asked.words.map(stateNamed).find((code) => code !== undefined);
  const name = asked.words.filter((word) => !isOfState(word) && stateNamed(word) === undefined);
  const kind = name.find(isOfKind);
  if (!kind || name.length < 2 || name.length > LONGEST_NAME) return false;
  const isOfSome = state !== undefined || asked.words.some(isOfState) || asked.places.length > 0;
  const isPlain = isOfSome && !asked.isLoose && name.at(-1) === kind;
  if (!isPlain && !isTitle(query) && !saysWhatOn(query)) return false;
  // "code of practice" and "data protection law" are matters, too.
  const isMatter = toTermGroups(vocabulary, name).some(
    ({ typed, meant }) => meant.length > 0 && typed.length > 1 && typed.includes(kind.text),
  );
  const isOf = ({ jurisdiction }: Instrument): boolean => state === undefined || jurisdiction === state;
  return !isMatter && !instrumentsNamed(names, name).some(isOf);
}

/** Two words and the act's kind, with capitals but for small words within: "Take It Down Act". */
function isTitle(query: string): boolean {
  const words = query.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const [first, last] = [words.at(0), words.at(-1)].map((word) => searchWords(word ?? "")[0]);
  const big = words.filter((word) => /^\p{Lu}/u.test(word));
  const areOthersEmpty = words.every((word) => big.includes(word) || searchWords(word).every(isEmptyWord));
  return !!first && !isEmptyWord(first) && !!last && isOfKind(last) && areOthersEmpty && big.length > 2;
}

/** "Закон о связи", "Law on Communications", «Байланыс туралы заң». */
const saysWhatOn = (query: string): boolean =>
  /^\s*(?:Закон|закон|Кодекс|Act|Law|Code)\s+(?:о|об|on)\s|\sтуралы\s+(?:заң|кодекс)/u.test(query);
