import { linesOfBytes } from "../adapters/draft/lines-of-bytes";
import { wordsWithLostLetters } from "../domain/draft/lost-letters";
import type { Localised } from "../domain/language";
import { charactersUnread, lettersLost, lettersReadAs, noLetters, noPlainText } from "./words/cite-words";

/**
 * The lines of a text that is given bit by bit, each as soon as it has its end.
 *
 * @param tell called where letters were taken for those of an encoding that may be another
 * @throws UnusableInput for what is no text, and for letters of no encoding
 */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array>,
  tell: (remark: Localised) => void,
): AsyncGenerator<string> {
  let count = 0;
  const lines = linesOfBytes({
    noText: noPlainText,
    noLetters: () => noLetters(count + 1),
    readAs: (encoding) => tell(lettersReadAs(encoding, count + 1)),
  });
  for await (const chunk of chunks)
    for (const line of lines.add(chunk)) {
      count++;
      yield line;
    }
  yield* lines.end();
}

/** Says once of a text, and of the first line, that letters were lost or could not be read. */
export function toLetterRemarks(tell: (remark: Localised) => void): (line: string, number: number) => void {
  const said = new Set<string>();
  const tellOnce = (kind: string, remark: Localised): void => {
    if (!said.has(kind)) tell(remark);
    said.add(kind);
  };
  return (line, number) => {
    if (line.includes("\ufffd")) tellOnce("unread", charactersUnread(number));
    const [word] = line.includes("?") ? wordsWithLostLetters(line) : [];
    if (word !== undefined) tellOnce("lost", lettersLost(word, number));
  };
}
