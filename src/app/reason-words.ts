import type { Language, Localised } from "../domain/language";
import { NO_GAP_REASON } from "../domain/review/tables/provisions";
import { idsChanged } from "./plan-anchors";
import type { TouchedReason } from "./plan-reasons";

/** A reason with where it is from now on, where its provision has no row any more. */
export interface PlacedReason extends TouchedReason {
  readonly keptIn: string | undefined;
}

/** Which reason it is: the header of its column, and its provision. */
export const nameOfReason = ({ row: { old } }: PlacedReason, language: Language): string =>
  WORDS[language].name(old.id, NO_GAP_REASON.header[language]);

/** What became of a reason, and what of its provision has to be looked at. */
export function toldReason(reason: PlacedReason, language: Language): string {
  const { match, old, now } = reason.row;
  const words = WORDS[language];
  const changed = idsChanged(reason);
  return [
    ...(now && now.id !== old.id ? [`${old.id} → ${now.id}`] : []),
    ...(now && !match.isCertain ? [words.notCertain] : []),
    ...(now && changed.length > 0 ? [words.changed(changed.join("; "))] : []),
    ...(reason.keptIn === undefined ? [] : [words.kept(reason.keptIn)]),
  ].join("; ");
}

interface ReasonWords {
  readonly name: (id: string, header: string) => string;
  readonly notCertain: string;
  readonly changed: (ids: string) => string;
  readonly kept: (place: string) => string;
}

const WORDS: Localised<ReasonWords> = {
  en: {
    name: (id, header) => `“${header}” of ${id}`,
    notCertain: "whether that is its provision is not certain",
    changed: (ids) => `the draft changed since (${ids}), so please look whether the reason still holds`,
    kept: (place) => `the provision has no row any more; the reason is kept in ${place}`,
  },
  ru: {
    name: (id, header) => `«${header}» у положения ${id}`,
    notCertain: "то ли это положение, не наверняка",
    changed: (ids) => `проект с тех пор изменен (${ids}); проверьте, верна ли еще причина`,
    kept: (place) => `строки этого положения больше нет; причина сохранена: ${place}`,
  },
  kk: {
    name: (id, header) => `${id} ережесіндегі «${header}»`,
    notCertain: "сол ереже екені анық емес",
    changed: (ids) => `жоба содан бері өзгерді (${ids}); себептің әлі дұрыс екенін тексеріңіз`,
    kept: (place) => `бұл ереженің жолы енді жоқ; себебі сақталған жер: ${place}`,
  },
};
