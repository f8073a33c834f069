import { draftOf, kinds } from "./read-lines-of";

const BILL = [
  "PART I—FIRST THINGS",
  "",
  "Short title.",
  "1. This Act may be cited as the Games Act.",
  "",
  "Age of players.",
  "2. (1) A game asks each player for an age.",
  "(2) A record of it is kept for a year.",
  "",
  "Division 1—Parents",
  "",
  "Consent of parents and of",
  "Guardians.",
  "3. (1) A parent says yes or no.",
  "(2) No parent is asked twice.",
];

/** Each provision with what stands in it. */
const told = (...lines: readonly string[]): readonly string[] =>
  draftOf("common-law", ...lines).provisions.map(({ mark, heading, text }) => [mark, heading, text].join(" | "));

const READ = [
  "PART I— | FIRST THINGS | ",
  "1. | Short title. | This Act may be cited as the Games Act.",
  "2. | Age of players. | ",
  "(1) |  | A game asks each player for an age.",
  "(2) |  | A record of it is kept for a year.",
  "Division 1— | Parents | ",
  "3. | Consent of parents and of Guardians. | ",
  "(1) |  | A parent says yes or no.",
  "(2) |  | No parent is asked twice.",
];

describe("a side-note above the number of a section", () => {
  it("is the heading of that section and no text of the one above", () => {
    expect(told(...BILL)).toEqual(READ);
    expect(told(...BILL.filter((line) => line !== ""))).toEqual(READ);
  });

  it("may have no full stop", () => {
    const stops = ["Short title.", "Age of players.", "Guardians."];
    expect(told(...BILL.map((line) => (stops.includes(line) ? line.slice(0, -1) : line)))).toEqual(
      READ.map((line) => stops.reduce((rest, stop) => rest.replace(stop, stop.slice(0, -1)), line)),
    );
  });

  it("may stand below the title of a Part that has its own line, and below a heading without a number", () => {
    const above = [
      "PART II",
      "Final things",
      "Fees.",
      "4. There are no fees.",
      "",
      "Time",
      "",
      "Start.",
      "5. It starts.",
    ];
    expect(told(...BILL, ...above).slice(READ.length)).toEqual([
      "PART II | Final things | ",
      "4. | Fees. | There are no fees.",
      " | Time | ",
      "5. | Start. | It starts.",
    ]);
  });

  it("may have a reference in a line of its own", () => {
    expect(told(...BILL, "", "Charges.", "Cap. 59.", "4. There are no charges.").at(-1)).toBe(
      "4. | Charges. Cap. 59. | There are no charges.",
    );
  });

  it("is none where most sections have no such line, which is said", () => {
    const draft = draftOf(
      "common-law",
      "1. (1) A game asks each player for an age.",
      "2. A record of it is kept.",
      "Nobody else sees it.",
      "3. A parent says yes or no.",
      "4. No parent is asked twice.",
    );
    expect(draft.provisions.find(({ id }) => id === "2")).toMatchObject({
      heading: "",
      text: "A record of it is kept.\nNobody else sees it.",
    });
    expect(draft.messages.find(({ kind }) => kind === "maybe-headings")?.text.en).toContain("Nobody else sees it.");
  });

  it("is none where sections have their heading behind the number", () => {
    const draft = draftOf(
      "common-law",
      "1. Age",
      "A game asks for it.",
      "No more.",
      "2. Consent",
      "A parent gives it.",
    );
    expect(draft.provisions.map(({ heading }) => heading)).toEqual(["Age", "Consent"]);
    expect(kinds(draft)).toEqual([]);
  });
});

it("are no items of a list that a section leads to", () => {
  const draft = draftOf(
    "common-law",
    "Age.",
    "1. Games ask.",
    "Uses.",
    "2. Data serve these purposes—",
    "Advertising.",
    "Statistics.",
    "3. A user may ask.",
    "Fines.",
    "4. A fine is paid.",
  );
  expect(draft.provisions.map(({ id, heading, text }) => [id, heading, text])).toContainEqual([
    "3",
    "",
    expect.stringContaining("A user may ask."),
  ]);
  expect(draft.provisions.find(({ id }) => id === "2")?.text).toContain("Statistics.");
});

describe("an explanatory memorandum", () => {
  it.each([
    ["common-law", "MEMORANDUM OF OBJECTS AND REASONS", ["1. Games are safe.", "2. Players are asked."]],
    ["common-law", "EXPLANATORY MEMORANDUM", ["1. Games are safe.", "2. Players are asked."]],
    ["KZ", "Пояснительная записка к проекту закона", ["Статья 1. Игры", "Игры безопасны."]],
    ["KZ", "Түсіндірме жазба", ["1-бап. Ойындар", "Ойындар қауіпсіз."]],
  ] as const)("is no provision: %s, %s", (jurisdiction, title, lines) => {
    const draft = draftOf(jurisdiction, ...lines, title, "It says why.", "1. It counts anew.");
    const texts = draft.provisions.map(({ text }) => text).join(" ");
    expect(texts).not.toContain(title);
    expect(texts).not.toContain("It");
    expect(draft.memorandum).toEqual([title, "It says why.", "1. It counts anew."]);
    expect(kinds(draft)).toContain("memorandum");
  });

  it.each([
    ["common-law", ["1. Games are safe.", "EXPLANATORY STATEMENT", "2. Players are asked."], "Players"],
    ["common-law", ["1. Files—", "Statement of objects and reasons", "Rules"], "Rules"],
    ["KZ", ["Статья 1. Игры", "Прилагаются:", "Пояснительная записка", "Устав", "Порядок ясен."], "Порядок"],
    [
      "KZ",
      ["Статья 1. Игры", "Игры ясны.", "Пояснительная записка", "Почему.", "Статья 2. Дети", "Их слышат."],
      "Почему",
    ],
    ["KZ", ["1-бап. Ойындар", "Тіркеледі:", "Түсіндірме жазба", "Жарғы", "Тәртіп анық."], "Тәртіп"],
  ] as const)("is none where the act goes on, or in a list: %s, %j", (jurisdiction, lines, law) => {
    const draft = draftOf(jurisdiction, ...lines);
    expect(draft.memorandum).toEqual([]);
    expect(draft.provisions.map(({ text, heading }) => heading + text).join(" ")).toContain(law);
  });

  it.each([
    ["KZ", ["Статья 1. Игры", "Игры ясны.", "Президент Республики Казахстан"], "ПОЯСНИТЕЛЬНАЯ ЗАПИСКА"],
    ["KZ", ["Статья 1. Игры", "Игры ясны.", "Президент", "К. Игроков", "Астана"], "Пояснительная записка"],
    ["KZ", ["1-бап. Ойындар", "Ойын анық.", "Қазақстан Республикасының Президенті"], "Түсіндірме жазба"],
    ["common-law", ["1. Games are safe.", "SCHEDULE", "1. Schools", "2. Clinics"], "MEMORANDUM OF OBJECTS AND REASONS"],
  ] as const)("stands below a signature, or in capitals below a list: %s, %j", (jurisdiction, lines, title) => {
    const { memorandum } = draftOf(jurisdiction, ...lines, title, "1. It says why.", "2. It costs nothing.");
    expect(memorandum).toEqual([title, "1. It says why.", "2. It costs nothing."]);
  });

  it.each([
    ["PART II", "3. The Minister speaks."],
    ["2A. A note has no force.", "3. The Minister speaks."],
  ])("is none where any count goes on below: %s", (...behind) => {
    const draft = draftOf("common-law", "1. Games ask.", "2. Players are asked.", "Explanatory notes", ...behind);
    expect(draft.memorandum).toEqual([]);
    expect(draft.provisions.at(-1)?.text).toContain("The Minister speaks.");
  });

  it("ends where a schedule of the bill stands behind it, and is one of the bill's own below its heading", () => {
    const draft = draftOf(
      "KZ",
      "Статья 1. Игры",
      "Игры безопасны.",
      "Пояснительная записка",
      "Почему.",
      "Приложение 1",
      "Пояснительная записка",
      "Форма.",
    );
    expect(draft.memorandum).toEqual(["Пояснительная записка", "Почему."]);
    expect(draft.provisions.at(-1)).toMatchObject({
      id: "schedule 1",
      heading: "Пояснительная записка",
      text: "Форма.",
    });
  });
});

describe("a schedule", () => {
  const SCHEDULE = ["1. A game.", "SECOND SCHEDULE (Section 9(2))", "AFFAIRS OF THE", "COUNCIL"];

  it.each([[["FIRST SCHEDULE (Section 2)"]], [["FIRST SCHEDULE", "(s. 2)"]]])(
    "has no bracket for its heading: %j",
    (head) => {
      const { provisions } = draftOf(
        "common-law",
        "1. Age",
        "Games ask.",
        ...head,
        "",
        "GAMES AND",
        "TOYS",
        "",
        "1. Chess.",
      );
      expect(provisions[1]).toMatchObject({ citation: "Schedule 1", heading: "GAMES AND TOYS", mark: head.join(" ") });
      expect(provisions).toHaveLength(3);
    },
  );

  it("is named by its Parts", () => {
    const { provisions } = draftOf(
      "common-law",
      ...SCHEDULE,
      "PART 1—MEETINGS",
      "1. It meets.",
      "PART 2—BOARD",
      "2. It sits.",
    );
    expect(provisions.slice(1).map(({ citation }) => citation)).toEqual([
      "Schedule 2",
      "Schedule 2, Part 1",
      "Schedule 2, paragraph 1",
      "Schedule 2, Part 2",
      "Schedule 2, paragraph 2",
    ]);
    const annex = draftOf("KZ", "Статья 1. Игры", "Игры.", "Приложение 2", "Перечень", "Глава 1. Настольные");
    expect(annex.provisions.at(-1)?.citation).toBe("глава 1 приложения 2");
  });

  it("without a number is cited without the bracket", () => {
    expect(draftOf("common-law", "1. Age", "Games ask.", "SCHEDULE (s. 2)", "GAMES").provisions[1]?.citation).toBe(
      "SCHEDULE",
    );
  });
});

it.each([
  ["KZ", "Глава 1. Основные понятия и сфера действия настоящего", "Закона", "Статья 1. Игры"],
  ["KZ", "Статья 1. Применение Конвенции и", "Конституции Республики Казахстан", "Игры безопасны."],
  ["KZ", "1-тарау. Балалар және", "Ата-аналар", "1-бап. Ойындар"],
  ["common-law", "Part II Duties towards Children and", "Parents", "1. Games"],
  ["common-law", "Part I Application of this", "Act", "1. Games"],
] as const)(
  "a heading that ends with a word that can't end one goes on in the next line: %s, %s",
  (jurisdiction, first, second, next) => {
    const [heading] = draftOf(jurisdiction, first, second, next, "Игры безопасны.").provisions;
    expect(heading?.heading.endsWith(` ${second}`)).toBe(true);
  },
);
