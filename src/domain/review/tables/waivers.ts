import { PEOPLE } from "./listed-columns";
import type { TableSpec } from "./table-spec";

/** Findings that a person decided to live with. */
export const WAIVERS = {
  name: "Waivers",
  sheet: { en: "Waivers", ru: "Исключения", kk: "Ерекшеліктер" },
  columns: [
    { key: "rule", header: { en: "Rule", ru: "Правило", kk: "Қағида" }, holds: "reference", required: true, width: 30 },
    {
      key: "gap",
      header: { en: "Gap", ru: "Пробел", kk: "Олқылық" },
      holds: "reference",
      idsOf: "Gaps",
      needed: true,
      width: 13,
    },
    {
      key: "about",
      header: { en: "About", ru: "О чем", kk: "Не туралы" },
      holds: "word",
      needed: true,
      isLater: true,
      width: 34,
    },
    { key: "reason", header: { en: "Reason", ru: "Причина", kk: "Себебі" }, holds: "text", required: true, width: 62 },
    { key: "by", header: { en: "By", ru: "Кем", kk: "Кім" }, holds: "text", valuesOf: PEOPLE, width: 24 },
    { key: "date", header: { en: "Date", ru: "Дата", kk: "Күні" }, holds: "date", width: 14 },
  ],
} as const satisfies TableSpec;
