import { UnusableInput } from "../../../../domain/result";
import { fingerprintOf } from "../../../../domain/review/fingerprint";
import { openPackage } from "../../../opc/open-package";
import type { Package } from "../../../opc/package";
import { relatedPart } from "../../../opc/relationships";

/** It stands among the properties, since a matrix has no part of ours. */
const SEAL = /(?<=<dc:identifier>)[0-9a-f]*(?=<)/u;

const holderOf = (pkg: Package): string => relatedPart(pkg, "", "core-properties") ?? "";

const sealOf = (pkg: Package): string =>
  fingerprintOf([...pkg.parts].flatMap((part) => [part, pkg.text(part).replace(SEAL, "")]));

/** A workbook with its seal, which any program that saves it breaks. */
export function sealedMatrix(file: Uint8Array): Uint8Array {
  const pkg = openPackage(file, "workbook");
  pkg.set(holderOf(pkg), pkg.text(holderOf(pkg)).replace(SEAL, sealOf(pkg)));
  return pkg.save();
}

/** Whether a file is a matrix as it was written. False for any other file. */
export function isSealedMatrix(file: Uint8Array): boolean {
  try {
    const pkg = openPackage(file, "workbook");
    const holder = holderOf(pkg);
    const seal = pkg.has(holder) ? (SEAL.exec(pkg.text(holder))?.[0] ?? "") : "";
    return seal !== "" && seal === sealOf(pkg);
  } catch (error) {
    if (error instanceof UnusableInput) return false;
    throw error;
  }
}
