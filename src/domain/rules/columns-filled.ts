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
      finds: ["Missing solution, expected the change of the draft that closes the gap"],
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
    en: "Missing issue, expected what in the draft affects children's rights",
    ru: "Не указана проблема; ожидается, что именно в проекте затрагивает права детей",
    kk: "Мәселе көрсетілмеген; жобада бала құқықтарына не әсер ететіні күтіледі",
  },
  solution: {
    en: "Missing solution, expected the change of the draft that closes the gap",
    ru: "Не указано решение; ожидается поправка, которая устранит пробел",
    kk: "Шешім көрсетілмеген; олқылықты жоятын түзету күтіледі",
  },
  sources: {
    en: "Missing sources, expected an international norm and a source or example",
    ru: "Не указаны источники; ожидаются международная норма и источник или пример",
    kk: "Дереккөздер көрсетілмеген; халықаралық норма және дереккөз не мысал күтіледі",
  },
};
