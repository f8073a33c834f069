import { UnusableInput } from "../../domain/result";
import { toBase64 } from "./base64";
import { codeOf } from "./run-excel";

/** Open a workbook in a window of its own. */
export async function openNew(workbook: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(workbook));
  } catch (error) {
    throw new UnusableInput(
      `Excel could not open a new workbook (${codeOf(error) ?? String(error)}); download the file and open it yourself`,
    );
  }
}
