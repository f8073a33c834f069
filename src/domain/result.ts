import type { Localised } from "./language";

/** A value together with everything worth telling the reader about how it was obtained. */
export interface Result<T, M = Message> {
  readonly value: T;
  readonly messages: readonly M[];
}

/** A remark about the input that did not stop the work. What stops the work is thrown as `UnusableInput`. */
export interface Message {
  readonly text: Localised;
  readonly place?: CellPlace;
}

/** A cell, both as the program finds it again (table, column key) and as a person does (sheet, `"D7"`). */
export interface CellPlace {
  readonly table: string;
  readonly sheet: string;
  /** The row of the sheet, counted from 1 as Excel does. */
  readonly row: number;
  /** Key of the column in the table's specification, e.g. `"sources"`. */
  readonly column: string;
  /** The address on its sheet, e.g. `"D7"`. */
  readonly cell: string;
}

/**
 * The input cannot be worked with. What is said is for the person, in whichever language they read: what is wrong,
 * then what to do about it; `message` is the same in English, for logs. Thrown by adapters and readers, caught by
 * composition roots only.
 */
export class UnusableInput extends Error {
  override readonly name = "UnusableInput";

  constructor(
    readonly said: Localised,
    options?: ErrorOptions,
  ) {
    super(said.en, options);
  }
}

/** The workbook is not what was read of it: reading it again is what to do. */
export class WorkbookChanged extends UnusableInput {}

export const ok = <T, M = never>(value: T, messages: readonly M[] = []): Result<T, M> => ({
  value,
  messages,
});
