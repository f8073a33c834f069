import { solutionAct, speaksOfWords } from "../../../src/domain/amendment/solution-act";

it.each([
  "Delete paragraph (a) of clause 2(2).",
  "Repeal clause 4",
  "Delete article 14(2).",
  "Delete paragraphs (a) and (b) of clause 2(2).",
  "Исключить подпункт 1) пункта 2 статьи 2.",
  "Статью 12-1 исключить.",
  "Признать утратившим силу пункт 3 статьи 7",
  "2-баптың 2-тармағының 1) тармақшасын алып тастау.",
  "5-бапты алып тастау",
  "Delete.",
  "Исключить",
  "Алып тасталсын.",
  "Delete subclause (2).",
  "Leave out subsection (2).",
  "Subsection (2) is repealed.",
  "Clause 25 be deleted.",
  "Subsection (2) of section 23 shall be omitted.",
  "Section 23 is amended by the deletion of subsection (2).",
  "That the Bill be amended by deleting clause 25.",
  "Section 22 be amended in subsection (2) by deleting paragraph (a).",
  "Часть вторую статьи 4 исключить.",
  "Исключить часть вторую.",
  "В статье 5: часть третью исключить.",
  "Часть вторую статьи 4 признать утратившей силу.",
  "Часть третья утрачивает силу.",
  "5-баптың 2-тармағының күші жойылды деп танылсын.",
  "5-баптың екінші бөлігі алып тасталсын.",
  "Omit paragraphs (a) to (c) of subsection (2).",
  "The second and third subsections are repealed.",
  "Исключить подпункты 2), 3) пункта 1 статьи 2.",
  "Подпункты 2)–4) пункта 1 исключить.",
  "вторую часть статьи 4 исключить",
  "Третья часть статьи 4 исключается.",
  "Первую и третью части исключить.",
  "Статья 5 подлежит исключению.",
  "Части 2 и 3 подлежат исключению.",
  "Признать пункт 2 статьи 7 утратившим силу.",
  "2) және 3) тармақшалар алып тасталсын.",
  "Бірінші және үшінші бөліктер алып тасталсын.",
  "5-баптың 2-тармағы алынып тасталуға жатады.",
])("takes for a repeal what plainly deletes a provision: %s", (solution) => {
  expect(solutionAct(solution, false)).toBe("repeal");
});

it.each([
  "Delete the words “of a public authority”.",
  "Remove the exception for public bodies.",
  "В пункте 2 исключить слова «без согласия».",
  "«Келісімсіз» деген сөз алып тасталсын.",
  "Add a duty to inform.",
  "Delete article 5 in part.",
  "Delete paragraph 3, if the Ministry agrees.",
  "Section 23 is amended by the deletion of the second sentence of subsection (2).",
  "Часть вторую исключить в отношении школ.",
])("leaves to a person what a deletion or an addition does to a part of it: %s", (solution) => {
  expect(solutionAct(solution, false)).toBeUndefined();
});

it.each([
  "Replace the first sentence of Article 10 by:",
  "Первое предложение статьи 10 изложить в редакции:",
  "10-баптың бірінші сөйлемі мынадай редакцияда жазылсын:",
])("leaves to a person what becomes of a part that has no number: %s", (solution) => {
  expect(solutionAct(`${solution} “A provider answers within ten days.”`, true)).toBeUndefined();
});

it.each([
  "Дополнить статью 1 подпунктом 4): «ребенок – лицо до восемнадцати лет»",
  "Статью 1 дополнить подпунктом 4) следующего содержания: «ребенок – лицо до восемнадцати лет»",
  "After Article 12 insert: “A provider answers a child within ten days.”",
  "После статьи 12 дополнить статьей 12-1: «Поставщик отвечает ребенку за десять дней»",
  "Add a paragraph: “A provider answers a child within ten days.”",
  "1-бап 4) тармақшамен толықтырылсын: «бала – он сегіз жасқа толмаған адам»",
  "Section 19 be amended by adding the following new subsection— “(3) A school keeps no profile.”",
  "Clause 19 be amended by inserting the following new subclause immediately after subclause (2)— “(3) A school keeps no profile.”",
  "The Bill be amended by inserting the following new clause after clause 28— “28A. A school answers a child.”",
  "The Bill is amended by the insertion of the following section after section 28: “28A. A school answers a child.”",
  "There shall be inserted after subsection (2) the following subsection: “(3) A school keeps no profile.”",
  "Amend section 19 to add “(3) A school keeps no profile.”",
  "Статья 7 дополняется частью 2 следующего содержания: «2. Школа отвечает ребенку.»",
  "Проект дополнить статьей 7-1 следующего содержания: «7-1. Школа отвечает ребенку.»",
  "В статью 5 внести изменение, дополнив ее частью четвертой: «Школа отвечает ребенку.»",
  "7-бапқа мынадай мазмұндағы 2-тармақ қосылсын: «2. Мектеп балаға жауап береді.»",
])("takes for an insertion what has the words to put in: %s", (solution) => {
  expect(solutionAct(solution, true)).toBe("insertion");
  expect(solutionAct(solution, false)).toBeUndefined();
});

it.each(["Require consent.", "Предусмотреть обязанность удалить данные ребенка.", "Set sixteen; add no exception."])(
  "takes for a replacement what begins with another verb: %s",
  (solution) => {
    expect(solutionAct(solution, false)).toBe("replacement");
  },
);

it.each([
  "Delete subsection (2) and substitute the following: “(2) A school answers.”",
  "Clause 5 — subclause (2), delete and substitute “(2) A school answers.”",
  "Section 5 is amended by deleting subsection (2) and substituting therefor the following new subsection— “(2) A school answers.”",
  "In section 23, leave out subsection (2) and insert— “(2) A school answers.”",
  "Section 23(2) is repealed and replaced by the following: “(2) A school answers.”",
  "Section 5 is amended by the substitution for subsection (2) of the following: “(2) A school answers.”",
  "Subsection (2) should read: “(2) A school answers.”",
  "“(2) A school answers.”",
  "Пункт 2 части первой статьи 5 изложить в следующей редакции: «2) отвечать ребенку;»",
  "Пункт 2 в следующей редакции: «2. Школа отвечает.»",
  "5-баптың 2-тармағы мынадай мәтінмен ауыстырылсын: «2. Мектеп жауап береді.»",
  "Repeal and substitute: “(2) A school answers.”",
  "Instead of paragraph 2 put: “2. A school answers.”",
  "Пункт 2 признать утратившим силу и изложить в новой редакции: «2. Школа отвечает.»",
  "Пункт 2 исключить и изложить его в следующей редакции: «2. Школа отвечает.»",
  "Вместо пункта 2 указать: «2. Школа отвечает.»",
  "2-тармақ алып тасталып, мынадай редакцияда жазылсын: «2. Мектеп жауап береді.»",
  "2-тармақтың орнына мынадай тармақ енгізілсін: «2. Мектеп жауап береді.»",
])("takes for a replacement what puts one text in the place of another: %s", (solution) => {
  expect(solutionAct(solution, true)).toBe("replacement");
});

it.each([
  "Section 19 shall be amended by deleting subsection (1) and by inserting the following subsection: “(3) A school answers.”",
  "Replace paragraph 2 by: “2. A school answers.” Add paragraph 3: “3. A school keeps no profile.”",
  "Delete subsection (2) and substitute: “(2) A school answers.” Add a subsection: “(3) A school asks.”",
  "Delete paragraph 3 and replace paragraph 2 by “2. A school answers.”",
  "Amend section 19: “(3) A school answers.”",
  "Close the gap: “A school answers a child within ten days.”",
  "Do not replace paragraph 2 by “2. A school answers.”",
  "Исключить часть третью статьи 5 и дополнить статьей 6-1: «Школа отвечает.»",
  "Внести изменения в статью 5: «Школа отвечает.»",
  "2-тармақ алып тасталып, мынадай тармақ енгізілсін: «2. Мектеп жауап береді.»",
  "Пункт 2 исключить и пункт 3 изложить в следующей редакции: «3. Школа отвечает.»",
])("asks where verbs disagree, or where none that is known leads to a text: %s", (solution) => {
  expect(solutionAct(solution, true)).toBeUndefined();
});

it("knows quotations of words in a text from texts of their own", () => {
  for (const words of ["слова «без согласия его родителей» исключить", "Replace the words “ten”", "«он» деген сөздер"])
    expect(speaksOfWords(words)).toBe(true);
  expect(speaksOfWords("Изложить в редакции: «Данные хранятся год».")).toBe(false);
});

it.each(["Алып тасталмасын.", "Алып тастамау.", "2-тармақ алып тасталмасын.", "Күші жойылмасын.", "Күшін жоймау."])(
  "takes what is denied for no repeal: %s",
  (solution) => {
    expect(solutionAct(solution, false)).not.toBe("repeal");
  },
);

it.each([
  "Clause 3 be deleted and the following substituted: “3. A school answers.”",
  "Subclause (3) be deleted and the following new subclause be substituted therefor— “(3) A school answers.”",
  "Section 3(3) is repealed and the following section substituted: “(3) A school answers.”",
])("takes what comes in the place of what is deleted for a replacement: %s", (solution) => {
  expect(solutionAct(solution, true)).toBe("replacement");
});

it.each([
  "The second sentence shall read as follows: “It decides at once.”",
  "Последнее предложение изложить в следующей редакции: «Решение обжалуется.»",
  "В пункте 2 слово «письменно» заменить словом «устно».",
  "2-тармақтағы «он үш» деген сөздер «он алты» деген сөздермен ауыстырылсын",
])("asks what becomes of a provision of which only words are replaced: %s", (solution) => {
  expect(solutionAct(solution, false)).toBeUndefined();
});

it.each([
  "At the beginning of subsection (3) insert: “An appeal is free of charge.”",
  "В начале пункта 2 дополнить частью следующего содержания: «Ребенок всегда может отозвать согласие.»",
  "2-тармақтың басында мынадай бөлікпен толықтырылсын: «Бала келісімді әрқашан қайтара алады.»",
])("asks about an addition to another place than the end of a text: %s", (solution) => {
  expect(solutionAct(solution, true)).toBeUndefined();
});

it.each([
  "Before section 6 insert: “5A. The best interests of the child come first.”",
  "Add a new section before the first subsection: “The best interests of the child come first.”",
  "Перед статьей 6 дополнить статьей следующего содержания: «Интересы ребенка учитываются первыми.»",
  "6-баптан бұрын мынадай мазмұндағы баппен толықтырылсын: «Баланың мүддесі бірінші ескеріледі.»",
  "6-баптың алдына мынадай бап қосылсын: «Баланың мүддесі бірінші ескеріледі.»",
])("leaves to a person what goes before a provision, since tables put it behind: %s", (solution) => {
  expect(solutionAct(solution, true)).toBeUndefined();
});

it.each([
  "A new subsection to read: “The provider checks the consent of the parent.”",
  "Новый пункт изложить в следующей редакции: «Поставщик проверяет согласие родителя.»",
  "Жаңа тармақ мынадай редакцияда жазылсын: «Жеткізуші ата-ананың келісімін тексереді.»",
])("replaces nothing by a text that is said to be a new provision: %s", (solution) => {
  expect(solutionAct(solution, true)).toBeUndefined();
});

it.each([
  ["Insert Article 5-1 “Best interests of the child”.", undefined],
  ["Дополнить статьей 5-1 «О наилучших интересах каждого ребенка».", undefined],
  ["Insert Article 5-1 “The best interests of a child come first.”", "insertion"],
  ["Дополнить пунктом 3 «Оператор уведомляет родителя о жалобе».", "insertion"],
])("puts in no title alone: %s", (solution, act) => {
  expect(solutionAct(solution, true)).toBe(act);
});

it.each([
  "Add to the explanatory memorandum: “The best interests of the child come first.”",
  "Дополнить пояснительную записку: «Интересы ребенка учитываются первыми.»",
  "Түсіндірме жазба толықтырылсын: «Баланың мүддесі бірінші ескеріледі.»",
])("does nothing to a draft for what goes beside it: %s", (solution) => {
  expect(solutionAct(solution, true)).toBeUndefined();
});
