import type { Language } from "../../../domain/language";
import { columnOf } from "../../../domain/review/tables";
import type { TableName } from "../../../domain/review/tables";
import type { TableWithIds } from "../../../domain/review/tables/table-spec";
import type { DropDown } from "./sheet-model";
import { NO, PROMPTS, YES } from "./sheet-words";

/** Names of the ranges that drop-downs list: ids that stand in other tables. */
export const ID_RANGES: Readonly<Record<TableWithIds, string>> = {
  Gaps: "GapNumbers",
  Provisions: "ProvisionNumbers",
  ProfileAspects: "AspectNames",
};

/** What may be chosen in a column of a table, undefined where anything may be typed. */
export function choicesFor(table: TableName, key: string, language: Language): Omit<DropDown, "range"> | undefined {
  const column = columnOf(table, key);
  if (!column) return undefined;
  const { holds, choices = {}, idsOf, offers } = column;
  const hint = PROMPTS.choose[language];
  if (holds === "choice")
    return { choices: Object.values(choices).map((label) => label[language]), strict: true, hint };
  if (holds === "yes") return { choices: [YES[language], NO[language]], strict: true, hint };
  if (holds === "references") return { strict: false, hint: PROMPTS.several[language] };
  if (holds === "aspects") return { strict: false, hint: PROMPTS.aspects[language] };
  if (idsOf) return { choices: { name: ID_RANGES[idsOf] }, strict: false, hint };
  return offers && { choices: offers.map((word) => word[language]), strict: false, hint };
}
