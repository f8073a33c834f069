import type { TableSpec } from "./table-spec";

/** Meetings and exchanges with the ministry. */
export const CONSULTATIONS = {
  name: "Consultations",
  sheet: { en: "Consultations", ru: "Консультации", kk: "Консультациялар" },
  needed: true,
  columns: [
    { key: "id", header: { en: "No.", ru: "№", kk: "Р/с №" }, holds: "id", required: true, width: 9 },
    { key: "date", header: { en: "Date", ru: "Дата", kk: "Күні" }, holds: "date", needed: true, width: 14 },
    { key: "with", header: { en: "With", ru: "С кем", kk: "Кіммен" }, holds: "text", needed: true, width: 32 },
    { key: "format", header: { en: "Format", ru: "Формат", kk: "Нысаны" }, holds: "text", needed: true, width: 17 },
    { key: "attendees", header: { en: "Attendees", ru: "Участники", kk: "Қатысушылар" }, holds: "text", width: 34 },
    {
      key: "summary",
      header: { en: "Summary", ru: "Краткое содержание", kk: "Қысқаша мазмұны" },
      holds: "text",
      needed: true,
      width: 66,
    },
    {
      key: "attachments",
      header: { en: "Attachments (links)", ru: "Приложения (ссылки)", kk: "Қосымшалар (сілтемелер)" },
      holds: "text",
      isLater: true,
      offPaper: true,
      width: 40,
    },
  ],
} as const satisfies TableSpec;
