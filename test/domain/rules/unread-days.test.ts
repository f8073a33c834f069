import { LANGUAGES } from "../../../src/domain/language";
import { tellUnreadDays, unreadDays } from "../../../src/domain/rules/unread-days";
import { composeMinutes, findConsultations } from "../../../src/domain/table/minutes/compose-minutes";
import { tellTable } from "../../../src/domain/table/tell-table";
import { review } from "../../support/builders";
import { compose } from "../../support/tables";

const given = review({
  consultations: [{ date: "05/04/2026" }, { date: "2026-10-06" }],
  feedback: [{ date: "05/04/2026", closedOn: "31.02.2026" }, { closedOn: "" }],
});

const unreadOf = (id: string) => {
  const consultation = findConsultations(given, id)[0]!;
  return composeMinutes({ review: given, consultation, language: "en", date: "2026-11-25", time: "" }).unreadDays;
};
const toldOf = (form: "matrix" | "gaps"): string =>
  JSON.stringify(tellTable(compose(given, { form }), { form, redline: false }));

describe("days that can't be read", () => {
  it("are those of cells that say something, and not which day", () => {
    const found = unreadDays(given, given.feedback, ["date", "closedOn"]);
    expect(found.map(({ place, typed }) => [place.column, place.row, typed])).toEqual([
      ["date", 4, "05/04/2026"],
      ["closedOn", 4, "31.02.2026"],
    ]);
  });

  it.each(["—", "-", "–", " нет ", "Нет", "none", "жоқ"])(
    "are none where a cell says that there is no day, “%s”",
    (typed) => {
      const none = review({ feedback: [{ date: typed, closedOn: typed }] });
      expect(unreadDays(none, none.feedback, ["date", "closedOn"])).toEqual([]);
    },
  );

  it.each(LANGUAGES)("are named with what is typed there, in %s", (language) => {
    const [told] = tellUnreadDays(unreadDays(given, given.feedback, ["closedOn"]));
    expect(told?.[language]).toMatch(/Feedback![A-Z]+4 [“«]31\.02\.2026[”»]/u);
    expect(tellUnreadDays([])).toEqual([]);
  });

  it("are told of the consultation that minutes are of", () => {
    expect(unreadOf("C-01").map(({ typed }) => typed)).toEqual(["05/04/2026"]);
    expect(unreadOf("C-02")).toEqual([]);
  });

  it("are told of a comments matrix, and of no table that shows no remarks", () => {
    expect(toldOf("matrix")).toContain("Days that can't be read go out as they are typed");
    expect(toldOf("gaps")).not.toContain("Days that can't be read");
  });
});
