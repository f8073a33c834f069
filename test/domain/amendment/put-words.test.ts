import { putWords } from "../../../src/domain/amendment/put-words";

const EN = "3. Records are kept for six months.";
const RU = "3. Записи хранятся шесть месяцев.";
const KK = "3. Жазбалар алты ай сақталады.";

it.each([
  ["Replace “six months” with “one term”.", EN, "3. Records are kept for one term."],
  ["In paragraph 3, “six months” shall be replaced with “one term.”", EN, "3. Records are kept for one term."],
  ["Заменить «шесть месяцев» на «одну четверть».", RU, "3. Записи хранятся одну четверть."],
  ["«алты ай» орнына «бір тоқсан» деп жазылсын.", KK, "3. Жазбалар бір тоқсан сақталады."],
  ["Replace “self-regulation” with “a code”.", "It adopts self-regulation, and more.", "It adopts a code, and more."],
  ["«ата-ана» орнына «заңды өкіл» деп жазылсын.", "Бұл ата-ана құқығы.", "Бұл заңды өкіл құқығы."],
  ["Replace “six months” with “one term”.", "Records\nare kept six\u00a0months.", "Records\nare kept one term."],
  ["Слова «14 лет» заменить словами «16 лет».", "Согласие дается с 14 лет.", "Согласие дается с 16 лет."],
  ["Replace “60 days” with “30 days”.", "It answers in 60 days.", "It answers in 30 days."],
  [
    "the words ‘13 years’ are replaced by the words ‘16 years’.",
    "from the age of 13 years.",
    "from the age of 16 years.",
  ],
  ["Слово «служба» заменить словами «ООО «Свет».", "Отвечает служба.", "Отвечает ООО «Свет»."],
  ["«ЖШС «Нұр» деген сөздер «қызмет» деген сөзбен ауыстырылсын.", "ЖШС «Нұр» жауап береді.", "қызмет жауап береді."],
  ["Replace “10 hours” with “5 hours”.", "It takes 5 days and 10 hours.", "It takes 5 days and 5 hours."],
  ["Replace “2 days” with “2 to 5 days”.", "It answers in 2 days, or in 5.", "It answers in 2 to 5 days, or in 5."],
  ["Replace “500 tenge” with “900 tenge”.", "500 tenge, or 1,500 tenge.", "900 tenge, or 1,500 tenge."],
  ["Replace “5 years” with “3 years”.", "In 5 years, not 5.5 years.", "In 3 years, not 5.5 years."],
  ["Слова «500 тенге» заменить словами «900 тенге».", "500 тенге или 1 500 тенге.", "900 тенге или 1 500 тенге."],
  ["«500 теңге» орнына «900 теңге» деп жазылсын.", "500 теңге, 1 500 теңге.", "900 теңге, 1 500 теңге."],
  ["Replace “use” with “see”.", "They use the users’ data.", "They see the users’ data."],
  ["Replace “under 14” with “under 16”.", "A child under 14 is heard.", "A child under 16 is heard."],
  [
    "In the definition of “child” replace “person” with “human being”.",
    "“child” means a person; “school” means a building.",
    "“child” means a human being; “school” means a building.",
  ],
  [
    "Amend the definition of “data”: replace “a person” with “anybody”.",
    "Terms: “data” means facts of a person; “personal data” means facts about a person.",
    "Terms: “data” means facts of anybody; “personal data” means facts about a person.",
  ],
  ["«он» деген сөз «үш» деген сөзбен ауыстырылсын.", "Ол он күн ішінде қарайды.", "Ол үш күн ішінде қарайды."],
])("gives the whole text with the words changed: %s", (solution, text, changed) => {
  expect(putWords(solution, text)).toBe(changed);
});

it.each([
  [
    "they stand in a definition whose term holds it",
    "В определении понятия «персональные данные» слова «о теле» заменить словами «о человеке».",
    "персональные данные – сведения о лице;\nбиометрические персональные данные – сведения о теле.",
  ],
  [
    "they stand in the definition of another term",
    "In the definition of “school” replace “person” with “human being”.",
    "“child” means a person; “school” means a building.",
  ],
  [
    "they stand in the definition of another term",
    "В определении «школа» слово «лицо» заменить словом «человек».",
    "1) ребенок – лицо;\n2) школа – здание.",
  ],
  [
    "they stand in the definition of another term",
    "«мектеп» ұғымының анықтамасындағы «адам» деген сөз «тұлға» деген сөзбен ауыстырылсын.",
    "1) бала – адам;\n2) мектеп – ғимарат.",
  ],
  ["the text has them in a longer number", "Replace “60 days” with “30 days”.", "It answers in 1 60 days."],
  ["they end in a number that goes on", "Replace “under 14” with “under 16”.", "A fine under 14 500 tenge."],
  ["they end in a number with others behind", "Replace “section 7” with “section 8”.", "Under section 7, 9 and 10."],
  [
    "they end in a part of a number",
    "Слова «не менее 5» заменить словами «не менее 10».",
    "Штраф не менее 5 000 тенге.",
  ],
  ["they are a number alone", "Replace “60” with “30”.", "It answers in 60 days."],
  ["the text lacks them", "Replace “six years” with “one term”.", EN],
  ["the text has them twice", "Replace “a day” with “a week”.", "A note a day, and a day of rest."],
  ["the text has them in longer words only", "Replace “month” with “term”.", EN],
  ["the solution says more", "Replace “six months” with “one term”. Inform parents.", EN],
  ["two changes are of the same words", "Delete “six months”; replace “for six” with “in ten”.", EN],
  ["words are put in or taken out", "Delete “for six months”.", EN],
  ["words are put in beside others", "Пункт 3 после слова «Записи» дополнить словами «о детях».", RU],
  ["several words are replaced", "Replace “Records” with “Notes”; replace “kept” with “held”.", EN],
  [
    "the words that come are named first",
    "Словом «записи» заменить слово «месяцев».",
    "Записи и записи шесть месяцев.",
  ],
  ["they are named first in Kazakh", "«әке» сөзімен «бала» сөзі ауыстырылсын.", "Бала мен әке, бала туралы дерек."],
  ["new words end in a mark", "Replace “six months” with “one year,”.", "Kept for six months, where possible."],
  ["they stand in a bracket", "Replace “a” with “the”.", "Point (a) and others."],
  ["they may stand there in capitals", "Replace “child” with “minor”.", "A child asks. Child means a person."],
  ["owners may have them", "Replace “user” with “child”.", "The user decides on the user’s data."],
  ["they may have an ending", "Replace “user” with “child”.", "The user informs other users."],
  ["another may be the same word", "Replace “users” with “adults”.", "The user informs other users."],
  ["another may be the same word", "Replace “children” with “minors”.", "A child informs children."],
  [
    "another may be the same word in Russian",
    "Слово «операторы» заменить словом «органы».",
    "Каждый оператор и все операторы.",
  ],
  ["another may be the same word in Kazakh", "«балалар» орнына «жастар» деп жазылсын.", "Бала мен балалар."],
  ["their number goes on in words", "Replace “under 14” with “under 16”.", "Fines under 14 million tenge."],
  [
    "the one that it may be is another",
    "Replace “under 14” with “under 16”.",
    "A fine under 14 500 tenge. Under 14 nobody pays.",
  ],
  ["they may have an owner's ending", "«бала» орнына «жас» деп жазылсын.", "Ол бала. Бұл баланың дерегі."],
  ["they may stand in a decimal", "Слово «года» заменить словом «месяца».", "Срок 1,5 года или полтора года."],
  ["they may stand behind a sign", "Replace “5 million” with “6 million”.", "Fines of 5 million or $5 million."],
  ["they have the end of two steps", "Replace “5 days” with “3 days”.", "From 2 up to 5 days."],
  ["they have the most", "Replace “five days” with “ten days”.", "At least two and at most five days."],
  ["they have the end of a range with nouns", "Replace “5 days” with “3 days”.", "From 2 days to 5 days."],
  [
    "they have the end of a range in Russian",
    "Слова «пяти дней» заменить словами «трех дней».",
    "От двух дней до пяти дней.",
  ],
  ["they have the most in Russian", "Слова «5 дней» заменить словами «3 дня».", "Не менее 2 и не более 5 дней."],
  [
    "they have the end of a range in Kazakh",
    "«бес күнге» орнына «он күнге» деп жазылсын.",
    "екі күннен бес күнге дейін",
  ],
  ["they have one of two numbers", "Replace “2 days” with “3 days”.", "It answers in 1 or 2 days."],
  ["they have the end of a range", "Replace “5 days” with “3 days”.", "It answers in 2 to 5 days."],
  ["they have the end of a range in words", "Replace “five days” with “ten days”.", "Within two to five days."],
  ["they have the last of several numbers", "Replace “4 days” with “3 days”.", "It answers in 2, 3 or 4 days."],
  ["they have one of two numbers in Russian", "Слова «5 дней» заменить словами «3 дня».", "Через 2 или 5 дней."],
  ["they have one of two words in Russian", "Слова «пять дней» заменить словами «день».", "Через два или пять дней."],
  ["they have one of two numbers in Kazakh", "«5 күн» орнына «3 күн» деп жазылсын.", "2 немесе 5 күн ішінде."],
  ["they have a number before them", "Replace “years” with “months”.", "Kept for 10 years."],
  ["they are a part of a number", "Replace “10” with “20”.", "The fine is 10,000 tenge."],
  ["they are a part of a decimal", "Replace “5” with “3”.", "The rate is 2.5 percent."],
  ["they are a point's mark", "Replace “2” with “3”.", "1. One.\n2. Two."],
  ["they are a part of a compound", "Replace “personal” with “intimate”.", "Non-personal data is open."],
  ["they are a part of a Kazakh compound", "«бала» орнына «жас» деп жазылсын.", "Бұл бала-шаға туралы."],
  ["commas would meet", "Delete “as a rule”.", "Pupils, as a rule, may leave."],
  [
    "a comma and a stop would meet",
    "Delete “unless it says otherwise”.",
    "Users may appeal, unless it says otherwise.",
  ],
  ["a sentence is deleted", "Delete “It is open.”", "It is kept. It is open. It is free."],
  ["a sentence loses its beginning", "Delete “Once”.", "Once a year they are read."],
  ["a line of a list is deleted", "Delete “(b) two; or”.", "(a) one;\n(b) two; or\n(c) three."],
  ["one sentence is meant", "In the first sentence, replace “months” with “years”.", EN],
  ["a sentence is put in", "After “kept” insert “Parents may object.”", EN],
  ["nothing changes", "Replace “months” with “months”.", EN],
  ["the words stand there already", "Before “months” insert “six”.", EN],
  ["the words are left open", "Replace “six months” with “…”.", EN],
  ["it is denied", "«алты ай» орнына «бір ай» деп жазбау.", KK],
  ["another part is the model", "1) тармақшадағыдай «алты ай» деген сөздер «бір ай» деген сөздермен ауыстырылсын.", KK],
  ["another part is the model", "2-тармақтағыдай «алты ай» деген сөздер «бір ай» деген сөздермен ауыстырылсын.", KK],
  ["it is denied in a form", "«алты ай» сөздерін «бір ай» сөздерімен ауыстырмаңыз.", KK],
  ["it is denied as a wish", "«алты ай» деген сөздер алып тасталынбасын.", KK],
  ["a text of its own is given", "Replace paragraph 3 by: “3. Records are kept for one term.”", EN],
])("gives nothing where %s", (_, solution, text) => {
  expect(putWords(solution, text)).toBeUndefined();
});

const LIST = "A school: (a) answers in ten days; (b) deletes in ten days; (c) asks. It may take ten days more.";
const RU_LIST = "Школа: 1) хранит записи один год; 2) стирает записи через один год.";
const KK_LIST = "Мектеп: 1) жазбаларды бір жыл сақтауға; 2) жазбаларды бір жыл өткен соң жоюға міндетті.";

it.each([
  [
    "In item (b) replace “ten days” with “a week”.",
    LIST,
    "b",
    "A school: (a) answers in ten days; (b) deletes in a week; (c) asks. It may take ten days more.",
  ],
  [
    "В подпункте 1) слова «один год» заменить словами «два года».",
    RU_LIST,
    "1",
    "Школа: 1) хранит записи два года; 2) стирает записи через один год.",
  ],
  [
    "2) тармақшадағы «бір жыл» деген сөздер «екі ай» деген сөздермен ауыстырылсын.",
    KK_LIST,
    "2",
    "Мектеп: 1) жазбаларды бір жыл сақтауға; 2) жазбаларды екі ай өткен соң жоюға міндетті.",
  ],
])("changes the words in the item that is meant, and in no other: %s", (solution, text, item, changed) => {
  expect(putWords(solution, text, item)).toBe(changed);
});

it.each([
  ["has not got them", LIST, "c"],
  ["is not there", LIST, "d"],
  ["is there twice", `1. ${LIST}\n2. Parents: (a) ask; (b) answer in ten days.`, "b"],
])("gives nothing where the item %s", (_, text, item) => {
  expect(putWords("In the item replace “ten days” with “a week”.", text, item)).toBeUndefined();
});

const LETTERS = "A school: (a) deletes a film within ten days. A film of a fight is deleted within ten days; (b) asks.";
const INNER = "A school: (b) answers within ten days: (i) by letter within ten days; (ii) by telephone; (c) asks.";
const SENTENCES = "Школа: 1) стирает запись за десять дней. Запись драки стирается за десять дней; 2) спрашивает.";
const KK_SENTENCES =
  "Мектеп: 1) жазбаны он күн ішінде өшіреді. Төбелестің жазбасы он күн ішінде өшіріледі; 2) сұрайды.";
const DAYS = "replace “ten days” with “a week”";

it.each([
  ["in a sentence that follows", `In item (a), ${DAYS}.`, LETTERS, "a)"],
  ["in a list within it", `In item (b), ${DAYS}.`, INNER, "b)"],
  ["in a sentence that follows", "В подпункте 1) слова «десять дней» заменить словами «неделю».", SENTENCES, "1)"],
  [
    "in a sentence that follows",
    "1) тармақшада «он күн» деген сөздер «бір апта» деген сөздермен ауыстырылсын.",
    KK_SENTENCES,
    "1)",
  ],
  [
    "in a sentence that follows, in a definition",
    "In the definition of “film” replace “person” with “child”.",
    "“film” means a picture of a person. A voice of a person is a film; “school” means a building.",
    undefined,
  ],
  [
    "in a sentence that follows, in a definition",
    "В определении «запись» слово «лица» заменить словом «ребенка».",
    "1) запись – облик лица. Голос лица считается записью; 2) школа – здание.",
    undefined,
  ],
  [
    "in a list within a definition",
    "In the definition of “film” replace “a person” with “a child”.",
    "“film” means: (a) a picture of a person; (b) a voice of a person; “school” means a building.",
    undefined,
  ],
])("gives nothing where an item has the words again %s: %s", (_, solution, text, item) => {
  expect(putWords(solution, text, item)).toBeUndefined();
});

it.each([
  [LETTERS.replace("a film within ten days", "a film at once"), "a)"],
  [INNER.replace("answers within ten days", "answers"), "b)"],
])("changes words in a later sentence or an inner list of an item: %s", (text, item) => {
  expect(putWords(`In the item ${DAYS}.`, text, item)).toBe(text.replace("ten days", "a week"));
});

it.each([
  ["is counted otherwise: a point", "1. It answers within ten days.\n2. It asks.", "1)"],
  ["is followed by another than the next", "It: (a) asks; (b) answers within ten days; (d) tells.", "b)"],
  ["may be a numeral's", "It: (h) answers within ten days: (i) in a letter; (ii) in a call.", "h)"],
  ["has two others that may come behind it", "It: (b) answers within ten days; (c) asks; (c) tells.", "b)"],
  ["may be lost before the words", "It: (a) asks; answers within ten days; (b) tells.", "a)"],
  [
    "is the last, and the words stand behind its sentence",
    "It: (a) asks; (b) tells. Films are kept for ten days.",
    "b)",
  ],
])("gives nothing where the mark %s", (_, text, item) => {
  expect(putWords(`In the item ${DAYS}.`, text, item)).toBeUndefined();
});

it.each([
  ["1)", "It: 1) answers within ten days; 1-1) deletes within ten days; 2) tells."],
  ["е)", "It: д) asks; е) answers within ten days; ё) deletes within ten days; ж) tells."],
  ["2-1)", "It: 2) asks; 2-1) answers within ten days; 3) tells within ten days."],
  ["б)", "Школа: а) tells; ә) asks; б) answers within ten days; в) tells within ten days."],
  ["1", "1. It answers within ten days.\n2. It tells within ten days."],
])("changes the words in item %s", (item, text) => {
  expect(putWords(`In the item ${DAYS}.`, text, item)).toBe(text.replace("ten days", "a week"));
});

const OF_EN = "In the definition of “child” replace “sixteen” with “eighteen”.";
const OF_RU = "В определении понятия «ребенок» слово «шестнадцати» заменить словом «восемнадцати».";
const OF_KK = "«Бала» ұғымының анықтамасында «он алты» деген сөздер «он сегіз» деген сөздермен ауыстырылсын.";

it.each([
  ["behind a lead-in", OF_EN, "In this Act, “child” means a pupil under sixteen years of age."],
  ["behind a lead-in", OF_EN, "For the purposes of section 5 “child” means a pupil under sixteen."],
  [
    "behind a lead-in, before others",
    OF_EN,
    "In this Act, “child” means who is under sixteen; “youth” means who is over sixteen.",
  ],
  ["behind its own name", OF_EN, "The term “child” means a pupil under sixteen."],
  ["behind a lead-in", OF_RU, "В настоящем Законе «ребенок» – лицо до шестнадцати лет."],
  ["behind a preposition", OF_RU.replace("ребенок", "дети"), "Под детьми понимаются ученики до шестнадцати лет."],
  ["with another name", OF_RU, "Понятия: 1) ребенок (ученик) – лицо до шестнадцати лет; 2) родитель – мать."],
  ["with another name", OF_KK, "Ұғымдар: 1) бала (оқушы) – он алты жасқа толмаған адам; 2) ата-ана – ана."],
  ["in the Kazakh form", OF_KK, "Осы Заңда бала деп он алты жасқа толмаған оқушы түсініледі."],
])("changes words in a definition whose term stands %s: %s %s", (_, solution, text) => {
  const changed = text
    .replace("sixteen", "eighteen")
    .replace("шестнадцати", "восемнадцати")
    .replace("он алты", "он сегіз");
  expect(putWords(solution, text)).toBe(changed);
});

it.each([
  [OF_EN, "In this Act, “data of a child” means data on a pupil under sixteen."],
  [OF_EN, "In this Act, “child” means a minor; “parent” means a guardian over sixteen."],
  [OF_EN, "In relation to a “child”, “parent” means a guardian over sixteen."],
  [OF_RU, "Под данными ребенка понимаются сведения об ученике до шестнадцати лет."],
  [OF_KK, "Осы Заңда бала дерегі деп он алты жасқа толмаған оқушы туралы мәлімет түсініледі."],
])("changes none in the definition of a longer term: %s %s", (solution, text) => {
  expect(putWords(solution, text)).toBeUndefined();
});
