import { OfficeError } from "./office-error";
import type { OfficeObject } from "./office-object";

/** Objects that the add-in keeps beyond a batch. */
export class References {
  readonly #kept = new Map<string, OfficeObject>();
  #made = 0;

  get size(): number {
    return this.#kept.size;
  }

  keep(object: OfficeObject): void {
    if (object.referenceId !== undefined) return;
    object.referenceId = `kept-${++this.#made}`;
    this.#kept.set(object.referenceId, object);
    object.kept();
  }

  release(id: string): void {
    const object = this.#kept.get(id);
    if (!object) return;
    object.released();
    object.referenceId = undefined;
    this.#kept.delete(id);
  }

  get(id: string): OfficeObject {
    const object = this.#kept.get(id);
    if (!object) throw new OfficeError("InvalidObjectPath", `The object ${id} is not kept any more`);
    return object;
  }
}
