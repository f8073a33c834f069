import type { Area } from "./area";
import { area } from "./area";
import { NO_STYLES } from "./look";
import type { Styles } from "./look";
import type { Anchored } from "./sheet";
import { Sheet } from "./sheet";
import type { TableState } from "./table";
import type { NoteState, ThreadState } from "./thread";

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface NameState {
  readonly name: string;
  readonly sheet: Sheet | undefined;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface XmlPartState {
  readonly id: string;
  xml: string;
}

/** An event of the workbook before it is put into the library's words; `sheet` and `area` are what it is about. */
export type RaiseEvent = (type: number, target: string, message: Readonly<Record<string, unknown>>) => void;

/** A range that is kept follows its cells when rows come and go. */
export interface KeptArea extends Anchored {
  readonly sheet: Sheet;
  /** Its cells were deleted: it is no range any more. */
  deleted: boolean;
}

/** The workbook as it stands now: everything the objects of the library show and change. */
export class Book {
  name = "Book1.xlsx";
  user: Person = { name: "A. Reviewer", email: "reviewer@example.org" };
  /** Who does what is done now. */
  source: "Local" | "Remote" = "Local";
  sheets: Sheet[] = [];
  tables: TableState[] = [];
  threads: ThreadState[] = [];
  notes: NoteState[] = [];
  names: NameState[] = [];
  xmlParts: XmlPartState[] = [];
  styles: Styles = NO_STYLES;
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>();
  readonly customProperties = new Map<string, string | number | boolean>();
  /** Files that the add-in asked to open as new workbooks, as base64. */
  readonly created: string[] = [];
  readonly keptAreas = new Set<KeptArea>();
  /** Whether a thread follows its row when a table is sorted: nobody has told us what Excel does. */
  threadsFollowSort = true;
  now: () => Date = () => new Date();
  raise: RaiseEvent = () => undefined;
  #active: Sheet | undefined;
  #selected: Area = area(0, 0);
  #made = 0;
  readonly #stamp = Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .toUpperCase()
    .padStart(12, "0");

  /** The next id in the form Excel gives its own; never one that an earlier session gave and a file kept. */
  newId(): string {
    return `{${(++this.#made).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-${this.#stamp}}`;
  }

  get active(): Sheet {
    const sheet = this.#active ?? this.sheets[0];
    if (!sheet) throw new Error("A workbook has a sheet");
    return sheet;
  }

  get selected(): Area {
    return this.#selected;
  }

  setSelection(sheet: Sheet, selected: Area): void {
    this.#active = sheet;
    this.#selected = selected;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  tableNamed(name: string): TableState | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  tablesOn(sheet: Sheet): readonly TableState[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  threadAt(sheet: Sheet, row: number, column: number): ThreadState | undefined {
    return this.threads.find((thread) => thread.sheet === sheet && thread.row === row && thread.column === column);
  }

  noteAt(sheet: Sheet, row: number, column: number): NoteState | undefined {
    return this.notes.find((note) => note.sheet === sheet && note.row === row && note.column === column);
  }
}
