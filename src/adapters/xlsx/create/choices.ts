import { PRIORITIES, PRIORITY_LABELS, GAP_STATUSES, STATUS_LABELS } from "../../../domain/gap/gap";
import type { Language } from "../../../domain/language";
import { DISPOSITIONS, DISPOSITION_LABELS } from "../../../domain/review/consultation";
import { DELIVERABLE_COLUMNS } from "../../../domain/review/tables";
import type { TableName } from "../../../domain/review/tables";
import type { DropDown } from "./sheet-model";
import { NO, PROMPTS, YES } from "./sheet-words";
import { headerOf } from "./table-reference";

/** Names of the ranges that drop-downs list: ids that stand in other tables. */
export const GAP_NUMBERS = "GapNumbers";
export const PROVISION_NUMBERS = "ProvisionNumbers";

/** What may be chosen in a column of a table, undefined where anything may be typed. */
export function choicesFor(table: TableName, key: string, language: Language): Omit<DropDown, "range"> | undefined {
  const choose = PROMPTS.choose[language];
  const strict = (choices: readonly string[]) => ({ choices, strict: true, hint: choose });
  const offered = (choices: DropDown["choices"] & object) => ({ choices, strict: false, hint: choose });
  switch (`${table}.${key}`) {
    case "Gaps.priority":
      return strict(PRIORITIES.map((id) => PRIORITY_LABELS[id][language]));
    case "Gaps.status":
      return strict(GAP_STATUSES.map((id) => STATUS_LABELS[id][language]));
    case "Gaps.provisions":
      return { strict: false, hint: PROMPTS.several[language] };
    case "Gaps.aspects":
      return { strict: false, hint: PROMPTS.aspects[language] };
    case "Feedback.disposition":
      return strict(DISPOSITIONS.map((id) => DISPOSITION_LABELS[id][language]));
    case "Feedback.column":
      return offered(columnWords(language));
    case "Documents.required":
      return strict([YES[language], NO[language]]);
    case "Amendments.gap":
    case "Feedback.gap":
    case "Waivers.gap":
      return offered({ name: GAP_NUMBERS });
    case "Amendments.provision":
      return offered({ name: PROVISION_NUMBERS });
    default:
      return undefined;
  }
}

/** Short names of the three columns, in their order: the headers of the frozen cells in Rounds. */
export const columnWords = (language: Language): readonly string[] =>
  DELIVERABLE_COLUMNS.map((key) => headerOf("Rounds", key, language));
