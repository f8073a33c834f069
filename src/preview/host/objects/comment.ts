import { OfficeCollection, OfficeObject } from "../rich-api/office-object";
import { area } from "../state/area";
import { addReply, deleteReply, deleteThread, setResolved } from "../state/change-threads";
import { raiseComment } from "../state/raise-events";
import type { SaidState, ThreadState } from "../state/thread";
import { toContent } from "./comment-content";
import type { Model } from "./model";

abstract class Said extends OfficeObject {
  protected abstract readonly said: SaidState;

  get id(): string {
    return this.said.id;
  }

  get content(): string {
    return this.said.content;
  }

  set content(content: string) {
    this.said.content = content;
    this.edited();
  }

  get richContent(): string {
    return this.said.content;
  }

  get contentType(): string {
    return this.said.mentions ? "Mention" : "Plain";
  }

  get mentions(): readonly unknown[] {
    return this.said.mentions ?? [];
  }

  get authorName(): string {
    return this.said.author;
  }

  get authorEmail(): string {
    return this.said.email;
  }

  get creationDate(): string {
    return this.said.time;
  }

  updateMentions(content: unknown): void {
    const { text, mentions } = toContent(content, "Mention", "Comment.updateMentions");
    this.said.content = text;
    if (mentions) this.said.mentions = mentions;
    this.edited();
  }

  protected abstract edited(): void;
}

export class Comment extends Said {
  readonly officeType = "Comment";
  protected readonly said: ThreadState;
  readonly #model: Model;

  constructor(model: Model, thread: ThreadState) {
    super();
    this.#model = model;
    this.said = thread;
  }

  get resolved(): boolean {
    return this.said.resolved;
  }

  set resolved(resolved: boolean) {
    setResolved(this.#model.book, this.said, resolved);
  }

  get replies(): OfficeObject {
    return new CommentReplyCollection(this.#model, this.said);
  }

  getLocation(): OfficeObject {
    return this.#model.make.range(this.said.sheet, area(this.said.row, this.said.column));
  }

  delete(): void {
    deleteThread(this.#model.book, this.said);
  }

  protected edited(): void {
    raiseComment(this.#model.book, this.said, "CommentEdited");
  }
}

class CommentReplyCollection extends OfficeCollection<CommentReply> {
  readonly officeType = "CommentReplyCollection";
  readonly #model: Model;
  readonly #thread: ThreadState;

  constructor(model: Model, thread: ThreadState) {
    super();
    this.#model = model;
    this.#thread = thread;
  }

  all(): readonly CommentReply[] {
    return this.#thread.replies.map((reply) => new CommentReply(this.#model, this.#thread, reply));
  }

  protected matches(item: CommentReply, key: string): boolean {
    return item.id === key;
  }

  add(content: unknown, type?: unknown): CommentReply {
    const said = toContent(content, type, "CommentReplyCollection.add");
    const reply = addReply(this.#model.book, this.#thread, said);
    return new CommentReply(this.#model, this.#thread, reply);
  }
}

class CommentReply extends Said {
  readonly officeType = "CommentReply";
  protected readonly said: SaidState;
  readonly #model: Model;
  readonly #thread: ThreadState;

  constructor(model: Model, thread: ThreadState, reply: SaidState) {
    super();
    this.#model = model;
    this.#thread = thread;
    this.said = reply;
  }

  get resolved(): boolean {
    return this.#thread.resolved;
  }

  getLocation(): OfficeObject {
    return this.#model.make.range(this.#thread.sheet, area(this.#thread.row, this.#thread.column));
  }

  getParentComment(): OfficeObject {
    return new Comment(this.#model, this.#thread);
  }

  delete(): void {
    deleteReply(this.#model.book, this.#thread, this.said);
  }

  protected edited(): void {
    raiseComment(this.#model.book, this.#thread, "ReplyEdited");
  }
}
