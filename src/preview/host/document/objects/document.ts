import { OfficeObject } from "../../rich-api/office-object";
import { textOf } from "../control-text";
import type { Control } from "../controls";
import type { OpenDocument, TrackingMode } from "../open-document";
import { ContentControlCollection, toControl } from "./content-control";
import { ParagraphCollection } from "./paragraph";

/** `context.document` of Word. */
export class Document extends OfficeObject {
  readonly officeType = "Document";
  readonly body: Body;
  readonly #document: OpenDocument;
  readonly #loses: (control: Control) => boolean;

  /** @param loses controls that are left out of every list, as a build of Word did */
  constructor(document: OpenDocument, loses: (control: Control) => boolean = () => false) {
    super();
    this.#document = document;
    this.#loses = loses;
    this.body = new Body(document);
  }

  /** Rich text only, by design of Word. */
  get contentControls(): ContentControlCollection {
    return new ContentControlCollection(
      this.#document,
      (control) => control.type === "RichText" && !this.#loses(control),
    );
  }

  /** Of the asked types, the others included that `contentControls` leaves out. */
  getContentControls(options: unknown): ContentControlCollection {
    const { types } = options as { readonly types?: readonly string[] };
    return new ContentControlCollection(
      this.#document,
      (control) => (types ?? ["RichText"]).includes(control.type) && !this.#loses(control),
    );
  }

  get changeTrackingMode(): TrackingMode {
    return this.#document.tracking;
  }

  set changeTrackingMode(mode: TrackingMode) {
    this.#document.tracking = mode;
  }
}

class Body extends OfficeObject {
  readonly officeType = "Body";
  readonly #document: OpenDocument;

  constructor(document: OpenDocument) {
    super();
    this.#document = document;
  }

  get paragraphs(): ParagraphCollection {
    return new ParagraphCollection(this.#document, toControl);
  }

  /** As one file of XML, of which only the document's own text is modelled. */
  getOoxml(): string {
    const { file } = this.#document;
    const xml = file.text(file.mainPart).replace(/^\uFEFF?<\?xml[^>]*\?>/u, "");
    return (
      `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">` +
      `<pkg:part pkg:name="/${file.mainPart}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part></pkg:package>`
    );
  }

  get text(): string {
    return textOf(this.#document.file.tree(this.#document.file.mainPart));
  }
}
