import type { DraftName } from "../../text/draft-name";
import type { TableForm } from "../table-form";

/** Every text of the tables that is not the workbook's, in one language. */
export interface TableWords {
  /** The titles of the forms that are ours; that of the comparative one stands in its form. */
  readonly titles: Readonly<Record<Exclude<TableForm, "comparative">, string>>;
  /** `"Draft law: …"` above the table. */
  readonly draft: string;
  readonly version: (version: string) => string;
  readonly draftOf: (dateInWords: string) => string;
  readonly preparedFor: (client: string) => string;
  readonly author: (name: string) => string;
  readonly changesMarked: string;
  /** Of a table that holds gaps of one status only: how many of how many, and the status as its column has it. */
  readonly isPart: (shown: number, all: number, status: string) => string;
  /** Of final gaps that a table of amendments has no row for, by their ids. */
  readonly finalWithoutText: (gaps: string) => string;
  readonly footer: (title: string, dateInWords: string) => string;
  /** Of the first column of the final table; the others are called as on its sheet. */
  readonly provision: string;
  /** Where the draft says nothing yet. */
  readonly absent: string;
  /** In place of new text, where a provision is to go. */
  readonly repealed: string;
  readonly alternativeTo: (row: number) => string;
  /** `"Article 5 of the draft"`. */
  readonly ofDraft: (citation: string) => string;
  /** Before such a name, where something new comes into what is there. */
  readonly addedTo: (name: string) => string;
  /** Below the title of the comparative table. */
  readonly onDraft: (draft: DraftName) => string;
  readonly noRows: string;
  /** What a person who can't see the table is told; of the comparative one its form says it. */
  readonly alt: Readonly<Record<Exclude<TableForm, "comparative">, (rows: number) => string>>;
}
