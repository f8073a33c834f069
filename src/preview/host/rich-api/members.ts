import { invalidOperation, itemNotFound, notImplemented } from "./office-error";
import type { OfficeObject } from "./office-object";
import { toMember } from "./wire";

type Members = Record<string, unknown>;
const membersOf = (object: OfficeObject): Members => object as unknown as Members;

/** Read a property by its name in the library. @throws OfficeError `NotImplemented` when the model lacks it. */
export function readMember(object: OfficeObject, name: string): unknown {
  if (!(name in object)) throw notImplemented(`${object.officeType}.${name}`);
  return membersOf(object)[name];
}

export function writeMember(object: OfficeObject | null, wireName: string, value: unknown): void {
  const name = toMember(wireName);
  if (object === null) throw itemNotFound(`the object of ${name}`);
  if (!(name in object)) throw notImplemented(`${object.officeType}.${name} =`);
  if (!isWritable(object, name)) throw invalidOperation(`${object.officeType}.${name} can only be read`);
  membersOf(object)[name] = value;
}

/** Call a method by its name on the wire; a missing object answers `…OrNullObject` with null. */
export function callMember(object: OfficeObject | null, wireName: string, values: readonly unknown[]): unknown {
  const name = toMember(wireName);
  if (object === null) {
    if (name.endsWith("OrNullObject")) return null;
    throw itemNotFound(`the object of ${name}()`);
  }
  const method = membersOf(object)[name];
  if (typeof method !== "function") throw notImplemented(`${object.officeType}.${name}()`);
  return method.apply(object, values);
}

function isWritable(object: OfficeObject, name: string): boolean {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}
