import type { DraftJurisdiction, DraftReading } from "../domain/draft/draft-provision";
import { readingBeside } from "../domain/draft/reading-beside";
import { UnusableInput } from "../domain/result";
import { noProvisions } from "../domain/draft/words/message-words";
import { refuseSameLanguage } from "../app/plan-import";
import { naming } from "./open-workbook-file";
import { readDraftInput } from "./read-draft-input";
import { ofFile } from "./workbook-refusals";

/**
 * A draft, and the same draft in a second language beside it where there is one; how they differ is among the messages.
 *
 * @throws UnusableInput naming the file that can't be read or holds no provision
 */
export async function readBeside(
  path: string,
  second: string | undefined,
  jurisdiction?: DraftJurisdiction,
  country?: string,
): Promise<DraftReading> {
  const reading = await readProvisions(path, jurisdiction, country);
  if (second === undefined) return reading;
  const other = await readProvisions(second, jurisdiction ?? reading.jurisdiction);
  await naming(second, () => refuseSameLanguage(reading.provisions, other.provisions));
  return readingBeside({ name: path, reading }, { name: second, reading: other });
}

/**
 * A draft that has provisions: an empty file would be a version in which every one is gone.
 *
 * @throws UnusableInput naming the file that can't be read or holds no provision
 */
export async function readProvisions(
  path: string,
  jurisdiction?: DraftJurisdiction,
  country?: string,
): Promise<DraftReading> {
  const reading = await readDraftInput(path, jurisdiction, country);
  if (reading.provisions.length === 0) throw ofFile(path, noProvisions().text);
  return reading;
}

export const noOtherColumns = (file: string): UnusableInput =>
  new UnusableInput({
    en: `${file} is of an earlier version and has no columns for a second language; leave out “--beside”, or take a new workbook`,
    ru: `Книга ${file} более ранней версии, и в ней нет столбцов для второго языка; уберите «--beside» или возьмите новую книгу`,
    kk: `${file} — ертерек нұсқадағы кітап, онда екінші тілге арналған бағандар жоқ; «--beside» бермеңіз немесе жаңа кітап алыңыз`,
  });
