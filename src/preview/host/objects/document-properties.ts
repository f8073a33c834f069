import { OfficeCollection, OfficeObject, sameKey } from "../rich-api/office-object";
import type { Book } from "../state/book";

const TEXTS = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

export class DocumentProperties extends OfficeObject {
  readonly officeType = "DocumentProperties";
  readonly custom: OfficeObject;
  readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
    this.custom = new CustomPropertyCollection(book);
  }

  get lastAuthor(): string {
    return this.book.user.name;
  }

  get revisionNumber(): number {
    return 0;
  }
}

for (const name of TEXTS) {
  Object.defineProperty(DocumentProperties.prototype, name, {
    get(this: DocumentProperties) {
      return this.book.properties.get(name) ?? "";
    },
    set(this: DocumentProperties, value: unknown) {
      this.book.properties.set(name, value);
    },
  });
}

class CustomPropertyCollection extends OfficeCollection<CustomProperty> {
  readonly officeType = "CustomPropertyCollection";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  all(): readonly CustomProperty[] {
    return [...this.#book.customProperties.keys()].map((key) => new CustomProperty(this.#book, key));
  }

  protected matches(item: CustomProperty, key: string): boolean {
    return sameKey(item.key, key);
  }

  add(key: string, value: string | number | boolean): CustomProperty {
    this.#book.customProperties.set(this.getItemOrNullObject(key)?.key ?? key, value);
    return new CustomProperty(this.#book, key);
  }

  deleteAll(): void {
    this.#book.customProperties.clear();
  }
}

class CustomProperty extends OfficeObject {
  readonly officeType = "CustomProperty";
  readonly key: string;
  readonly #book: Book;

  constructor(book: Book, key: string) {
    super();
    this.#book = book;
    this.key = key;
  }

  get value(): string | number | boolean {
    return this.#book.customProperties.get(this.key) ?? "";
  }

  set value(value: string | number | boolean) {
    this.#book.customProperties.set(this.key, value);
  }

  get type(): string {
    return { string: "String", number: "Number", boolean: "Boolean" }[typeof this.value as "string"];
  }

  delete(): void {
    this.#book.customProperties.delete(this.key);
  }
}
