import { child, descendants } from "../../../../adapters/docx/element-tree";
import type { Element } from "../../../../adapters/docx/element-tree";
import { escapeText } from "../../../../adapters/opc/escape-xml";
import { OfficeError } from "../../rich-api/office-error";
import { OfficeCollection, OfficeObject } from "../../rich-api/office-object";
import { textOf } from "../control-text";
import type { OpenDocument } from "../open-document";

/** The object for a control, by its id. */
export type ToControl = (document: OpenDocument, id: number) => OfficeObject;

/** The paragraphs of the text, those in tables and controls too, or those that lie in or around a stretch of it. */
export class ParagraphCollection extends OfficeCollection<Paragraph> {
  readonly officeType = "ParagraphCollection";
  readonly #document: OpenDocument;
  readonly #toControl: ToControl;
  readonly #stretch: Element | undefined;

  constructor(document: OpenDocument, toControl: ToControl, stretch?: Element) {
    super();
    this.#document = document;
    this.#toControl = toControl;
    this.#stretch = stretch;
  }

  all(): readonly Paragraph[] {
    const stretch = this.#stretch;
    return paragraphsOf(this.#document)
      .filter(({ start, end }) => !stretch || (start < stretch.end && stretch.start < end))
      .map((element) => {
        const paragraph = new Paragraph(this.#document, this.#toControl, element.start);
        this.#document.onKeep(paragraph);
        return paragraph;
      });
  }

  protected matches(): boolean {
    return false;
  }
}

/** A paragraph, which stays the same one wherever it moves to. */
export class Paragraph extends OfficeObject {
  readonly officeType = "Paragraph";
  readonly #document: OpenDocument;
  readonly #toControl: ToControl;
  readonly #place: { readonly at: number };

  constructor(document: OpenDocument, toControl: ToControl, at: number) {
    super();
    this.#document = document;
    this.#toControl = toControl;
    this.#place = document.file.place(document.file.mainPart, at);
  }

  get #element(): Element {
    const found = paragraphsOf(this.#document).find(({ start }) => start === this.#place.at);
    if (!found) throw new OfficeError("ItemNotFound", "The paragraph is gone");
    return found;
  }

  get text(): string {
    return textOf(this.#element);
  }

  /** The name of its style, which is not its id. */
  get style(): string {
    const id = child(this.#element, "pPr", "pStyle")?.attributes["w:val"];
    return this.#styles.find((style) => style.id === id)?.name ?? "Normal";
  }

  set style(name: string) {
    const id = this.#styles.find((style) => style.name === name)?.id;
    if (id === undefined) throw new OfficeError("ItemNotFound", `There is no style ${name}`);
    const { start, contentStart } = this.#element;
    const properties = child(this.#element, "pPr");
    const text = `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`;
    if (properties) this.#change(properties.start, properties.end, text);
    else if (contentStart < this.#element.end) this.#change(contentStart, contentStart, text);
    else this.#change(start, this.#element.end, `<w:p>${text}</w:p>`);
  }

  delete(): void {
    this.#refuseLocked();
    const { start, end } = this.#element;
    this.#change(start, end, "");
  }

  insertParagraph(text: unknown, location: unknown): Paragraph {
    if (location !== "Before") throw new OfficeError("NotImplemented", `insertParagraph(…, ${String(location)})`);
    const at = this.#placeBefore();
    const run = `<w:r><w:t xml:space="preserve">${escapeText(String(text))}</w:t></w:r>`;
    this.#change(at, at, `<w:p>${run}</w:p>`);
    return new Paragraph(this.#document, this.#toControl, at);
  }

  insertContentControl(): OfficeObject {
    const id = Math.max(0, ...this.#document.controls.map((control) => control.id)) + 1;
    const { start, end } = this.#element;
    const xml = this.#document.file.text(this.#document.file.mainPart).slice(start, end);
    const properties = `<w:sdtPr><w:alias w:val=""/><w:tag w:val=""/><w:id w:val="${id}"/></w:sdtPr>`;
    this.#change(start, end, `<w:sdt>${properties}<w:sdtContent>${xml}</w:sdtContent></w:sdt>`);
    return this.#toControl(this.#document, id);
  }

  /** In front of a control that holds it alone, inside one that holds more. */
  #placeBefore(): number {
    const { start, end } = this.#element;
    const alone = this.#document.controls.find(
      ({ element, content }) =>
        element.start < start && end < element.end && content?.children.filter(({ name }) => name === "p").length === 1,
    );
    return alone?.element.start ?? start;
  }

  #refuseLocked(): void {
    const { start, end } = this.#element;
    const isLocked = this.#document.controls.some(
      ({ part, element, lock }) =>
        part === this.#document.file.mainPart && lock.deletion && start < element.start && element.end < end,
    );
    if (isLocked) throw new OfficeError("AccessDenied", "A control of the paragraph is locked");
  }

  #change(start: number, end: number, text: string): void {
    this.#document.file.splice(this.#document.file.mainPart, [{ start, end, text }]);
    this.#document.onChange();
  }

  get #styles(): readonly { readonly id: string; readonly name: string }[] {
    const { file } = this.#document;
    const part = file.related(file.mainPart, "styles");
    if (part === undefined) return [];
    return descendants(file.tree(part), "style").map((style) => ({
      id: style.attributes["w:styleId"] ?? "",
      name: child(style, "name")?.attributes["w:val"] ?? "",
    }));
  }
}

const paragraphsOf = (document: OpenDocument): readonly Element[] =>
  descendants(document.file.tree(document.file.mainPart), "p");
