import { OfficeError } from "../../rich-api/office-error";
import { OfficeCollection, OfficeObject } from "../../rich-api/office-object";
import { textOf } from "../control-text";
import type { Reviewed } from "../control-text";
import type { Control, Lock } from "../controls";
import type { OpenDocument } from "../open-document";
import { ParagraphCollection } from "./paragraph";
import { Range } from "./range";

/** A list of controls as it is when it is asked. */
export class ContentControlCollection extends OfficeCollection<ContentControl> {
  readonly officeType = "ContentControlCollection";
  readonly #document: OpenDocument;
  readonly #wanted: (control: Control) => boolean;

  constructor(document: OpenDocument, wanted: (control: Control) => boolean) {
    super();
    this.#document = document;
    this.#wanted = wanted;
  }

  all(): readonly ContentControl[] {
    return this.#document.controls.filter(this.#wanted).map(({ id }) => new ContentControl(this.#document, id));
  }

  protected matches(item: ContentControl, key: string): boolean {
    return String(item.id) === key;
  }

  getById(id: unknown): ContentControl {
    const item = this.getItemOrNullObject(id);
    if (!item) throw new OfficeError("ItemNotFound", `There is no control ${String(id)}`);
    return item;
  }

  getByIdOrNullObject(id: unknown): ContentControl | null {
    return this.getItemOrNullObject(id);
  }

  getByTag(tag: unknown): ContentControlCollection {
    return new ContentControlCollection(this.#document, (control) => this.#wanted(control) && control.tag === tag);
  }
}

export class ContentControl extends OfficeObject {
  readonly officeType = "ContentControl";
  readonly id: number;
  readonly #document: OpenDocument;

  constructor(document: OpenDocument, id: number) {
    super();
    this.#document = document;
    this.id = id;
  }

  get #control(): Control {
    const control = this.#document.control(this.id);
    if (!control) throw new OfficeError("ItemNotFound", `There is no control ${this.id}`);
    return control;
  }

  get tag(): string {
    return this.#control.tag;
  }

  set tag(tag: string) {
    this.#document.setName(this.id, "tag", tag);
  }

  get title(): string {
    return this.#control.title;
  }

  set title(title: string) {
    this.#document.setName(this.id, "alias", title);
  }

  /** Only the places in front of the control and behind it, which is all that the pane asks for. */
  getRange(location: unknown): Range {
    const { part, element } = this.#control;
    const at = location === "Before" ? element.start : location === "After" ? element.end : undefined;
    if (at === undefined) throw new OfficeError("NotImplemented", `getRange(${String(location)})`);
    return new Range(this.#document, part, at, at);
  }

  /** Those that it stands in, or holds. */
  get paragraphs(): ParagraphCollection {
    return new ParagraphCollection(this.#document, toControl, this.#control.element);
  }

  get type(): string {
    return this.#control.type;
  }

  get text(): string {
    return this.getReviewedText("All");
  }

  get cannotEdit(): boolean {
    return this.#control.lock.content;
  }

  set cannotEdit(content: boolean) {
    this.#setLock({ content });
  }

  get cannotDelete(): boolean {
    return this.#control.lock.deletion;
  }

  set cannotDelete(deletion: boolean) {
    this.#setLock({ deletion });
  }

  getReviewedText(reviewed: unknown): string {
    const { content } = this.#control;
    return content ? textOf(content, reviewed as Reviewed) : "";
  }

  /** Only in the place of all that the control holds, which is all that the pane asks for. */
  insertText(text: unknown, location: unknown): ContentControl {
    if (location !== "Replace") throw new OfficeError("NotImplemented", `insertText(…, ${String(location)})`);
    this.#document.writeControl(this.id, String(text));
    return this;
  }

  delete(keepContent: unknown): void {
    this.#document.deleteControl(this.id, keepContent === true);
  }

  select(): void {
    this.#document.onSelect(this.#control.id);
  }

  #setLock(change: Partial<Lock>): void {
    this.#document.setLock(this.id, { ...this.#control.lock, ...change });
  }
}

export const toControl = (document: OpenDocument, id: number): ContentControl => new ContentControl(document, id);
