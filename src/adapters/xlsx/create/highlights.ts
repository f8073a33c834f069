import { PRIORITY_LABELS, STATUS_LABELS } from "../../../domain/gap/gap";
import type { Language } from "../../../domain/language";
import type { TableName } from "../../../domain/review/tables";
import type { Highlight } from "./sheet-model";
import { YES } from "./sheet-words";
import { formulaText } from "./table-reference";

/** The looks that cells of a table get by what they hold; `rangeOf` gives the cells below a column's header. */
export function highlightsOf(
  table: TableName,
  rangeOf: (key: string) => string,
  language: Language,
): readonly Highlight[] {
  const first = (key: string): string => rangeOf(key).split(":")[0] ?? "";
  const last = (key: string): string => rangeOf(key).split(":").at(-1) ?? "";
  if (table === "Aspects") {
    return [
      {
        range: `${rangeOf("aspect")} ${rangeOf("noGapReason")}`,
        when: `AND(LEN(TRIM($${first("aspect")}))>0,$${first("gaps")}=0,LEN(TRIM($${first("noGapReason")}))=0)`,
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
  if (table !== "Gaps") return [];
  return [
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
