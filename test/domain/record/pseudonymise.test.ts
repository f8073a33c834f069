import * as fc from "fast-check";

import type { Language } from "../../../src/domain/language";
import { pseudonymise } from "../../../src/domain/record/pseudonymise";
import type { Review } from "../../../src/domain/review/review";
import { consultation, details, feedback, provision, review, thread, waiver } from "../../support/builders";
import { runs } from "../../support/runs";

const hiddenText = (language: Language, raisedBy: string, text: string): string | undefined =>
  pseudonymise(review({ feedback: [feedback({ raisedBy, closedBy: "", feedback: text })] }), language).review
    .feedback[0]?.feedback;

const hidden = (given: Review): Review => pseudonymise(given, "en").review;

/** What a review says beside the texts of its gaps, amendments and provisions. */
const recordOf = ({ consultations, feedback: rows, threads, waivers, gaps, details: facts }: Review): string =>
  JSON.stringify([
    consultations,
    rows,
    threads,
    waivers,
    facts.author,
    gaps.map(({ assignedTo, task, reviewedBy }) => [assignedTo, task, reviewedBy]),
  ]);

describe("a review without names", () => {
  const given = review({
    details: details({ author: "Leyla Akhmetova" }),
    gaps: [{ assignedTo: "Dana Serikova", task: "Ask Martin about it", reviewedBy: "M. Keller" }],
    consultations: [
      consultation({
        with: "Legal department (Saule Mukanova)",
        attendees: "Askar Tulegenov and six others, UNICEF, Dana Serikova (reviewer)",
        summary: "Askar agreed; write to askar@example.org or +7 701 123 45 67.",
        attachments: "https://example.org/askar.pdf",
      }),
    ],
    feedback: [
      feedback({
        raisedBy: "Martin Keller",
        organisation: "Legal Department",
        feedback: "As Dana Serikova's note says, the article is too long.",
        replies: "2026-10-06 09:10, Vera Lindqvist: I agree with Keller.",
        response: "Dana-Serikova was right, see https://example.org/people/martin-keller.",
        closedBy: "Martin Keller",
        closedHow: "Letter of M. Keller",
      }),
      feedback({ raisedBy: "Legal department", assignedTo: "Dana Serikova; Martin Keller", closedBy: "" }),
    ],
    waivers: [waiver({ by: "L. Akhmetova" })],
    threads: [thread({ author: "Martin Keller", text: "@Dana Serikova please look" })],
  });
  const { people, review: without } = pseudonymise(given, "en");
  const [first, second] = without.feedback;

  it("calls one person by one pseudonym wherever they are named, initials included", () => {
    expect(first).toMatchObject({ raisedBy: "Reviewer 1", closedBy: "Reviewer 1", closedHow: "Letter of Reviewer 1" });
    expect(second?.assignedTo).toBe("Reviewer 2; Reviewer 1");
    expect(without.gaps[0]).toMatchObject({ assignedTo: "Reviewer 2", reviewedBy: "Reviewer 1" });
    expect(without.threads[0]).toMatchObject({ author: "Reviewer 1", text: "@Reviewer 2 please look" });
    expect(without.waivers[0]?.by).toBe(without.details.author);
    expect(people).toBe(6);
  });

  it("takes names out of texts, in parts, with endings and in what other programs wrote of replies", () => {
    expect(first?.feedback).toBe("As Reviewer 2's note says, the article is too long.");
    expect(first?.replies).toBe("2026-10-06 09:10, Reviewer 3: I agree with Reviewer 1.");
    expect(without.gaps[0]?.task).toBe("Ask Reviewer 1 about it");
  });

  it("takes addresses, and links that tell a name", () => {
    expect(first?.response).toBe("Reviewer 2 was right, see [address]");
    expect(without.consultations[0]).toMatchObject({
      summary: "Reviewer 4 agreed; write to [address] or [address].",
      attachments: "",
    });
  });

  it("leaves organisations, roles and numbers of people as they are", () => {
    expect(first?.organisation).toBe("Legal Department");
    expect(second?.raisedBy).toBe("Legal department");
    expect(without.consultations[0]).toMatchObject({
      with: "Legal department (Reviewer 5)",
      attendees: "Reviewer 4 and six others, UNICEF, Reviewer 2 (reviewer)",
    });
  });

  it("is the same each time, so that two exports of a review fit together", () => {
    expect(pseudonymise(given, "en")).toEqual(pseudonymise(given, "en"));
  });
});

it("knows a name with the endings of Russian and Kazakh", () => {
  const said = hidden(
    review({
      feedback: [
        feedback({
          raisedBy: "Дана Серикова",
          closedBy: "",
          feedback: "Спросите Дану Серикову: Данные у Даны, письмо Сериковой.",
        }),
        feedback({
          raisedBy: "Мартин Келлер",
          closedBy: "",
          feedback: "Мартинге айтыңыз, Келлердің хаты бар; Кеден емес.",
        }),
      ],
    }),
  ).feedback.map(({ feedback: text }) => text);
  expect(said).toEqual([
    "Спросите Reviewer 1: Данные у Reviewer 1, письмо Reviewer 1.",
    "Reviewer 2 айтыңыз, Reviewer 2 хаты бар; Кеден емес.",
  ]);
});

it.each([
  ["ru", "Дана Серикова", "Спросите Дану Серикову.", "Спросите Рецензента 1."],
  ["ru", "Дана Серикова", "Письмо Сериковой.", "Письмо Рецензента 1."],
  ["ru", "Дана Серикова", "Поручено Дане Сериковой.", "Поручено Рецензенту 1."],
  ["ru", "Дана Серикова", "Согласовано с Сериковой.", "Согласовано с Рецензентом 1."],
  ["ru", "Дана Серикова", "Серикова согласна.", "Рецензент 1 согласна."],
  ["ru", "Мартин Келлер", "Мартину Келлеру отвечено.", "Рецензенту 1 отвечено."],
  ["ru", "Мартин Келлер", "По просьбе М. Келлера.", "По просьбе Рецензента 1."],
  ["ru", "Пётр Чайковский", "Ответ Чайковскому.", "Ответ Рецензенту 1."],
  ["ru", "Дмитрий Ли", "Слово Дмитрия.", "Слово Рецензента 1."],
  ["ru", "Мартин Келлер", "Келлердің хаты.", "Рецензента 1 хаты."],
  ["kk", "Мартин Келлер", "Келлердің хаты бар.", "1-рецензенттің хаты бар."],
  ["kk", "Дана Серікова", "Данаға айтыңыз.", "1-рецензентке айтыңыз."],
  ["kk", "Дана Серікова", "Дана Серіковамен келісілді.", "1-рецензентпен келісілді."],
  ["kk", "Дана Серікова", "Дана келісті.", "Рецензент 1 келісті."],
] as const)("keeps the case in which a name stood (%s): %s: %s", (language, raisedBy, text, expected) => {
  expect(hiddenText(language, raisedBy, text)).toBe(expected);
});

it("says both where a part of a name is of two people, and one where the rest of it decides", () => {
  const people = [
    { raisedBy: "Dana Serikova", closedBy: "" },
    { raisedBy: "Dana Omarova", closedBy: "", feedback: "Dana said so, Dana Omarova too." },
  ];
  const rows = hidden(review({ feedback: people.map(feedback) })).feedback;
  expect(rows[1]?.feedback).toBe("Reviewer 1 / Reviewer 2 said so, Reviewer 2 too.");
});

const NAMES = ["Vera", "Askar", "Лейла", "Гүлнұр", "Martín", "Анна-Мария", "O’Brien", "Lindqvist", "Тулегенов", "Әбіш"];
const word = fc.constantFrom(
  "the",
  "article",
  "считает",
  "жоба",
  "—",
  "2026-10-06",
  "(see)",
  "Children",
  "Дети",
  "=1+1",
);

const text = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.oneof(word, fc.constantFrom(...names)), { maxLength: 12 }).map((words) => words.join(" "));

it("leaves no name in a record, whoever said what where", () => {
  const person = fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
    .map(([first, last]) => `${first} ${last}`);
  const record = fc.uniqueArray(person, { minLength: 1, maxLength: 5 }).chain((names) => {
    const one = fc.constantFrom(...names);
    return fc.record({
      names: fc.constant(names),
      feedback: fc.array(
        fc.record({ raisedBy: one, closedBy: one, feedback: text(names), response: text(names), replies: text(names) }),
        { minLength: names.length, maxLength: 8 },
      ),
      attendees: fc.array(one).map((all) => all.join(", ")),
      summary: text(names),
    });
  });
  fc.assert(
    fc.property(record, ({ names, feedback: rows, attendees, summary }) => {
      // Everybody is named in a cell of their own at least once: only such names are known.
      const known = names.map((raisedBy) => feedback({ raisedBy }));
      const without = hidden(
        review({ feedback: [...known, ...rows.map(feedback)], consultations: [{ attendees, summary }] }),
      );
      const said = recordOf(without);
      const parts = names.flatMap((name) => name.split(/[ ’-]/u)).filter((part) => part.length > 2);
      expect(parts.filter((part) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, "u").test(said))).toEqual([]);
      expect(new Set(without.feedback.slice(0, names.length).map(({ raisedBy }) => raisedBy)).size).toBe(names.length);
    }),
    { numRuns: runs(150) },
  );
});

it("knows the parts of a name behind a role in the texts, too", () => {
  const raisedBy = "Министр юстиции Ерлан Сарсембаев";
  const rows = [feedback({ raisedBy, closedBy: "", feedback: "Сарсембаев за, письмо Ерлана." })];
  expect(hidden(review({ feedback: rows })).feedback[0]).toMatchObject({
    raisedBy: "Reviewer 1",
    feedback: "Reviewer 1 за, письмо Reviewer 1.",
  });
});

it.each([["Li Na"], ["van der Berg"], ["al-Amin"], ["Н. Ли"], ["Иванов И.И."], ['=LINK("a://b"); O’Hara <b>']])(
  "leaves nothing of %s, who speaks, raises and is spoken of",
  (name) => {
    const { feedback: rows, threads } = hidden(
      review({
        threads: [thread({ author: name, replies: [] })],
        feedback: [
          feedback({ raisedBy: name, replies: `2026-10-06 09:10, ${name}: We agree.` }),
          ...(name.startsWith("=") ? [] : [feedback({ response: `We thank ${name} for it.` })]),
        ],
      }),
    );
    const said = JSON.stringify([rows, threads.map(({ author }) => author)]);
    expect(said).toMatch(/Reviewer [1-9]/u);
    expect(said).not.toContain("Reviewer 0");
    for (const part of name.match(/\p{L}{2,}/gu) ?? []) expect(said).not.toContain(`${part}`);
  },
);

it.each([
  ["Teachers", "Teachers asked for it. The Teachers’ Union did not."],
  ["Оқушылар", "Оқушыларға тең қарау үшін қағида керек. Оқушылар келісті."],
  ["Учителя", "Учителя попросили порядка, Учителям его дадут."],
  ["Школьники; Ассоциация", "Школьникам обещали, Ассоциация против."],
  ["working group", "The working group agreed."],
  ["Teachers: Parents", "Teachers agreed; Parents too."],
])("hides a group in the cells that name it and leaves its word in every sentence: %s", (raisedBy, said) => {
  const consultations = [consultation({ with: "", attendees: "", summary: said })];
  const rows = [feedback({ raisedBy, closedBy: "", feedback: said, response: said, change: said })];
  const without = hidden(review({ feedback: rows, consultations }));
  expect(without.feedback[0]?.raisedBy).not.toContain(raisedBy);
  expect(without.feedback[0]).toMatchObject({ feedback: said, response: said, change: said });
  expect(without.consultations[0]?.summary).toBe(said);
});

it("tells which names of groups stand in texts too, and none that stand nowhere else", () => {
  const rows = [
    feedback({ raisedBy: "Оқушылар", closedBy: "", feedback: "Оқушыларға керек." }),
    feedback({ raisedBy: "Legal department", closedBy: "", response: "The legal department agreed." }),
    feedback({ raisedBy: "Parents", closedBy: "", feedback: "Too long." }),
  ];
  expect(pseudonymise(review({ feedback: rows }), "en").leftInTexts).toEqual(["Оқушылар", "Legal department"]);
});

it("takes a single word that only people have as a name everywhere", () => {
  const rows = [feedback({ raisedBy: "Серикова", closedBy: "", feedback: "Письмо Сериковой." })];
  expect(hidden(review({ feedback: rows })).feedback[0]?.feedback).toBe("Письмо Reviewer 1.");
});

it("hides an everyday word in a list only where it is all of an item", () => {
  const rows = [feedback({ raisedBy: "Teachers", closedBy: "" })];
  const consultations = [consultation({ with: "Teachers College", attendees: "Teachers (4), Dana Serikova" })];
  expect(hidden(review({ feedback: rows, consultations })).consultations[0]).toMatchObject({
    with: "Teachers College",
    attendees: "Reviewer 1 (4), Reviewer 2",
  });
});

const withoutNamesIn = (row: Parameters<typeof consultation>[0]) => {
  const given = review({ details: details({ author: "" }), feedback: [], consultations: [consultation(row)] });
  const { review: without, left } = pseudonymise(given, "en");
  const { with: met = "", attendees = "", summary = "" } = without.consultations[0] ?? {};
  return { met, attendees, summary, left };
};

it.each([
  [
    "Совет Тлеубеков",
    "Совет Тлеубеков против. Советом Тлеубековым сказано. Тлеубекова поддержали.",
    ["Совет", "Тлеубек"],
  ],
  ["Rose Justice", "Rose said no. Rose Justice left. Ms. Justice and Ms Justice stayed.", ["Rose", "Justice"]],
  ["Кеңес Нұрпейісов", "Кеңес Нұрпейісов келіспеді, Нұрпейісовті қолдады.", ["Кеңес", "Нұрпейіс"]],
])("leaves nothing of a person whose name has a word that says a body: %s", (raisedBy, summary, parts) => {
  const given = review({
    consultations: [consultation({ attendees: `${raisedBy}, Dana Serikova`, summary })],
    feedback: [feedback({ raisedBy, feedback: summary })],
  });
  for (const part of parts) expect(recordOf(hidden(given))).not.toContain(part);
});

describe("the lists of a consultation", () => {
  it("have people among roles and bodies, which stay as they are in every text", () => {
    const said = withoutNamesIn({
      with: "Ministry of Digital Development, Innovation and Aerospace Industry; Committee of the Mazhilis",
      attendees: "Chair: Dana Serikova (Ministry); Aigerim Bekova, Mazhilis",
      summary: "The Ministry will send its text to the Chair; Bekova thanked the Mazhilis.",
    });
    expect(said).toEqual({
      met: "Ministry of Digital Development, Innovation and Aerospace Industry; Committee of the Mazhilis",
      attendees: "Chair: Reviewer 1 (Ministry); Reviewer 2, Mazhilis",
      summary: "The Ministry will send its text to the Chair; Reviewer 2 thanked the Mazhilis.",
      left: [],
    });
  });

  it.each([
    [
      "Председатель: Дана Серикова (Министерство); Марат Ли, Мажилис",
      "Председатель: Reviewer 1 (Министерство); Reviewer 2, Мажилис",
    ],
    [
      "Төраға Дана Серік (Министрлік), Марат Ли, Мәжіліс депутаты",
      "Төраға Reviewer 1 (Министрлік), Reviewer 2, Мәжіліс депутаты",
    ],
    ["Вице-министр Марат Ли; Дана Банкова, депутат", "Вице-министр Reviewer 1; Reviewer 2, депутат"],
    ["Minister Martin Keller, Deputy Chair, Supreme Court", "Minister Reviewer 1, Deputy Chair, Supreme Court"],
    [
      "Министр юстиции Ерлан Сарсембаев; Депутат Мажилиса Айгуль Садыкова",
      "Министр юстиции Reviewer 1; Депутат Мажилиса Reviewer 2",
    ],
    [
      "Әділет министрі Ерлан Сәрсембаев; Мәжіліс депутаты Дана Ахмет",
      "Әділет министрі Reviewer 1; Мәжіліс депутаты Reviewer 2",
    ],
    ["Member of Parliament Aigul Sadykova; Chair M. Keller", "Member of Parliament Reviewer 1; Chair Reviewer 2"],
  ])("have them in each language: %s", (attendees, expected) => {
    expect(withoutNamesIn({ with: "", attendees }).attendees).toBe(expected);
  });

  it.each([
    ["Цой Виктор – эксперт; Martin Keller - expert", "Reviewer 1 – эксперт; Reviewer 2 - expert"],
    ["г-н Ан, госпожа Цой, Ли мырза", "Reviewer 1, Reviewer 2, Reviewer 3"],
    ["г-н Келлер Мартин; Mr Li", "Reviewer 1; Reviewer 2"],
  ])("have people before a dash with what they are, and with a form of address: %s", (attendees, expected) => {
    expect(withoutNamesIn({ with: "", attendees }).attendees).toBe(expected);
  });

  it("tell a single name before a dash", () => {
    expect(withoutNamesIn({ with: "", attendees: "Цой – эксперт" }).left).toEqual(["Цой"]);
  });

  it.each(["Parliament", "Мажилис; Правительство", "Мәжіліс; Үкімет", "Astana Hub; Kaspi Bank; World Vision"])(
    "say whom a meeting was with, which is no person unless it can only be one: %s",
    (met) => {
      expect(withoutNamesIn({ with: met, attendees: "" }).met).toBe(met);
    },
  );

  it.each([
    ["Saule Mukanova", "Reviewer 1"],
    ["Ministry of Justice, M. Keller", "Ministry of Justice, Reviewer 1"],
    ["Ministry of Justice (Martin Keller)", "Ministry of Justice (Reviewer 1)"],
    ["Данияр Ахметұлы; Мәжіліс", "Reviewer 1; Мәжіліс"],
  ])("have people beside bodies where the name is that of a person: %s", (met, expected) => {
    expect(withoutNamesIn({ with: met, attendees: "" }).met).toBe(expected);
  });

  it("are told where what is left may be a person", () => {
    expect(
      withoutNamesIn({ with: "World Vision; Parliament", attendees: "Askar, the Chair; Kaspi Bank; UNICEF" }).left,
    ).toEqual(["Askar", "Kaspi Bank", "World Vision"]);
  });

  it("tell a name behind a role of something else, which may be a body's", () => {
    const attendees =
      "Minister of Justice Martin Keller, Chair of World Vision, Директор школы Новый Мир, Minister of Digital Development";
    expect(withoutNamesIn({ with: "", attendees })).toMatchObject({
      attendees,
      left: ["Minister of Justice Martin Keller", "Chair of World Vision", "Директор школы Новый Мир"],
    });
  });

  it("have a single name that a person named elsewhere has", () => {
    const rows = [feedback({ raisedBy: "Askar Tulegenov", closedBy: "" })];
    const { review: without, left } = pseudonymise(
      review({ feedback: rows, consultations: [consultation({ with: "Askar Tulegenov", attendees: "Askar" })] }),
      "en",
    );
    expect(without.consultations[0]).toMatchObject({ with: "Reviewer 1", attendees: "Reviewer 1" });
    expect(left).toEqual([]);
  });

  it("have no person that the column Organisation calls an organisation", () => {
    const rows = [feedback({ raisedBy: "Martin Keller", organisation: "World Vision", closedBy: "" })];
    const { review: without, left } = pseudonymise(
      review({ feedback: rows, consultations: [consultation({ with: "", attendees: "World Vision" })] }),
      "en",
    );
    expect(without.consultations[0]?.attendees).toBe("World Vision");
    expect(left).toEqual([]);
  });
});

it.each([
  [
    "ru",
    "Ержан Абаев",
    "Ержан Болатович просит: спросите Ержана Болатовича.",
    "Рецензент 1 просит: спросите Рецензента 1.",
  ],
  ["ru", "Анна Ким", "Ответила Анна Ильинична.", "Ответила Рецензент 1."],
  ["kk", "Ержан Абаев", "Ержан Болатұлының хаты", "1-рецензенттің хаты"],
  ["kk", "Анна Ким", "Анна Болатқызы келісті, Анна Болат қызы да", "Рецензент 1 келісті, Рецензент 1 да"],
  ["en", "Yerzhan Abayev", "Yerzhan Bolatuly and Yerzhan Bolatovich agreed", "Reviewer 1 and Reviewer 1 agreed"],
  ["ru", "Ержан Абаев", "Ержан Закон читал.", "Рецензент 1 Закон читал."],
] as const)("hides the father's name beside the name of a person (%s, %s: “%s”)", (language, name, said, shown) => {
  expect(hiddenText(language, name, said)).toBe(shown);
});

describe("short names", () => {
  const people = "Цой Виктор, Ким А.С., Ли Т., Ан Светлана, Юн Ольга Ивановна, T. Ng, Anna O’Neil";

  it.each([
    [
      "ru",
      "Ли согласился с Кимом, Ан и Юн — против.",
      "Рецензент 3 согласился с Рецензентом 2, Рецензент 4 и Рецензент 5 — против.",
    ],
    ["ru", "Позиция Цоя. С Цоем, Цою, о Цое.", "Позиция Рецензента 1. С Рецензентом 1, Рецензенту 1, о Рецензенте 1."],
    ["ru", "О. И. Юн ответит, Ли Т. тоже.", "Рецензент 5 ответит, Рецензент 3 тоже."],
    [
      "kk",
      "Лидің пікірі, Лиге айтыңыз, Цойдың хаты.",
      "3-рецензенттің пікірі, 3-рецензентке айтыңыз, 1-рецензенттің хаты.",
    ],
    ["en", "Ng agreed; O’Neil, O'Neil's note, T. Ng.", "Reviewer 6 agreed; Reviewer 7, Reviewer 7's note, Reviewer 6."],
  ] as const)("go from texts in each language (%s): %s", (language, summary, expected) => {
    const given = review({ consultations: [consultation({ with: "", attendees: people, summary })], feedback: [] });
    expect(pseudonymise(given, language).review.consultations[0]?.summary).toBe(expected);
  });

  it("stay and are told where they may be another word", () => {
    const summary = "Ан нет. Ан-2. Так ли это? Li2O, пакет Пакта.";
    const { review: without, leftInTexts } = pseudonymise(
      review({ consultations: [consultation({ with: "", attendees: `${people}, Пак Ира`, summary })], feedback: [] }),
      "ru",
    );
    expect(without.consultations[0]?.summary).toBe(summary);
    expect(leftInTexts).toEqual(["Ан", "Li"]);
  });

  it("go by the words that the draft writes small", () => {
    const row = consultation({ with: "", attendees: "Сон Олег", summary: "Сон детей важен." });
    const said = (law: string) =>
      pseudonymise(review({ consultations: [row], feedback: [], provisions: [provision({ text: law })] }), "ru");
    expect(said("Ночной шум мешает.").leftInTexts).toEqual(["Сон"]);
    expect(said("Ночной сон.").review.consultations[0]?.summary).toBe("Сон детей важен.");
  });
});

it("takes no form of address and no initial of a known person for a name", () => {
  expect(hiddenText("ru", "Mr Keller", "Mr Smith asked Keller.")).toBe("Mr Smith asked Рецензент 1.");
  expect(hiddenText("ru", "Дж. Ким", "Дж. Смит и Ким.")).toBe("Дж. Смит и Рецензент 1.");
});

it("takes a month for nobody's name", () => {
  expect(hiddenText("ru", "Май Тимур", "До 1 Мая, Май 2027.")).toBe("До 1 Мая, Май 2027.");
});

it("knows a name with an apostrophe by its word, however the apostrophe is typed", () => {
  expect(hiddenText("en", "Ali Sa’di", "Sa'di and Sa’di spoke.")).toBe("Reviewer 1 and Reviewer 1 spoke.");
});

it.each([
  ["Лейла Ахметова", "Ахметова Лейла", "Ахметова Л.", "Л. Ахметова"],
  ["Ахметова Л.М.", "Л. М. Ахметова", "Ахметова Лейла Маратовна", "Лейла Маратовна Ахметова"],
  ["Ли Т.", "Тимур Ли", "Ли Тимур", "Т. Ли"],
  ["An So", "So An", "S. An", "An S."],
])("counts one person whatever the order of the words: %s, %s, %s, %s", (...names) => {
  const given = review({ feedback: names.map((raisedBy) => feedback({ raisedBy, closedBy: "" })), consultations: [] });
  const { people, review: without } = pseudonymise({ ...given, details: { ...given.details, author: "" } }, "en");
  expect(people).toBe(1);
  expect(new Set(without.feedback.map(({ raisedBy }) => raisedBy))).toEqual(new Set(["Reviewer 1"]));
});

it("joins initials to nobody where several people may be meant", () => {
  const names = ["Ахметова Лейла", "Лариса Ахметова", "Ахметова Л."];
  const given = review({ feedback: names.map((raisedBy) => feedback({ raisedBy, closedBy: "" })), consultations: [] });
  expect(pseudonymise({ ...given, details: { ...given.details, author: "" } }, "en").people).toBe(3);
});

const pseudonymsOf = (names: readonly string[]): readonly (string | undefined)[] => {
  const given = review({ feedback: names.map((raisedBy) => feedback({ raisedBy, closedBy: "" })), consultations: [] });
  return hidden({ ...given, details: { ...given.details, author: "" } }).feedback.map(({ raisedBy }) =>
    raisedBy.replace("Reviewer ", ""),
  );
};

it.each([
  [["Омаров А.С.", "Омаров С.А.", "С. А. Омаров"], "1 2 2"],
  [["Lee A.S.", "Lee S.A.", "A.S. Lee", "A S Lee", "S A Lee"], "1 2 1 3 4"],
  [["Қасым Ә.Б.", "Қасым Б.Ә."], "1 2"],
  [["Омаров Асан Серикович", "Омаров А.С.", "Омаров С.А."], "1 1 2"],
  [["Асан Серикович Омаров", "С. А. Омаров", "А. С. Омаров"], "1 2 1"],
  [["Ann Lee", "A.S. Lee", "S.A. Lee"], "1 1 2"],
  [["Омаров Асан", "Омаров А.С.", "Омаров А.Б."], "1 2 3"],
  [["Омаров Асан", "Омаров А.С.", "Омаров А."], "1 1 1"],
])("tells people by the order of their initials: %j", (names, expected) => {
  expect(pseudonymsOf(names).join(" ")).toBe(expected);
});

it.each([
  ["ru", "Докторов Олег", "Докторов против, письмо Докторову.", "Рецензент 1 против, письмо Рецензенту 1."],
  ["ru", "Докторова Анна", "Позиция Докторовой; г-жа Докторова за.", "Позиция Рецензента 1; г-жа Рецензент 1 за."],
  ["ru", "Господинова Вера", "Господиновой отвечено.", "Рецензента 1 отвечено."],
  ["ru", "г-н Келлер Мартин", "Господину Мартину отвечено.", "Господину Рецензенту 1 отвечено."],
  ["kk", "Докторов Олег", "Докторовтың пікірі.", "1-рецензенттің пікірі."],
  ["en", "Anna Doctorova", "Dr Doctorova agreed.", "Dr Reviewer 1 agreed."],
] as const)("knows surnames that begin like a form of address (%s, %s): %s", (language, name, said, shown) => {
  expect(hiddenText(language, name, said)).toBe(shown);
});

it.each([
  ["ru", "Али возразил, Дан тоже.", "Рецензент 1 возразил, Рецензент 3 тоже."],
  ["ru", "Алия и Дана согласны, Алию спросили.", "Рецензент 2 и Рецензент 4 согласны, Рецензента 2 спросили."],
  ["kk", "Алидің пікірі, Алиге айтыңыз.", "1-рецензенттің пікірі, 1-рецензентке айтыңыз."],
  ["kk", "Алияның пікірі.", "2-рецензенттің пікірі."],
  ["en", "Ali objected, Aliya did not.", "Reviewer 1 objected, Reviewer 2 did not."],
] as const)(
  "gives a word that is one person's name to no one with a longer name (%s): %s",
  (language, summary, shown) => {
    const attendees = "Али Серік, Алия Цой, Дан Ким, Дана Омарова";
    const given = review({ consultations: [consultation({ with: "", attendees, summary })], feedback: [] });
    expect(pseudonymise(given, language).review.consultations[0]?.summary).toBe(shown);
  },
);

it.each([
  ["en", "Ann Ray", "Ann agreed. Write to ann.ray@example.org.", "Reviewer 1 agreed. Write to [address]."],
  ["en", "Ann Lee", "Lee agreed; https://x.example/ann/lee is theirs.", "Reviewer 1 agreed; [address] is theirs."],
  ["ru", "Ли Рэй", "Рэй за; см. www.x.example/рэй", "Рецензент 1 за; см. www.x.example/рэй"],
  ["kk", "Бек Нұр", "Нұр келісті: нұр@мысал.қаз.", "Рецензент 1 келісті: [мекенжай]."],
] as const)("takes an address for no place that writes a name small (%s, %s): %s", (language, name, said, shown) => {
  expect(hiddenText(language, name, said)).toBe(shown);
});

it.each([
  ["Бек мырза айтты.", "Рецензент 1 мырза айтты."],
  ["Бек ханымның хаты. Бек мырзаға айтыңыз.", "Рецензент 1 ханымның хаты. Рецензент 1 мырзаға айтыңыз."],
  ["БЕК МЫРЗА; Бек Ханым.", "Рецензент 1 МЫРЗА; Рецензент 1 Ханым."],
  ["Бек деген бек.", "Бек деген бек."],
  ["Бек мырзалық етті.", "Бек мырзалық етті."],
])("knows a short name by a form of address behind it: %s", (said, shown) => {
  expect(hiddenText("kk", "Болат Бек", said)).toBe(shown);
});
