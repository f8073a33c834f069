import { addNotes } from "./excel-check";
import type { ExcelCheck } from "./excel-check";

/** Longer than Excel takes to tell of a change. */
const PATIENCE = 1500;

/** Listen to a table and its sheet, do something, and say what was heard within the patience. */
const heardAfter =
  (change: (sheet: Excel.Worksheet, table: Excel.Table) => void, wait: number): ExcelCheck["run"] =>
  async (sheet, context) => {
    const table = addNotes(sheet);
    await context.sync();
    const heard = new Set<string>();
    const handlers = [
      table.onChanged.add(async ({ source }) => void heard.add(`table ${source}`)),
      sheet.onChanged.add(async ({ source }) => void heard.add(`sheet ${source}`)),
      sheet.onRowSorted.add(async ({ source }) => void heard.add(`sorted ${source}`)),
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
];
