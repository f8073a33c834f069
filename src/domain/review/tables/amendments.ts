import { AMENDMENT_KIND_LABELS } from "../../amendment/amendment";
import type { TableSpec } from "./table-spec";

/** What the draft is to say. */
export const AMENDMENTS = {
  name: "Amendments",
  sheet: { en: "Final text", ru: "Итоговый текст", kk: "Қорытынды мәтін" },
  needed: true,
  columns: [
    { key: "id", header: { en: "No.", ru: "№", kk: "Р/с №" }, holds: "id", required: true, width: 9 },
    {
      key: "gap",
      header: { en: "Gap", ru: "Пробел", kk: "Олқылық" },
      holds: "reference",
      idsOf: "Gaps",
      required: true,
      width: 13,
    },
    {
      key: "provision",
      header: { en: "Provision", ru: "Положение", kk: "Ереже" },
      holds: "reference",
      idsOf: "Provisions",
      needed: true,
      width: 14,
    },
    {
      key: "draftText",
      header: { en: "Text of the draft", ru: "Текст проекта", kk: "Жобаның мәтіні" },
      holds: "text",
      needed: true,
      width: 33,
    },
    {
      key: "newText",
      header: { en: "New text", ru: "Новая редакция", kk: "Жаңа редакция" },
      holds: "text",
      required: true,
      width: 40,
    },
    {
      key: "alternativeText",
      header: { en: "Alternative text", ru: "Альтернативная редакция", kk: "Балама редакция" },
      holds: "text",
      needed: true,
      width: 31,
    },
    {
      key: "justification",
      header: { en: "Justification", ru: "Обоснование", kk: "Негіздеме" },
      holds: "text",
      required: true,
      width: 37,
    },
    {
      key: "kind",
      header: { en: "Kind of change", ru: "Вид поправки", kk: "Түзету түрі" },
      holds: "choice",
      choices: AMENDMENT_KIND_LABELS,
      isLater: true,
      offPaper: true,
      width: 18,
    },
  ],
} as const satisfies TableSpec;
