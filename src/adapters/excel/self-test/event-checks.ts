import { addNotes } from "./excel-check";
import type { ExcelCheck } from "./excel-check";

/** Longer than Excel takes to tell of a change. */
const PATIENCE = 1500;

/** Listen to a table and its sheet, do something, and say what was heard within the patience. */
const heardAfter =
  (change: (sheet: Excel.Worksheet, table: Excel.Table) => void, wait: number): ExcelCheck["run"] =>
  async (sheet, context) => {
    const table = addNotes(sheet);
    sheet.comments.add(sheet.getRange("B2"), "Self-test");
    await context.sync();
    const heard = new Set<string>();
    const handlers = [
      table.onChanged.add(async ({ source }) => void heard.add(`table ${source}`)),
      sheet.onChanged.add(async ({ source }) => void heard.add(`sheet ${source}`)),
      sheet.onRowSorted.add(async ({ source }) => void heard.add(`sorted ${source}`)),
      sheet.onRowHiddenChanged.add(async ({ changeType }) => void heard.add(`rows ${changeType}`)),
      sheet.comments.onChanged.add(async ({ changeType }) => void heard.add(`comment ${changeType}`)),
    ];
    await context.sync();
    change(sheet, table);
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, wait));
    for (const handler of handlers) handler.remove();
    await context.sync();
    return [...heard].sort().join(", ") || "nothing";
  };

/** @param wait milliseconds; shorter in tests */
export const eventChecks = (wait: number = PATIENCE): readonly ExcelCheck[] => [
  {
    id: "E5",
    says: {
      en: "What the add-in writes is told to its table and its sheet, as done here.",
      ru: "О записанном надстройкой сообщается таблице и листу как о сделанном здесь.",
      kk: "Қондырма жазған дерек туралы кесте мен параққа осы жерде жасалған деп хабарланады.",
    },
    expected: "sheet Local, table Local",
    run: heardAfter((sheet) => void (sheet.getRange("B2").values = [["oak"]]), wait),
  },
  {
    id: "E4",
    says: {
      en: "Sorting is told by an event of its own, and not as a change of cells.",
      ru: "О сортировке сообщает отдельное событие, а не изменение ячеек.",
      kk: "Сұрыптау туралы ұяшық өзгерісі емес, жеке оқиға хабарлайды.",
    },
    expected: "sorted Local",
    run: heardAfter((_, table) => table.sort.apply([{ key: 1, ascending: true }]), wait),
  },
  {
    id: "E4-filter",
    says: {
      en: "A filter that hides rows is told by an event of its own.",
      ru: "О фильтре, который скрывает строки, сообщает отдельное событие.",
      kk: "Жолдарды жасыратын сүзгі туралы жеке оқиға хабарлайды.",
    },
    expected: "rows Hidden",
    run: heardAfter((_, table) => table.columns.getItemAt(1).filter.applyValuesFilter(["alder"]), wait),
  },
  {
    id: "E4-hide",
    says: {
      en: "Hiding a row by hand is told likewise.",
      ru: "О строке, скрытой вручную, сообщается так же.",
      kk: "Қолмен жасырылған жол туралы да солай хабарланады.",
    },
    expected: "rows Hidden",
    run: heardAfter((sheet) => void (sheet.getRange("A3").rowHidden = true), wait),
  },
  {
    id: "C5",
    says: {
      en: "An answer to a comment is told as a change of the comment.",
      ru: "Об ответе на комментарий сообщается как об изменении комментария.",
      kk: "Пікірге берілген жауап туралы пікірдің өзгерісі ретінде хабарланады.",
    },
    expected: "comment ReplyAdded",
    run: heardAfter((sheet) => void sheet.comments.getItemByCell("B2").replies.add("Self-test"), wait),
  },
];
