import type { Localised } from "../../language";

/** Why a citation was not rewritten. */
export type LeftReason =
  | "unresolved"
  | "ambiguous"
  | "problem"
  | "pointer"
  | "list"
  | "prose"
  | "words"
  | "form"
  | "length";

/** A citation that normalising left as it was written. */
export interface LeftCitation {
  readonly text: string;
  /** Offsets in the text as it was: start included, end not. */
  readonly start: number;
  readonly end: number;
  readonly reason: LeftReason;
}

/** The reasons in words for a person; each goes on from the citation: "ibid., art. 3: …". */
export const LEFT_REASONS: Readonly<Record<LeftReason, Localised>> = {
  unresolved: {
    en: "the catalogue can't say which instrument is meant",
    ru: "по каталогу нельзя сказать, какой документ имеется в виду",
    kk: "каталог бойынша қай құжат туралы айтылғаны белгісіз",
  },
  ambiguous: {
    en: "the name may mean more than one instrument: choose which",
    ru: "так могут называть не один документ: выберите, какой",
    kk: "бұл атау бірнеше құжатты білдіруі мүмкін: қайсысы екенін таңдаңыз",
  },
  problem: {
    en: "something is wrong with it: correct that first",
    ru: "в ней есть ошибка: сначала исправьте ее",
    kk: "онда қате бар: алдымен соны түзетіңіз",
  },
  pointer: {
    en: "it relies on what was named before",
    ru: "она опирается на названное раньше",
    kk: "ол бұрын аталған құжатқа сүйенеді",
  },
  list: {
    en: "it runs over several values of the list",
    ru: "она занимает несколько значений списка",
    kk: "ол тізімнің бірнеше мәнін қамтиды",
  },
  prose: {
    en: "it is part of a sentence",
    ru: "она стоит внутри предложения",
    kk: "ол сөйлемнің ішінде тұр",
  },
  words: {
    en: "it says more than the new form would",
    ru: "в ней сказано больше, чем вместит новая запись",
    kk: "онда жаңа жазбаға сыймайтын мәлімет бар",
  },
  form: {
    en: "in the new form it would be read otherwise",
    ru: "в новой записи она читалась бы иначе",
    kk: "жаңа жазбада ол басқаша оқылар еді",
  },
  length: {
    en: "the cell would hold more than Excel allows",
    ru: "ячейка стала бы длиннее, чем позволяет Excel",
    kk: "ұяшық Excel рұқсат еткеннен ұзын болып кетер еді",
  },
};
