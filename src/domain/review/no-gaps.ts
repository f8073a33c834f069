import type { Localised } from "../language";
import { UnusableInput } from "../result";
import type { SheetTable } from "./sheet-table";

/** A workbook that is no review, as distinct from a review that can't be read. */
export class NoReview extends UnusableInput {}

/** A copy of a review for people outside, as this program makes it: nobody works on in it. */
export class FrozenCopy extends UnusableInput {}

/** What to say of a workbook without a gap table: what it has, and how to make or adopt one. */
export function noGaps(tables: readonly SheetTable[]): Localised {
  const names = tables.map((table) => table.name).join(", ");
  return {
    en:
      `The workbook has no table named Gaps (${names === "" ? "it has no tables at all" : `its tables are: ${names}`}). ` +
      "Make a new review with “gap-table new REVIEW.xlsx”, or a review of your own table with “gap-table adopt FILE.xlsx -o REVIEW.xlsx”: your file stays as it is.",
    ru:
      `В книге нет таблицы с именем Gaps (${names === "" ? "таблиц в ней вообще нет" : `в ней есть таблицы: ${names}`}). ` +
      "Создайте новый обзор командой «gap-table new REVIEW.xlsx» или сделайте обзор из своей таблицы командой «gap-table adopt FILE.xlsx -o REVIEW.xlsx»: ваш файл останется прежним.",
    kk:
      `Кітапта Gaps деген кесте жоқ (${names === "" ? "онда мүлде кесте жоқ" : `ондағы кестелер: ${names}`}). ` +
      "«gap-table new REVIEW.xlsx» командасымен жаңа шолу жасаңыз немесе өз кестеңізден «gap-table adopt FILE.xlsx -o REVIEW.xlsx» командасымен шолу жасаңыз: файлыңыз бұрынғыдай қалады.",
  };
}
