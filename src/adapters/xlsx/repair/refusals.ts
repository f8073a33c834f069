import type { Localised } from "../../../domain/language";
import { UnusableInput } from "../../../domain/result";

/** A text that names no cell. */
export const noCell = (text: string): UnusableInput =>
  new UnusableInput({
    en: `“${text}” is no cell`,
    ru: `«${text}» — не ячейка`,
    kk: `«${text}» — ұяшық емес`,
  });

/** A text that names no range. */
export const noRange = (text: string): UnusableInput =>
  new UnusableInput({
    en: `“${text}” is no range of cells`,
    ru: `«${text}» — не диапазон ячеек`,
    kk: `«${text}» — ұяшықтар ауқымы емес`,
  });

/** The repaired workbook is not what it should be. */
export const notRepaired = (what: Localised): UnusableInput =>
  new UnusableInput({
    en: `The repaired workbook did not stand the check (${what.en}); nothing was written. Please report this`,
    ru: `Исправленная книга не прошла проверку (${what.ru}); ничего не записано. Сообщите об этом`,
    kk: `Түзетілген кітап тексерістен өтпеді (${what.kk}); ештеңе жазылған жоқ. Бұл туралы хабарлаңыз`,
  });

/** What of a repaired workbook is wrong, as part of a sentence. */
export const UNREPAIRED = {
  stillToDo: (step: string) => ({
    en: `“${step}” is still to be done`,
    ru: `«${step}» все еще не сделано`,
    kk: `«${step}» әлі орындалмаған`,
  }),
  part: (part: string) => ({
    en: `the part ${part} is not what it was`,
    ru: `часть ${part} уже не такая, как прежде`,
    kk: `${part} бөлігі бұрынғыдай емес`,
  }),
  tableTwice: (table: string) => ({
    en: `there are two tables called “${table}”`,
    ru: `таблиц с именем «${table}» две`,
    kk: `«${table}» атты екі кесте бар`,
  }),
  sheet: (sheet: string) => ({
    en: `the sheet “${sheet}” is not where it was`,
    ru: `лист «${sheet}» не на прежнем месте`,
    kk: `«${sheet}» парағы бұрынғы орнында емес`,
  }),
  cell: (cell: string, sheet: string) => ({
    en: `the cell ${cell} on the sheet “${sheet}” is not what it was`,
    ru: `ячейка ${cell} на листе «${sheet}» уже не такая, как прежде`,
    kk: `«${sheet}» парағындағы ${cell} ұяшығы бұрынғыдай емес`,
  }),
  comment: (comment: string) => ({
    en: `a comment is not what it was: ${comment}`,
    ru: `комментарий уже не такой, как прежде: ${comment}`,
    kk: `пікір бұрынғыдай емес: ${comment}`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;
