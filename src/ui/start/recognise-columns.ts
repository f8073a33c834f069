import { DELIVERABLE_COLUMNS, columnOf } from "../../domain/review/tables";
import { fold } from "../../domain/text/fold";

export type DeliverableColumn = (typeof DELIVERABLE_COLUMNS)[number];

/** The header chosen for each of the three columns. */
export type ChosenColumns = Readonly<Record<DeliverableColumn, string>>;

/** Beginnings of words that such headers have, in the three languages; checked in this order. */
const TELLING: Readonly<Record<DeliverableColumn, RegExp>> = {
  sources: /sourc|exampl|referenc|standard|источник|пример|ссылк|стандарт|дереккөз|мысал|сілтеме/u,
  solution: /solution|amend|recommend|proposal|решени|поправк|рекоменд|предлож|шешім|түзету|ұсын/u,
  issue: /issue|gap|problem|concern|проблем|пробел|мәселе|олқылық/u,
};

/**
 * Which headers of a table are the three columns: by our own headers, else by
 * words that tell. A column stays out when no header tells; no header is given twice.
 */
export function recogniseColumns(headers: readonly string[]): Partial<ChosenColumns> {
  const chosen: { [Column in DeliverableColumn]?: string } = {};
  const free = (header: string): boolean => !Object.values(chosen).includes(header);
  for (const column of DELIVERABLE_COLUMNS) {
    const names = Object.values(columnOf("Gaps", column)?.header ?? {}).map(fold);
    const header = headers.find((candidate) => names.includes(fold(candidate)));
    if (header !== undefined) chosen[column] = header;
  }
  for (const [column, words] of Object.entries(TELLING) as [DeliverableColumn, RegExp][]) {
    const header = headers.find((candidate) => free(candidate) && words.test(fold(candidate)));
    if (chosen[column] === undefined && header !== undefined) chosen[column] = header;
  }
  return chosen;
}
