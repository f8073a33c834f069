import { basename } from "node:path";

import { isAllocationFailure } from "../adapters/opc/allocation-failure";
import { openWorkbook } from "../adapters/xlsx/xlsx-workbook";
import type { XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook";
import { UnusableInput } from "../domain/result";
import type { Message } from "../domain/result";
import { readInput } from "./files";
import { oneLine } from "./harmless-text";
import type { Surroundings } from "./surroundings";
import { NOTE } from "./words/work-words";
import { NO_ROOM_TO_READ, ofFile } from "./workbook-refusals";

/**
 * A workbook from a file.
 *
 * @throws UnusableInput naming the file, when it is none
 */
export async function openWorkbookFile(path: string): Promise<XlsxWorkbook> {
  const bytes = await readInput(path);
  return naming(path, () => openWorkbook(bytes, basename(path)));
}

/** Run something that reads a file, so that what it can't use is told with the file's name. */
export async function naming<T>(path: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnusableInput) throw ofFile(path, error.said);
    if (isAllocationFailure(error)) throw ofFile(path, NO_ROOM_TO_READ);
    throw error;
  }
}

/** Remarks about the input, to standard error, so that results stay clean. */
export function tell({ terminal, language }: Surroundings, messages: readonly Message[]): void {
  const spoken = language();
  for (const { text, place } of messages) {
    const at = place ? `${place.sheet}!${place.cell}: ` : "";
    terminal.err(`${oneLine(`${NOTE[spoken]}: ${at}${text[spoken]}`)}\n`);
  }
}
