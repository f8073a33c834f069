import type { Language, Localised } from "../../../domain/language";
import type { Review } from "../../../domain/review/review";
import type { Changes } from "../../../domain/round/changes-since";
import { CHANGES_TABLE } from "../../../domain/review/output-tables";
import { changesList } from "../../../domain/table/changes-list";
import { withMarks } from "./cell-marks";
import { listSheet } from "./list-sheet";
import type { SheetModel } from "./sheet-model";
import { PAGE_OF } from "./sheet-words";

/**
 * What changed since a round as a sheet of plain cells, made anew where its table is in the workbook already.
 *
 * @param about the language of what is ours, and the ISO day that it bears
 */
export function changesSheet(
  review: Review,
  changes: Changes,
  about: { readonly language: Language; readonly date: string },
): SheetModel {
  const { language } = about;
  const { sheet, title, facts, columns, rows } = changesList(review, changes, about);
  const list = listSheet<readonly string[]>({
    name: sheet,
    table: CHANGES_TABLE,
    title,
    hint: `${facts} ${MADE_ANEW[language]}`,
    columns: columns.map(({ header, width }, at) => ({
      header,
      width,
      style: at === 0 ? "id" : "text",
      value: (row) => row[at],
    })),
    rows,
    frozen: 1,
    print: { footer: title, pageOf: PAGE_OF[language] },
  });
  return withMarks(list, language);
}

const MADE_ANEW: Localised = {
  en: "This sheet shows one moment and is made anew on request, unless somebody typed on it.",
  ru: "Лист показывает один момент и создается заново по запросу, если никто ничего сюда не вписал.",
  kk: "Парақ бір сәтті көрсетеді, ешкім ештеңе жазбаса, сұраныс бойынша қайта жасалады.",
};
