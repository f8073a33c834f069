import type { Localised } from "../../language";
import type { FileStep, RepairStep } from "../repair-step";
import { at, byLanguage, headerOf } from "./told-places";
import { UNKNOWN_AUTHOR } from "../unknown-author";

/** One line on what a step of a repair does, in the past. */
export function tellStep(step: RepairStep): Localised {
  switch (step.kind) {
    case "mend-file":
      return FAULTS[step.fault](step.what);
    case "make-table":
      return {
        en: `${at(step.sheet, step.range)}: made the table ${step.table} again.`,
        ru: `${at(step.sheet, step.range)}: таблица ${step.table} создана заново.`,
        kk: `${at(step.sheet, step.range)}: ${step.table} кестесі қайта жасалды.`,
      };
    case "rename-table":
      return {
        en: `${step.sheet}: the table ${step.from} is called ${step.table} again.`,
        ru: `${step.sheet}: таблице ${step.from} возвращено имя ${step.table}.`,
        kk: `${step.sheet}: ${step.from} кестесіне ${step.table} атауы қайтарылды.`,
      };
    case "grow-table":
      return {
        en: `${at(step.sheet, step.range)}: the table ${step.table} now takes in rows that were typed below it (${step.rows}).`,
        ru: `${at(step.sheet, step.range)}: таблица ${step.table} теперь включает строки, введенные под ней (${step.rows}).`,
        kk: `${at(step.sheet, step.range)}: ${step.table} кестесі енді астына енгізілген жолдарды қамтиды (${step.rows}).`,
      };
    case "rename-header":
      return {
        en: `${at(step.sheet, step.cell)}: the header is “${step.to}” again${step.from.trim() === "" ? "" : `, it was “${step.from}”`}.`,
        ru: `${at(step.sheet, step.cell)}: возвращен заголовок «${step.to}»${step.from.trim() === "" ? "" : `, было «${step.from}»`}.`,
        kk: `${at(step.sheet, step.cell)}: «${step.to}» тақырыбы қайтарылды${step.from.trim() === "" ? "" : `, бұрын «${step.from}» еді`}.`,
      };
    case "add-column":
      return {
        en: `${at(step.sheet, step.cell)}: added the missing column “${step.header}”; it is empty.`,
        ru: `${at(step.sheet, step.cell)}: добавлен недостающий столбец «${step.header}»; он пуст.`,
        kk: `${at(step.sheet, step.cell)}: жетіспеген «${step.header}» бағаны қосылды; ол бос.`,
      };
    case "count-gaps":
      return {
        en: `${at(step.sheet, step.range)}: rows of questions count their gaps again where “${step.from}” stood (${step.cells.length}).`,
        ru: `${at(step.sheet, step.range)}: строки вопросов снова считают свои пробелы, где стояло «${step.from}» (${step.cells.length}).`,
        kk: `${at(step.sheet, step.range)}: «${step.from}» тұрған сұрақ жолдары өз олқылықтарын қайтадан санайды (${step.cells.length}).`,
      };
    case "restore-thread":
      return tellThread(step);
    case "respell-thread":
      return {
        en: `${at(step.thread.sheet, step.thread.cell)}: the comments can be read again; a program had garbled their letters.`,
        ru: `${at(step.thread.sheet, step.thread.cell)}: комментарии снова читаются; программа исказила их буквы.`,
        kk: `${at(step.thread.sheet, step.thread.cell)}: пікірлер қайтадан оқылады; бағдарлама олардың әріптерін бүлдірген еді.`,
      };
    case "rename-thread":
      return {
        en: `${at(step.sheet, step.cell)}: the row of Feedback names its comment by the id that it has now (${step.to}, it was ${step.from}).`,
        ru: `${at(step.sheet, step.cell)}: строка таблицы «Отзывы» называет свой комментарий тем номером, который он носит теперь (${step.to}, было ${step.from}).`,
        kk: `${at(step.sheet, step.cell)}: «Пікірлер» парағының жолы пікірін қазіргі нөмірімен атайды (${step.to}, бұрын ${step.from} еді).`,
      };
    case "drop-down":
      return byLanguage((language) => {
        const header = headerOf(step.table, step.column, language);
        const where = at(step.sheet, step.range);
        return {
          en: `${where}: put back what the column “${header}” offers.`,
          ru: `${where}: возвращены подсказки столбца «${header}».`,
          kk: `${where}: «${header}» бағанының ұсыныстары қайтарылды.`,
        }[language];
      });
    case "range-name":
      return byLanguage((language) => {
        const header = headerOf(step.table, step.column, language);
        return {
          en: `Put back the name ${step.name}, by which drop-downs list what stands in the column “${header}” of the table ${step.table}.`,
          ru: `Возвращено имя ${step.name}, по которому выпадающие списки предлагают то, что стоит в столбце «${header}» таблицы ${step.table}.`,
          kk: `Ашылмалы тізімдер ${step.table} кестесінің «${header}» бағанындағыны ұсынатын ${step.name} атауы қайтарылды.`,
        }[language];
      });
    case "format":
      return {
        en: `${at(step.sheet, step.range)}: formatted the table ${step.table} as a new workbook has it (wrapped lines, widths, dates, colours, frozen headers, working columns folded away; a look of a cell’s own stays).`,
        ru: `${at(step.sheet, step.range)}: таблица ${step.table} оформлена, как в новой книге (перенос строк, ширина, даты, цвета, закрепленные заголовки, рабочие столбцы свернуты; собственное оформление ячеек сохранено).`,
        kk: `${at(step.sheet, step.range)}: ${step.table} кестесі жаңа кітаптағыдай пішімделді (жолдарды тасымалдау, ен, күндер, түстер, бекітілген тақырыптар, жұмыс бағандары бүктелген; ұяшықтардың өз пішімі сақталды).`,
      };
  }
}

const FAULTS: Readonly<Record<FileStep["fault"], (what: string) => Localised>> = {
  "missing-part": (what) => ({
    en: `File: took away what pointed at ${what}, which is not there.`,
    ru: `Файл: убраны ссылки на ${what}, которого в нем нет.`,
    kk: `Файл: онда жоқ ${what} бөлігіне сілтемелер алып тасталды.`,
  }),
  "wrong-order": (what) => ({
    en: `${what}: put the parts of the sheet into the order that Excel wants.`,
    ru: `${what}: части листа расположены в том порядке, который требует Excel.`,
    kk: `${what}: парақтың бөліктері Excel талап ететін ретке келтірілді.`,
  }),
  "loose-order": (what) => ({
    en: `File: put what ${what} says of fonts into the order of the format.`,
    ru: `Файл: сведения о шрифтах в ${what} расположены в порядке, заданном форматом.`,
    kk: `Файл: ${what} ішіндегі қаріптер туралы мәлімет пішім белгілеген ретке келтірілді.`,
  }),
  "broken-name": (what) => ({
    en: `File: took away the name ${what}, which led nowhere.`,
    ru: `Файл: убрано имя ${what}, которое никуда не вело.`,
    kk: `Файл: ешқайда апармайтын ${what} атауы алып тасталды.`,
  }),
  "empty-format": (what) => ({
    en: `${what}: took away a conditional format that has no condition.`,
    ru: `${what}: убрано условное форматирование без условия.`,
    kk: `${what}: шарты жоқ шартты пішімдеу алып тасталды.`,
  }),
};

const OPEN: Localised = { en: "It is open", ru: "Она открыта", kk: "Ол ашық" };

const RESOLVED: Localised = {
  en: "It is resolved, as Feedback says",
  ru: "Она закрыта, как сказано в таблице «Отзывы»",
  kk: "«Пікірлер» парағында айтылғандай, ол жабық",
};

/** Whom a note names is kept; nobody else ever stands in for a person it does not name. */
function tellThread({ thread }: Extract<RepairStep, { readonly kind: "restore-thread" }>): Localised {
  const where = at(thread.sheet, thread.cell);
  const { author } = thread;
  const number = 1 + thread.replies.length;
  const state = thread.resolved ? RESOLVED : OPEN;
  return {
    en:
      `${where}: made a thread of the note it had become (${number} ${number === 1 ? "comment" : "comments"}). ${state.en}, its times are not known, ` +
      (author === "" ? `and as the note names nobody, it is by “${UNKNOWN_AUTHOR.en}”.` : `and it is by ${author}.`),
    ru:
      `${where}: из заметки снова сделана ветка (комментариев: ${number}). ${state.ru}, время неизвестно, ` +
      (author === "" ? `автор в заметке не назван: «${UNKNOWN_AUTHOR.ru}».` : `автор: ${author}.`),
    kk:
      `${where}: ескертпеден қайтадан талқылау жасалды (пікір саны: ${number}). ${state.kk}, уақыты белгісіз, ` +
      (author === "" ? `ескертпеде автор аталмаған: «${UNKNOWN_AUTHOR.kk}».` : `авторы: ${author}.`),
  };
}
