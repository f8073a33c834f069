import { inEachLanguage } from "../../domain/language";
import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";
import { MORE, listed } from "../../domain/review/listed";

/** A workbook that loses its macros, or is said to have some, if it were written so. */
export const wrongEnding = (from: string, to: string): UnusableInput =>
  new UnusableInput({
    en: `A workbook of the kind .${from} can't be written as .${to}`,
    ru: `Книгу вида .${from} нельзя записать как .${to}`,
    kk: `.${from} түріндегі кітапты .${to} етіп жазу мүмкін емес`,
  });

/** Below the table the sheet ends. */
export const noRowsLeft = (table: string, sheet: string): UnusableInput =>
  new UnusableInput({
    en: `There are no rows left below the table ${table} on the sheet “${sheet}”; move the table up`,
    ru: `Под таблицей ${table} на листе «${sheet}» строк больше нет; переместите таблицу выше`,
    kk: `«${sheet}» парағындағы ${table} кестесінің астында жол қалмады; кестені жоғары жылжытыңыз`,
  });

/** No change leaves a signature valid. */
export const signed = (): UnusableInput =>
  new UnusableInput({
    en: "The workbook is signed digitally, and a changed file can't keep the signature",
    ru: "Книга заверена цифровой подписью, а измененный файл ее не сохранит",
    kk: "Кітапқа цифрлық қолтаңба қойылған, ал өзгертілген файлда ол сақталмайды",
  });

/** There is no thread of that id. */
export const commentGone = (thread: string): UnusableInput =>
  new UnusableInput({
    en: `The comment ${thread} is not in the workbook any more; read it again`,
    ru: `Комментария ${thread} в книге больше нет; прочитайте ее снова`,
    kk: `${thread} пікірі кітапта енді жоқ; оны қайта оқыңыз`,
  });

/** There is no sheet of that name. */
export const noSheet = (sheet: string): UnusableInput =>
  new UnusableInput({
    en: `The workbook has no sheet “${sheet}”; read the workbook again`,
    ru: `В книге нет листа «${sheet}»; прочитайте книгу снова`,
    kk: `Кітапта «${sheet}» парағы жоқ; кітапты қайта оқыңыз`,
  });

/** A part lacks the element that something was to go into. */
export const noElement = (part: string, element: string): UnusableInput =>
  new UnusableInput({
    en: `${part} has no <${element}>; open the workbook in Excel and save it again`,
    ru: `В ${part} нет <${element}>; откройте книгу в Excel и сохраните снова`,
    kk: `${part} ішінде <${element}> жоқ; кітапты Excel-де ашып, қайта сақтаңыз`,
  });

/** A sheet that is made anew holds what a person put there. */
export const holdsMore = (sheet: string, table: string): UnusableInput =>
  new UnusableInput({
    en: `The sheet “${sheet}” holds more than the table ${table}, which would be lost; move that to another sheet, or delete the sheet`,
    ru: `На листе «${sheet}» есть не только таблица ${table}, и это пропало бы; перенесите остальное на другой лист или удалите лист`,
    kk: `«${sheet}» парағында ${table} кестесінен басқа да нәрсе бар, ол жоғалар еді; оны басқа параққа көшіріңіз немесе парақты жойыңыз`,
  });

/** Cells of a sheet of ours into which somebody typed. */
export function typedThere(sheet: string, cells: readonly string[]): UnusableInput {
  const named = cellsNamed(cells);
  return new UnusableInput({
    en: `Somebody typed on the sheet “${sheet}”, which would be lost: ${named}; it was left as it is. Copy what is to stay to another sheet, then delete “${sheet}” and ask again`,
    ru: `На листе «${sheet}» кто-то вписал текст, и он пропал бы: ${named}; лист оставлен как есть. Скопируйте нужное на другой лист, затем удалите «${sheet}» и повторите`,
    kk: `«${sheet}» парағына біреу мәтін жазған, ол жоғалар еді: ${named}; парақ сол күйінде қалды. Керегін басқа параққа көшіріңіз, содан кейін «${sheet}» парағын жойып, қайта сұраңыз`,
  });
}

/** A sheet of an earlier version, of which it can't be told whether anybody typed into it. */
export function madeBefore(sheet: string, cells: readonly string[]): UnusableInput {
  const named = cellsNamed(cells);
  return new UnusableInput({
    en: `The sheet “${sheet}” is of an earlier version and says something else (${named}), so it can't be told whether somebody typed on it; it was left as it is. Copy what is to stay to another sheet, then delete “${sheet}” and ask again`,
    ru: `Лист «${sheet}» создан прежней версией, и на нем другой текст (${named}), поэтому неизвестно, вписал ли туда кто-нибудь свое; лист оставлен как есть. Скопируйте нужное на другой лист, затем удалите «${sheet}» и повторите`,
    kk: `«${sheet}» парағын бұрынғы нұсқа жасаған, ондағы мәтін басқаша (${named}), сондықтан біреудің жазғаны бар-жоғы белгісіз; парақ сол күйінде қалды. Керегін басқа параққа көшіріңіз, содан кейін «${sheet}» парағын жойып, қайта сұраңыз`,
  });
}

const MOST_NAMED = 12;

const cellsNamed = (cells: readonly string[]): string =>
  `${cells.slice(0, MOST_NAMED).join(", ")}${cells.length > MOST_NAMED ? ", …" : ""}`;

/** What a protected sheet does not take: cells that are locked, and cells below a table, which can't grow there. */
interface Refused {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly below: readonly string[];
}

/** Cells that would be written to are locked, or stand below a table, on sheets that somebody protected. */
export const lockedCells = (sheets: readonly Refused[]): UnusableInput => {
  const said = (language: keyof Localised, kind: "cells" | "below"): string =>
    sheets
      .filter((one) => one[kind].length > 0)
      .map((one) => `${language === "en" ? `“${one.sheet}”` : `«${one.sheet}»`} (${listed(one[kind], MORE[language])})`)
      .join(", ");
  return new UnusableInput(
    inEachLanguage((language) =>
      [
        ...(["cells", "below"] as const).flatMap((kind) => {
          const where = said(language, kind);
          return where === "" ? [] : [`${NOT_TAKEN[kind][language]}: ${where}.`];
        }),
        UNPROTECT[language],
      ].join(" "),
    ),
  );
};

const NOT_TAKEN: Readonly<Record<"cells" | "below", Localised>> = {
  cells: {
    en: "Locked cells of protected sheets would be written to",
    ru: "Запись пришлась бы на заблокированные ячейки защищенных листов",
    kk: "Жазба қорғалған парақтардың құлыпталған ұяшықтарына түсер еді",
  },
  below: {
    en: "New rows would go below tables of protected sheets, where Excel lets no table grow",
    ru: "Новые строки встали бы под таблицами защищенных листов, а там Excel не дает таблицам расти",
    kk: "Жаңа жолдар қорғалған парақтардағы кестелердің астына түсер еді, ал Excel ондай парақта кестені ұзартпайды",
  },
};

/** Sheets that somebody protected would get columns. */
export const sheetsProtected = (sheets: readonly string[]): UnusableInput => {
  const said = (open: string, close: string): string => sheets.map((sheet) => `${open}${sheet}${close}`).join(", ");
  return new UnusableInput({
    en: `Columns have to be added, or a sheet made anew, where sheets are protected: ${said("“", "”")}. ${UNPROTECT.en}`,
    ru: `Нужно добавить столбцы или создать лист заново, но листы защищены: ${said("«", "»")}. ${UNPROTECT.ru}`,
    kk: `Баған қосу немесе парақты қайта жасау керек, бірақ парақтар қорғалған: ${said("«", "»")}. ${UNPROTECT.kk}`,
  });
};

const UNPROTECT: Localised = {
  en: "Nothing was written; unprotect each of them (Review › Unprotect Sheet), or ask whoever protected it.",
  ru: "Ничего не записано; снимите защиту с каждого («Рецензирование» › «Снять защиту листа») или обратитесь к тому, кто ее поставил.",
  kk: "Ештеңе жазылған жоқ; әрқайсысының қорғауын алыңыз («Рецензиялау» › «Парақ қорғауын алу») немесе оны қойған адамнан сұраңыз.",
};

/** Somebody protected the list of sheets. */
export const structureProtected = (): UnusableInput =>
  new UnusableInput({
    en: "A sheet has to be added, and the structure of the workbook is protected. Nothing was written; unprotect it (Review › Protect Workbook), or ask whoever protected it.",
    ru: "Нужно добавить лист, а структура книги защищена. Ничего не записано; снимите защиту («Рецензирование» › «Защитить книгу») или обратитесь к тому, кто ее поставил.",
    kk: "Парақ қосу керек, ал кітаптың құрылымы қорғалған. Ештеңе жазылған жоқ; қорғауды алыңыз («Рецензиялау» › «Кітапты қорғау») немесе оны қойған адамнан сұраңыз.",
  });
