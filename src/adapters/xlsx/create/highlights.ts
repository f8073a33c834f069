import { PRIORITY_LABELS, STATUS_LABELS } from "../../../domain/gap/gap";
import type { Language } from "../../../domain/language";
import type { TableName } from "../../../domain/review/tables";
import type { Highlight } from "./sheet-model";
import { YES } from "./sheet-words";
import { formulaText } from "../../../domain/review/table-reference";

/**
 * The looks that cells of a table get by what they hold; `rangeOf` gives the cells below a column's header.
 *
 * @param has whether a column is there that older workbooks lack
 */
export function highlightsOf(
  table: TableName,
  rangeOf: (key: string) => string,
  language: Language,
  has: (key: string) => boolean = () => true,
): readonly Highlight[] {
  const first = (key: string): string => rangeOf(key).split(":")[0] ?? "";
  const last = (key: string): string => rangeOf(key).split(":").at(-1) ?? "";
  /** A day that is past, of what is still owed. */
  const overdue = (key: string, isOwed: string): readonly Highlight[] => {
    if (![key, "assignedTo", "due"].every(has)) return [];
    const when = `AND(ISNUMBER($${first("due")}),$${first("due")}<TODAY(),${isOwed.replace("?", `$${first(key)}`)})`;
    return [{ range: `${rangeOf("assignedTo")} ${rangeOf("due")}`, when, overlay: "urgent" }];
  };
  if (table === "Aspects") {
    const isBlank = (key: string): string => `LEN(TRIM($${first(key)}))=0`;
    const isOpen = `$${first("gaps")}=0,${isBlank("noGapReason")}`;
    if (!has("id") || !has("observation") || !has("strategy")) {
      const range = `${rangeOf("aspect")} ${rangeOf("noGapReason")}`;
      return [{ range, when: `AND(LEN(TRIM($${first("aspect")}))>0,${isOpen})`, overlay: "hole" }];
    }
    const all = (key: string): string =>
      rangeOf(key)
        .replace(/([A-Z]+)/gu, "$$$1")
        .replace(/(\d+)/gu, "$$$1");
    const number = `$${first("id")}`;
    const reasonOfAspect = `COUNTIFS(${all("aspect")},$${first("aspect")},${all("id")},"<>*.*",${all("noGapReason")},"?*")`;
    return [
      {
        range: `${first("id")}:${last("question")} ${rangeOf("noGapReason")}`,
        when:
          `AND(LEN(TRIM(${number}))>0,OR(ISNUMBER(FIND(".",${number})),COUNTIF(${all("id")},${number}&".*")=0),` +
          `OR(${isBlank("observation")},${isBlank("strategy")}),${isBlank("positiveEffects")},${isOpen},${reasonOfAspect}=0)`,
        overlay: "hole",
      },
    ];
  }
  if (table === "Documents") {
    return [
      {
        range: `${rangeOf("document")} ${rangeOf("notCitedReason")}`,
        when:
          `AND($${first("required")}=${formulaText(YES[language])},$${first("citedIn")}=0,` +
          `LEN(TRIM($${first("notCitedReason")}))=0)`,
        overlay: "hole",
      },
    ];
  }
  if (table === "Feedback") return overdue("closedHow", "LEN(TRIM(?))=0");
  if (table !== "Gaps") return [];
  return [
    ...overdue("status", `?<>${formulaText(STATUS_LABELS.withdrawn[language])}`),
    { range: rangeOf("id"), when: "duplicate", overlay: "hole" },
    {
      range: `${first("id")}:${last("sources")}`,
      when: `$${first("status")}=${formulaText(STATUS_LABELS.withdrawn[language])}`,
      overlay: "withdrawn",
    },
    {
      range: rangeOf("priority"),
      when: `$${first("priority")}=${formulaText(PRIORITY_LABELS.high[language])}`,
      overlay: "urgent",
    },
    {
      range: rangeOf("status"),
      when: `$${first("status")}=${formulaText(STATUS_LABELS.final[language])}`,
      overlay: "done",
    },
  ];
}
