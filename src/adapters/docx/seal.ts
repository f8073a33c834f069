import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { UnusableInput } from "../../domain/result";
import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { findBriefStore } from "./brief-store";
import type { BriefStore } from "./brief-store";

const SEAL = /(?<=\bseal=")[0-9a-f]*(?=")/u;

/**
 * A check sum over the names and contents of all parts, the seal itself left
 * out: any program that saves the document breaks it. It tells work of a
 * person from our own; it is no protection against forgery.
 */
export function sealOf(pkg: Package, holder: string, seal = SEAL): string {
  const hash = sha256.create();
  for (const part of pkg.parts) {
    const bytes = part === holder ? utf8ToBytes(pkg.text(part).replace(seal, "")) : pkg.bytes(part);
    hash.update(utf8ToBytes(`${part}\n${bytes.length}\n`)).update(bytes);
  }
  return bytesToHex(hash.digest());
}

/** The data part with the seal that its document has now. */
export const sealed = (pkg: Package, storePart: string): string =>
  pkg.text(storePart).replace(SEAL, sealOf(pkg, storePart));

/** Whether a file is a brief as it was written, byte for byte in every part. False for any other file. */
export function isSealed(file: Uint8Array): boolean {
  try {
    const pkg = openPackage(file, "document");
    const store = findBriefStore(pkg);
    return store !== undefined && holdsSeal(pkg, store);
  } catch (error) {
    if (error instanceof UnusableInput) return false;
    throw error;
  }
}

/** The same of a document that is open already. */
export function holdsSeal(pkg: Package, { part, root }: BriefStore): boolean {
  const { seal = "" } = root.attributes;
  return seal !== "" && seal === sealOf(pkg, part);
}
