import { toRowNamer } from "../../../src/domain/record/assigned-row";
import { assignmentMail } from "../../../src/domain/record/assignment-mail";
import { assignmentsOf, owedBy, peopleWhoOwe } from "../../../src/domain/record/assignments";
import { details, review } from "../../support/builders";

const given = review({
  details: details({ author: "Leyla Akhmetova" }),
  gaps: [
    { id: "G-001", assignedTo: "Dana Serikova", task: "Compare the age bands", due: "2026-11-20" },
    { id: "G-002", assignedTo: "", task: "Find an example", due: "soon" },
    { id: "G-003" },
    { id: "G-004", assignedTo: "Dana Serikova", task: "Never mind", status: "withdrawn" },
  ],
  feedback: [
    {
      id: "F-01",
      disposition: "open",
      closedBy: "",
      feedback: "Who pays?",
      assignedTo: "Asel; DANA  serikova",
      due: "04.12.2026",
    },
    { id: "F-02", disposition: "noted", closedBy: "", raisedBy: "Martin Keller", assignedTo: "Martin Keller", due: "" },
    {
      id: "F-03",
      disposition: "noted",
      closedBy: "Martin Keller",
      closedOn: "2026-11-02",
      closedHow: "Letter",
      assignedTo: "Asel",
    },
    { id: "F-04", disposition: "open", closedBy: "" },
  ],
});
const owed = assignmentsOf(given, "2026-11-25");

const isOverdueOn = (today: string): boolean | undefined => assignmentsOf(given, today)[0]?.isOverdue;

it.each([
  ["Chapter 2 (whole)", "F-05 (Chapter 2 (whole))"],
  ["G-002 (deleted)", "F-05, G-002 (deleted)"],
  ["G-002 (удален)", "F-05, G-002 (deleted)"],
  ["", "F-05"],
])("names a remark with what it is about, %s, and apart from it where that is in doubt", (gap, named) => {
  const remark = { id: "F-05", gap, disposition: "open" as const, closedBy: "", assignedTo: "Asel" };
  const owing = review({ gaps: [{ id: "G-002" }], feedback: [remark] });
  expect(assignmentsOf(owing, "2026-11-25").map(toRowNamer(owing, "en"))).toEqual([named]);
});

describe("who owes what by when", () => {
  it("is what gaps and remarks that are not closed say, what is due first before the others", () => {
    expect(owed.map(({ id, due }) => [id, due])).toEqual([
      ["G-001", "2026-11-20"],
      ["F-01", "2026-12-04"],
      ["G-002", undefined],
      ["F-02", undefined],
    ]);
    expect(owed[2]).toMatchObject({ people: [], task: "Find an example", typedDue: "soon", isOverdue: false });
  });

  it("is overdue from the day after", () => {
    expect([isOverdueOn("2026-11-20"), isOverdueOn("2026-11-21")]).toEqual([false, true]);
  });

  it("asks for an answer to what is open, and for consent to what is answered", () => {
    expect(owed.map(({ step }) => step)).toEqual(["task", "answer", "task", "confirm"]);
  });

  it("knows a person whatever the case of the letters, and the people of a cell apart", () => {
    expect(peopleWhoOwe(owed)).toEqual(["Dana Serikova", "Asel", "Martin Keller"]);
    expect(owedBy(owed, " dana serikova ").map(({ id }) => id)).toEqual(["G-001", "F-01"]);
  });
});

describe("a mail to copy", () => {
  it("says what is overdue, then what comes next, with numbers and days", () => {
    expect(assignmentMail(given, owed, "Dana Serikova")).toEqual({
      subject: "Review of “Training Draft of a Digital Code”: 2 to do",
      body: [
        "Dear Dana Serikova,",
        "",
        "In the review of the draft law “Training Draft of a Digital Code” the following is with you.",
        "",
        "Overdue:",
        "- G-001: Compare the age bands – by 20 November 2026",
        "",
        "To do:",
        "- F-01 (G-001): please answer the remark “Who pays?” – by 4 December 2026",
        "",
        "You can do it in the workbook itself, in plain Excel: the rows bear these numbers. Thank you.",
        "",
        "Leyla Akhmetova",
      ].join("\n"),
    });
  });

  it.each([
    ["ru", "Срок прошел:", "20 ноября 2026 года"],
    ["kk", "Мерзімі өтті:", "2026 жылғы 20 қараша"],
  ] as const)("is in the review's language (%s)", (language, heading, day) => {
    const body = assignmentMail({ ...given, details: details({ language }) }, owed, "Dana Serikova")?.body;
    expect(body).toContain(heading);
    expect(body).toContain(day);
  });

  it("asks who raised a remark for consent, and somebody else to get it from them", () => {
    const answered = review({
      gaps: [],
      feedback: [
        {
          id: "F-01",
          disposition: "noted",
          closedBy: "",
          raisedBy: "Martin Keller",
          feedback: "Why so late?",
          assignedTo: "Martin Keller; Asel",
        },
      ],
    });
    const told = (person: string) =>
      assignmentMail(answered, assignmentsOf(answered, "2026-11-25"), person, "en")?.body.match(/^- .*$/mu)?.[0];
    expect(told("martin keller")).toBe("- F-01 (G-001): please say whether the answer to “Why so late?” settles it");
    expect(told("Asel")).toBe(
      "- F-01 (G-001): please ask whether the answer to “Why so late?” settles it (raised by: Martin Keller)",
    );
  });

  it("is not there for who owes nothing", () => {
    expect(assignmentMail(given, owed, "Nobody")).toBeUndefined();
  });
});

const peopleOf = (assignedTo: string): readonly string[] | undefined =>
  assignmentsOf(
    review({
      details: details({ author: "Leyla Akhmetova" }),
      gaps: [{ id: "G-001", assignedTo }],
      feedback: [{ raisedBy: "Dana Serikova", closedBy: "Dana Serikova", closedOn: "2026-11-02", closedHow: "Letter" }],
    }),
    "2026-11-25",
  ).find(({ of }) => of === "gap")?.people;

describe("people in one cell", () => {
  it("are parted by a comma where the review names each of them by themselves", () => {
    expect(peopleOf("Dana Serikova, LEYLA Akhmetova")).toEqual(["Dana Serikova", "LEYLA Akhmetova"]);
    expect(peopleOf("Asel; Dana Serikova, Leyla Akhmetova")).toEqual(["Asel", "Dana Serikova", "Leyla Akhmetova"]);
  });

  it.each(["Ministry of Culture, Information and Tourism", "Dana Serikova, lawyer", "Dana Serikova, Asel"])(
    "are one where a part is nobody whom the review knows: %s",
    (assignedTo) => expect(peopleOf(assignedTo)).toEqual([assignedTo]),
  );
});
