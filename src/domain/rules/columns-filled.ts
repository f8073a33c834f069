import { aboutColumn } from "./about";
import type { Localised } from "../language";
import { DELIVERABLE_COLUMNS } from "../review/tables";
import { activeGaps } from "../review/row-ids";
import type { Rule } from "./rule";

/** Every gap says what is wrong, what to do, and on what grounds. */
export const columnsFilled: Rule = {
  id: "columns-filled",
  severity: "error",
  summary: {
    en: "Each gap has an issue, a solution and sources.",
    ru: "У каждого пробела заполнены проблема, решение и источники.",
    kk: "Әр олқылықта мәселе, шешім және дереккөздер толтырылған.",
  },
  examples: [
    { shows: "All three columns are filled.", review: { gaps: [{}] }, finds: [] },
    {
      shows: "A gap without a solution.",
      review: { gaps: [{ solution: " " }] },
      finds: ["The solution is empty. Write the change of the draft that closes the gap."],
    },
    {
      shows: "A withdrawn gap may stay unfinished.",
      review: { gaps: [{ solution: "", sources: "", status: "withdrawn" }], amendments: [] },
      finds: [],
    },
  ],
  byRow: ["gaps"],
  check: (review) =>
    activeGaps(review).flatMap((gap) =>
      DELIVERABLE_COLUMNS.filter((column) => gap[column].trim() === "").map((column) => ({
        place: gap.place,
        column,
        rowId: gap.id,
        about: aboutColumn(review, "Gaps", column),
        message: MISSING[column],
      })),
    ),
};

const MISSING: Readonly<Record<(typeof DELIVERABLE_COLUMNS)[number], Localised>> = {
  issue: {
    en: "The issue is empty. Write what in the draft affects children's rights.",
    ru: "Проблема не описана. Напишите, что именно в проекте затрагивает права детей.",
    kk: "Мәселе сипатталмаған. Жобада бала құқықтарына не әсер ететінін жазыңыз.",
  },
  solution: {
    en: "The solution is empty. Write the change of the draft that closes the gap.",
    ru: "Решение не описано. Напишите, какое изменение проекта устранит пробел.",
    kk: "Шешім сипатталмаған. Олқылықты жобаның қандай өзгерісі жоятынын жазыңыз.",
  },
  sources: {
    en: "The sources are empty. Cite an international norm, and a further source or an example.",
    ru: "Источники не указаны. Укажите международную норму и еще источник или пример.",
    kk: "Дереккөздер көрсетілмеген. Халықаралық норманы және тағы бір дереккөзді не мысалды көрсетіңіз.",
  },
};
