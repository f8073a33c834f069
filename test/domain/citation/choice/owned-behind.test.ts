import { cited } from "../../../support/cited";

describe("a place of a list that is said to be the draft's behind what explains it", () => {
  it.each([
    ["ICCPR Art. 17 – privacy; Art. 19 – freedom of expression (draft)", ["iccpr 17", "? 19"]],
    ["CRC Art. 12 – views of the child; Art. 16 – privacy (Bill)", ["crc 12", "? 16"]],
    ["CRC Art. 12 – views of the child; Art. 16 – privacy [draft]", ["crc 12", "? 16"]],
    ["CRC Art. 12 – views of the child; Art. 16 – privacy (first reading)", ["crc 12", "? 16"]],
    ["CRC Art. 12 – views of the child; Art. 16 – privacy (bill, version of May)", ["crc 12", "? 16"]],
    ["CRC Art. 12 – views of the child; Art. 16 – privacy of the Bill", ["crc 12", "? 16"]],
    ["CRC Art. 12 – views of the child, Art. 16 – privacy (the Bill's)", ["crc 12", "? 16"]],
    ["CRC Art. 12 (views), Art. 16 (privacy) of the Ministry's version", ["crc 12", "? 16"]],
    ["CRC Art. 12 (views), Art. 28 (education) (Bill)", ["crc 12", "? 28"]],
    ["CRC: Art. 12 (views), Art. 28 (education) – Bill", ["crc 12", "? 28"]],
    ["CRC Art. 12 (views); Art. 16 (privacy), Bill", ["crc 12", "? 16"]],
    ["CRC Art. 12 (views); Art. 16 (privacy; draft)", ["crc 12", "? 16"]],
    ["CRC Art. 12; Art. 16 – privacy (our text)", ["crc 12", "? 16"]],
    ["CRC Art. 12; Art. 16: privacy (proposed)", ["crc 12", "? 16"]],
    ["GC25 para. 67 – privacy; para. 42 – advertising (Ministry's draft)", ["crc-gc-25 67", "? 42"]],
    ["МПГПП ст. 17 – частная жизнь; ст. 19 – свобода выражения (проект)", ["iccpr 17", "? 19"]],
    ["КПИ ст. 7 – дети-инвалиды; ст. 9 – доступность (наш законопроект)", ["crpd 7", "? 9"]],
    ["КПИ ст. 7 – дети-инвалиды; ст. 9 – доступность, законопроект", ["crpd 7", "? 9"]],
    ["КПИ ст. 7 – дети-инвалиды; ст. 9 – доступность – законопроект", ["crpd 7", "? 9"]],
    ["КПР: ст. 12 – мнение ребенка; ст. 16 – частная жизнь законопроекта", ["crc 12", "? 16"]],
    ["КПР: ст. 12 (мнение), ст. 16 (частная жизнь) – в редакции министерства", ["crc 12", "? 16"]],
    ["КПР⏎ст. 12 – мнение ребенка⏎ст. 16 – частная жизнь (версия министерства)", ["crc", "crc 12", "? 16"]],
    ["ЗОК № 25, п. 67 – приватность; п. 42 – реклама (законопроект)", ["crc-gc-25 67", "? 42"]],
    ["БҚК⏎12-бап – баланың пікірі⏎16-бап – жеке өмір (жоба)", ["crc", "crc 12", "? 16"]],
    ["БҚК: 12-бап – баланың пікірі; 17-бап – ақпаратқа қол жеткізу (министрлік нұсқасы)", ["crc 12", "? 17"]],
    ["БҚК: 12-бап (баланың пікірі), 16-бап (жеке өмір) – заң жобасы", ["crc 12", "? 16"]],
    ["БҚК: 12-бап (баланың пікірі); 16-бап (жеке өмір; біздің мәтін)", ["crc 12", "? 16"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text.replaceAll("⏎", "\n"))).toEqual(expected);
  });

  it.each([
    ["CRC Art. 12, Art. 16 and Art. 17 (both of the draft)", ["crc 12", "? 16, 17"]],
    ["CRC Art. 12, Art. 16, Art. 17 (information), all of the Bill", ["crc 12", "? 16, 17"]],
    ["КПР ст. 12; ст. 16 и ст. 17 (обе статьи проекта)", ["crc 12", "? 16, 17"]],
    ["БҚК 12-бап; 16-бап және 17-бап (екеуі де жобаның)", ["crc 12", "? 16, 17"]],
  ])("is asked about with those that are said to be, too: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("ends the list", () => {
    expect(cited("CRC: Art. 12 – views; Art. 16 – privacy (draft); Art. 17 – access to information")).toEqual([
      "crc 12",
      "? 16",
      "? 17",
    ]);
  });

  it.each([
    ["CRC Art. 12 – views; Art. 17 – access to information (missing in the Bill)", ["crc 12", "crc 17"]],
    ["CRC Art. 12 – views; Art. 17 – access to information (draft Art. 5)", ["crc 12", "crc 17"]],
    ["CRC Art. 12 – views; Art. 16 – privacy (new technologies)", ["crc 12", "crc 16"]],
    ["КПР ст. 12 – мнение; ст. 17 – доступ к информации (нет в проекте)", ["crc 12", "crc 17"]],
    ["БҚК 12-бап – пікір; 17-бап – ақпаратқа қол жеткізу (жобада жоқ)", ["crc 12", "crc 17"]],
    ["БҚК 12-бап – пікір; 16-бап – жеке өмір (заң жобасында ескерілген)", ["crc 12", "crc 16"]],
  ])("goes on with the list where the draft is only spoken of: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a place of a list behind whose explanation another act is named", () => {
  it.each([
    ["CRC Art. 12; Art. 34 – sexual exploitation (Criminal Code)", ["crc 12", "? 34", "kz-criminal-code"]],
    ["CRC Art. 12; Art. 34 – sexual exploitation (Online Platforms Law)", ["crc 12", "? 34"]],
    ["CRC Art. 12; Art. 34 – sexual exploitation (Family Code)", ["crc 12", "? 34"]],
    ["КПР ст. 16 – частная жизнь; ст. 34 – эксплуатация (МПГПП)", ["crc 16", "? 34", "iccpr"]],
    ["КПР ст. 16 – частная жизнь; ст. 34 – эксплуатация (Семейный кодекс)", ["crc 16", "? 34"]],
    ["CRC: Art. 12 – views; Art. 16 – privacy (Act No. 12)", ["crc 12", "? 16"]],
    ["КПР: ст. 12 – мнение; ст. 16 – частная жизнь (закон о связи)", ["crc 12", "? 16"]],
    ["КПР: ст. 12 – мнение; ст. 16 – частная жизнь (Правила № 25)", ["crc 12", "? 16"]],
    ["ЗОК № 25, п. 67 – приватность; п. 40 – реклама (Правила)", ["crc-gc-25 67", "? 40"]],
    ["БҚК: 12-бап – баланың пікірі; 34-бап – қанау (Қылмыстық кодекс)", ["crc 12", "? 34", "kz-criminal-code"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC Art. 12 – views; Art. 16 – privacy (see GDPR)", ["crc 12", "crc 16", "eu-gdpr"]],
    ["CRC Art. 12 – views; Art. 16 – privacy (UNCRC)", ["crc 12", "crc 16", "crc"]],
    ["CRC Art. 12 – views; Art. 16 – privacy (GC25, para. 67)", ["crc 12", "crc 16", "crc-gc-25 67"]],
    ["CRC, art. 6; art. 40 (Juvenile justice; Beijing Rules)", ["crc 6, 40"]],
    ["КПР: ст. 3 – интересы; ст. 12 – мнение (текст Конвенции)", ["crc 3", "crc 12"]],
    ["КПР ст. 12 – мнение; ст. 16 – частная жизнь (Конвенция)", ["crc 12", "crc 16"]],
  ])("stays the list's where that has no such place, is the same or is one more: %s", (text, expected) => {
    expect(cited(text).filter((one) => expected.includes(one))).toEqual(expected);
  });
});

describe("several places right behind a name and before the draft's", () => {
  it.each([
    ["CRC Arts. 12 and 16 of the Bill", ["crc", "? 12, 16"]],
    ["КПР ст. 12 и 16 законопроекта", ["crc", "? 12, 16"]],
  ])("are asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

it("leaves an article to the treaty beside rules or principles, which have none", () => {
  expect(cited("CRC Art. 12 – views; Art. 40 – juvenile justice (Beijing Rules)")).toEqual(["crc 12", "crc 40"]);
});
