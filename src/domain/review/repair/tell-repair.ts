import type { Language, Localised } from "../../language";
import { LANGUAGES } from "../../language";
import { columnOf } from "../tables";
import type { TableName } from "../tables";
import type { FileStep, RepairStep, Unrepaired } from "../repair-step";
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
      return {
        en: `Put back the name ${step.name}, by which drop-downs list the numbers of the table ${step.table}.`,
        ru: `Возвращено имя ${step.name}, по которому выпадающие списки находят номера таблицы ${step.table}.`,
        kk: `Ашылмалы тізімдер ${step.table} кестесінің нөмірлерін табатын ${step.name} атауы қайтарылды.`,
      };
    case "format":
      return {
        en: `${at(step.sheet, step.range)}: formatted the table ${step.table} as a new workbook has it (wrapped lines, widths, dates, colours, frozen headers, working columns folded away).`,
        ru: `${at(step.sheet, step.range)}: таблица ${step.table} оформлена, как в новой книге (перенос строк, ширина, даты, цвета, закрепленные заголовки, рабочие столбцы свернуты).`,
        kk: `${at(step.sheet, step.range)}: ${step.table} кестесі жаңа кітаптағыдай пішімделді (жолдарды тасымалдау, ен, күндер, түстер, бекітілген тақырыптар, жұмыс бағандары бүктелген).`,
      };
  }
}

/** One line on what a repair leaves, why, and what a person can do. */
export function tellLeft(left: Unrepaired): Localised {
  switch (left.kind) {
    case "no-headers":
      return {
        en: `No sheet has the headers of the table ${left.table}, so it can't be made again. If it is needed, copy its sheet from a new workbook.`,
        ru: `Ни на одном листе нет заголовков таблицы ${left.table}, поэтому создать ее заново нельзя. Если она нужна, скопируйте ее лист из новой книги.`,
        kk: `Ешбір парақта ${left.table} кестесінің тақырыптары жоқ, сондықтан оны қайта жасау мүмкін емес. Қажет болса, парағын жаңа кітаптан көшіріңіз.`,
      };
    case "several-alike": {
      const places = left.places.join(", ");
      return {
        en: `Several places could be the table ${left.table} (${places}). Name the right one ${left.table} (Table Design › Table Name), or delete the others.`,
        ru: `Таблицей ${left.table} может быть несколько мест (${places}). Назовите нужную ${left.table} («Конструктор таблиц › Имя таблицы») или удалите остальные.`,
        kk: `${left.table} кестесі болуы мүмкін бірнеше орын бар (${places}). Керегін ${left.table} деп атаңыз («Кесте конструкторы › Кесте атауы») немесе қалғандарын жойыңыз.`,
      };
    }
    case "header-unclear":
      return byLanguage((language) => {
        const header = headerOf(left.table, left.column, language);
        const where = at(left.sheet, left.cell);
        return {
          en: `${where}: the column “${header}” is missing, and “${left.found}” stands in its place. If it is the same, call it “${header}”.`,
          ru: `${where}: нет столбца «${header}», на его месте стоит «${left.found}». Если это он, назовите его «${header}».`,
          kk: `${where}: «${header}» бағаны жоқ, орнында «${left.found}» тұр. Егер сол болса, оны «${header}» деп атаңыз.`,
        }[language];
      });
    case "no-room":
      return byLanguage((language) => {
        const header = headerOf(left.table, left.column, language);
        return {
          en: `${left.sheet}: there is no room to the right of the table ${left.table} for the missing column “${header}”. Move what stands there.`,
          ru: `${left.sheet}: справа от таблицы ${left.table} нет места для недостающего столбца «${header}». Перенесите то, что там стоит.`,
          kk: `${left.sheet}: ${left.table} кестесінің оң жағында жетіспейтін «${header}» бағанына орын жоқ. Ондағыны көшіріңіз.`,
        }[language];
      });
    case "header-blank":
      return {
        en: `${at(left.sheet, left.cell)}: a column of the table ${left.table} has no header, so the table can't be made again. Type a header.`,
        ru: `${at(left.sheet, left.cell)}: у столбца таблицы ${left.table} нет заголовка, поэтому создать ее заново нельзя. Введите заголовок.`,
        kk: `${at(left.sheet, left.cell)}: ${left.table} кестесі бағанының тақырыбы жоқ, сондықтан кестені қайта жасау мүмкін емес. Тақырып енгізіңіз.`,
      };
    case "header-twice":
      return {
        en: `${left.sheet}: the table ${left.table} has two columns “${left.header}”. Rename one of them.`,
        ru: `${left.sheet}: в таблице ${left.table} два столбца «${left.header}». Переименуйте один из них.`,
        kk: `${left.sheet}: ${left.table} кестесінде «${left.header}» деген екі баған бар. Біреуінің атауын өзгертіңіз.`,
      };
    case "rows-apart": {
      const rows = left.rows.join(", ");
      return {
        en: `${left.sheet}: rows ${rows} stand apart from the table ${left.table} and may belong to it. Move them right below it and run this again.`,
        ru: `${left.sheet}: строки ${rows} стоят отдельно от таблицы ${left.table}, но могут к ней относиться. Перенесите их вплотную под нее и запустите снова.`,
        kk: `${left.sheet}: ${rows}-жолдар ${left.table} кестесінен бөлек тұр, бірақ соған тиесілі болуы мүмкін. Оларды кестенің дәл астына көшіріп, қайта іске қосыңыз.`,
      };
    }
    case "merged-cells": {
      const ranges = left.ranges.join(", ");
      return {
        en: `${at(left.sheet, ranges)}: merged cells stand where the table ${left.table} should be. Unmerge them (Home › Merge & Center) and run this again.`,
        ru: `${at(left.sheet, ranges)}: на месте таблицы ${left.table} есть объединенные ячейки. Отмените объединение («Главная» › «Объединить и поместить в центре») и запустите снова.`,
        kk: `${at(left.sheet, ranges)}: ${left.table} кестесінің орнында біріктірілген ұяшықтар бар. Біріктіруді алып тастап («Басты бет» › «Біріктіру және ортаға қою»), қайта іске қосыңыз.`,
      };
    }
    case "totals-in-way":
      return {
        en: `${left.sheet}: the table ${left.table} ends with a row of totals, and rows were typed below it. Turn the totals off (Table Design › Total Row) and run this again.`,
        ru: `${left.sheet}: таблица ${left.table} кончается строкой итогов, а строки введены под ней. Отключите строку итогов («Конструктор таблиц › Строка итогов») и запустите снова.`,
        kk: `${left.sheet}: ${left.table} кестесі қорытынды жолмен аяқталады, ал жолдар оның астына енгізілген. Қорытынды жолды өшіріп («Кесте конструкторы › Қорытынды жол»), қайта іске қосыңыз.`,
      };
    case "note-empty":
    case "cell-taken":
    case "thread-unknown":
    case "resolved-unknown":
      return tellComment(left);
  }
}

type CommentLeft = Extract<
  Unrepaired,
  { readonly kind: "note-empty" | "cell-taken" | "thread-unknown" | "resolved-unknown" }
>;

/** What is left of comments: nothing of a table. */
function tellComment(left: CommentLeft): Localised {
  switch (left.kind) {
    case "note-empty":
      return {
        en: `${at(left.sheet, left.cell)}: a comment stood here and a program lost its words. Look them up in an earlier copy of the workbook.`,
        ru: `${at(left.sheet, left.cell)}: здесь был комментарий, но программа потеряла его текст. Найдите его в прежней копии книги.`,
        kk: `${at(left.sheet, left.cell)}: мұнда пікір болған, бірақ бағдарлама мәтінін жоғалтқан. Оны кітаптың бұрынғы көшірмесінен қараңыз.`,
      };
    case "cell-taken":
      return {
        en: `${at(left.sheet, left.cell)}: an earlier thread stands here as a note beside a newer one; a cell has one thread, so it stays a note.`,
        ru: `${at(left.sheet, left.cell)}: прежняя ветка стоит здесь заметкой рядом с новой; у ячейки одна ветка, поэтому она остается заметкой.`,
        kk: `${at(left.sheet, left.cell)}: бұрынғы тармақ мұнда жаңасының жанында ескертпе болып тұр; ұяшықта бір ғана тармақ болады, сондықтан ол ескертпе болып қалады.`,
      };
    case "thread-unknown":
      return {
        en: `${at(left.sheet, left.cell)}: this row of Feedback names a comment (${left.id}) that is not there, or was given another id or changed since. Look up which one it was, and put its id here.`,
        ru: `${at(left.sheet, left.cell)}: эта строка таблицы «Отзывы» называет комментарий (${left.id}), которого нет или который с тех пор получил другой номер либо был изменен. Найдите, какой это был, и впишите его номер.`,
        kk: `${at(left.sheet, left.cell)}: «Пікірлер» парағының бұл жолы атаған пікір (${left.id}) жоқ, не содан бері басқа нөмір алған немесе өзгерген. Оның қайсысы екенін тауып, нөмірін осында жазыңыз.`,
      };
    case "resolved-unknown": {
      const cells = left.cells.join(", ");
      return {
        en: `${at(left.sheet, cells)}: another program saved these comments without their times, and what was resolved may be lost with them. They are open; resolve again in Excel what was resolved in an earlier copy.`,
        ru: `${at(left.sheet, cells)}: другая программа сохранила эти комментарии без времени, и вместе с ним могли пропасть отметки о закрытии. Они открыты; в Excel снова закройте те, что были закрыты в прежней копии.`,
        kk: `${at(left.sheet, cells)}: басқа бағдарлама бұл пікірлерді уақытынсыз сақтаған, сонымен бірге жабылғаны туралы белгілер де жоғалуы мүмкін. Олар ашық; бұрынғы көшірмеде жабылғандарын Excel-де қайта жабыңыз.`,
      };
    }
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
      `${where}: ескертпеден қайтадан тармақ жасалды (пікір саны: ${number}). ${state.kk}, уақыты белгісіз, ` +
      (author === "" ? `ескертпеде автор аталмаған: «${UNKNOWN_AUTHOR.kk}».` : `авторы: ${author}.`),
  };
}

/** `Gaps!A3:J42` */
const at = (sheet: string, cells: string): string => `${sheet}!${cells}`;

const headerOf = (table: TableName, key: string, language: Language): string =>
  columnOf(table, key)?.header[language] ?? key;

const byLanguage = (tell: (language: Language) => string): Localised =>
  Object.fromEntries(LANGUAGES.map((language) => [language, tell(language)])) as Localised;
