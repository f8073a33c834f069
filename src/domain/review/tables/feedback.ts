import { DISPOSITION_LABELS } from "../consultation";
import { THREE_COLUMNS } from "./rounds";
import type { TableSpec } from "./table-spec";

/** What was said about the table, and what became of it. Older workbooks have it below Consultations, on their sheet. */
export const FEEDBACK = {
  name: "Feedback",
  sheet: { en: "Feedback", ru: "Отзывы", kk: "Пікірлер" },
  needed: true,
  columns: [
    { key: "id", header: { en: "No.", ru: "№", kk: "Р/с №" }, holds: "id", required: true, width: 9 },
    { key: "raisedBy", header: { en: "Raised by", ru: "Кто поднял", kk: "Кім көтерді" }, holds: "text", width: 16 },
    { key: "date", header: { en: "Date", ru: "Дата", kk: "Күні" }, holds: "date", width: 13 },
    {
      key: "source",
      header: {
        en: "Source (consultation or comment)",
        ru: "Источник (консультация или комментарий)",
        kk: "Дереккөз (консультация немесе пікір)",
      },
      holds: "word",
      needed: true,
      width: 17,
    },
    {
      key: "gap",
      header: { en: "Gap", ru: "Пробел", kk: "Олқылық" },
      holds: "reference",
      idsOf: "Gaps",
      needed: true,
      width: 11,
    },
    {
      key: "column",
      header: { en: "Column", ru: "Столбец", kk: "Баған" },
      holds: "word",
      offers: THREE_COLUMNS,
      width: 15,
    },
    { key: "feedback", header: { en: "Feedback", ru: "Отзыв", kk: "Пікір" }, holds: "text", required: true, width: 35 },
    {
      key: "disposition",
      header: { en: "Disposition", ru: "Решение", kk: "Шешім" },
      holds: "choice",
      choices: DISPOSITION_LABELS,
      required: true,
      width: 15,
    },
    { key: "response", header: { en: "Response", ru: "Ответ", kk: "Жауап" }, holds: "text", needed: true, width: 33 },
    { key: "closedBy", header: { en: "Closed by", ru: "Кем закрыто", kk: "Кім жапты" }, holds: "text", width: 13 },
    {
      key: "thread",
      header: { en: "Thread", ru: "Ветка", kk: "Тармақ" },
      holds: "fingerprint",
      width: 20,
      collapsed: true,
    },
  ],
} as const satisfies TableSpec;
