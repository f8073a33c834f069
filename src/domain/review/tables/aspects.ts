import type { TableSpec } from "./table-spec";

/** What the terms of reference ask about. */
export const ASPECTS = {
  name: "Aspects",
  sheet: { en: "Coverage", ru: "Охват", kk: "Қамту" },
  needed: true,
  columns: [
    { key: "aspect", header: { en: "Aspect", ru: "Аспект", kk: "Аспект" }, holds: "aspect", required: true, width: 17 },
    {
      key: "id",
      header: { en: "No.", ru: "№", kk: "№" },
      holds: "id",
      isLater: true,
      width: 8,
    },
    { key: "question", header: { en: "Question", ru: "Вопрос", kk: "Сұрақ" }, holds: "text", width: 26 },
    {
      key: "observation",
      header: { en: "Observation", ru: "Наблюдение", kk: "Бақылау" },
      holds: "text",
      isLater: true,
      width: 27,
    },
    {
      key: "strategy",
      header: { en: "Recommended strategy", ru: "Рекомендуемая стратегия", kk: "Ұсынылатын стратегия" },
      holds: "text",
      isLater: true,
      width: 27,
    },
    {
      key: "responsible",
      header: { en: "Responsible or liable", ru: "Кто отвечает", kk: "Кім жауапты" },
      holds: "text",
      isLater: true,
      width: 15,
    },
    { key: "gaps", header: { en: "Gaps", ru: "Пробелы", kk: "Олқылықтар" }, holds: "count", formula: true, width: 16 },
    {
      key: "positiveEffects",
      header: { en: "Positive effects noted", ru: "Отмеченные положительные эффекты", kk: "Байқалған оң әсерлер" },
      holds: "text",
      needed: true,
      width: 19,
    },
    {
      key: "noGapReason",
      header: { en: "No gap because...", ru: "Пробела нет, потому что...", kk: "Олқылық жоқ, себебі..." },
      holds: "text",
      needed: true,
      width: 18,
    },
  ],
} as const satisfies TableSpec;
