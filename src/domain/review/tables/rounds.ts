import type { TableSpec } from "./table-spec";
import { THREE_COLUMNS } from "./three-columns";

const [ISSUE, SOLUTION, SOURCES] = THREE_COLUMNS;

/**
 * Frozen rows of earlier rounds: of gaps, and of the final text, which say which in their own column. A row whose words
 * are left out says what it said in the round in which it last had this fingerprint.
 */
export const ROUNDS = {
  name: "Rounds",
  sheet: { en: "Rounds", ru: "Раунды", kk: "Раундтар" },
  isHidden: true,
  columns: [
    { key: "round", header: { en: "Round", ru: "Раунд", kk: "Раунд" }, holds: "id", required: true, width: 10 },
    { key: "date", header: { en: "Date", ru: "Дата", kk: "Күні" }, holds: "date", width: 14 },
    { key: "label", header: { en: "Label", ru: "Метка", kk: "Белгі" }, holds: "text", width: 20 },
    { key: "gap", header: { en: "Gap", ru: "Пробел", kk: "Олқылық" }, holds: "reference", required: true, width: 13 },
    { key: "issue", header: ISSUE, holds: "text", width: 43 },
    { key: "solution", header: SOLUTION, holds: "text", width: 43 },
    { key: "sources", header: SOURCES, holds: "text", width: 34 },
    {
      key: "fingerprint",
      header: { en: "Fingerprint", ru: "Отпечаток", kk: "Бақылау таңбасы" },
      holds: "fingerprint",
      width: 15,
    },
    {
      key: "headline",
      header: { en: "Headline", ru: "Краткая суть", kk: "Қысқаша мәні" },
      holds: "text",
      isLater: true,
      width: 34,
    },
    {
      key: "provisions",
      header: { en: "Provision", ru: "Положение", kk: "Ереже" },
      holds: "references",
      isLater: true,
      width: 14,
    },
    {
      key: "aspects",
      header: { en: "Aspects", ru: "Аспекты", kk: "Аспектілер" },
      holds: "aspects",
      isLater: true,
      width: 34,
    },
    // Whatever stood there, also what is none of the choices.
    {
      key: "priority",
      header: { en: "Priority", ru: "Приоритет", kk: "Басымдық" },
      holds: "word",
      isLater: true,
      width: 14,
    },
    { key: "status", header: { en: "Status", ru: "Статус", kk: "Мәртебесі" }, holds: "word", isLater: true, width: 19 },
    {
      key: "amendment",
      header: { en: "Final text", ru: "Итоговый текст", kk: "Қорытынды мәтін" },
      holds: "reference",
      isLater: true,
      width: 15,
    },
    {
      key: "draftText",
      header: { en: "Text of the draft", ru: "Текст проекта", kk: "Жобаның мәтіні" },
      holds: "text",
      isLater: true,
      width: 34,
    },
    {
      key: "newText",
      header: { en: "New text", ru: "Новая редакция", kk: "Жаңа редакция" },
      holds: "text",
      isLater: true,
      width: 41,
    },
    {
      key: "alternativeText",
      header: { en: "Alternative text", ru: "Альтернативная редакция", kk: "Балама редакция" },
      holds: "text",
      isLater: true,
      width: 31,
    },
    {
      key: "justification",
      header: { en: "Justification", ru: "Обоснование", kk: "Негіздеме" },
      holds: "text",
      isLater: true,
      width: 38,
    },
    {
      key: "kind",
      header: { en: "Kind of change", ru: "Вид поправки", kk: "Түзету түрі" },
      holds: "word",
      isLater: true,
      width: 13,
    },
  ],
} as const satisfies TableSpec;
