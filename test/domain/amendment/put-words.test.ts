import { putWords } from "../../../src/domain/amendment/put-words";

const EN = "3. Records are kept for six months.";
const RU = "3. Записи хранятся шесть месяцев.";
const KK = "3. Жазбалар алты ай сақталады.";

it.each([
  ["Replace “six months” with “one term”.", EN, "3. Records are kept for one term."],
  ["In paragraph 3, “six months” shall be replaced with “one term.”", EN, "3. Records are kept for one term."],
  ["Delete “for six months”.", EN, "3. Records are kept."],
  ["After “kept” insert “under lock”.", EN, "3. Records are kept under lock for six months."],
  ["Insert “of pupils” after “Records”; delete “for six months.”", EN, "3. Records of pupils are kept."],
  ["Add “, locked,” after “Records”", EN, "3. Records, locked, are kept for six months."],
  ["Add “All” before “Records”", EN, "3. All Records are kept for six months."],
  ["Заменить «шесть месяцев» на «одну четверть».", RU, "3. Записи хранятся одну четверть."],
  ["В пункте 3 слова «шесть месяцев» исключить", RU, "3. Записи хранятся."],
  ["Пункт 3 после слова «Записи» дополнить словами «о детях».", RU, "3. Записи о детях хранятся шесть месяцев."],
  ["«алты ай» орнына «бір тоқсан» деп жазылсын.", KK, "3. Жазбалар бір тоқсан сақталады."],
  ["3-тармақтағы «алты ай» деген сөздер алып тасталсын.", KK, "3. Жазбалар сақталады."],
  ["«алты ай» деген сөздерден кейін «мектепте» деген сөз қосылсын.", KK, "3. Жазбалар алты ай мектепте сақталады."],
  ["Replace “six months” with “one term”.", "Records\nare kept six\u00a0months.", "Records\nare kept one term."],
  ["Delete “Once”.", "Once a year they are read.", "a year they are read."],
])("gives the whole text with the words changed: %s", (solution, text, changed) => {
  expect(putWords(solution, text)).toBe(changed);
});

it.each([
  ["the text lacks them", "Replace “six years” with “one term”.", EN],
  ["the text has them twice", "Replace “a day” with “a week”.", "A note a day, and a day of rest."],
  ["the text has them in longer words only", "Replace “month” with “term”.", EN],
  ["the solution says more", "Replace “six months” with “one term”. Inform parents.", EN],
  ["two changes are of the same words", "Delete “six months”; replace “for six” with “in ten”.", EN],
  ["a text of its own is given", "Replace paragraph 3 by: “3. Records are kept for one term.”", EN],
])("gives nothing where %s", (_, solution, text) => {
  expect(putWords(solution, text)).toBeUndefined();
});
