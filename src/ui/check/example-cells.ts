import type { Language } from "../../domain/language";
import type { ExampleReview } from "../../domain/rules/rule";
import { DETAIL_LABELS, TABLES, columnOf } from "../../domain/review/tables";
import type { TableName } from "../../domain/review/tables";

/** A cell of an example, or a table without rows, by the words of the workbook. */
export interface ExampleCell {
  readonly name: string;
  /** Undefined where the example is that a table has no rows. */
  readonly text: string | undefined;
}

const TABLE_OF: Readonly<Partial<Record<string, TableName>>> = {
  gaps: "Gaps",
  provisions: "Provisions",
  amendments: "Amendments",
  aspects: "Aspects",
  documents: "Documents",
  consultations: "Consultations",
  feedback: "Feedback",
  waivers: "Waivers",
};

/** The cells an example is about, named as in the workbook. Long fillings are cut: they show length, not words. */
export function exampleCells(review: ExampleReview, language: Language): readonly ExampleCell[] {
  return (Object.entries(review) as [string, object | readonly object[]][]).flatMap(
    ([part, content]): readonly ExampleCell[] => {
      const table = TABLE_OF[part];
      const rows = Array.isArray(content) ? (content as readonly object[]) : [content];
      if (rows.length === 0) return [{ name: table ? TABLES[table].sheet[language] : part, text: undefined }];
      return rows.flatMap((row) =>
        Object.entries(row).map(([key, value]) => ({ name: cellName(table, key, language), text: toText(value) })),
      );
    },
  );
}

function cellName(table: TableName | undefined, key: string, language: Language): string {
  const header = table && columnOf(table, key)?.header[language];
  const detail = (DETAIL_LABELS as Readonly<Record<string, { readonly [L in Language]: string }>>)[key];
  return header ?? detail?.[language] ?? key;
}

function toText(value: unknown): string {
  const text = Array.isArray(value) ? value.join("; ") : value === undefined ? "" : String(value);
  return text.length > 200 ? `${text.slice(0, 60)}… (${text.length})` : text;
}
