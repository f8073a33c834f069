import { OfficeCollection, OfficeObject } from "../rich-api/office-object";
import type { Book } from "../state/book";

/** What an add-in stores in the workbook under a key; keys tell capitals apart. */
export class SettingCollection extends OfficeCollection<Setting> {
  readonly officeType = "SettingCollection";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  all(): readonly Setting[] {
    return [...this.#book.settings.keys()].map((key) => new Setting(this.#book, key));
  }

  protected matches(item: Setting, key: string): boolean {
    return item.key === key;
  }

  add(key: string, value: unknown): Setting {
    this.#book.settings.set(key, value);
    return new Setting(this.#book, key);
  }
}

class Setting extends OfficeObject {
  readonly officeType = "Setting";
  readonly key: string;
  readonly #book: Book;

  constructor(book: Book, key: string) {
    super();
    this.#book = book;
    this.key = key;
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    return this.#book.settings.get(this.key);
  }

  set value(value: unknown) {
    this.#book.settings.set(this.key, value);
  }

  delete(): void {
    this.#book.settings.delete(this.key);
  }
}
