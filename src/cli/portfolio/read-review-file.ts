import { stat } from "node:fs/promises";
import { basename } from "node:path";

import { isAllocationFailure } from "../../adapters/opc/allocation-failure";
import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { summariseWorkbook } from "../../app/summarise-workbook";
import type { Language } from "../../domain/language";
import type { FileRead } from "../../domain/portfolio/portfolio";
import { UnusableInput } from "../../domain/result";
import { FrozenCopy, NoReview } from "../../domain/review/no-gaps";
import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { readInput } from "../files";
import { messageOf } from "../files/file-problems";
import { localDay } from "../local-time";
import { NO_ROOM_TO_READ } from "../workbook-refusals";
import { unexpectedInFile } from "../words/portfolio-words";

/** A file of a folder. */
export interface FileToRead {
  /** Seen from the folder, with "/". */
  readonly path: string;
  /** Where it is opened. */
  readonly file: string;
  /** Of the names of aspects and norms. */
  readonly language: Language;
}

/** What one file holds for a portfolio. Whatever is wrong with the file is in the answer; nothing is thrown. */
export async function readReviewFile({ path, file, language }: FileToRead): Promise<FileRead> {
  try {
    const changed = localDay((await stat(file)).mtime);
    const workbook = openWorkbook(await readInput(file), basename(file));
    const summary = await summariseWorkbook(workbook, await catalogueWithLexicon(), language);
    return { kind: "review", path, changed, summary };
  } catch (error) {
    if (error instanceof NoReview) return { kind: "no-review", path };
    if (error instanceof FrozenCopy) return { kind: "frozen", path };
    const reason =
      error instanceof UnusableInput
        ? error.said
        : isAllocationFailure(error)
          ? NO_ROOM_TO_READ
          : unexpectedInFile(messageOf(error));
    return { kind: "unread", path, reason };
  }
}
