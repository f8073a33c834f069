import type { RecordWords } from "./record-words";

export const ru: RecordWords = {
  remark: (name) => `Отзыв ${name}`,
  more: "Подробнее об отзыве",
  closedBy: (who) => `Закрыто: ${who}`,
  columns: {
    feedback: "Что сказано",
    response: "Ответ",
    change: "Что изменено",
    raisedBy: "Кто поднял",
    organisation: "Организация",
    gap: "Пробел",
    column: "Столбец",
    assignedTo: "Кому поручено",
    due: "Срок",
    disposition: "Решение",
  },
};
