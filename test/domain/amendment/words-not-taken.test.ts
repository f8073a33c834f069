import { numbersNotTaken, wordsNotTaken } from "../../../src/domain/amendment/words-not-taken";

const texts = (newText: string, draftText = "", alternativeText = "") => [{ draftText, newText, alternativeText }];

describe("words that a solution gives and its texts do not have", () => {
  it.each([
    ["Replace “ten” with “five”.", "Data are kept for ten years.", "Data are kept for six years.", ["five"]],
    [
      "Слова «младше шестнадцати лет» заменить словами «младше пятнадцати лет».",
      "Согласие за лицо младше шестнадцати лет дает родитель.",
      "Согласие за лицо младше тринадцати лет дает родитель.",
      ["младше пятнадцати лет"],
    ],
    [
      "2-тармақта «он алты» деген сөздер «он бес» деген сөздермен ауыстырылсын.",
      "Он алты жасқа толмаған бала үшін келісім қажет.",
      "Он үш жасқа толмаған бала үшін келісім қажет.",
      ["он бес"],
    ],
    [
      "Section 4 to read: “A child is heard in all matters.”",
      "Parents are heard.",
      "A child is heard in school matters.",
      ["A child is heard in all matters"],
    ],
    [
      "Дополнить: «Реклама детям запрещается. Штраф налагает суд.»",
      "",
      "Реклама детям запрещается. Штраф налагает орган.",
      ["Штраф налагает суд"],
    ],
    [
      "Мынадай редакцияда жазылсын: «2. Бала шағымды өзі береді.»",
      "Шағымды өкілі береді.",
      "Бала шағымды кез келген нысанда береді.",
      ["Бала шағымды өзі береді"],
    ],
    [
      "Add: “An operator: (a) asks a child; (b) keeps no data.”",
      "",
      "An operator: (a) asks a child; (b) deletes all data.",
      ["keeps no data"],
    ],
  ])("are told: %s", (solution, draft, text, words) => {
    expect(wordsNotTaken(solution, texts(text, draft))).toEqual(words);
  });

  it.each([
    ["Replace “ten years” with “one year”.", "Data are kept for ten years.", "Data are kept for one year."],
    ["Слова «десяти лет» заменить словами «один год».", "Срок десяти лет.", "Срок – одного года и один год."],
    ["Section 4 to read: “(2) A child is heard.”", "Parents are heard.", "A child is heard."],
    ["Изложить: «2. Ребенок дает согласие сам.»", "Согласие дает родитель.", "Ребёнок даёт согласие сам."],
    [
      "After “a complaint” insert “, alone or not”.",
      "A child files a complaint.",
      "A child files a complaint, alone or not.",
    ],
    ["Delete “and their partners”.", "Operators and their partners keep data.", "Operators keep data."],
    ["Forbid it, as the Law “On the advertising of all goods” does.", "Ads are free.", "Ads are forbidden."],
    ["Say who decides.", "", "A court decides."],
    ["Replace “ten days” with “5 days”.", "In ten days.", "In five days."],
    ["Слова «десяти дней» заменить словами «пяти рабочих дней».", "До десяти дней.", "До 5 рабочих дней."],
    ["Слова «десяти дней» заменить словами «24 часов».", "До десяти дней.", "До двадцати четырех часов."],
    ["«он күн» деген сөздер «5 күн» деген сөздермен ауыстырылсын.", "Он күн ішінде.", "Бес күн ішінде."],
  ])("are none: %s", (solution, draft, text) => {
    expect(wordsNotTaken(solution, texts(text, draft))).toEqual([]);
  });

  it("may stand in the alternative text, or in several texts, a sentence in each", () => {
    const solution = "Add: “A child is heard. A parent is told.”";
    expect(wordsNotTaken(solution, texts("A court decides.", "", "A child is heard. A parent is told."))).toEqual([]);
    expect(wordsNotTaken(solution, [...texts("A child is heard."), ...texts("A parent is told.")])).toEqual([]);
  });
});

describe("numbers that a solution gives and its texts have others in place of", () => {
  it.each([
    ["Answer within 24 hours.", "An operator answers within 48 hours.", ["24 hours"]],
    ["Сократить срок до 24 часов.", "Оператор отвечает в течение 48 часов.", ["24 часов"]],
    ["Мерзімді 24 сағатқа дейін қысқарту.", "Оператор 48 сағат ішінде жауап береді.", ["24 сағатқа"]],
    ["Answer within 24 hours.", "An operator answers within forty-eight hours.", ["24 hours"]],
    ["Ответ в течение трех дней.", "Оператор отвечает в течение 5 дней.", ["трех дней"]],
    ["Штраф 1 200 МРП.", "Штраф – 200 МРП.", ["1 200 МРП"]],
    ["Бес күн ішінде жауап беру.", "Оператор он күн ішінде жауап береді.", ["Бес күн"]],
  ])("are told: %s", (solution, text, words) => {
    expect(numbersNotTaken(solution, texts(text)).map(({ said }) => said)).toEqual(words);
  });

  it.each([
    ["Answer within 24 hours.", "An operator answers within 24 hours."],
    ["Сократить срок с 90 дней до 3 дней.", "Данные удаляются за 3 дня."],
    ["Answer within 24 hours.", "An operator answers within twenty-four hours."],
    ["Answer within 24 hours.", "An operator answers at once, and reports to 2 bodies."],
    ["Answer within five days.", "An operator answers within 5 days."],
    ["Срок: пять рабочих дней.", "Оператор отвечает в течение 5 рабочих дней."],
    ["Мерзім – жиырма төрт сағат.", "Оператор 24 сағат ішінде жауап береді."],
    ["Name one body.", "Complaints go to 2 bodies."],
    ["A fine of 1,000 units.", "A fine is one thousand units."],
    ["A fine of 40 thousand euros.", "A fine is 40,000 euros."],
    ["Штраф 5 тысяч тенге.", "Штраф в размере 5 000 тенге."],
    ["Штраф 5 тысяч тенге.", "Штраф в размере пяти тысяч тенге."],
    ["Айыппұл 5 мың теңге.", "Айыппұл мөлшері – 5 000 теңге."],
    ["Штраф 1 000 МРП.", "Штраф – одна тысяча МРП."],
    ["Айыппұл 1 000 АЕК.", "Айыппұл – бір мың АЕК."],
    ["Add two paragraphs: on age and on consent.", "The five paragraphs of this section apply."],
    ["Дополнить двумя пунктами.", "Указанное в трех пунктах применяется."],
    ["Екі тармақпен толықтыру.", "Үш тармақта аталғандар қолданылады."],
    ["Replace “24 hours” by “48 hours”.", "An operator answers within 48 hours."],
  ])("are none: %s", (solution, text) => {
    expect(numbersNotTaken(solution, texts(text))).toEqual([]);
  });
});
