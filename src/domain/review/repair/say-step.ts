import type { Localised } from "../../language";
import type { RepairStep } from "../repair-step";

/** What carrying a step out did, as a sentence. */
export const sayStep = (step: RepairStep): Localised => (SAY[step.kind] as (step: RepairStep) => Localised)(step);

const SAY: { readonly [Kind in RepairStep["kind"]]: (step: Extract<RepairStep, { kind: Kind }>) => Localised } = {
  "make-table": ({ table, sheet, range }) => ({
    en: `The cells ${range} on the sheet “${sheet}” are the table ${table} again.`,
    ru: `Ячейки ${range} на листе «${sheet}» снова стали таблицей ${table}.`,
    kk: `«${sheet}» парағындағы ${range} ұяшықтары қайтадан ${table} кестесі болды.`,
  }),
  "rename-table": ({ table, from, sheet }) => ({
    en: `The table “${from}” on the sheet “${sheet}” is named ${table} again.`,
    ru: `Таблица «${from}» на листе «${sheet}» снова называется ${table}.`,
    kk: `«${sheet}» парағындағы «${from}» кестесі қайтадан ${table} деп аталады.`,
  }),
  "grow-table": ({ table, sheet, rows }) => ({
    en: `The table ${table} on the sheet “${sheet}” reaches over the filled rows below it, ${rows} more.`,
    ru: `Таблица ${table} на листе «${sheet}» включает заполненные строки под ней: еще ${rows}.`,
    kk: `«${sheet}» парағындағы ${table} кестесі астындағы толтырылған жолдарды қамтиды: тағы ${rows}.`,
  }),
  "rename-header": ({ cell, sheet, from, to }) => ({
    en: `The header in ${cell} on the sheet “${sheet}” is “${to}” again (it was “${from}”).`,
    ru: `Заголовок в ${cell} на листе «${sheet}» снова «${to}» (был «${from}»).`,
    kk: `«${sheet}» парағындағы ${cell} тақырыбы қайтадан «${to}» болды («${from}» еді).`,
  }),
  "add-column": ({ table, header }) => ({
    en: `The table ${table} has an empty column “${header}” at its right end.`,
    ru: `В конце таблицы ${table} добавлен пустой столбец «${header}».`,
    kk: `${table} кестесінің соңына бос «${header}» бағаны қосылды.`,
  }),
  "restore-thread": ({ thread: { sheet, cell } }) => ({
    en: `The note on ${cell} of the sheet “${sheet}” is a thread of comments again.`,
    ru: `Примечание к ${cell} на листе «${sheet}» снова стало обсуждением.`,
    kk: `«${sheet}» парағындағы ${cell} ескертпесі қайтадан талқылау болды.`,
  }),
  "drop-down": ({ table, sheet, range }) => ({
    en: `The cells ${range} on the sheet “${sheet}” (${table}) have their drop-down again.`,
    ru: `У ячеек ${range} на листе «${sheet}» (${table}) снова есть раскрывающийся список.`,
    kk: `«${sheet}» парағындағы ${range} ұяшықтарының (${table}) ашылмалы тізімі қалпына келді.`,
  }),
  format: ({ table, sheet, range }) => ({
    en: `The cells ${range} on the sheet “${sheet}” (${table}) look as in a new review.`,
    ru: `Ячейки ${range} на листе «${sheet}» (${table}) выглядят как в новом обзоре.`,
    kk: `«${sheet}» парағындағы ${range} ұяшықтары (${table}) жаңа шолудағыдай көрінеді.`,
  }),
};
