import type { Localised } from "../../language";
import type { MatchKind } from "../../provision/versions/version-match";
import { NO_GAP_REASON } from "./provisions";
import type { TableSpec } from "./table-spec";

/** What became of a provision, as a person reads it. */
export const MATCH_LABELS: Readonly<Record<MatchKind, Localised>> = {
  same: { en: "Same", ru: "Без изменений", kk: "Өзгеріссіз" },
  changed: { en: "Changed", ru: "Изменено", kk: "Өзгертілді" },
  renumbered: { en: "Renumbered", ru: "Изменен номер", kk: "Нөмірі өзгерді" },
  moved: { en: "Moved", ru: "Перемещено", kk: "Орны ауысты" },
  merged: { en: "Merged", ru: "Объединено", kk: "Біріктірілді" },
  split: { en: "Split", ru: "Разделено", kk: "Бөлінді" },
  gone: { en: "Gone", ru: "Исключено", kk: "Алып тасталды" },
};

/** Provisions as earlier versions of the draft had them, wherever the next one has them otherwise. */
export const DRAFT_HISTORY = {
  name: "DraftHistory",
  sheet: { en: "Earlier drafts", ru: "Прежние версии", kk: "Бұрынғы нұсқалар" },
  formerly: ["Прежние редакции", "Бұрынғы редакциялар"],
  isLater: true,
  isHidden: true,
  columns: [
    {
      key: "version",
      header: { en: "Version", ru: "Версия", kk: "Нұсқа" },
      formerly: ["Редакция"],
      holds: "word",
      required: true,
      width: 18,
    },
    { key: "date", header: { en: "Date", ru: "Дата", kk: "Күні" }, holds: "date", width: 14 },
    {
      key: "provision",
      header: { en: "Provision", ru: "Положение", kk: "Ереже" },
      holds: "word",
      required: true,
      width: 14,
    },
    { key: "citation", header: { en: "Citation", ru: "Ссылка", kk: "Сілтеме" }, holds: "text", width: 26 },
    { key: "heading", header: { en: "Heading", ru: "Заголовок", kk: "Тақырып" }, holds: "text", width: 26 },
    { key: "text", header: { en: "Text", ru: "Текст", kk: "Мәтін" }, holds: "text", required: true, width: 64 },
    {
      key: "change",
      header: { en: "In the next version", ru: "В следующей версии", kk: "Келесі нұсқада" },
      formerly: ["В следующей редакции", "Келесі редакцияда"],
      holds: "choice",
      choices: MATCH_LABELS,
      width: 18,
    },
    { key: "became", header: { en: "Became", ru: "Стало", kk: "Не болды" }, holds: "references", width: 14 },
    {
      key: "otherHeading",
      header: { en: "Heading, second language", ru: "Заголовок, второй язык", kk: "Тақырып, екінші тіл" },
      holds: "text",
      width: 26,
    },
    {
      key: "otherText",
      header: { en: "Text, second language", ru: "Текст, второй язык", kk: "Мәтін, екінші тіл" },
      holds: "text",
      width: 64,
    },
    NO_GAP_REASON,
  ],
} as const satisfies TableSpec;
