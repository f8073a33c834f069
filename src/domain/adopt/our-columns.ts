import { draftLanguage } from "../draft/draft-language";
import { LANGUAGES } from "../language";
import type { Language } from "../language";
import { toText } from "../review/match-table";
import type { SheetTable } from "../review/sheet-table";
import { TABLES } from "../review/tables";
import type { ColumnSpec } from "../review/tables";
import { fold } from "../text/fold";
import type { ChosenColumns } from "./recognise-columns";

/** What a person's own table gets of a review's when it becomes its gap table. */
export interface OurColumns {
  /** Of the headers that are put there. */
  readonly language: Language;
  /** The header that stands there to ours; without those that are ours already. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of the columns that it lacks. */
  readonly added: readonly string[];
}

/**
 * Our headers for a table: in the language of those that are ours already, else in the one a person chose, else in
 * that of the table's own words.
 *
 * @param columns headers of the three columns, as far as they are known
 * @param otherwise the language for a table without a word
 */
export function ourColumns(
  table: SheetTable,
  columns: Partial<ChosenColumns>,
  chosen: Language | undefined,
  otherwise: Language,
): OurColumns {
  const theirs = new Set(table.headers.map(fold));
  const has = (spec: ColumnSpec, language: Language): boolean => theirs.has(fold(spec.header[language]));
  const specs = TABLES.Gaps.columns;
  const ours = LANGUAGES.find((candidate) => specs.some((spec) => has(spec, candidate)));
  const language = ours ?? chosen ?? languageOf(table) ?? otherwise;
  const isChosen = ({ key }: ColumnSpec): boolean => key in columns;
  const headers = specs.flatMap((spec): readonly (readonly [string, string])[] => {
    const from = columns[spec.key as keyof ChosenColumns];
    const to = spec.header[language];
    return from === undefined || from === to ? [] : [[from, to]];
  });
  const missing = specs.filter((spec) => !isChosen(spec) && !LANGUAGES.some((each) => has(spec, each)));
  return { language, headers: Object.fromEntries(headers), added: missing.map(({ header }) => header[language]) };
}

/** Undefined for a table without a word. */
function languageOf({ headers, rows }: SheetTable): Language | undefined {
  const text = [...headers, ...rows.flatMap(({ cells }) => cells.map(toText))].join("\n");
  return /\p{L}/u.test(text) ? draftLanguage(text) : undefined;
}
