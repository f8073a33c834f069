import { invalidArgument, itemNotFound } from "../rich-api/office-error";
import { OfficeCollection } from "../rich-api/office-object";
import { addThread } from "../state/change-threads";
import type { Sheet } from "../state/sheet";
import type { ThreadState } from "../state/thread";
import { Comment } from "./comment";
import { toContent } from "./comment-content";
import { findPlace } from "./find-place";
import type { Model } from "./model";

/** The threads of the workbook, or of one sheet. */
export class CommentCollection extends OfficeCollection<Comment> {
  readonly officeType = "CommentCollection";
  readonly #model: Model;
  readonly #sheet: Sheet | undefined;

  constructor(model: Model, sheet?: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  all(): readonly Comment[] {
    return this.#model.book.threads
      .filter((thread) => this.#holds(thread))
      .map((thread) => new Comment(this.#model, thread));
  }

  /** Without an object for each of them: every comment of thousands is asked for by its id. */
  override getItemOrNullObject(id: unknown): Comment | null {
    const found = this.#model.book.threads.find((thread) => thread.id === id && this.#holds(thread));
    return found ? new Comment(this.#model, found) : null;
  }

  #holds({ sheet }: ThreadState): boolean {
    return this.#sheet === undefined || sheet === this.#sheet;
  }

  protected matches(item: Comment, key: string): boolean {
    return item.id === key;
  }

  add(cell: unknown, content: unknown, type?: unknown): Comment {
    const { sheet, area } = findPlace(
      this.#model.book,
      cell,
      this.#sheet ?? this.#model.book.active,
      "CommentCollection.add",
    );
    if (area.rows !== 1 || area.columns !== 1)
      throw invalidArgument("a comment hangs on one cell", "CommentCollection.add");
    const said = toContent(content, type, "CommentCollection.add");
    return new Comment(this.#model, addThread(this.#model.book, sheet, area.row, area.column, said));
  }

  getItemByCell(cell: unknown): Comment {
    const { sheet, area } = findPlace(this.#model.book, cell, this.#sheet, "CommentCollection.getItemByCell");
    const thread = this.#model.book.threadAt(sheet, area.row, area.column);
    if (!thread) throw itemNotFound("the cell has no comment", "CommentCollection.getItemByCell");
    return new Comment(this.#model, thread);
  }

  getItemByReplyId(id: unknown): Comment {
    const thread = this.#model.book.threads.find(({ replies }) => replies.some((reply) => reply.id === id));
    if (!thread) throw itemNotFound(String(id), "CommentCollection.getItemByReplyId");
    return new Comment(this.#model, thread);
  }
}
