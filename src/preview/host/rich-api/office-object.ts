import { invalidArgument } from "./office-error";

/**
 * Stands for an object of the library. Its public members carry the library's names, because requests ask for
 * members by name; `null` is how a method answers "no such object".
 */
export abstract class OfficeObject {
  /** The library's class, `"Range"`. A name of its own, since bundlers change those of classes. */
  abstract readonly officeType: string;
  /** Set once the add-in keeps a reference that outlives its batch. */
  referenceId: string | undefined;

  /** The reference is kept: things that move with the cells begin to. */
  kept(): void {}

  released(): void {}
}

/** A collection: what it holds now, found by key or place. */
export abstract class OfficeCollection<Item extends OfficeObject> extends OfficeObject {
  abstract all(): readonly Item[];

  /** Whether `key` means this item; the library's keys ignore case. */
  protected abstract matches(item: Item, key: string): boolean;

  get count(): number {
    return this.all().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): Item | null {
    return this.getItemOrNullObject(key);
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.all().find((item) => this.matches(item, String(key))) ?? null;
  }

  getItemAt(index: unknown): Item {
    const item = this.all()[Number(index)];
    if (!item) throw invalidArgument(`index ${String(index)}`, `${this.officeType}.getItemAt`);
    return item;
  }

  getFirst(): Item {
    return this.getItemAt(0);
  }
}

export const sameKey = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
