import type { DraftMessage } from "../draft-provision";
import { listed } from "./message-words";

/** Numbers with those that follow each other as a span: "1–45", "12; 14–16". */
function spans(numbers: readonly string[]): string {
  const rows: string[][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row && /^\d+$/u.test(number) && Number(number) === Number(row.at(-1)) + 1) row.push(number);
    else rows.push([number]);
  }
  return listed(rows.map((row) => (row.length > 1 ? `${row[0] ?? ""}–${row.at(-1) ?? ""}` : (row[0] ?? ""))));
}

/** @param numbers of sections or articles */
export const listedNotFound = (numbers: readonly string[]): DraftMessage => {
  const said = spans(numbers);
  return {
    kind: "contents-missing",
    text: {
      en: `The contents list names sections or articles that were not found in the text: ${said} (${numbers.length}). Their text may stand in the provisions around them, or may not have been read at all: a text copied from a page with notes in the margin can be the cause. Compare the provisions with the draft, or take another copy of it, such as the Word file.`,
      ru: `В оглавлении названы статьи, которых в тексте не нашлось: ${said} (${numbers.length}). Их текст мог попасть в соседние положения или не прочитаться вовсе: так бывает, когда текст скопирован со страницы с заголовками на полях. Сверьте положения с проектом или возьмите другую его копию, например файл Word.`,
      kk: `Мазмұнында аталған, бірақ мәтіннен табылмаған баптар: ${said} (${numbers.length}). Олардың мәтіні көрші ережелерге түсіп кетуі немесе мүлде оқылмауы мүмкін: жиегінде тақырыптары бар беттен көшірілген мәтінде осылай болады. Ережелерді жобамен салыстырыңыз немесе оның басқа көшірмесін, мысалы Word файлын алыңыз.`,
    },
  };
};

export const onlyHeadings = (): DraftMessage => ({
  kind: "only-headings",
  text: {
    en: "Only headings of parts or chapters were found, and no section or article below them. Choose another country, or see whether the file holds the text of the draft in another form.",
    ru: "Найдены только заголовки частей или глав, а статей под ними нет. Выберите другую страну или проверьте, в каком виде в файле стоит текст проекта.",
    kk: "Тек бөліктердің немесе тараулардың тақырыптары табылды, олардың астында бап жоқ. Басқа елді таңдаңыз немесе файлда жоба мәтіні қандай түрде тұрғанын тексеріңіз.",
  },
});

/** @param sections cited, with the title of each where the contents list gives it */
export const withoutHeading = (sections: readonly string[]): DraftMessage => {
  const said = listed(sections);
  return {
    kind: "without-heading",
    text: {
      en: `These sections have no heading, though most have one: ${said}. Where the draft prints it in the margin, it may stand in the text of the section or of one near it. Compare them with the draft.`,
      ru: `У этих статей нет заголовка, хотя у большинства он есть: ${said}. Если в проекте он стоит на полях, он мог попасть в текст этой или соседней статьи. Сверьте их с проектом.`,
      kk: `Баптардың көбінде тақырып бар, ал мыналарда жоқ: ${said}. Егер жобада ол жиекте тұрса, осы баптың немесе көрші баптың мәтініне түсіп кетуі мүмкін. Оларды жобамен салыстырыңыз.`,
    },
  };
};
