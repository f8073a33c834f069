import { readDraft } from "../../../src/domain/draft/read-draft";
import { citations, draftOf, outline } from "./read-lines-of";

const RUSSIAN = ["Статья 1. Цель", "1. Закон защищает детей.", "2. Закон действует."];
const KAZAKH = ["1-бап. Мақсат", "1. Заң балаларды қорғайды.", "2. Заң қолданылады."];
const ENGLISH = ["Article 1. Aim", "1. This Law protects children.", "2. This Law applies."];
const ACT = ["article 1", "point 1(1)", "point 1(2)"];

it.each([
  [RUSSIAN, "Приложение к Закону Республики Казахстан «О цифровых играх»"],
  [RUSSIAN, "Приложение к Закону Республики Казахстан"],
  [RUSSIAN, "Приложение к Конституционному закону Республики Казахстан «О цифровых играх»"],
  [RUSSIAN, "Приложение к Закону Республики Казахстан от 3 мая 2026 года № __"],
  [ENGLISH, "Annex to the Law of the Republic of Kazakhstan “On digital games”"],
  [KAZAKH, "«Цифрлық ойындар туралы» Қазақстан Республикасының Заңына қосымша"],
  [KAZAKH, "Қазақстан Республикасының Заңына қосымша"],
])("begins an annex where one paragraph names it and its act", (act, heading) => {
  const draft = draftOf("KZ", ...act, heading, "Тізім", "1. Мектеп.", "2. Кітап.");
  expect(outline(draft)).toEqual([...ACT, "schedule schedule", "point schedule(1)", "point schedule(2)"]);
  expect(draft.provisions[2]?.text).not.toContain("\n");
});

it.each([
  [RUSSIAN, "Приложение 2 к Закону Республики Казахстан «О цифровых играх»"],
  [RUSSIAN, "Приложение 2 к Закону О цифровых играх для детей"],
  [RUSSIAN, "Приложение 2 к Закону Об играх"],
  [RUSSIAN, "приложение 2 к проекту Закона"],
  [RUSSIAN, "Приложение 2 к Игровому кодексу"],
  [RUSSIAN, "Приложение 2 к Закону о защите детей в нашей стране"],
  [RUSSIAN, "Приложение № 2 к Закону Республики Казахстан о цифровых играх"],
  [RUSSIAN, "Приложение 2 к Правилам проведения игр"],
  [RUSSIAN, "Приложение 2 к приказу Министра о безопасности игр"],
  [RUSSIAN, "Приложение 2 к Правилам охраны детей, утвержденным приказом Министра"],
  [ENGLISH, "Annex 2 to the Law on games of children"],
  [ENGLISH, "Annex No. 2 to the Rules for safe games"],
  [KAZAKH, "Цифрлық ойындар туралы заңға 2-қосымша"],
  [RUSSIAN, "приложение 2 к настоящему Закону"],
  [ENGLISH, "annex 2 to the draft Law"],
  [ENGLISH, "Annex 2 to the Law On digital games for children"],
  [ENGLISH, "Annex 2 to the present Code"],
  [KAZAKH, "Қазақстан Республикасы Заңының 2-қосымшасы"],
  [KAZAKH, "Цифрлық ойындар туралы заңының 2-қосымшасы"],
  [KAZAKH, "Қазақстан Республикасы Үкіметінің 2026 жылғы 3 мамырдағы № 7 қаулысына 2-қосымша"],
  [ENGLISH, "Annex 2 to the Law on Digital Games"],
  [ENGLISH, "Annex No. 2 to the Law “On digital games”"],
  [ENGLISH, "Appendix No. 2"],
  [ENGLISH, "Annex 2 to the Law of the Republic of Kazakhstan dated 3 May 2026 No. 5"],
  [ENGLISH, "Annex 2 to the Law “On digital games” dated 3 May 2026 No. 5-VIII"],
  [KAZAKH, "«Цифрлық ойындар туралы» Қазақстан Республикасының Заңына 2-қосымша"],
])("reads the number of an annex whose act stands in the same paragraph", (act, heading) => {
  expect(outline(draftOf("KZ", ...act, heading, "1. Мектеп."))).toEqual([
    ...ACT,
    "schedule schedule 2",
    "point schedule 2(1)",
  ]);
});

it.each([
  [["«Цифрлық ойындар туралы» Қазақстан Республикасының", "Заңына", "1-қосымша"]],
  [["", "Қазақстан Республикасының", "«Цифрлық ойындар туралы» Заңына", "1-қосымша"]],
  [["Қазақстан Республикасы", "Үкіметінің", "2026 жылғы 3 мамырдағы", "№ 7 қаулысына", "1-қосымша"]],
])("takes the lines above for the head of an annex whose mark stands below the name of its act", (head) => {
  const draft = draftOf("KZ", ...KAZAKH, "Қазақстан Республикасының", "Президенті Қ. АСАНОВ", ...head, "1. Мектеп.");
  expect(outline(draft)).toEqual([...ACT, "schedule schedule 1", "point schedule 1(1)"]);
  expect(draft.provisions[3]?.mark).toBe(head.filter(Boolean).join("\n"));
  expect(draft.signature).toEqual(["Қазақстан Республикасының", "Президенті Қ. АСАНОВ"]);
});

it.each([
  [RUSSIAN, "Приложение к настоящему Закону утверждается Правительством."],
  [RUSSIAN, "Приложение к Закону утверждается Правительством"],
  [RUSSIAN, "Приложение к Закону Республики Казахстан «О цифровых играх» исключить;"],
  [RUSSIAN, "Приложение к цифровой игре содержит ее правила"],
  [RUSSIAN, "приложение к настоящему Закону утверждается Правительством"],
  [RUSSIAN, "Приложение к игре содержит правила закона о детях"],
  [RUSSIAN, "Приложение 1 к Правилам изложить в новой редакции"],
  [RUSSIAN, "Приложение 1 к Правилам проведения игр исключить"],
  [RUSSIAN, "Приложение 2 к Закону о детях определяет состав игр"],
  [RUSSIAN, "Приложение 2 к Закону о детях не применяется"],
  [RUSSIAN, "Приложение 2 к Правилам проведения игр изложено иначе"],
  [RUSSIAN, "Приложение 2 к Правилам в редакции согласно приложению 5"],
  [ENGLISH, "Annex 1 to the Law on games applies to schools"],
  [ENGLISH, "Annex 1 to the Rules for games is to be amended"],
  [KAZAKH, "Осы Заңға сәйкес 1-қосымша бекітіледі"],
  [KAZAKH, "Осы Заңның 1-қосымшасы бекітілсін"],
  [ENGLISH, "Annex to this Law is approved by the Government"],
  [ENGLISH, "Annex 1 to the Law is approved by the Government."],
  [KAZAKH, "Цифрлық ойынға арналған қосымша"],
  [KAZAKH, "Заңға 1-қосымша бекітіледі."],
])("begins no annex where a sentence speaks of one: %#", (act, sentence) => {
  const draft = draftOf("KZ", ...act, sentence);
  expect(outline(draft)).toEqual(ACT);
  expect(draft.provisions[2]?.text.split("\n")[1]).toBe(sentence);
});

it.each([
  [RUSSIAN, ["Родитель подает:", "Приложение 1 к Договору об играх", "копию плана"]],
  [RUSSIAN, ["Родитель подает план,", "Приложение 1 к Договору об играх"]],
  [RUSSIAN, ["Действуют документы.", "Приложение 1 к Закону о школе", "Приложение 2 к Закону о связи"]],
  [RUSSIAN, ["Действует план.", "Приложение 2 к Закону о связи", "3. Дети играют."]],
  [RUSSIAN, ["Действует план.", "Приложение 3 к Закону о связи в новой редакции", "Статья 2. Срок"]],
  [KAZAKH, ["Ата-ана береді:", "«Ойын ойнау туралы» шартқа 1-қосымша", "«Ойын ойнау туралы» шартқа 2-қосымша"]],
  [KAZAKH, ["Жоспар бар.", "Ойын ойнау туралы шартқа 1-қосымша", "3. Балалар ойнайды."]],
  [ENGLISH, ["These are repealed:", "Annex 1 to the Rules on games", "Annex 2 to the Rules on toys"]],
  [ENGLISH, ["A plan applies.", "Annex 2 to the Rules on toys", "3. Children play."]],
])("begins no annex where a list of an article names some, or its count goes on behind them: %#", (act, lines) => {
  const draft = draftOf("KZ", ...act, ...lines);
  expect(outline(draft).filter((one) => one.startsWith("schedule"))).toEqual([]);
  expect(draft.provisions[2]?.text.split("\n").slice(1)).toEqual(
    lines.filter((line) => !/^(?:3\.|С.*2\.)/u.test(line)),
  );
});

it.each([
  [RUSSIAN, ["Телефон:", "Приложение 2", "к Закону о детях в сети", "Перечень игр", "Игры."], ["schedule schedule 2"]],
  [
    RUSSIAN,
    ["Действует план.", "Приложение № 3", "к Правилам проведения игр", "", "5. Дети."],
    ["schedule schedule 3"],
  ],
  [RUSSIAN, ["Имя,", "Приложение", "к Закону о детях в сети", "Форма"], ["schedule schedule"]],
  [ENGLISH, ["Telephone:", "Annex 2", "to the Law on games of children", "List"], ["schedule schedule 2"]],
  [KAZAKH, ["Телефон:", "Ойын ойнау туралы заңға", "2-қосымша", "Тізім"], ["schedule schedule 2"]],
  [
    RUSSIAN,
    ["Все.", "Приложение 2", "к Закону о школе", "Приложение 3", "к Закону о школе", "Форма"],
    ["schedule schedule 2", "schedule schedule 3"],
  ],
])("begins an annex where its mark is alone in its line, whatever stands around it: %#", (act, lines, annexes) => {
  const draft = draftOf("KZ", ...act, ...lines);
  expect(outline(draft).filter((one) => one.startsWith("schedule") && !one.includes("("))).toEqual(annexes);
});

it.each([
  [RUSSIAN, ["Отменить:", "Приложение 1", "к Правилам услуг", "Приложение 2", "к Правилам услуг", "3. Год."]],
  [RUSSIAN, ["Дети играют по правилам, которые содержит", "Приложение", "к Договору об игре", "3. Год."]],
  [KAZAKH, ["Нысан мына құжатта:", "Балалар туралы шартқа", "1-қосымша", "3. Жыл."]],
  [ENGLISH, ["These are repealed:", "Annex 1", "to the Rules on games", "3. Children play."]],
  [RUSSIAN, ["Отменить:", "Приложение 1", "к Правилам услуг", "Приложение 2", "к Правилам услуг школам"]],
  [RUSSIAN, ["Отменить:", "Приложение 1", "к Правилам услуг", "Приложение 2", "к Правилам услуг", "Президент"]],
  [KAZAKH, ["Мыналар жойылды:", "Ойындар туралы шартқа", "1-қосымша"]],
  [RUSSIAN, ["Внести изменения:", "Приложение 1", "к Правилам услуг", "1) пункт 2 исключить.", "Статья 2. Срок"]],
  [RUSSIAN, ["Форма есть.", "Приложение 1", "к Закону о детях", "2. Год.", "Статья 2. Срок"]],
])(
  "begins none though its mark is alone, where no line is over above it and the count or a list goes on: %#",
  (act, lines) => {
    expect(outline(draftOf("KZ", ...act, ...lines)).filter((one) => one.startsWith("schedule"))).toEqual([]);
  },
);

it.each([
  [ENGLISH, "Annex 1", ["Annex 1, paragraph 1", "Annex 1, paragraph 1.1", "Annex 1, paragraph 1.1, subparagraph 1)"]],
  [RUSSIAN, "Приложение 1", ["пункт 1 приложения 1", "пункт 1.1 приложения 1", "подпункт 1) пункта 1.1 приложения 1"]],
  [
    KAZAKH,
    "1-қосымша",
    ["1-қосымшаның 1-тармағы", "1-қосымшаның 1.1-тармағы", "1-қосымшаның 1.1-тармағының 1) тармақшасы"],
  ],
])("names the annex of a point 1.1, which is none of Article 1: %s", (act, heading, expected) => {
  const [title = "", ...points] = act;
  const draft = draftOf("KZ", title, ...points, "1.1. 2026.", heading, "1. 2027.", "1.1. 2028:", "1) 2029.");
  expect(citations(draft).slice(-3)).toEqual(expected);
  expect(draft.provisions.slice(-3).map(({ id, parent }) => [id, parent])).toEqual([
    ["schedule 1(1)", "schedule 1"],
    ["schedule 1(1.1)", "schedule 1"],
    ["schedule 1(1.1)(1)", "schedule 1(1.1)"],
  ]);
});

it.each([
  [["Приложение 1", "к Закону Республики Казахстан", "«О цифровых играх»", "", "Перечень рисков"], "Перечень рисков"],
  [["Приложение 1", "к Закону Республики Казахстан", "«О цифровых играх»", "ПЕРЕЧЕНЬ РИСКОВ"], "ПЕРЕЧЕНЬ РИСКОВ"],
  [["Приложение 1", "к проекту Закона", "«О цифровых", "играх»", "Форма отчета"], "Форма отчета"],
  [["Приложение 1", "", "к Закону Республики Казахстан", "от 3 мая 2026 года № 5-VIII", "", "Форма"], "Форма"],
  [["Приложение 1 к Закону Республики Казахстан", "«О цифровых играх»", "", "Форма отчета"], "Форма отчета"],
  [["Приложение 1 к Закону Республики Казахстан «О цифровых играх»", "Форма отчета"], "Форма отчета"],
  [["Приложение 1", "Перечень рисков"], "Перечень рисков"],
  [["Приложение 1", "к Закону о цифровых играх", "Перечень рисков"], "Перечень рисков"],
  [["Приложение 1", "к Правилам проведения", "цифровых игр", "", "Перечень рисков"], "Перечень рисков"],
  [["Приложение 1 к Закону о цифровых играх", "", "Перечень рисков"], "Перечень рисков"],
  [["Annex 1", "to the Law on digital games", "List of risks"], "List of risks"],
  [["Приложение 1 Перечень Игр"], "Перечень Игр"],
  [["Annex 1", "to the Law of the Republic of Kazakhstan", "“On digital games”", "List of risks"], "List of risks"],
])(
  "takes the act that is named below or behind an annex for part of its mark, and what follows for its title: %#",
  (head, title) => {
    const draft = draftOf("KZ", ...(head[0]?.startsWith("A") ? ENGLISH : RUSSIAN), ...head, "1. Мектеп.", "2. Кітап.");
    expect(outline(draft)).toEqual([...ACT, "schedule schedule 1", "point schedule 1(1)", "point schedule 1(2)"]);
    expect(draft.provisions[3]).toMatchObject({ heading: title, text: "" });
  },
);

it.each([
  ["Статья 1. Игры", "Состав игр устанавливает"],
  ["Article 1. Games", "The games are those which are named in every"],
])("begins no annex in the middle of a sentence that was broken into lines: %s", (heading, line) => {
  const name = heading.startsWith("A") ? "annex 2 to the Law on games" : "приложение 2 к Закону о детских играх";
  const draft = draftOf("KZ", heading, line, name, "и другие законы.");
  expect(outline(draft)).toEqual(["article 1"]);
});

it.each([
  [RUSSIAN, "приложение 2 к Закону Республики Казахстан «О цифровых играх»"],
  [ENGLISH, "annex 2 to the Law “On digital games”"],
])("begins an annex in a small letter below a paragraph that lacks its full stop: %#", ([one = "", two = ""], head) => {
  const [above, ...below] = [`${two} See the annex`, head, "List", "1. Games."].map((text) => ({ text }));
  const draft = readDraft({ paragraphs: [{ text: one }, above ?? { text: "" }, ...below] }, "KZ");
  expect(outline(draft)).toEqual(["article 1", "point 1(1)", "schedule schedule 2", "point schedule 2(1)"]);
});

it("names the annex of points that say its number, too", () => {
  const draft = draftOf("KZ", ...ENGLISH, "Annex 2", "2.1. 2026.", "2.2. 2027.");
  expect(citations(draft).slice(-2)).toEqual(["Annex 2, paragraph 2.1", "Annex 2, paragraph 2.2"]);
});

it.each([
  ["KZ", "Приложение первое", "ПРИЛОЖЕНИЕ ВТОРОЕ. ИГРЫ"],
  ["KZ", "Бірінші қосымша", "ЕКІНШІ ҚОСЫМША"],
  ["KZ", "Annex One", "Annex Two"],
  ["common-law", "Schedule One", "SCHEDULE TWO"],
] as const)("counts annexes whose numbers stand in words: %s, %s", (jurisdiction, first, second) => {
  const heading = jurisdiction === "KZ" ? "Статья 1. Игры" : "1. Games";
  const draft = draftOf(jurisdiction, heading, "Игра свободна.", first, "1. Мяч.", second, "1. Кукла.");
  expect(outline(draft).filter((one) => /^schedule schedule \d$/u.test(one))).toEqual([
    "schedule schedule 1",
    "schedule schedule 2",
  ]);
});
