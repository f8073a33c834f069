import type { TableSpec } from "./table-spec";

/** Frozen rows of earlier rounds. */
export const ROUNDS = {
  name: "Rounds",
  sheet: { en: "Rounds", ru: "Раунды", kk: "Раундтар" },
  isHidden: true,
  columns: [
    { key: "round", header: { en: "Round", ru: "Раунд", kk: "Раунд" }, holds: "id", required: true, width: 10 },
    { key: "date", header: { en: "Date", ru: "Дата", kk: "Күні" }, holds: "date", width: 14 },
    { key: "label", header: { en: "Label", ru: "Метка", kk: "Белгі" }, holds: "text", width: 20 },
    { key: "gap", header: { en: "Gap", ru: "Пробел", kk: "Олқылық" }, holds: "reference", required: true, width: 13 },
    { key: "issue", header: { en: "Issue", ru: "Проблема", kk: "Мәселе" }, holds: "text", width: 43 },
    { key: "solution", header: { en: "Solution", ru: "Решение", kk: "Шешім" }, holds: "text", width: 43 },
    { key: "sources", header: { en: "Sources", ru: "Источники", kk: "Дереккөздер" }, holds: "text", width: 34 },
    {
      key: "fingerprint",
      header: { en: "Fingerprint", ru: "Отпечаток", kk: "Бақылау таңбасы" },
      holds: "fingerprint",
      width: 15,
    },
  ],
} as const satisfies TableSpec;

/** Short names of the three columns of the deliverable: the headers of their frozen cells. */
export const THREE_COLUMNS = ROUNDS.columns
  .filter(({ key }) => key === "issue" || key === "solution" || key === "sources")
  .map(({ header }) => header);
