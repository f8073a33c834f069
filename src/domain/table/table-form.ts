import type { Localised } from "../language";

/**
 * The tables that a ministry works with: the deliverable, the final text, the form in which drafts are
 * compared, and the record of what was said of them.
 */
export const TABLE_FORMS = ["gaps", "final", "comparative", "matrix"] as const;
export type TableForm = (typeof TABLE_FORMS)[number];

export const isTableForm = (text: string): text is TableForm => (TABLE_FORMS as readonly string[]).includes(text);

/** What each is called on screen and in a file's name. */
export const FORM_NAMES: Readonly<Record<TableForm, Localised>> = {
  gaps: { en: "gap table", ru: "таблица пробелов", kk: "олқылықтар кестесі" },
  final: { en: "final table", ru: "итоговая таблица", kk: "қорытынды кесте" },
  comparative: { en: "comparative table", ru: "сравнительная таблица", kk: "салыстырма кесте" },
  matrix: { en: "comments matrix", ru: "матрица замечаний", kk: "пікірлер матрицасы" },
};

/** Whether a form has new text, so that changes can be marked in it. */
export const showsChanges = (form: TableForm): boolean => form === "final" || form === "comparative";

/** Whether a form shows gaps or amendments, which a status can choose among; a matrix holds every remark. */
export const showsGaps = (form: TableForm): boolean => form !== "matrix";

/** Whether a document that was handed over is one of these tables, by the name it was given. */
export const isTableFile = (name: string): boolean =>
  TABLE_FORMS.some((form) =>
    Object.values(FORM_NAMES[form]).some((word) => name.endsWith(`${word}.docx`) || name.endsWith(`${word}.xlsx`)),
  );
