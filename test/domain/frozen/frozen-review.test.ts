import { freezeReview } from "../../../src/domain/frozen/frozen-review";
import { tellFrozen } from "../../../src/domain/frozen/frozen-words";
import { amendment, consultation, gap, provision, review } from "../../support/builders";
import { ownProfile } from "../../support/own-profile";

const namesIn = (issue: string, people: string, others = ""): readonly string[] =>
  freezeReview(
    review({
      consultations: [consultation({ attendees: people, with: "" })],
      gaps: [gap({ issue }), gap({ id: "G-002", issue: others })],
    }),
  ).names.map(({ name }) => name);

const row = (number: number) => ({ table: "Gaps", sheet: "Gaps", row: number });

describe("a frozen review", () => {
  it("holds the draft, the three columns, final texts and provisions, cited as the draft is", () => {
    const frozen = freezeReview(
      review({
        gaps: [gap({ id: "G-001", provisions: ["14(2)", "15"] })],
        provisions: [provision()],
        amendments: [amendment({ gap: "G-001", provision: "14(2)" })],
      }),
    );
    expect(frozen.gaps).toEqual([
      {
        id: "G-001",
        issue: gap().issue,
        solution: gap().solution,
        sources: gap().sources,
        provision: "Article 14, paragraph 2; 15",
      },
    ]);
    expect(frozen.finalText).toMatchObject([{ gap: "G-001", provision: "Article 14, paragraph 2" }]);
    expect(Object.keys(frozen.draft)).toEqual(["draftTitle", "draftVersion", "draftDate", "jurisdiction"]);
  });

  it.each([
    ["en", "1 March 2026", "Kazakhstan"],
    ["ru", "1 марта 2026 года", "Казахстан"],
    ["kk", "2026 жылғы 1 наурыз", "Қазақстан"],
  ] as const)("says the day of the draft and the country as its language does: %s", (language, day, country) => {
    const frozen = freezeReview(review({ details: { language, draftDate: "2026-03-01", jurisdiction: "KZ" } }));
    expect(frozen.draft).toMatchObject({ draftDate: day, jurisdiction: country });
  });

  it("has the text of the draft as the provisions say it by now, and names where the row said another or a part", () => {
    const frozen = freezeReview(
      review({
        gaps: [gap({ id: "G-001" })],
        provisions: [provision({ id: "3", text: "Shops close at ten. They open at six." })],
        amendments: ["Shops close at nine.", "Shops close at ten.", "Shops close at ten. They open at six."].map(
          (draftText, at) => amendment({ id: `A-0${at + 1}`, gap: "G-001", provision: "3", draftText }),
        ),
      }),
    );
    expect(frozen.finalText.map(({ draftText }) => draftText)).toEqual([
      "Shops close at ten. They open at six.",
      "Shops close at ten.",
      "Shops close at ten. They open at six.",
    ]);
    expect(
      tellFrozen(frozen)
        .left.map(({ en }) => en)
        .slice(-2),
    ).toEqual([
      expect.stringMatching(/^The text of the draft is not that .*: A-01$/u),
      expect.stringMatching(/^The text of the draft leaves out words .*: A-02$/u),
    ]);
  });

  it("names cells with the error of a formula where words belong, as far as they go out", () => {
    const frozen = freezeReview(
      review({
        gaps: [
          gap({ id: "G-001", solution: "#REF!", place: row(4) }),
          gap({ id: "G-002", issue: "#N/A", status: "withdrawn", place: row(5) }),
          gap({ id: "G-003", headline: "#N/A", place: row(6) }),
        ],
      }),
    );
    expect(frozen.failed.map(({ row: number, column }) => [number, column])).toEqual([[4, "solution"]]);
    expect(tellFrozen(frozen).left.at(-1)?.en).toMatch(/^The error of a formula goes out .*: Gaps![A-Z]+4$/u);
  });

  it("names new texts that are still the gap's solution, as far as they go out", () => {
    const frozen = freezeReview(
      review({
        gaps: [
          gap({ id: "G-001", solution: "Ban it." }),
          gap({ id: "G-002", solution: "Ban it.", status: "withdrawn" }),
        ],
        amendments: ["G-001", "G-002"].map((id) => amendment({ gap: id, newText: "Ban it." })),
      }),
    );
    expect(frozen.begun).toHaveLength(1);
    expect(tellFrozen(frozen).left.at(-1)?.en).toMatch(
      /^What is to be done, or may be no law, goes out .*: Final text![A-Z]+4$/u,
    );
  });

  it("leaves withdrawn gaps out with their amendments, and counts what else it leaves out", () => {
    const frozen = freezeReview(
      review({
        gaps: [gap({ id: "G-001" }), gap({ id: "G-002", status: "withdrawn" })],
        amendments: [amendment({ gap: "G-001" }), amendment({ id: "A-02", gap: "g-002" })],
        consultations: [consultation()],
        briefTexts: [{}, {}],
      }),
    );
    expect(frozen.gaps.map(({ id }) => id)).toEqual(["G-001"]);
    expect(frozen.finalText.map(({ gap: id }) => id)).toEqual(["G-001"]);
    expect(frozen.leftOut).toMatchObject({ withdrawn: ["G-002"], comments: 0 });
    expect(frozen.leftOut.tables).toContainEqual({ table: "Consultations", rows: 1 });
    expect(frozen.leftOut.tables).toContainEqual({ table: "Brief", rows: 2 });
  });

  it("names people of the review and addresses that stand in its texts, and nobody else", () => {
    const frozen = freezeReview(
      review({
        details: { ...review().details, author: "Лейла Ахметова" },
        consultations: [consultation({ attendees: "Vera Lindqvist (ministry), six others", with: "UNICEF" })],
        gaps: [
          gap({ id: "G-001", issue: "As Vera Lindqvist said, and UNICEF too." }),
          gap({ id: "G-002", sources: "Письмо Лейлы Ахметовой, ask leila@example.org" }),
          gap({ id: "G-003" }),
        ],
      }),
    );
    expect(frozen.names).toEqual([
      { table: "Gaps", id: "G-001", name: "Vera Lindqvist" },
      { table: "Gaps", id: "G-002", name: "Лейлы Ахметовой" },
      { table: "Gaps", id: "G-002", name: "leila@example.org" },
    ]);
  });

  it.each([
    ["Со слов Ерлана Касымова.", "Ерлана Касымова"],
    ["Согласовано с Динарой Оспановой.", "Динарой Оспановой"],
    ["Передано Мартину Келлеру.", "Мартину Келлеру"],
    ["Как сказал Касымов, срок мал.", "Касымов"],
    ["Г-н Келлер против.", "Келлер"],
    ["Mr Toktogulov agrees.", "Toktogulov"],
    ["Қасымовтың пікірі.", "Қасымовтың"],
    ["Д. Оспанова возражает.", "Оспанова"],
    ["MARTIN KELLER", "MARTIN KELLER"],
    ["Звоните: +7 701 123 45 67.", "+7 701 123 45 67"],
    ["Звоните: 8 (727) 250-11-22.", "8 (727) 250-11-22"],
  ])("finds a known person in any form, and telephone numbers: %s", (text, name) => {
    expect(namesIn(text, "Ерлан Касымов, Динара Оспанова, Мартин Келлер, Азамат Токтогулов")).toEqual([name]);
  });

  it.each([
    ["По мнению Цоя, Ли и Юн, это не так ли.", ["Цоя", "Ли", "Юн"]],
    ["Так ли это? Ли против, Ан не пришел.", ["Ли", "Ан"]],
    ["О. И. Юн и Т. Ли за.", ["Юн", "Ли"]],
    ["Лидің пікірі, Цойға айтыңыз.", ["Лидің", "Цойға"]],
    ["Ng wrote to O’Neil.", ["Ng", "O’Neil"]],
    ["Ан за. Статья 24 Пакта, пакет мер, так ли?", ["Ан"]],
    ["An article for an adult.", []],
  ])("finds names of two and three letters, where they are no everyday word: %s", (text, names) => {
    const people = "Цой Виктор, Ли Т., Ан Светлана, Юн Ольга Ивановна, Пак Ира, Ng Mei, Anna O’Neil";
    expect(namesIn(text, people)).toEqual(names);
  });

  it.each([
    ["Lee agrees; lee@example.org, see https://x.example/keller.", ["Lee", "lee@example.org"]],
    ["Keller agrees; see https://x.example/keller/lee.", ["Keller"]],
    ["Нам мырза келісті, нам.", ["Нам"]],
  ])(
    "takes no address for a place that writes a name small, and a form of address behind for a sign: %s",
    (text, names) => {
      expect(namesIn(text, "Ann Lee, Martin Keller, Нам Олег")).toEqual(names);
    },
  );

  it.each(["г-н Ким", "Ким мырза", "Mr Kim", "Ким Анна – эксперт"])("knows a person listed as %s", (listed) => {
    expect(namesIn("Пишет Ким, as Kim does.", listed)).toEqual(["Ким", "Kim"]);
  });

  it.each([
    ["Верно, что закон о детях нужен. Министерство просвещения согласно.", "Вера Законова, Министерство Цифры"],
    ["Закон Казахстана. Статья 87011234567890 и пункт 8.7011234567.", "Фонд Казахстан"],
    ["Grant a right to Young persons.", "Grant Young"],
  ])("takes no word for a name that the texts write small, nor the country: %s", (text, people) => {
    expect(namesIn(text, people, "министерство, верно, grant, young; просвещения, фонд.")).toEqual([]);
  });

  it("leaves out a profile of the review's own, which is between a client and its reviewers, and says so", () => {
    const frozen = freezeReview(review({ profile: ownProfile }));
    expect(JSON.stringify(frozen)).not.toContain("Who may see where a child boarded?");
    const profileRows = (frozenReview: typeof frozen) =>
      tellFrozen(frozenReview)
        .left.map(({ en }) => en)
        .filter((line) => line.includes("Profile"));
    expect(profileRows(frozen)).toEqual([
      "Left out, rows: Profile, 12",
      "Left out, rows: Profile, aspects, 2",
      "Left out, rows: Profile, questions, 3",
      "Left out, rows: Profile, documents, 2",
    ]);
    expect(profileRows(freezeReview(review()))).toEqual([]);
  });
});

describe("a frozen copy of a review with odd rows", () => {
  const odd = review({
    gaps: [
      gap({ id: "G-001", place: row(4) }),
      gap({ id: "G-002", status: "withdrawn", place: row(5) }),
      gap({ id: "G-003", status: "withdrawn", place: row(6) }),
      gap({ id: "g-001", status: undefined, typedStatus: "не снят", place: row(7) }),
      gap({ id: "", place: row(8) }),
    ],
    amendments: [
      amendment({ id: "A-001", gap: "G-003; G-002" }),
      amendment({ id: "A-002", gap: "G-002; G-001" }),
      amendment({ id: "A-003", gap: "G-099" }),
      amendment({ id: "a-002", gap: "" }),
    ],
  });

  it("leaves out the amendments whose gaps are all withdrawn, and names those of a gap nobody knows", () => {
    const { finalText, leftOut, unknownGap, unnumbered } = freezeReview(odd);
    expect(finalText.map(({ id }) => id)).toEqual(["A-002", "A-003", "a-002"]);
    expect(leftOut).toMatchObject({ withdrawn: ["G-002", "G-003"], amendments: ["A-001"] });
    expect([unknownGap, unnumbered]).toEqual([["A-003", "a-002"], ["a-002"]]);
  });

  it("gives each gap a number of its own, as a table does, and tells which", () => {
    const { gaps, renumbered, unreadStatus } = freezeReview(odd);
    expect(gaps.map(({ id }) => id)).toEqual(["G-001", "G-100", "G-101"]);
    expect(renumbered).toEqual([
      { row: 7, before: "g-001", after: "G-100" },
      { row: 8, before: "", after: "G-101" },
    ]);
    expect(unreadStatus).toEqual([{ id: "G-100", typed: "не снят" }]);
  });

  it.each(["en", "ru", "kk"] as const)("says all that in %s", (language) => {
    const { left, rows } = tellFrozen(freezeReview(odd));
    const said = [...left, ...rows].map((told) => told[language]);
    for (const named of ["A-001", "A-003", "a-002", "G-100", "G-101", "не снят"])
      expect(said.some((one) => one.includes(named))).toBe(true);
  });
});
