import { isWording } from "../../../src/domain/amendment/is-wording";
import { leavesOpen, remarksBehind } from "../../../src/domain/amendment/leaves-open";
import { startAmendment } from "../../../src/domain/amendment/start-amendment";
import { gap, provision } from "../../support/builders";

const begin = (solution: string) =>
  startAmendment(gap({ solution }), provision(), { beginning: "solution", norms: [], aim: () => true });

it.each([
  ["more text behind it", "To read: “The service isn’t offered.” “Children” means persons under 18."],
  ["more text behind it", "To read: “The service isn’t offered to children.” The fine is 5 days."],
  ["a second piece", "To read: “The service is offered to “adults” only” and “isn’t offered to children”"],
  ["more text behind it", "Add paragraph 26: “26. The service is kept.” “Children” means persons under 18."],
  ["a rule that begins as a reason", "Replace it by “The service is kept.” This does not apply to schools."],
  ["a rule that begins as a source", "Replace it by “The service is kept.” Basis for processing is consent."],
  ["a limit in a bracket", "“The service is kept for all.” (as in Estonia, but only for those over 12)"],
  ["somebody's doubt", "“The service is kept for all.” Source: AVMSD; the ministry disagrees and wants it closed."],
  ["a limit behind a source", "“The service is kept for all.” Source: AVMSD, with the exemption for schools."],
  ["a limit in a note", "Proposed wording: “The service is kept for all.” Note: for platforms over 1 million users."],
  ["a limit in a bracket", "“The service is kept for all.” (over 18 years of age)"],
  ["a limit in a bracket", "Изложить так: «Услуга сохраняется для всех.» (как в ЕС, но только для школ)"],
  ["a limit in a bracket", "Мынадай редакцияда жазылсын: «Қызмет сақталады.» (тек 12 жастан)"],
  ["a source at its end", "Proposed text: Advertising is shown to adults only (CRC, art. 17)."],
  ["another instruction", "Replace paragraph 2 by “2. A school answers.” and renumber the rest."],
  ["more text behind it", "Изложить в следующей редакции: «Услуга не оказывается детям.» Дети – лица до 18 лет."],
  ["words that go on", "Изложить в следующей редакции: «Услуга не оказывается детям «Игры»» и далее по тексту."],
  ["more text behind it", "Мынадай редакцияда жазылсын: «Қызмет көрсетілмейді.» Балалар – 18 жасқа толмағандар."],
  ["a lost mark", "New wording: “1. Advertising is shown to adults only."],
  ["a lost mark", "Replace paragraph 2 by: “2. A school answers."],
  ["a shared mark", "Новая редакция статьи 5: «1. Реклама не показывается детям ООО «Ромашка»."],
  ["a lost mark", "Жаңа редакция: «Жарнама тек ересектерге көрсетіледі."],
  ["several sentences without marks", "Proposed wording: A child is heard. A parent is heard."],
  ["a sentence without its beginning", "Предлагаемая редакция: ребенок заслушивается."],
  ["the old beside the new", "Current wording: “Ads are marked.” Proposed wording: “Ads are banned.”"],
  ["the old beside the new", "Article 5(1) reads: “Ads are shown to all.” It should read: “Ads are banned.”"],
  ["the old beside the new", "The text is “Ads are shown to all.”; it should be “Ads are banned.”"],
  ["the old beside the new", "Действующая редакция: «Реклама видна всем». Предлагаемая: «Реклама запрещена»."],
  ["the old beside the new", "Қолданыстағы редакция: «Жарнама бар». Ұсынылатын: «Жарнама жоқ»."],
  ["options", "Option 1: “Ads are banned.” Option 2: “Ads are limited.”"],
  ["options", "Either “Ads are shown to adults.” or “Ads are banned.”"],
  ["options", "Вариант 1: «Реклама запрещена». Вариант 2: «Реклама ограничена»."],
  ["options", "1-нұсқа: «Жарнама көрсетілмейді». 2-нұсқа: «Жарнама шектеледі»."],
  ["the old alone", "Current text: “Advertising for children is marked by all.”"],
  ["the old alone", "Действующая редакция: «Реклама для детей маркируется всеми.»"],
  ["the old alone", "Қолданыстағы редакция: «Балаларға арналған жарнама таңбаланады.»"],
  ["options without marks", "Option 1: Ads are banned. Option 2: Ads are limited."],
  ["options without marks", "Вариант 1: Реклама запрещена. Вариант 2: Реклама ограничена."],
  ["words for others", "Было «14 дней», стало «10 дней»."],
  ["words for others", "«14 күн» емес, «10 күн»."],
  ["words for others", "14 days → 10 days"],
  ["a title beside it", "In the Law “On the rights of the child in schools”, it should read: “A school answers.”"],
  ["words for others", "“14 days” should be “10 days”."],
  ["words for others", "«всем пользователям» → «взрослым пользователям»"],
  ["what another law says", "The law of another state reads as follows: “Ads are banned for all children.”"],
  ["a question", "“Advertising for children is banned for all.”?"],
  ["a wording that is not agreed", "Изложить в следующей редакции (на согласовании): «Реклама запрещена детям.»"],
  ["a wording that is not agreed", "Мынадай редакцияда жазылсын (талқылауға): «Жарнамаға тыйым салынады.»"],
  ["what is missing", "Отсутствует определение термина «реклама»."],
  ["what is missing", "A definition of “children” is missing here."],
  ["what is missing", "«Жарнама» терминінің анықтамасы жоқ."],
])("leaves to a person which words are the law's, with %s: %s", (_, solution) => {
  expect(leavesOpen(solution)).toBe(true);
  expect(begin(solution)).toMatchObject({ kind: undefined, newText: solution });
  expect(isWording({ newText: solution }, { solution })).toBe(false);
});

it.each([
  ["To read: “The service is kept.” This follows the Convention.", "This follows the Convention."],
  ["“The service is kept.” Source: CRC, art. 17.", "Source: CRC, art. 17."],
  ["To read: “The service is kept.” (as in the EU)", "(as in the EU)"],
  ["To read: “The service is kept.” (CRC, art. 17)", "(CRC, art. 17)"],
  ["To read: “The service is kept.” (General comment No. 25, para. 41)", "(General comment No. 25, para. 41)"],
  ["To read: “The service is kept.”, since children are harmed.", "since children are harmed."],
  ["To read: “The service is kept.” Based on the AVMSD.", "Based on the AVMSD."],
  ["Изложить так: «Услуга сохраняется.» (КПР, ст. 3 и 16; ЗОП № 25, п. 67)", "(КПР, ст. 3 и 16; ЗОП № 25, п. 67)"],
  ["Мынадай редакцияда жазылсын: «Қызмет сақталады.» (№ 25 ЖТЕ)", "(№ 25 ЖТЕ)"],
  ["To read: “The service is kept.” The rest remains unchanged.", ""],
  ["Add the following paragraph: “3. The service is kept.” after paragraph 2.", ""],
  ["Изложить в следующей редакции: «Услуга сохраняется.» (см. ст. 12 КПР).", "(см. ст. 12 КПР)."],
  ["Изложить так: «Услуга сохраняется.» Это соответствует статье 12 КПР.", "Это соответствует статье 12 КПР."],
  ["2-тармақ «Қызмет сақталады.» деген редакцияда жазылсын.", ""],
  ["Мынадай редакцияда жазылсын: «Қызмет сақталады.» Бұл Конвенцияға сәйкес келеді.", "Бұл Конвенцияға сәйкес келеді."],
])("gives the text, and its reasons as the justification: %s", (solution, remarks) => {
  expect([leavesOpen(solution), remarksBehind(solution)]).toEqual([false, remarks]);
  const { newText, justification } = begin(solution);
  expect(newText).toMatch(/(?:kept|сохраняется|сақталады)\.$/u);
  expect(justification.split("\n").slice(1).join("")).toBe(remarks);
});

it.each([
  ["New wording: Advertising is shown to adults only.", "Advertising is shown to adults only."],
  ["Proposed text: Advertising for children is banned.", "Advertising for children is banned."],
  ["Redraft article 14(2) as follows: 2-1. Advertising is banned.", "2-1. Advertising is banned."],
  ["Proposed wording of section 14(2): “A child is heard.”", "A child is heard."],
  ["Предлагаемая редакция: Реклама не показывается детям.", "Реклама не показывается детям."],
  ["Предлагаемая редакция: «Реклама запрещена детям».", "Реклама запрещена детям"],
  ["Жаңа редакция: Жарнама тек ересектерге көрсетіледі.", "Жарнама тек ересектерге көрсетіледі."],
])("takes the label off what is plainly the text: %s", (solution, newText) => {
  const row = begin(solution);
  expect(row).toMatchObject({ kind: "replacement", newText });
  expect([isWording(row, { solution }), isWording({ newText: solution }, { solution })]).toEqual([true, false]);
});

it.each([
  "“Best interests of the child principle” means that the child comes first.",
  "The operator shows the warning “This content is for adults only.” on its first page.",
  "The operator says: “This is an advertisement for adults.” before each message.",
  "Where the words of a notice are unclear, the operator explains them.",
  "Если слова договора непонятны ребенку, оператор разъясняет их.",
  "1) «ребенок» – лицо до 18 лет; 2) «сервис» – услуга; 3) «оператор»: лицо.",
])("leaves nothing open in a law that quotes or explains words: %s", (solution) => {
  expect(leavesOpen(solution)).toBe(false);
  expect(isWording({ newText: solution }, { solution })).toBe(true);
});

it.each(["No change is needed; explain in the guidelines.", "None.", "Поддерживаем.", "Өзгерістер ұсынылмайды."])(
  "gives no kind to what says that nothing changes, in the draft or where it lacks something: %s",
  (solution) => {
    const none = startAmendment(gap({ solution }), undefined, { beginning: "solution", norms: [], aim: () => true });
    expect([begin(solution).kind, none.kind]).toEqual([undefined, undefined]);
    expect(isWording({ newText: solution }, { solution })).toBe(false);
  },
);
