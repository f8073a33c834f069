import type { Localised } from "../../language";

/** Short names of the three columns of the deliverable, in the order of `DELIVERABLE_COLUMNS`. */
export const THREE_COLUMNS = [
  { en: "Issue", ru: "Проблема", kk: "Мәселе" },
  { en: "Solution", ru: "Решение", kk: "Шешім" },
  { en: "Sources", ru: "Источники", kk: "Дереккөздер" },
] as const satisfies readonly Localised[];
