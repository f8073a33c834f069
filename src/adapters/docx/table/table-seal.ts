import { UnusableInput } from "../../../domain/result";
import { openPackage } from "../../opc/open-package";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { sealOf } from "../seal";

/** Tables have no data part, so the seal stands among the properties. */
const SEAL = /(?<=<dc:identifier>)[0-9a-f]*(?=<)/u;

const holderOf = (pkg: Package): string => relatedPart(pkg, "", "core-properties") ?? "";

/** Put the seal in, once all else is as it will be. */
export function sealTable(pkg: Package): void {
  const holder = holderOf(pkg);
  if (pkg.has(holder)) pkg.set(holder, pkg.text(holder).replace(SEAL, sealOf(pkg, holder, SEAL)));
}

/** Whether a file is a table as it was written, byte for byte in every part. False for any other file. */
export function isSealedTable(file: Uint8Array): boolean {
  try {
    const pkg = openPackage(file, "document");
    const holder = holderOf(pkg);
    const seal = pkg.has(holder) ? (SEAL.exec(pkg.text(holder))?.[0] ?? "") : "";
    return seal !== "" && seal === sealOf(pkg, holder, SEAL);
  } catch (error) {
    if (error instanceof UnusableInput) return false;
    throw error;
  }
}
