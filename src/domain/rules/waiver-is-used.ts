import type { Rule } from "./rule";
import { keysCovering, waivedRules, waiverKey } from "./waivers";

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
      shows: "What it waived was put right.",
      review: { waivers: [{ rule: "headline-given", gap: "G-001" }] },
      finds: ["Unexpected waiver of headline-given, expected something it covers: nothing is found any more"],
    },
    {
      shows: "A slip in the rule's name.",
      review: { waivers: [{ rule: "headlines" }] },
      finds: ["Unexpected rule headlines, expected the name of a rule as findings show it"],
    },
  ],
  check: (review, _context, { ruleIds, found }) => {
    const rules = waivedRules(review.waivers);
    const used = new Set(found.filter(({ rule }) => rules.has(rule.id)).flatMap(keysCovering));
    return review.waivers
      .filter((waiver) => !used.has(waiverKey(waiver)))
      .map(({ place, rule, gap }) => ({
        place,
        column: "rule",
        rowId: gap,
        about: rule,
        message: ruleIds.has(rule.toLowerCase()) ? unused(rule) : unknownRule(rule),
      }));
  },
};

const unused = (rule: string) => ({
  en: `Unexpected waiver of ${rule}, expected something it covers: nothing is found any more`,
  ru: `Лишнее исключение для ${rule}; ожидается замечание, к которому оно относится: больше ничего не найдено`,
  kk: `${rule} үшін артық ерекшелік; ол қатысты ескерту күтіледі: енді ештеңе табылмады`,
});

const unknownRule = (rule: string) => ({
  en: `Unexpected rule ${rule}, expected the name of a rule as findings show it`,
  ru: `Неизвестное правило ${rule}; ожидается имя правила, как оно указано в замечаниях`,
  kk: `Белгісіз қағида ${rule}; ескертулерде көрсетілген қағида атауы күтіледі`,
});
