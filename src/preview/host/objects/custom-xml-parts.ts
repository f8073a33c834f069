import { toTree } from "../../../adapters/docx/element-tree";
import type { Element } from "../../../adapters/docx/element-tree";
import { UnusableInput } from "../../../domain/result";
import { invalidArgument, invalidOperation } from "../rich-api/office-error";
import { OfficeCollection, OfficeObject } from "../rich-api/office-object";
import type { Book, XmlPartState } from "../state/book";

abstract class XmlParts extends OfficeCollection<CustomXmlPart> {
  protected matches(item: CustomXmlPart, key: string): boolean {
    return item.id === key;
  }
}

export class CustomXmlPartCollection extends XmlParts {
  readonly officeType = "CustomXmlPartCollection";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  all(): readonly CustomXmlPart[] {
    return this.#book.xmlParts.map((state) => new CustomXmlPart(this.#book, state));
  }

  add(xml: string): CustomXmlPart {
    const state = { id: this.#book.newId(), xml: requireXml(xml) };
    this.#book.xmlParts = [...this.#book.xmlParts, state];
    return new CustomXmlPart(this.#book, state);
  }

  getByNamespace(namespace: string): OfficeObject {
    return new CustomXmlPartScopedCollection(this.all().filter(({ namespaceUri }) => namespaceUri === namespace));
  }
}

class CustomXmlPartScopedCollection extends XmlParts {
  readonly officeType = "CustomXmlPartScopedCollection";
  readonly #parts: readonly CustomXmlPart[];

  constructor(parts: readonly CustomXmlPart[]) {
    super();
    this.#parts = parts;
  }

  all(): readonly CustomXmlPart[] {
    return this.#parts;
  }

  getOnlyItem(): CustomXmlPart {
    const [only, ...others] = this.#parts;
    if (!only || others.length > 0)
      throw invalidOperation(
        `There are ${this.#parts.length} parts, not one`,
        "CustomXmlPartScopedCollection.getOnlyItem",
      );
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.#parts.length === 0 ? null : this.getOnlyItem();
  }
}

class CustomXmlPart extends OfficeObject {
  readonly officeType = "CustomXmlPart";
  readonly #book: Book;
  readonly #state: XmlPartState;

  constructor(book: Book, state: XmlPartState) {
    super();
    this.#book = book;
    this.#state = state;
  }

  get id(): string {
    return this.#state.id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.#state.xml);
  }

  getXml(): string {
    return this.#state.xml;
  }

  setXml(xml: string): void {
    this.#state.xml = requireXml(xml);
  }

  delete(): void {
    this.#book.xmlParts = this.#book.xmlParts.filter((state) => state !== this.#state);
  }
}

function requireXml(xml: unknown): string {
  if (typeof xml !== "string" || rootOf(xml) === undefined) throw invalidArgument("no XML", "CustomXmlPart.setXml");
  return xml;
}

/** "" for a part without one. */
const namespaceOf = (xml: string): string => rootOf(xml)?.namespace ?? "";

/** Undefined for what is no XML, which a file may hold in place of it. */
function rootOf(xml: string): Element | undefined {
  try {
    return toTree(xml, "customXml");
  } catch (error) {
    if (error instanceof UnusableInput) return undefined;
    throw error;
  }
}
