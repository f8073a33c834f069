import { OfficeCollection, OfficeObject } from "../rich-api/office-object";
import { cellName } from "../../../adapters/xlsx/cell-range";
import { area } from "../state/area";
import type { NoteState } from "../state/thread";
import type { Model } from "./model";

/**
 * The notes of the workbook, to be read only.
 *
 * The client library of npm ends before notes, so it is lent a property of its class for comments (`lend-notes.ts`), which has
 * the same members: hence the types.
 */
export class NoteCollection extends OfficeCollection<Note> {
  readonly officeType = "CommentCollection";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  all(): readonly Note[] {
    return this.#model.book.notes.map((note) => new Note(this.#model, note));
  }

  protected matches(item: Note, key: string): boolean {
    return item.id === key;
  }
}

class Note extends OfficeObject {
  readonly officeType = "Comment";
  readonly #model: Model;
  readonly #note: NoteState;

  constructor(model: Model, note: NoteState) {
    super();
    this.#model = model;
    this.#note = note;
  }

  /** For the class that is lent; notes of Excel have none. */
  get id(): string {
    const { sheet, row, column } = this.#note;
    return `${sheet.name}!${cellName(column + 1, row + 1)}`;
  }

  get authorName(): string {
    return this.#note.author;
  }

  get content(): string {
    return this.#note.content;
  }

  getLocation(): OfficeObject {
    return this.#model.make.range(this.#note.sheet, area(this.#note.row, this.#note.column));
  }
}
