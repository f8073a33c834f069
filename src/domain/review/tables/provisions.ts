import type { TableSpec } from "./table-spec";

/** Why there is no gap, wherever that is noted. */
export const NO_GAP_REASON = {
  key: "noGapReason",
  header: { en: "No gap because...", ru: "Пробела нет, потому что...", kk: "Олқылық жоқ, себебі..." },
  holds: "text",
  isLater: true,
  width: 34,
  offPaper: true,
} as const;

/** The provisions of the draft. */
export const PROVISIONS = {
  name: "Provisions",
  sheet: { en: "Provisions", ru: "Положения", kk: "Ережелер" },
  needed: true,
  columns: [
    { key: "id", header: { en: "Provision", ru: "Положение", kk: "Ереже" }, holds: "id", required: true, width: 14 },
    {
      key: "citation",
      header: { en: "Citation", ru: "Ссылка", kk: "Сілтеме" },
      holds: "text",
      needed: true,
      width: 30,
    },
    { key: "heading", header: { en: "Heading", ru: "Заголовок", kk: "Тақырып" }, holds: "text", width: 34 },
    { key: "text", header: { en: "Text", ru: "Текст", kk: "Мәтін" }, holds: "text", needed: true, width: 82 },
    NO_GAP_REASON,
    {
      key: "fingerprint",
      header: { en: "Fingerprint", ru: "Отпечаток", kk: "Бақылау таңбасы" },
      holds: "fingerprint",
      width: 15,
      collapsed: true,
    },
    {
      key: "order",
      header: { en: "Order in the draft", ru: "Порядок в проекте", kk: "Жобадағы реті" },
      holds: "count",
      isLater: true,
      width: 13,
      collapsed: true,
    },
    {
      key: "otherCitation",
      header: { en: "Citation, second language", ru: "Ссылка, второй язык", kk: "Сілтеме, екінші тіл" },
      holds: "text",
      isLater: true,
      width: 30,
      collapsed: true,
    },
    {
      key: "otherHeading",
      header: { en: "Heading, second language", ru: "Заголовок, второй язык", kk: "Тақырып, екінші тіл" },
      holds: "text",
      isLater: true,
      width: 34,
      collapsed: true,
    },
    {
      key: "otherText",
      header: { en: "Text, second language", ru: "Текст, второй язык", kk: "Мәтін, екінші тіл" },
      holds: "text",
      isLater: true,
      width: 82,
      collapsed: true,
    },
  ],
} as const satisfies TableSpec;
