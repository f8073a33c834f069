import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { asCountryCode, isCountryCode } from "../text/country-code";
import { quoted } from "../text/quoted";
import { ASK_FOR_STATE } from "./asks-for-state";
import type { Rule } from "./rule";
import { keysCovering, ruleKey, waiverKey } from "./waivers";

/** A waiver that covers nothing any more hides nothing, and may hide something later. */
export const waiverIsUsed: Rule = {
  id: "waiver-is-used",
  severity: "warning",
  summary: {
    en: "A waiver covers something that is found.",
    ru: "Исключение относится к тому, что действительно найдено.",
    kk: "Ерекшелік шынымен табылған нәрсеге қатысты.",
  },
  examples: [
    {
      shows: "What it waives is there.",
      review: { gaps: [{ headline: "" }], waivers: [{ rule: "headline-given", gap: "G-001" }] },
      finds: [],
    },
    {
      shows: "The rule in brackets, as it stands behind a finding.",
      review: { gaps: [{ headline: "" }], waivers: [{ rule: "[Headline-given]", gap: "g-001" }] },
      finds: [],
    },
    {
      shows: "What it waived was put right.",
      review: { waivers: [{ rule: "headline-given", gap: "G-001" }] },
      finds: [
        "Nothing that this waiver covers is found any more (“Each gap has a headline for the brief”). Delete its row.",
      ],
    },
    {
      shows: "Nobody says whose law is under review, so that what it waives may be there.",
      review: { details: { jurisdiction: "Ruritania" }, waivers: [{ rule: "foreign-example", gap: "G-001" }] },
      finds: [],
    },
    {
      shows: "Nobody says whose law is under review, and the rule does not ask for it.",
      review: { details: { jurisdiction: "" }, waivers: [{ rule: "headline-given", gap: "G-001" }] },
      finds: [
        "Nothing that this waiver covers is found any more (“Each gap has a headline for the brief”). Delete its row.",
      ],
    },
    {
      shows: "A slip in the rule's name.",
      review: { waivers: [{ rule: "headlines" }] },
      finds: [
        "The waiver names a rule that does not exist: “headlines”. Delete its row, and waive the finding from the list of findings.",
      ],
    },
  ],
  check: (review, _context, { rules: ran, found }) => {
    const used = new Set(found.flatMap(keysCovering));
    // Whose law is under review decides what is found of it: what such a waiver covers may be there.
    const isTold = isCountryCode(asCountryCode(review.details.jurisdiction));
    return review.waivers
      .filter((waiver) => !used.has(waiverKey(waiver)) && (isTold || !asksForState(ran.get(ruleKey(waiver.rule)))))
      .map(({ place, rule, gap }) => ({
        place,
        column: "rule",
        rowId: gap,
        about: rule,
        message: saidOf(rule, ran.get(ruleKey(rule))),
      }));
  },
};

const asksForState = (rule: Rule | undefined): boolean => rule !== undefined && ASK_FOR_STATE.has(rule.id);

const saidOf = (typed: string, rule: Rule | undefined): Localised =>
  rule === undefined ? unknownRule(typed) : unused(inEachLanguage((language) => rule.summary[language].slice(0, -1)));

const unused = (summary: Localised): Localised => ({
  en: `Nothing that this waiver covers is found any more (“${summary.en}”). Delete its row.`,
  ru: `Ничего из того, к чему относится это исключение (${quoted(summary.ru)}), больше не найдено. Удалите его строку.`,
  kk: `Бұл ерекшелікке қатысты (${quoted(summary.kk)}) енді ештеңе табылмайды. Оның жолын өшіріңіз.`,
});

const unknownRule = (typed: string): Localised => ({
  en: `The waiver names a rule that does not exist: “${typed}”. Delete its row, and waive the finding from the list of findings.`,
  ru: `В исключении названо правило, которого нет: ${quoted(typed)}. Удалите строку и внесите исключение из списка замечаний.`,
  kk: `Ерекшелікте жоқ қағида аталған: ${quoted(typed)}. Жолды өшіріп, ерекшелікті ескертулер тізімінен енгізіңіз.`,
});
