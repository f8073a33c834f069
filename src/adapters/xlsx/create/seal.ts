import { UnusableInput } from "../../../domain/result";
import { fingerprintOf } from "../../../domain/review/fingerprint";
import { openPackage } from "../../opc/open-package";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { packWorkbook } from "./pack-workbook";
import type { WorkbookPlan } from "./pack-workbook";

/** It stands among the properties, since such a file has no part of ours. */
const SEAL = /(?<=<dc:identifier>)[0-9a-f]*(?=<)/u;

const holderOf = (pkg: Package): string => relatedPart(pkg, "", "core-properties") ?? "";

const sealOf = (pkg: Package): string =>
  fingerprintOf([...pkg.parts].flatMap((part) => [part, pkg.text(part).replace(SEAL, "")]));

/**
 * Sheets that are only read, as an .xlsx file with a seal, which any program that saves it breaks. The same plan gives
 * the same bytes.
 *
 * @throws UnusableInput when a text is longer than a cell may be
 */
export function packSealed(plan: WorkbookPlan): Uint8Array {
  const pkg = openPackage(packWorkbook({ ...plan, identifier: "" }), "workbook");
  pkg.set(holderOf(pkg), pkg.text(holderOf(pkg)).replace(SEAL, sealOf(pkg)));
  return pkg.save();
}

/** Whether a file is such a workbook as it was written. False for any other file. */
export function isSealed(file: Uint8Array): boolean {
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
