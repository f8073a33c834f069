import { versionRoom } from "../../src/app/import-new-version";
import { planNewVersion } from "../../src/app/plan-new-version";
import { planReasons } from "../../src/app/plan-reasons";
import { nameOfReason, toldReason } from "../../src/app/reason-words";
import type { Language } from "../../src/domain/language";
import { draftProvision, review } from "../support/builders";

const REGISTER = "A school keeps its register for one year after the pupil has left.";
const PROFILES = "A school may keep profiles of all pupils with the consent of their parents.";
const PRIZES = "Advertising of gambling to pupils is forbidden in every service of a school.";

const before = review({
  provisions: [
    { id: "1", text: REGISTER, noGapReason: "One year is enough." },
    { id: "2", text: PROFILES, noGapReason: "Agreed with the ombudsman." },
    { id: "3", text: PRIZES, noGapReason: "It touches no child." },
  ].map((one) => ({ heading: "", citation: "", ...one })),
});
const NOW = [draftProvision("2", REGISTER), draftProvision("3", PROFILES.replace("all", "adult"))];

const told = (language: Language, made = before, grows = false): readonly string[] => {
  const plan = planNewVersion(made, NOW, { gaps: new Map(), amendments: new Map(), cells: [] });
  return versionRoom(plan, made, grows).reasons.map(
    (reason) => `${nameOfReason(reason, language)}: ${toldReason(reason, language)}`,
  );
};

describe("reasons why there is no gap, in a new version", () => {
  it.each([
    [
      "en",
      "“No gap because...” of 2: 2 → 3; the draft changed since (2), so please look whether the reason still holds",
      "“No gap because...” of 3: the provision has no row any more; the reason is kept in Earlier drafts (No gap because...)",
    ],
    [
      "ru",
      "«Пробела нет, потому что...» у положения 2: 2 → 3; проект с тех пор изменен (2); проверьте, верна ли еще причина",
      "«Пробела нет, потому что...» у положения 3: строки этого положения больше нет; причина сохранена: Earlier drafts (No gap because...)",
    ],
    [
      "kk",
      "2 ережесіндегі «Олқылық жоқ, себебі...»: 2 → 3; жоба содан бері өзгерді (2); себептің әлі дұрыс екенін тексеріңіз",
      "3 ережесіндегі «Олқылық жоқ, себебі...»: бұл ереженің жолы енді жоқ; себебі сақталған жер: Earlier drafts (No gap because...)",
    ],
  ] as const)(
    "are told where words changed or the provision is gone, not where a number did: %s",
    (language, ...lines) => {
      expect(told(language)).toEqual(lines);
    },
  );

  it.each([
    ["en", "1 → 2; whether that is its provision is not certain"],
    ["ru", "1 → 2; то ли это положение, не наверняка"],
    ["kk", "1 → 2; сол ереже екені анық емес"],
  ] as const)("are told where it is not certain whose they are: %s", (language, expected) => {
    const { rows } = planNewVersion(before, NOW, { gaps: new Map(), amendments: new Map(), cells: [] });
    const uncertain = rows.slice(0, 1).map((row) => ({ ...row, match: { ...row.match, isCertain: false } }));
    const [reason] = planReasons(uncertain, NOW);
    expect(reason && toldReason({ ...reason, keptIn: undefined }, language)).toBe(expected);
  });

  it("stay where they are in a workbook that has no place for them, which is said, too", () => {
    const tables = before.tables.map((one) => ({
      ...one,
      headers: Object.fromEntries(Object.entries(one.headers).filter(([key]) => key !== "noGapReason")),
    }));
    const old = { ...before, tables };
    expect(told("en", old).at(-1)).toMatch(/kept in Provisions![A-Z]6$/u);
    expect(told("en", old, true).at(-1)).toMatch(/kept in Earlier drafts \(No gap because\.\.\.\)$/u);
  });
});
