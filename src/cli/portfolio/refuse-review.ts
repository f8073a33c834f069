import { realpath } from "node:fs/promises";
import { basename, join } from "node:path";

import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { openReview } from "../../app/open-review";
import { NoReview } from "../../domain/review/no-gaps";
import { UnusableInput } from "../../domain/result";
import { readInput } from "../files";
import { isInput } from "../files/place-refusals";
import { findWorkbooks } from "./find-workbooks";

/**
 * See to it that no review of the folder is replaced, nor a file there that can't be read and may be one. A workbook that
 * holds none, as an earlier portfolio, may be.
 *
 * @throws UnusableInput when it would be, or the folder can't be read
 */
export async function refuseReview(path: string, folder: string): Promise<void> {
  const place = await realpath(path).catch(() => undefined);
  if (place === undefined) return;
  const { workbooks, copies } = await findWorkbooks(folder, undefined);
  const found = [...workbooks, ...copies.map((copy) => copy.path)];
  const places = await Promise.all(found.map((one) => realpath(join(folder, one)).catch(() => undefined)));
  if (places.includes(place) && (await mayBeReview(path))) throw isInput(path);
}

async function mayBeReview(path: string): Promise<boolean> {
  try {
    await openReview(openWorkbook(await readInput(path), basename(path)));
    return true;
  } catch (error) {
    if (error instanceof NoReview) return false;
    if (error instanceof UnusableInput) return true;
    throw error;
  }
}
