import { linesOfBytes } from "../adapters/draft/lines-of-bytes";
import { countLetters, haveLost } from "../domain/draft/lost-letters";
import type { Localised } from "../domain/language";
import { charactersUnread, lettersLost, lettersReadAs, noPlainText } from "./words/cite-words";

/** Lines that come, and what is to be said of their letters once all have come. */
interface TextLines {
  /** @throws UnusableInput for a document or an archive */
  readonly lines: AsyncIterable<string>;
  readonly remarks: () => readonly Localised[];
}

/** The lines of a text that is given bit by bit, each as soon as it has its end. */
export function textLines(chunks: AsyncIterable<Uint8Array>): TextLines {
  const readAs: Localised[] = [];
  const letters = letterRemarks();
  async function* read(): AsyncGenerator<string> {
    let count = 0;
    const reader = linesOfBytes({
      noText: noPlainText,
      readAs: (encoding, behind) => readAs.push(lettersReadAs(encoding, count + behind + 1)),
    });
    const seen = (line: string): string => {
      letters.see(line, ++count);
      return line;
    };
    for await (const chunk of chunks) for (const line of reader.add(chunk)) yield seen(line);
    for (const line of reader.end()) yield seen(line);
  }
  return { lines: read(), remarks: () => [...readAs, ...letters.remarks()] };
}

/** What is said once of a text, with the first line of it: that letters were lost or could not be read. */
function letterRemarks() {
  let unread: number | undefined;
  let first: { readonly word: string; readonly line: number } | undefined;
  let [lost, words] = [0, 0];
  return {
    see: (line: string, number: number): void => {
      if (line.includes("\ufffd")) unread ??= number;
      const count = countLetters(line);
      const [word] = count.lost;
      if (word !== undefined) first ??= { word, line: number };
      lost += count.lost.length;
      words += count.words;
    },
    remarks: (): readonly Localised[] => [
      ...(unread === undefined ? [] : [charactersUnread(unread)]),
      ...(first && haveLost(lost, words) ? [lettersLost(first.word, first.line)] : []),
    ],
  };
}
