import type { RecordWords } from "./record-words";

export const kk: RecordWords = {
  remark: (name) => `${name} пікірі`,
  more: "Пікір туралы толығырақ",
  closedBy: (who) => `Жапқан: ${who}`,
  columns: {
    feedback: "Не айтылды",
    response: "Жауап",
    change: "Не өзгертілді",
    raisedBy: "Кім көтерді",
    organisation: "Ұйым",
    gap: "Олқылық",
    column: "Баған",
    assignedTo: "Кімге тапсырылды",
    due: "Мерзімі",
    disposition: "Шешім",
  },
};
