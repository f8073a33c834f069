import type { Language } from "../language";
import { around, isSaidIn } from "./open-provision";
import type { OpenProvision } from "./open-provision";
import type { CiteForm } from "../provision/citing";
import { feminineOrdinal, ordinalWord } from "./words/ordinals";

/** Levels that stand in a citation together with what is inside them; chapters and the like are mostly cited alone. */
const isCitedAround = ({ level, spec }: OpenProvision): boolean =>
  ["article", "point", "subpoint", "schedule", "indent"].includes(level) || spec.where === "schedule";

/** A schedule counts its own Parts and chapters, which are not those of the act. */
const isSchedule = ({ level, spec }: OpenProvision): boolean => level === "schedule" && spec.titled === true;

/** What a schedule belongs to, behind its mark. */
const BRACKET = /\s*[([][^]*$/u;

/**
 * How a provision is cited in the language of its draft: from the inside out in Russian, from the outside in with
 * suffixes in Kazakh, and in English from the outside in, numbers in brackets put together.
 *
 * @param told headings around it that have to be named, since others go by its number
 */
export function citeProvision(
  provision: OpenProvision,
  language: Language,
  told: ReadonlySet<OpenProvision> = new Set(),
): string {
  if (provision.number.text === "" && provision.level !== "indent")
    return provision.mark.replace(BRACKET, "") || provision.heading.join(" ");
  const isInChain = (one: OpenProvision): boolean =>
    isCitedAround(provision) ? isCitedAround(one) && !isSaidIn(one, provision) : one === provision || isSchedule(one);
  const chain = [...around(provision)].filter((one) => told.has(one) || isInChain(one));
  if (language === "ru")
    return chain.map((one, depth) => written(one, language, depth > 0 ? "outer" : "alone")).join(" ");
  const outwardIn = [...chain].reverse();
  if (language === "kk")
    return outwardIn
      .map((one, depth) => written(one, language, kazakhForm(depth > 0, depth < outwardIn.length - 1)))
      .join(" ");
  return outwardIn.map((one) => written(one, language, "alone")).reduce(joinEnglish, "");
}

const kazakhForm = (isOwned: boolean, isOwner: boolean): keyof CiteForm =>
  isOwner ? (isOwned ? "between" : "outer") : isOwned ? "inner" : "alone";

const joinEnglish = (before: string, next: string): string =>
  before === "" ? next : next.startsWith("(") ? before + next : `${before}, ${next}`;

function written(provision: OpenProvision, language: Language, form: keyof CiteForm): string {
  if (provision.level === "indent") return indent(provision, language, form);
  const { number, spec } = provision;
  if (number.text === "") return (spec.cite[language][form] ?? spec.cite[language].alone).replace(/ ?#[-)]? ?/u, "");
  const forms = spec.cite[language];
  return (forms[form] ?? forms.alone)
    .replace(/#-(ая|ой)/u, (_, end: string) => feminineOrdinal(number.text, end === "ая" ? "nominative" : "genitive"))
    .replace("#", number.text);
}

/** Indents are counted in the text they stand in, and the words that announce them are the first. */
function indent({ place }: OpenProvision, language: Language, form: keyof CiteForm): string {
  if (language === "ru") return `${form === "outer" ? "абзаца" : "абзац"} ${ordinalWord(place + 1, language)}`;
  if (language === "kk") return `${ordinalWord(place + 1, language)} абзацы`;
  return `${ordinalWord(place, language)} indent`;
}
