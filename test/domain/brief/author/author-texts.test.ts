import { authorTexts } from "../../../../src/domain/brief/author/author-texts";
import type { AuthorTexts } from "../../../../src/domain/brief/author/author-text";
import { rankGaps } from "../../../../src/domain/brief/brief-gap";
import { LANGUAGES } from "../../../../src/domain/language";
import type { Language } from "../../../../src/domain/language";
import type { Review } from "../../../../src/domain/review/review";
import { amendment, gap, review } from "../../../support/builders";
import { briefInput } from "../composed";

const textsOf = (given: Review, language: Language = "en"): AuthorTexts => {
  const input = briefInput(given, { language });
  return authorTexts(input, rankGaps(input));
};
const said = (texts: readonly { readonly text: string }[]): readonly string[] => texts.map(({ text }) => text);

const ranked = review({
  gaps: [
    gap({
      id: "G-001",
      headline: "Schools may watch children at home",
      priority: "high",
      solution: "Delete article 4. Say why.",
    }),
    gap({
      id: "G-002",
      headline: "No one hears a child's complaint!",
      priority: "medium",
      solution: "Name a body for complaints",
    }),
  ],
});

const many = (count: number): Review =>
  review({
    amendments: [],
    gaps: Array.from({ length: count }, (_, at) => gap({ id: `G-${at}`, solution: "Delete it." })),
  });

describe("what the brief says in the author's voice", () => {
  it("is what the author wrote, in the order of the rows", () => {
    const { title, isTitleProposed, keyMessages, contact } = textsOf(
      review({
        gaps: ranked.gaps,
        briefTexts: [
          { part: "key-message", text: "Second thoughts." },
          { part: "title", text: "Watched at home" },
          { part: "key-message", text: "A last one. " },
          { part: "contact", text: "author@example.org" },
          { part: "key-message", text: "  " },
        ],
      }),
    );
    expect([title, isTitleProposed, contact]).toEqual(["Watched at home", false, "author@example.org"]);
    expect(said(keyMessages)).toEqual(["Second thoughts.", "A last one."]);
    expect(keyMessages.every(({ isProposed, place }) => !isProposed && place?.table === "Brief")).toBe(true);
  });

  it("is in the brief's language: rows without a language are in the table's", () => {
    const given = review({
      briefTexts: [
        { part: "key-message", text: "English." },
        { part: "key-message", text: "По-русски.", language: "ru" },
      ],
    });
    expect(said(textsOf(given).keyMessages)).toEqual(["English."]);
    expect(said(textsOf(given, "ru").keyMessages)).toEqual(["По-русски."]);
    expect(textsOf(given, "kk").keyMessages).toMatchObject([{ isProposed: true, language: "en" }]);
  });

  it("is proposed from the first gaps where nothing is written: headlines and solutions as whole sentences", () => {
    const { keyMessages, asks, title } = textsOf(ranked);
    expect(said(keyMessages)).toEqual(["Schools may watch children at home.", "No one hears a child's complaint!"]);
    expect(asks.map(({ text, gap: id, isProposed }) => [text, id, isProposed])).toEqual([
      ["Delete article 4. Say why.", "G-001", true],
      ["Name a body for complaints.", "G-002", true],
    ]);
    expect(title).toBe(`${ranked.details.draftTitle}: 2 changes for children before adoption`);
  });

  it("asks with the addressee and the time of the gap's row", () => {
    const given = review({
      gaps: [gap({ solution: "Delete it.", addressee: "Ministry of Justice", byWhen: "first reading" })],
    });
    expect(textsOf(given).asks).toMatchObject([{ addressee: "Ministry of Justice", byWhen: "first reading" }]);
  });

  it("proposes the positive effects as opportunities, and of why it matters now nothing", () => {
    const { opportunities, whyNow } = textsOf(
      review({ aspects: [{ positiveEffects: "Data of children may not be sold. " }, { positiveEffects: " " }] }),
    );
    expect(said(opportunities)).toEqual(["Data of children may not be sold."]);
    expect(whyNow).toEqual([]);
  });

  it.each(LANGUAGES)("says nothing in %s of a table that nobody filled in", (language) => {
    const bare = review({
      amendments: [],
      feedback: [],
      gaps: [gap({ headline: "", solution: "", priority: undefined, status: undefined })],
    });
    const texts = textsOf(bare, language);
    expect([texts.title, texts.contact]).toEqual(["", ""]);
    expect([texts.asks, texts.conclusions, texts.whyNow, texts.opportunities].flat()).toEqual([]);
  });

  it.each([
    ["en", ["1 of the 2 gaps is of high priority for children.", "One remark is still open."]],
    ["ru", ["Из 2 пробелов высокий приоритет для детей имеет 1.", "Остается открытым 1 замечание."]],
    ["kk", ["Анықталған 2 олқылықтың ішінде балалар үшін басымдығы жоғарысы – 1.", "Әлі шешілмеген пікір саны: 1."]],
  ] as const)("concludes in %s from what stands in the table", (language, wanted) => {
    const given = { ...ranked, feedback: review({ feedback: [{ disposition: "open", closedBy: "" }] }).feedback };
    expect(said(textsOf(given, language).conclusions)).toEqual(wanted);
  });

  it.each([
    ["en", "The final wording that closes gap G-001 is ready."],
    ["ru", "Итоговая редакция, устраняющая пробел G-001, готова."],
    ["kk", "G-001 олқылығын жоятын түпкілікті редакция дайын."],
  ] as const)("names in %s the one gap whose wording is ready", (language, wanted) => {
    const one = review({ feedback: [], gaps: [gap({ priority: undefined, status: "final" })] });
    expect(said(textsOf(one, language).conclusions)).toEqual([wanted]);
  });

  it("counts no wording as ready where one of the gap's amendments only says what to do, or says nothing", () => {
    const solution = "Forbid profiles of children.";
    const gaps = ["G-001", "G-002", "G-003", "G-004"].map((id) =>
      gap({ id, solution, priority: undefined, status: "final" }),
    );
    const whole = { newText: "A platform forms no profiles of children." };
    const amendments = [
      amendment({ gap: "G-001", ...whole }),
      amendment({ gap: "G-001", newText: "", kind: "repeal" }),
      amendment({ gap: "G-002", ...whole }),
      amendment({ gap: "G-002", newText: solution }),
      amendment({ gap: "G-003", ...whole }),
      amendment({ gap: "G-003", newText: "" }),
    ];
    expect(said(textsOf(review({ feedback: [], gaps, amendments }), "en").conclusions)).toEqual([
      "The final wording is ready for 1 of the 4 gaps.",
    ]);
  });

  it("counts changes in Russian by the form of the noun, and never takes a title from another language", () => {
    const titles = [1, 3, 5, 21].map((count) => textsOf(many(count), "ru").title);
    expect(titles).toEqual([
      "Законопроект: 1 изменение в интересах детей до принятия",
      "Законопроект: 3 изменения в интересах детей до принятия",
      "Законопроект: 5 изменений в интересах детей до принятия",
      "Законопроект: 21 изменение в интересах детей до принятия",
    ]);
  });
});
