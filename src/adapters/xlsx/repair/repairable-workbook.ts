import type { RepairableWorkbook } from "../../../app/ports";
import { openPackage } from "../../opc/open-package";
import { protectedAmong } from "../protection";
import { readThreads } from "../read-threads";
import { endSignature, isSigned } from "../signature";
import { kindOf } from "../workbook-kind";
import type { WorkbookKind } from "../workbook-kind";
import { WorkbookReader } from "../workbook-reader";
import { carryOutSteps } from "./carry-out";
import { checkRepaired } from "./check-repaired";
import { findFaults } from "./file-faults";
import { findMissingLooks } from "./missing-looks";
import { readGrids, readTables } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";

/** A workbook file that may be repaired; a digital signature ends with that. */
export interface RepairableFile extends RepairableWorkbook {
  readonly kind: WorkbookKind;
  readonly signed: boolean;
  /** Those of some sheets that somebody protected, so that they are changed in a copy only. */
  readonly protectedAmong: (sheets: readonly string[]) => readonly string[];
}

/**
 * Open a workbook for a repair. Tables that contradict themselves are not there, so that they are made anew.
 *
 * @throws UnusableInput when it is no workbook, or one that is damaged beyond what a repair is for
 */
export function openForRepair(bytes: Uint8Array, name: string): RepairableFile {
  const opened = workbenchOf(bytes);
  return {
    name,
    kind: kindOf(opened.pkg),
    signed: isSigned(opened.pkg),
    protectedAmong: (sheets) => protectedAmong(opened.reader, sheets),
    inspect: async () => ({
      grids: readGrids(opened),
      tables: readTables(opened),
      threads: readThreads(opened.pkg, opened.reader.sheets).value,
      faults: findFaults(opened.pkg, opened.reader),
    }),
    missingLooks: async (layouts, steps) => findMissingLooks(opened, layouts, steps),
    repair: async (steps, unknownAuthor) => {
      // A workbook of its own, so that what was opened stays what the result is compared with.
      const workbench = workbenchOf(bytes);
      const carriedOut = carryOutSteps(workbench, steps, unknownAuthor);
      if (isSigned(workbench.pkg)) endSignature(workbench.pkg);
      const file = workbench.pkg.save();
      checkRepaired(opened, workbenchOf(file), carriedOut.done);
      return { ...carriedOut, file };
    },
  };
}

function workbenchOf(bytes: Uint8Array): Workbench {
  const pkg = openPackage(bytes, "workbook");
  return { pkg, reader: new WorkbookReader(pkg) };
}
