import { descendants } from "../../../../adapters/docx/element-tree";
import { escapeText } from "../../../../adapters/opc/escape-xml";
import { OfficeError } from "../../rich-api/office-error";
import { OfficeObject } from "../../rich-api/office-object";
import type { OpenDocument } from "../open-document";

/** A stretch of a part's text between two places; of what stands in it only whole runs are modelled. */
export class Range extends OfficeObject {
  readonly officeType = "Range";
  readonly #document: OpenDocument;
  readonly #part: string;
  readonly #from: { readonly at: number };
  readonly #to: { readonly at: number };

  constructor(document: OpenDocument, part: string, from: number, to: number) {
    super();
    this.#document = document;
    this.#part = part;
    this.#from = document.file.place(part, from);
    this.#to = document.file.place(part, to);
    document.onKeep(this);
  }

  get text(): string {
    return descendants(this.#document.file.tree(this.#part), "t")
      .filter(({ start, end }) => this.#from.at <= start && end <= this.#to.at)
      .map(({ text }) => text)
      .join("");
  }

  expandTo(other: unknown): Range {
    if (!(other instanceof Range)) throw new OfficeError("InvalidArgument", "expandTo needs a range");
    const [from, to] = [Math.min(this.#from.at, other.#from.at), Math.max(this.#to.at, other.#to.at)];
    return new Range(this.#document, this.#part, from, to);
  }

  insertText(text: unknown, location: unknown): Range {
    if (location !== "Start") throw new OfficeError("NotImplemented", `insertText(…, ${String(location)})`);
    const run = `<w:r><w:t xml:space="preserve">${escapeText(String(text))}</w:t></w:r>`;
    const at = this.#from.at;
    this.#change(at, at, run);
    return new Range(this.#document, this.#part, at, at + run.length);
  }

  delete(): void {
    this.#change(this.#from.at, this.#to.at, "");
  }

  #change(start: number, end: number, text: string): void {
    this.#document.file.splice(this.#part, [{ start, end, text }]);
    this.#document.onChange();
  }
}
