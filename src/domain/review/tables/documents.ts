import type { TableSpec } from "./table-spec";

/** The guiding documents. */
export const DOCUMENTS = {
  name: "Documents",
  sheet: { en: "Documents", ru: "Документы", kk: "Құжаттар" },
  needed: true,
  columns: [
    {
      key: "document",
      header: { en: "Document", ru: "Документ", kk: "Құжат" },
      holds: "word",
      required: true,
      width: 42,
    },
    {
      key: "required",
      header: { en: "Required", ru: "Обязателен", kk: "Міндетті" },
      holds: "yes",
      needed: true,
      width: 15,
    },
    {
      key: "citedAs",
      header: { en: "Cited as", ru: "Как цитируется", kk: "Қалай келтіріледі" },
      holds: "names",
      needed: true,
      width: 47,
    },
    {
      key: "parts",
      header: { en: "Number of parts", ru: "Число частей", kk: "Бөліктер саны" },
      holds: "count",
      needed: true,
      width: 12,
    },
    {
      key: "citedIn",
      header: { en: "Cited in rows", ru: "Цитируется в строках", kk: "Келтірілген жолдар" },
      holds: "count",
      formula: true,
      width: 15,
    },
    {
      key: "notCitedReason",
      header: { en: "Not cited because...", ru: "Не цитируется, потому что...", kk: "Келтірілмеген, себебі..." },
      holds: "text",
      needed: true,
      width: 46,
    },
  ],
} as const satisfies TableSpec;
