import type { Language, Localised } from "../language";
import type { Severity } from "./finding";
import type { ExampleReview, Rule, RuleExample } from "./rule";

const TITLE: Localised = { en: "Rules", ru: "Правила", kk: "Қағидалар" };

const INTRODUCTION: Localised = {
  en:
    "What `gap-table check` looks at, rule by rule, with a row that is right and a row that is not. " +
    "Only the cells that matter are shown: “…” is a row without a fault, “–” a table without rows. " +
    "To live with a finding, add a row to the table Waivers: the rule's name, the number of the row (or nothing, for the whole review) and the reason.",
  ru:
    "Что проверяет `gap-table check`, правило за правилом, с верной и неверной строкой. " +
    "Показаны только важные ячейки: «…» — строка без ошибок, «–» — таблица без строк. " +
    "Чтобы оставить замечание как есть, добавьте строку в таблицу Waivers: имя правила, номер строки (или ничего — для всего обзора) и причину.",
  kk:
    "`gap-table check` нені тексеретіні: әр қағида, дұрыс және бұрыс жолымен. " +
    "Тек маңызды ұяшықтар көрсетілген: «…» – қатесіз жол, «–» – жолсыз кесте. " +
    "Ескертуді сол күйінде қалдыру үшін Waivers кестесіне жол қосыңыз: қағида атауы, жол нөмірі (бүкіл шолу үшін бос) және себебі.",
};

const SEVERITIES: Readonly<Record<Severity, Localised>> = {
  error: { en: "Error", ru: "Ошибка", kk: "Қате" },
  warning: { en: "Warning", ru: "Предупреждение", kk: "Алдын ала ескерту" },
  note: { en: "Note", ru: "Примечание", kk: "Ескертпе" },
};

const RIGHT: Localised = { en: "Right", ru: "Верно", kk: "Дұрыс" };
const WRONG: Localised = { en: "Found", ru: "Замечание", kk: "Ескертіледі" };

/**
 * The manual of the rules, as Markdown, made of their own examples.
 *
 * Headings and summaries are in the language asked for; the examples, which
 * are the rules' tests, are in English.
 */
export function toRulesManual(rules: readonly Rule[], language: Language): string {
  return [
    `# ${TITLE[language]}`,
    INTRODUCTION[language],
    contents(rules, language),
    ...rules.map((rule) => toChapter(rule, language)),
  ]
    .join("\n\n")
    .concat("\n");
}

const contents = (rules: readonly Rule[], language: Language): string =>
  rules
    .map(
      ({ id, severity, summary }) =>
        `- [${id}](#${id}), ${SEVERITIES[severity][language].toLowerCase()}: ${summary[language]}`,
    )
    .join("\n");

const toChapter = ({ id, severity, summary, examples }: Rule, language: Language): string =>
  [
    `## ${id}`,
    `**${SEVERITIES[severity][language]}.** ${summary[language]}`,
    ...examples.map((example) => toExample(example, language)),
  ].join("\n\n");

function toExample({ shows, review, finds }: RuleExample, language: Language): string {
  const verdict = finds.length === 0 ? RIGHT[language] : WRONG[language];
  return [
    `**${verdict}.** ${shows}`,
    ["```text", ...orNothing(rowsOf(review)), "```"].join("\n"),
    ...(finds.length === 0 ? [] : [finds.map((message) => `> ${message}`).join("\n>\n")]),
  ].join("\n\n");
}

const orNothing = (rows: readonly string[]): readonly string[] => (rows.length > 0 ? rows : ["(nothing)"]);

/** One line a row: the table, then the cells the example is about. */
const rowsOf = (review: ExampleReview): readonly string[] =>
  (Object.entries(review) as [string, object | readonly object[]][]).flatMap(([table, cells]) => {
    const rows = Array.isArray(cells) ? (cells as readonly object[]) : [cells];
    return rows.length === 0 ? [`${table}: –`] : rows.map((row) => `${table}: ${cellsOf(row)}`);
  });

const cellsOf = (cells: object): string =>
  Object.entries(cells)
    .map(([column, value]) => `${column} = ${toShown(value)}`)
    .join(" | ") || "…";

/** Long fillings are cut: they show length, not words. */
function toShown(value: unknown): string {
  const text = Array.isArray(value) ? value.join("; ") : value === undefined ? "" : String(value);
  if (text.trim() === "") return "(empty)";
  const line = text.replaceAll("\n", " ⏎ ");
  return line.length > 160 ? `${line.slice(0, 40)}… (${line.length} characters)` : line;
}
