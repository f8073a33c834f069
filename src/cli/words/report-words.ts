import { countInRussian } from "../../domain/text/russian-form";
import type { Language } from "../../domain/language";
import type { CheckReport, Severity, WaiverScope } from "../../domain/rules/finding";

/** The words around the findings of a check, in the language of the findings. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly row: (sheet: string, row: number, id: string) => string;
  readonly fix: (before: string, after: string) => string;
  /** Before the command that settles what a rule found. */
  readonly command: string;
  readonly waived: string;
  readonly because: string;
  readonly remarks: string;
  /** After the reason, how much the waiver covers; "" for the one value it was given for. */
  readonly covers: Readonly<Record<WaiverScope, string>>;
  readonly sum: (summary: CheckReport["summary"]) => string;
}

const withId = (id: string): string => (id === "" ? "" : ` (${id})`);

/** `1 error`, `2 errors`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    severity: { error: "error", warning: "warning", note: "note" },
    row: (sheet, row, id) => `${sheet}, row ${row}${withId(id)}`,
    fix: (before, after) => `fix: “${before}” → “${after}”`,
    command: "command",
    waived: "Waived in the workbook",
    because: "because",
    remarks: "Remarks on reading the workbook",
    covers: { value: "", row: " (covers the whole row)", review: " (covers the whole review)" },
    sum: ({ errors, warnings, notes, gaps }) =>
      `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")} in ${count(gaps, "gap")}.`,
  },
  ru: {
    severity: { error: "ошибка", warning: "предупреждение", note: "примечание" },
    row: (sheet, row, id) => `${sheet}, строка ${row}${withId(id)}`,
    fix: (before, after) => `исправление: «${before}» → «${after}»`,
    command: "команда",
    waived: "Снято в самой книге",
    because: "причина",
    remarks: "Замечено при чтении книги",
    covers: { value: "", row: " (для всей строки)", review: " (для всего обзора)" },
    sum: ({ errors, warnings, notes, gaps }) =>
      `${countInRussian(errors, "ошибка", "ошибки", "ошибок")}, ` +
      `${countInRussian(warnings, "предупреждение", "предупреждения", "предупреждений")}, ` +
      `${countInRussian(notes, "примечание", "примечания", "примечаний")}; ` +
      `всего в таблице ${countInRussian(gaps, "пробел", "пробела", "пробелов")}.`,
  },
  kk: {
    severity: { error: "қате", warning: "алдын ала ескерту", note: "ескертпе" },
    row: (sheet, row, id) => `${sheet}, ${row}-жол${withId(id)}`,
    fix: (before, after) => `түзету: «${before}» → «${after}»`,
    command: "команда",
    waived: "Кітаптың өзінде алып тасталған",
    because: "себебі",
    remarks: "Кітапты оқығанда байқалғандар",
    covers: { value: "", row: " (бүкіл жол үшін)", review: " (бүкіл шолу үшін)" },
    sum: ({ errors, warnings, notes, gaps }) =>
      `${errors} қате, ${warnings} алдын ала ескерту, ${notes} ескертпе; кестеде ${gaps} олқылық бар.`,
  },
};
