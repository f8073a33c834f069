import { draftOf, kinds, outline } from "./read-lines-of";

it.each([
  ["Статья 1 - 1. Школы", "1-1"],
  ["Статья 1 – 1. Школы", "1-1"],
  ["Статья 1а. Школы", "1а"],
  ["Статья 1-а. Школы", "1-а"],
  ["Статья 1 бис. Школы", "1бис"],
  ["Статья № 2. Школы", "2"],
  ["Статья вторая. Школы", "2"],
  ["Статья II. Школы", "II"],
  ["Ст. 2. Школы", "2"],
  ["1а-бап. Мектептер", "1а"],
  ["Бап 2. Мектептер", "2"],
  ["2-ші бап. Мектептер", "2"],
  ["Екінші бап. Мектептер", "2"],
  ["Article 1bis. Schools", "1bis"],
  ["Article 1 ter. Schools", "1ter"],
  ["Article II. Schools", "II"],
  ["Article No. 2. Schools", "2"],
  ["Article two. Schools", "2"],
])("reads the heading of an article and its number: %s", (heading, number) => {
  const { provisions } = draftOf("KZ", "Статья 1. Дети", "Дети играют.", heading, "Школа учит.");
  expect(provisions[1]).toMatchObject({
    level: "article",
    id: number,
    number,
    heading: heading.split(". ").at(-1),
    text: "Школа учит.",
  });
});

it("counts on from a number with a letter or a word", () => {
  const headings = ["1", "1 бис", "1 тер", "2", "2а", "2б", "3"].map((number) => `Статья ${number}. Дети`);
  expect(kinds(draftOf("KZ", ...headings))).toEqual(["inserted"]);
});

it.each([
  ["Статьи 2–3. (исключены)"],
  ["[Статья 2]"],
  ["• Статья 2. Школы"],
  ["Статья 2/1. Школы"],
  ["2 және 3-баптар. (алып тасталды)"],
  ["[2-бап]"],
  ["Articles 2 and 3. (repealed)"],
  ["[Article 2]"],
])("says which line begins as a heading does and was not read as one: %s", (line) => {
  const { messages } = draftOf("KZ", "Статья 1. Дети", "Дети играют.", line, "Школа учит.");
  const said = messages.find(({ kind }) => kind === "unread-headings")?.text;
  expect([said?.en, said?.ru, said?.kk].every((text) => text?.includes(line))).toBe(true);
});

it.each([
  ["Статья 2 применяется."],
  ["Статья 2 настоящего Закона применяется ко всем детям"],
  ["Статья 2;"],
  ["Article 2 of the Convention applies."],
  ["Article 2 thereof applies to children"],
  ["2-баптың 1-тармағы қолданылады"],
])("says nothing of a sentence that begins with an article: %s", (line) => {
  const draft = draftOf("KZ", "Статья 1. Дети", line);
  expect(outline(draft)).toEqual(["article 1"]);
  expect(draft.messages).toEqual([]);
});

it.each([
  ["KG", ["РАЗДЕЛ I", "ОБЩАЯ ЧАСТЬ", "РАЗДЕЛ II", "ОСОБЕННАЯ ЧАСТЬ"]],
  ["RU", ["ЧАСТЬ ПЕРВАЯ", "Общая часть", "ЧАСТЬ ВТОРАЯ", "Особенная часть"]],
  ["KZ", ["1-бөлім", "ЖАЛПЫ БӨЛІК", "2-бөлім", "ЕРЕКШЕ БӨЛІК"]],
  ["KZ", ["Section I", "GENERAL PART", "Section II", "SPECIAL PART"]],
] as const)(
  "a numbered heading has the name of a part below it for its title, and its chapters inside: %s, %j",
  (jurisdiction, [one, general, two, special]) => {
    const word = jurisdiction === "KZ" ? "Article" : "Статья";
    const { provisions } = draftOf(jurisdiction, one, general, `${word} 1. Aim`, two, special, `${word} 2. Children`);
    expect(provisions.map(({ mark, heading, parent }) => [mark, heading, parent])).toEqual([
      [one, general, null],
      [`${word} 1.`, "Aim", provisions[0]?.id],
      [two, special, null],
      [`${word} 2.`, "Children", provisions[2]?.id],
    ]);
  },
);

it("a part without a number holds the sections below it", () => {
  const { provisions } = draftOf("KG", "ОБЩАЯ ЧАСТЬ", "РАЗДЕЛ I", "Начало", "Статья 1. Цель");
  expect(provisions.map(({ heading, parent }) => [heading, parent])).toEqual([
    ["", null],
    ["Начало", "part"],
    ["Цель", "section I"],
  ]);
});
