import { STATUS_LABELS } from "../gap/gap";
import type { Language } from "../language";
import { formulaText } from "./table-reference";
import type { TableReferences } from "./table-reference";

/** One for each standing gap. */
export const isStanding = ({ column }: TableReferences, language: Language): string =>
  `(${column("Gaps", "status")}<>${formulaText(STATUS_LABELS.withdrawn[language])})`;

/** True for each gap whose Aspects cell lists an aspect; case, blanks and the way values are separated do not count. */
export const listsAspect = (aspect: string, references: TableReferences): string =>
  lists("aspects", aspect, references);

const lists = (key: "aspects" | "questions", value: string, { column }: TableReferences): string => {
  const wanted = `";"&SUBSTITUTE(LOWER(${value})," ","")&";"`;
  const values = column("Gaps", key);
  const listed = `";"&SUBSTITUTE(SUBSTITUTE(LOWER(${values})," ",""),CHAR(10),";")&";"`;
  return `ISNUMBER(FIND(${wanted},${listed}))`;
};

/** True where a number is that of a question under an aspect, and not the aspect's own. */
export const isUnderAspect = (number: string): string => `ISNUMBER(FIND(".",${number}))`;

/**
 * Counts standing gaps whose cells list what a row of Coverage is about: its question, or its aspect.
 *
 * @param language that of the review, in which the status stands
 */
export const coverageFormula = (references: TableReferences, language: Language): string => {
  const { thisRow } = references;
  const [aspect, number] = [thisRow("Aspects", "aspect"), thisRow("Aspects", "id")];
  const standing = isStanding(references, language);
  const ofQuestion = `SUMPRODUCT(${lists("questions", number, references)}*${standing})`;
  const ofAspect = `SUMPRODUCT((LEN(TRIM(${aspect}))>0)*${listsAspect(aspect, references)}*${standing})`;
  return `IF(${isUnderAspect(number)},${ofQuestion},${ofAspect})`;
};
