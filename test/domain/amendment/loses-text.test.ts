import { strikesOut } from "../../../src/domain/amendment/loses-text";

const TERMS =
  "In this Act: “child” means a person under sixteen; “host” means whoever stores; “parent” includes a guardian.";
const LIST =
  "A school shall: (a) ask each pupil; (b) inform a parent before a lesson is filmed; (c) keep the films locked.";
const LINES =
  "1. A school may install cameras.\n2. Films are kept for six months.\n3. The director and the police see them.";
const RU_TERMS =
  "В Законе: 1) ребенок – лицо младше шестнадцати; 2) хостинг – услуга хранения; 3) родитель – также опекун.";
const RU_LINES =
  "1. Школа вправе ставить камеры.\n2. Записи хранятся полгода.\n3. Записи доступны директору и полиции.";
const KK_TERMS = "Осы Заңда: 1) бала – он алтыға толмаған адам; 2) хостинг – сақтау қызметі; 3) ата-ана – қамқоршы да.";
const KK_LINES =
  "1. Мектеп камера орнатуға құқылы.\n2. Жазбалар алты ай сақталады.\n3. Жазбаларды директор мен полиция көреді.";

it.each([
  ["one definition", TERMS, "“child” means a person under eighteen;"],
  ["one definition", TERMS, "“child” means any human being below the age of eighteen years."],
  ["one item", LIST, "(b) inform both parents;"],
  ["one item without its mark", LIST, "A school shall inform both parents."],
  ["a new item", LIST, "(d) delete the films."],
  ["one paragraph", LINES, "Films are kept for fourteen days."],
  [
    "one paragraph of several sentences",
    "1. Films are kept. Pictures are sold.\n2. Records are burnt later by guards.",
    "Films are kept locked. Pictures are sold.",
  ],
  ["a ban of what one paragraph allows", LINES, "A school may not install cameras."],
  ["a rule that none of it has", LINES, "A pupil may object."],
  ["one definition", RU_TERMS, "1) ребенок – лицо младше восемнадцати;"],
  ["one paragraph", RU_LINES, "Записи хранятся две недели."],
  ["one definition", KK_TERMS, "Бала – он сегізге толмаған адам."],
  ["one paragraph", KK_LINES, "Жазбалар екі апта сақталады."],
  ["what it says of itself", "A school may film a lesson.", "This section does not apply to schools."],
  ["what it says of itself", "Школа вправе снимать урок.", "Настоящая статья вводится в действие с 1 мая 2030 года."],
  ["what it says of itself", "Мектеп сабақты түсіруге құқылы.", "Осы бап мектептерге қолданылмайды."],
  ["what it says of itself", "Школа вправе снимать урок.", "Положения настоящей статьи не применяются к колледжам."],
  ["what it says of itself", "Мектеп сабақты түсіруге құқылы.", "Осы баптың талаптары мектептерге қолданылмайды."],
  ["what goes on from it", "A school may film a lesson.", "The same rule applies to clubs."],
  ["what goes on from it", "Школа вправе снимать урок.", "Такие записи хранятся месяц."],
  ["what goes on from it", "Мектеп сабақты түсіруге құқылы.", "Мұндай жазбалар бір ай сақталады."],
  ["the end of a sentence", "A school may film a lesson.", "may film a lesson with the consent of all pupils"],
  ["the end of a sentence", "Школа вправе снимать урок.", "вправе снимать урок с согласия всех учеников"],
  ["the end of a sentence", "Мектеп сабақты түсіруге құқылы.", "сабақты барлық оқушының келісімімен түсіруге құқылы"],
])("would strike out the rest of a provision for %s: %s %s", (_, draft, text) => {
  expect(strikesOut(text, text, draft)).toBe(true);
});

it("would strike out a long sentence for one of a few words", () => {
  const draft =
    "Whoever offers games to children and relies on a parent's consent takes reasonable steps, having regard to available technology, to verify that somebody with parental responsibility really gave it.";
  expect(strikesOut("Consent is required.", "Consent is required.", draft)).toBe(true);
});

it.each([
  ["all of its items", LIST, "A school shall: (a) ask each pupil; (b) inform both parents; (c) delete the films."],
  [
    "all of them in one sentence",
    LIST,
    "A school asks each pupil, informs a parent before filming and keeps films locked.",
  ],
  [
    "most of its paragraphs",
    LINES,
    "1. A school may install cameras at its doors. 2. Films are kept for a week and seen by the director.",
  ],
  [
    "as many in other words",
    LINES,
    "1. Filming is banned.\n2. Exceptions are laid down by law.\n3. Evidence is destroyed.",
  ],
  ["one sentence", "A school may film a lesson.", "Filming is banned."],
  ["a definition", "Filming means any recording.", "filming – any recording of pictures"],
  ["an item in place of one", "film a lesson;", "film a lesson with the consent of all pupils"],
  ["one sentence with its number", "(2) A school may film a lesson.", "(2) Filming is banned."],
  ["what it said of itself", "This section applies to schools.", "This section applies to schools and clubs."],
  ["most of its paragraphs", RU_LINES, "Школа ставит камеры у входа, записи хранятся неделю и доступны директору."],
  [
    "most of its paragraphs",
    KK_LINES,
    "Мектеп камераны есікке орнатады, жазбалар бір апта сақталады, оларды директор көреді.",
  ],
  ["nothing, where it says what to do", LINES, "Ban cameras in schools."],
  ["one of its words", "A school may film a lesson for parents.", "Filming is banned."],
  ["what begins with a number", "Мектеп жазбаларды бір ай бойы сақтайды.", "Он күн өткен соң жазбалар жойылады."],
  ["what its own first word tells", "A school may film a lesson.", "Those who film a lesson ask each pupil."],
  ["what it is about", "Тізбені орган айқындайды.", "Осы тарау қолданылатын қызметтердің тізбесін орган айқындайды."],
  ["all there is", "", "A school may not install cameras."],
])("strikes nothing out with %s: %s %s", (_, draft, text) => {
  expect(strikesOut(text, text, draft)).toBe(false);
});

it("takes a word that the whole is replaced for it, but for what is plainly an item", () => {
  const text = "A school may not install cameras.";
  expect(strikesOut(`Replace section 5 with: “${text}”`, text, LINES)).toBe(false);
  expect(strikesOut(`Изложить статью 5 в следующей редакции: «${text}»`, text, LINES)).toBe(false);
  expect(strikesOut("Replace section 5 with: “(b) inform both parents;”", "(b) inform both parents;", LIST)).toBe(true);
});

it.each([
  ["Replace section 5 by: ", "1. Films are kept.\nNote: Pictures are films, too.", "1. Films are kept for a week."],
  ["Replace section 5 by: ", "Films are kept. Note: Pictures are films, too.", "Films are kept for a week."],
  [
    "Изложить статью 5 в следующей редакции: ",
    "1. Записи хранятся.\nПримечание. Снимки – тоже записи.",
    "1. Записи хранятся неделю.",
  ],
  [
    "5-бап мынадай редакцияда жазылсын: ",
    "1. Жазбалар сақталады.\nЕскертпе. Сурет те – жазба.",
    "1. Жазбалар жойылады.",
  ],
])(
  "would strike out the note of an article whose points alone are given, whatever is said: %s%s",
  (head, draft, text) => {
    const note = draft.split(/\n|(?<=kept\.) /u).at(-1) ?? "";
    expect(strikesOut(`${head}“${text}”`, text, draft)).toBe(true);
    expect(strikesOut(`${head}“${text}\n${note}”`, `${text}\n${note}`, draft)).toBe(false);
  },
);

it("takes what announces the wording of a part of the draft for such a word, and no other announcement", () => {
  const text = "Школа не вправе ставить камеры.";
  expect(strikesOut(`Новая редакция статьи 5: «${text}»`, text, RU_LINES)).toBe(false);
  expect(strikesOut(`Предлагаемая редакция: «${text}»`, text, RU_LINES)).toBe(true);
});

it.each([
  ["A school may film a lesson.", "a school may film a lesson with the consent of each pupil"],
  ["Школа вправе снимать урок.", "школа вправе снимать урок с согласия каждого ученика"],
  ["Мектеп сабақты түсіруге құқылы.", "мектеп сабақты барлық оқушының келісімімен түсіруге құқылы"],
])("strikes nothing out where a whole sentence has neither a capital letter nor a stop: %s %s", (draft, text) => {
  expect(strikesOut(text, text, draft)).toBe(false);
});

it("takes a sentence about notes for no note that a new text leaves out", () => {
  const draft = "A court records the hearing. Notes – in shorthand or in full – are kept.";
  const text = "A court records the hearing with sound and keeps it.";
  expect(strikesOut(`Replace section 5 with: “${text}”`, text, draft)).toBe(false);
  expect(strikesOut(`Replace section 5 with: “${text}”`, text, draft.replace("Notes – in", "Note: in"))).toBe(true);
});
