import type { Language } from "../../../domain/language";
import { columnOf } from "../../../domain/review/tables";
import type { TableName } from "../../../domain/review/tables";
import { ADDRESSEES, PEOPLE } from "../../../domain/review/tables/listed-columns";
import type { ListedColumn } from "../../../domain/review/tables/table-spec";
import type { DropDown } from "./sheet-model";
import { NO, PROMPTS, YES } from "./sheet-words";

/** The ranges that drop-downs list by their names: each is what stands in a column of a table. */
export const LISTED_RANGES: readonly ListedRange[] = [
  { name: "GapNumbers", table: "Gaps", key: "id" },
  { name: "ProvisionNumbers", table: "Provisions", key: "id" },
  { name: "Addressees", ...ADDRESSEES },
  // A plain word may be the name of a range of the person's own.
  { name: "ReviewPeople", ...PEOPLE },
  { name: "AspectNames", table: "ProfileAspects", key: "id" },
];

export interface ListedRange extends ListedColumn {
  readonly name: string;
}

/** What may be chosen in a column of a table, undefined where anything may be typed. */
export function choicesFor(table: TableName, key: string, language: Language): Omit<DropDown, "range"> | undefined {
  const column = columnOf(table, key);
  if (!column) return undefined;
  const { holds, choices = {}, idsOf, valuesOf, least, offers } = column;
  const hint = PROMPTS.choose[language];
  if (holds === "choice")
    return { choices: Object.values(choices).map((label) => label[language]), strict: true, hint };
  if (holds === "yes") return { choices: [YES[language], NO[language]], strict: true, hint };
  if (holds === "references") return { strict: false, hint: PROMPTS.several[language] };
  if (holds === "aspects") return { strict: false, hint: PROMPTS.aspects[language] };
  if (least !== undefined) return { least, strict: true, hint: PROMPTS.count[language] };
  const from = idsOf ? { table: idsOf, key: "id" } : valuesOf;
  const listed = LISTED_RANGES.find((range) => range.table === from?.table && range.key === from.key);
  if (listed)
    return { choices: { name: listed.name }, strict: false, hint: idsOf ? hint : PROMPTS.chooseOrType[language] };
  return offers && { choices: offers.map((word) => word[language]), strict: false, hint };
}
