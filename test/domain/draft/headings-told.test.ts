import { citations, draftOf } from "./read-lines-of";

describe("provisions of one number are cited with the headings that tell them apart", () => {
  it("as sections that count anew below each Part are, with what is inside them; others are cited as ever", () => {
    const bill = draftOf(
      "common-law",
      "Part 1 Preliminary",
      "1 Short title",
      "This Act may be cited as the Play Act.",
      "Part 2 Providers",
      "1 Care",
      "(1) A provider shall look after children.",
      "(2) It shall do so each day.",
      "2 Complaints",
      "A provider shall answer a child.",
    );
    expect(citations(bill)).toEqual([
      "Part 1",
      "Part 1, section 1",
      "Part 2",
      "Part 2, section 1",
      "Part 2, section 1(1)",
      "Part 2, section 1(2)",
      "section 2",
    ]);
  });

  it("in Russian from the inside out, chapters of one number with their part, too", () => {
    const law = draftOf(
      "KZ",
      "РАЗДЕЛ I. ОБЩЕЕ",
      "Глава 1. Основы",
      "Статья 1. Понятия",
      "1. Игра – занятие ребенка.",
      "РАЗДЕЛ II. НАДЗОР",
      "Глава 1. Орган",
      "Статья 1. Задачи",
      "1. Орган ведет список игр.",
    );
    expect(citations(law)).toEqual([
      "раздел I",
      "глава 1 раздела I",
      "статья 1 раздела I",
      "пункт 1 статьи 1 раздела I",
      "раздел II",
      "глава 1 раздела II",
      "статья 1 раздела II",
      "пункт 1 статьи 1 раздела II",
    ]);
  });

  it("in Kazakh from the outside in, by chapters where these tell them", () => {
    const law = draftOf(
      "KZ",
      "1-тарау. Негіздер",
      "1-бап. Ұғымдар",
      "1. Ойын – баланың ісі.",
      "2-тарау. Қадағалау",
      "1-бап. Міндеттер",
      "1. Орган ойындардың тізімін жүргізеді.",
    );
    expect(citations(law)).toEqual([
      "1-тарау",
      "1-тараудың 1-бабы",
      "1-тараудың 1-бабының 1-тармағы",
      "2-тарау",
      "2-тараудың 1-бабы",
      "2-тараудың 1-бабының 1-тармағы",
    ]);
  });

  it("by all headings in which they differ, where none alone tells them", () => {
    const law = draftOf(
      "KZ",
      ...["I", "II"].flatMap((part) => [
        `РАЗДЕЛ ${part}. ИГРЫ`,
        "Глава 1. Начало",
        "Статья 1. О начале",
        "Игры начинаются.",
        "Глава 2. Конец",
        "Статья 1. О конце",
        "Игры кончаются.",
      ]),
    );
    expect(citations(law).filter((one) => one.startsWith("статья"))).toEqual([
      "статья 1 главы 1 раздела I",
      "статья 1 главы 2 раздела I",
      "статья 1 главы 1 раздела II",
      "статья 1 главы 2 раздела II",
    ]);
  });

  it("but not where one heading holds a number twice", () => {
    const law = draftOf("KZ", "Глава 1. Игры", "Статья 5. О мяче", "Мяч круглый.", "Статья 5. О поле", "Поле ровное.");
    expect(citations(law)).toEqual(["глава 1", "статья 5", "статья 5"]);
  });
});
