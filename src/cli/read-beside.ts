import { draftBeside } from "../domain/draft/beside";
import type { DraftJurisdiction, DraftReading } from "../domain/draft/draft-provision";
import { UnusableInput } from "../domain/result";
import { readDraftInput } from "./read-draft-input";
import { differsBeside } from "./words/beside-words";

/**
 * A draft, and the same draft in a second language beside it where there is one; how they differ is among the messages.
 *
 * @throws UnusableInput naming the file that can't be read
 */
export async function readBeside(
  path: string,
  second: string | undefined,
  jurisdiction?: DraftJurisdiction,
): Promise<DraftReading> {
  const reading = await readDraftInput(path, jurisdiction);
  if (second === undefined) return reading;
  const other = await readDraftInput(second, jurisdiction ?? reading.jurisdiction);
  const { provisions, onlyFirst, onlySecond } = draftBeside(reading.provisions, other.provisions);
  return {
    ...reading,
    provisions,
    messages: [
      ...reading.messages,
      ...other.messages,
      ...differsBeside(path, onlyFirst),
      ...differsBeside(second, onlySecond),
    ],
  };
}

export const noOtherColumns = (file: string): UnusableInput =>
  new UnusableInput({
    en: `${file} is of an earlier version and has no columns for a second language; leave out “--beside”, or take a new workbook`,
    ru: `Книга ${file} более ранней версии, и в ней нет столбцов для второго языка; уберите «--beside» или возьмите новую книгу`,
    kk: `${file} — ертерек нұсқадағы кітап, онда екінші тілге арналған бағандар жоқ; «--beside» бермеңіз немесе жаңа кітап алыңыз`,
  });
