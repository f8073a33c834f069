import type { Adoption } from "../domain/adopt/adoption";
import { sayAdopted, sayAdoptionRemark } from "../domain/adopt/adoption-words";
import type { Profile } from "../domain/profile/profile";
import { TABLES } from "../domain/review/tables";
import type { Language } from "../domain/language";
import { oneLine } from "./harmless-text";
import { ADOPTED } from "./words/adopt-words";
import { madeFor } from "./words/work-words";

/** Where an adoption went. */
export interface AdoptionSaid {
  readonly file: string;
  readonly dryRun: boolean;
  readonly jurisdiction: string;
  readonly profile: Profile;
  /** Left out when nothing was written. */
  readonly output?: string;
}

/** What was adopted as JSON: each row under the columns' keys, extra columns by their header, and rows of Feedback. */
export function toJsonAdoption(
  { language, tables, extras, rows, feedback, remarks }: Adoption,
  said: AdoptionSaid,
  spoken: Language,
): string {
  const keys = TABLES.Gaps.columns.map(({ key }) => key);
  return `${JSON.stringify(
    {
      ...said,
      profile: said.profile.id,
      language,
      tables,
      rows: rows.map(({ place, cells }) => ({
        place,
        ...Object.fromEntries(keys.flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]]))),
        extra: Object.fromEntries(
          extras.flatMap(({ key, header }) => (cells[key] === undefined ? [] : [[header, cells[key]]])),
        ),
      })),
      feedback,
      messages: remarks.map((remark) => ({ ...remark, message: sayAdoptionRemark(remark)[spoken] })),
    },
    undefined,
    2,
  )}\n`;
}

/** What was adopted, for a person. */
export function toTextAdoption(
  { tables, rows, remarks }: Adoption,
  { output, jurisdiction, profile }: AdoptionSaid,
  spoken: Language,
): string {
  const gaps = rows.filter(({ cells }) => cells["id"] !== undefined).length;
  return `${[
    ...tables.map((table) => sayAdopted(table)[spoken]),
    ...remarks.map((remark) => sayAdoptionRemark(remark)[spoken]),
    (output === undefined ? ADOPTED.wouldWrite(gaps) : ADOPTED.wrote(output, gaps))[spoken],
    madeFor(jurisdiction, profile)[spoken],
  ]
    .map(oneLine)
    .join("\n")}\n`;
}
