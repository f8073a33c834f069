import type { Amendment } from "../../../src/domain/amendment/amendment";
import { ownProfile } from "../../support/own-profile";
import { modificationOf } from "../../../src/domain/exchange/modification";
import { tellExchanged } from "../../../src/domain/exchange/exchange-words";
import { inEachLanguage } from "../../../src/domain/language";
import { toReviewExchange } from "../../../src/domain/exchange/review-exchange";
import { amendment, consultation, gap, provision, review } from "../../support/builders";

const noCitations = () => [];
const exchanged = (given: Parameters<typeof review>[0], scope = {}) =>
  toReviewExchange(review(given), noCitations, "2026-11-25", scope);

describe("what an amendment does", () => {
  it.each<[string | undefined, Partial<Amendment>, boolean?]>([
    ["insertion", { draftText: "", newText: "New." }],
    ["substitution", { draftText: "Old.", newText: "New." }],
    ["substitution", { draftText: "", newText: "New.", kind: "replacement" }],
    ["repeal", { draftText: "Old.", newText: " ", kind: "repeal" }],
    ["renumbering", { draftText: "12", newText: "13", kind: "renumbering" }],
    [undefined, { draftText: "Old.", newText: "" }],
    ["substitution", { draftText: "Old.", newText: "New." }, true],
    ["insertion", { draftText: "", newText: "New.", kind: "insertion" }, true],
    [undefined, { draftText: "", newText: "New." }, true],
  ])("is %s for %j", (kind, texts, isThere = false) => {
    expect(modificationOf(amendment({ kind: undefined, ...texts }), isThere)).toBe(kind);
  });
});

describe("a review for another program", () => {
  it.each(["10(2)", "п. 2 ст. 10", "Article 10(2)", "10-баптың 2-тармағы"])(
    "names provisions by ids where a row says “%s”, and leaves out what may replace them or add to them",
    (cited) => {
      const { exchange, unclear, unfinished } = exchanged({
        gaps: [{ id: "G-001", provisions: [cited] }],
        provisions: [{ id: "10(2)", text: "Old." }],
        amendments: [
          { id: "A-01", gap: "G-001", provision: cited, kind: "replacement", draftText: "", newText: "New." },
          { id: "A-02", gap: "G-001", provision: cited, kind: undefined, draftText: "", newText: "New." },
          { id: "A-03", gap: "G-001", provision: "10(3)", kind: undefined, draftText: "", newText: "New." },
        ],
      });
      expect(exchange.gaps[0]?.provisions).toEqual(["10(2)"]);
      expect(exchange.amendments.map((one) => [one.id, one.provision, one.kind])).toEqual([
        ["A-01", "10(2)", "substitution"],
        ["A-03", "10(3)", "insertion"],
      ]);
      expect({ unclear, unfinished }).toEqual({ unclear: ["A-02"], unfinished: [] });
    },
  );

  it("names the country by its code, however the review does", () => {
    expect(exchanged({ details: { ...review().details, jurisdiction: "Қазақстан" } }).exchange.draft.jurisdiction).toBe(
      "KZ",
    );
  });

  it("calls nothing an insertion where it isn't said which of several of one number is meant", () => {
    const { exchange, unclear } = exchanged({
      gaps: [{ id: "G-001" }],
      provisions: [
        { id: "part 1", citation: "Part 1" },
        { id: "1", citation: "Part 1, section 1", text: "Old." },
        { id: "part 2", citation: "Part 2" },
        { id: "1[2]", citation: "Part 2, section 1", text: "Older." },
      ],
      amendments: [
        { id: "A-01", gap: "G-001", provision: "section 1", kind: undefined, draftText: "", newText: "New." },
      ],
    });
    expect(exchange.amendments).toEqual([]);
    expect(unclear).toEqual(["A-01"]);
  });

  it("holds neither withdrawn gaps nor what closes them, nor amendments that are not finished", () => {
    const { exchange, gapsLeftOut, unfinished } = exchanged({
      gaps: [gap({ id: "G-001" }), gap({ id: "G-002", status: "withdrawn" })],
      amendments: [
        amendment({ id: "A-01", gap: "G-001" }),
        amendment({ id: "A-02", gap: "G-002" }),
        amendment({ id: "A-03", gap: "G-001", newText: "" }),
      ],
    });
    expect(exchange.gaps.map(({ id }) => id)).toEqual(["G-001"]);
    expect(exchange.amendments.map(({ id }) => id)).toEqual(["A-01"]);
    expect({ gapsLeftOut, unfinished }).toEqual({ gapsLeftOut: ["G-002"], unfinished: ["A-03"] });
  });

  it("has the text of the draft as the provisions say it by now, and keeps the kind that the row means", () => {
    const made = exchanged({
      gaps: [gap({ id: "G-001" })],
      provisions: [provision({ id: "3", text: "Shops close at ten." })],
      amendments: [
        amendment({ id: "A-01", gap: "G-001", provision: "3", draftText: "Shops close at nine.", kind: undefined }),
        amendment({ id: "A-02", gap: "G-001", provision: "4 (version 1)", draftText: "Gone.", kind: undefined }),
      ],
    });
    expect(made.exchange.amendments.map(({ draftText, kind }) => [draftText, kind])).toEqual([
      ["Shops close at ten.", "substitution"],
      ["", "substitution"],
    ]);
    expect(tellExchanged(made).map(({ en }) => en)).toEqual([expect.stringMatching(/: A-01; A-02$/u)]);
  });

  it("names cells with the error of a formula where words belong", () => {
    const made = exchanged({
      gaps: [gap({ id: "G-001", headline: "#N/A" }), gap({ id: "G-002", status: "withdrawn" })],
    });
    expect(made.failed.map(({ column }) => column)).toEqual(["headline"]);
    expect(tellExchanged(made).at(-1)?.en).toMatch(/^The error of a formula goes out/u);
  });

  it("names new texts that are still the gap's solution", () => {
    const made = exchanged({
      gaps: [gap({ id: "G-001", solution: "Ban it." })],
      amendments: [amendment({ gap: "G-001", newText: "Ban it", kind: "replacement" })],
    });
    expect(made.begun.map(({ column }) => column)).toEqual(["newText"]);
    expect(tellExchanged(made).at(-1)?.en).toMatch(/^What is to be done, or may be no law, goes out/u);
  });

  it("leaves out what tells what to do where nobody has said that it replaces the draft's text", () => {
    const made = exchanged({
      gaps: [gap({ id: "G-001", solution: "Leave out subsection (2) and insert the following—" })],
      amendments: [
        amendment({
          id: "A-001",
          gap: "G-001",
          draftText: "(1) A school keeps it. (2) A school sells it.",
          newText: "Leave out subsection (2) and insert the following—",
        }),
      ],
    });
    expect(made.exchange.amendments).toEqual([]);
    expect({ unworded: made.unworded, unclear: made.unclear }).toEqual({ unworded: ["A-001"], unclear: [] });
  });

  it("leaves out what may be no law until somebody says what kind of change it is, and says so", () => {
    const solution = "The consent becomes a formality.";
    const row = { gap: "G-001", draftText: "A school asks a parent for consent.", newText: solution };
    const made = exchanged({
      gaps: [gap({ id: "G-001", solution })],
      amendments: [
        amendment({ ...row, id: "A-001", kind: undefined }),
        amendment({ ...row, id: "A-002", kind: "replacement" }),
      ],
    });
    expect(made.exchange.amendments.map(({ id }) => id)).toEqual(["A-002"]);
    expect(made.unworded).toEqual(["A-001"]);
    expect(tellExchanged(made).map(({ en }) => en)).toContainEqual(expect.stringMatching(/may be no law; .*: A-001$/u));
  });

  it("leaves out one text for several provisions where nobody has said for which it is", () => {
    const text = "A school keeps no profile.";
    const row = { gap: "G-001", draftText: "A school keeps it.", newText: text };
    const made = exchanged({
      gaps: [gap({ id: "G-001", solution: text, provisions: ["3", "4"] })],
      amendments: [
        amendment({ ...row, id: "A-001", provision: "3", kind: undefined }),
        amendment({ ...row, id: "A-002", provision: "4", kind: "replacement" }),
      ],
    });
    expect(made.exchange.amendments.map(({ id }) => id)).toEqual(["A-002"]);
    expect(made.unclear).toEqual(["A-001"]);
  });

  it("may hold final gaps only", () => {
    const gaps = [gap({ id: "G-001" }), gap({ id: "G-002", status: "final" })];
    const { exchange, gapsLeftOut } = exchanged(
      { gaps, amendments: [amendment({ gap: "G-001" })] },
      { onlyFinal: true },
    );
    expect(exchange.gaps.map(({ id }) => id)).toEqual(["G-002"]);
    expect(exchange.amendments).toEqual([]);
    expect(gapsLeftOut).toEqual(["G-001"]);
  });

  it("says nothing of people", () => {
    const text = JSON.stringify(exchanged({ gaps: [gap()], provisions: [provision()] }).exchange);
    expect(text).not.toContain(review().details.author || "no author");
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      "form",
      "version",
      "exported",
      "language",
      "draft",
      "profile",
      "provisions",
      "gaps",
      "amendments",
    ]);
  });
});

it("tells what the review was asked to look at, also where a person made that", () => {
  const { exchange } = toReviewExchange(review({ gaps: [gap()], profile: ownProfile }), () => [], "2026-11-25");
  expect(exchange.profile).toMatchObject({ id: "harbour-data-act", isOwn: true });
  expect(exchange.profile.aspects.map(({ name }) => name.kk)).toEqual(["Паром билеттері", "Lessons on board"]);
  expect(exchange.profile.questions.map(({ aspect, text }) => `${aspect}: ${text.en}`)).toContain(
    "data-privacy: When is it erased?",
  );
  expect(exchange.profile.documents.map(({ id }) => id)).toEqual(["crc-gc-25", "tide-study"]);
});

it("tells whom it names, in the texts and in a profile of the review's own", () => {
  const name = inEachLanguage(() => "Lessons of Vera Lindqvist");
  const [first] = ownProfile.aspects;
  const named = toReviewExchange(
    review({
      consultations: [consultation({ attendees: "Vera Lindqvist, six others" })],
      gaps: [gap({ id: "G-001", issue: "Ask vera@example.org." })],
      profile: { ...ownProfile, aspects: [first!, { id: "lessons", name }] },
    }),
    () => [],
    "2026-11-25",
  );
  expect(tellExchanged(named).map(({ en }) => en)).toEqual([
    expect.stringMatching(/G-001: vera@example\.org$/u),
    expect.stringMatching(/lessons: Vera Lindqvist$/u),
  ]);
});

describe("an export of a review with odd rows", () => {
  const odd = {
    gaps: [
      gap({ id: "G-001", status: "final" }),
      gap({ id: "G-002", status: "withdrawn" }),
      gap({ id: "G-003", status: "draft" }),
      gap({ id: "G-001", status: undefined, typedStatus: "На паузе" }),
    ],
    amendments: [
      { id: "A-001", gap: "G-003; G-002" },
      { id: "A-002", gap: "G-002; G-003; G-004" },
      { id: "A-003", gap: "G-099" },
      { id: "", gap: "G-003" },
    ],
  };

  it("has amendments of several gaps while one of them goes out, and names those of a gap nobody knows", () => {
    const { exchange, amendmentsLeftOut, unknownGap, withoutGap, unnumbered } = exchanged(odd);
    expect(exchange.amendments.map(({ id }) => id)).toEqual(["A-001", "A-002", "A-003", ""]);
    expect({ amendmentsLeftOut, unknownGap, withoutGap, unnumbered }).toEqual({
      amendmentsLeftOut: [],
      unknownGap: ["A-003"],
      withoutGap: [],
      unnumbered: ["Final text!A7"],
    });
  });

  it("has none of those where only final gaps go out", () => {
    const { exchange, amendmentsLeftOut, unknownGap, withoutGap } = exchanged(odd, { onlyFinal: true });
    expect(exchange.amendments).toEqual([]);
    expect({ amendmentsLeftOut, unknownGap, withoutGap }).toEqual({
      amendmentsLeftOut: ["A-001", "Final text!A7"],
      unknownGap: [],
      withoutGap: ["A-002", "A-003"],
    });
  });

  it("gives two gaps of one number two numbers, and tells of a status that can't be read", () => {
    const all = exchanged(odd);
    expect(all.exchange.gaps.map(({ id }) => id)).toEqual(["G-001", "G-003", "G-100"]);
    const unread = [{ id: "G-100", typed: "На паузе" }];
    expect([all.unreadStatus, all.unreadLeftOut]).toEqual([unread, []]);
    const final = exchanged(odd, { onlyFinal: true });
    expect([final.unreadStatus, final.unreadLeftOut]).toEqual([[], unread]);
    for (const told of [tellExchanged(all), tellExchanged(final)])
      expect(told.map(({ kk }) => kk).join("\n")).toMatch(/G-100 деп аталды[^]*«На паузе»/u);
  });
});
