import type { DraftMessage } from "../draft-provision";
import { listed } from "./message-words";

/** Lines that were read as headings although they have no number. */
export function headingsWithoutNumber(lines: readonly string[]): readonly DraftMessage[] {
  if (lines.length === 0) return [];
  const said = listed(lines);
  return [
    {
      kind: "cross-headings",
      text: {
        en: `Lines between two articles were read as headings without a number: ${said}. Where one is a sentence of the article above, end it with a full stop in the file and read the draft again.`,
        ru: `Строки между двумя статьями прочитаны как заголовки без номера: ${said}. Если это предложение предыдущей статьи, поставьте в файле точку в его конце и прочитайте проект снова.`,
        kk: `Екі баптың арасындағы жолдар нөмірсіз тақырып деп оқылды: ${said}. Егер бұл алдыңғы баптың сөйлемі болса, файлда оның соңына нүкте қойып, жобаны қайта оқыңыз.`,
      },
    },
  ];
}

/** Lines that may be such headings, and stayed in the text above them. */
export function maybeHeadings(lines: readonly string[]): readonly DraftMessage[] {
  if (lines.length === 0) return [];
  const said = listed(lines);
  return [
    {
      kind: "maybe-headings",
      text: {
        en: `These lines may be headings without a number, but were read as text of the provision above: ${said}. Where one is a heading, give it a number in the file (“Chapter 2. Title”) and read the draft again.`,
        ru: `Эти строки могут быть заголовками без номера, но прочитаны как текст предыдущего положения: ${said}. Если это заголовок, дайте ему в файле номер («Глава 2. Название») и прочитайте проект снова.`,
        kk: `Мына жолдар нөмірсіз тақырып болуы мүмкін, бірақ алдыңғы ереженің мәтіні деп оқылды: ${said}. Егер бұл тақырып болса, файлда оған нөмір беріп («2-тарау. Атауы»), жобаны қайта оқыңыз.`,
      },
    },
  ];
}
