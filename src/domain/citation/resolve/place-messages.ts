import { compareInserted } from "../../instrument/inserted-order";
import type { Instrument, ParagraphCount } from "../../instrument/instrument";
import { beginningOf, pointsOf } from "../../instrument/number-presence";
import { inEachLanguage } from "../../language";
import type { Localised } from "../../language";
import { countUnits, russianUnit } from "../format/russian-units";
import { unitName } from "../grammar/unit-names";
import { PART, atStart, countInEnglish, isMany, named, noneOf, place } from "./message-parts";
import { capitalised } from "../../text/capitalised";

/** A place that is not there, and what is there instead: `"The CRC has 54 articles; there is no article 61."` */
export function noSuchPlace(instrument: Instrument, unit: string, path: readonly string[]): Localised {
  const [number = "", paragraph, point, inner] = path;
  const said =
    paragraph === undefined
      ? noSuchNumber(instrument, unit, number)
      : point === undefined
        ? noSuchParagraph(instrument, number, paragraph)
        : inner === undefined
          ? noSuchPoint(instrument, [number, paragraph], point)
          : noSuchPoint(instrument, [number, `${paragraph}(${point})`], inner);
  return ofEdition(said, instrument);
}

/** A recital beyond the last one. */
export const noSuchRecital = (instrument: Instrument, number: string): Localised =>
  beyondCount(instrument, "recital", number, instrument.pinpoint.recitals ?? 0);

/** A place in another unit than the one that an instrument is numbered by. */
export function otherUnit(instrument: Instrument, unit: string): Localised {
  const where = named(instrument);
  const { unit: main } = instrument.pinpoint;
  return {
    en: `${atStart(where.en)} ${isMany(where.en) ? "are" : "is"} cited by ${unitName(main).en.name}, not by ${unitName(unit).en.name}.`,
    ru: `В документе ${where.ru} нумеруются ${russianUnit(main).many}, а не ${russianUnit(unit).many}.`,
    kk: `${where.kk} құжатында ${unitName(unit).kk.many} емес, ${unitName(main).kk.many} нөмірленеді.`,
  };
}

/** A part or a chapter beyond the last one. */
export const noSuchDivision = (
  instrument: Instrument,
  { unit, count, number }: { readonly unit: string; readonly count: number; readonly number: string },
): Localised => beyondCount(instrument, unit, number, count);

/** A number that looks like a smaller one with a footnote mark stuck to it. */
export function gluedNumber(instrument: Instrument, unit: string, number: string, likely: string): Localised {
  const missing = noSuchPlace(instrument, unit, [number]);
  const meant = place(unit, likely);
  return {
    en: `${missing.en} Perhaps ${meant.en} is meant, with a footnote mark stuck to the number: correct it.`,
    ru: `${missing.ru} Возможно, к номеру ${likely} прилип знак сноски: исправьте его.`,
    kk: `${missing.kk} Мүмкін, бұл – ${meant.kk}, нөміріне сілтеме белгісі жабысып қалған: түзетіңіз.`,
  };
}

/** Two letters without anything between them, of which the second is none of the first and stands beside it. */
export function sideBySide(instrument: Instrument, [one, other]: readonly [string, string]): Localised {
  const where = named(instrument);
  return {
    en: `In ${where.en} (${other}) stands beside (${one}); written “(${one})(${other})”, it would stand inside it. If both are meant, write “(${one}), (${other})”, each under the same unit.`,
    ru: `В документе ${where.ru} подпункт ${other}) стоит рядом с подпунктом ${one}), а записан так, будто он внутри него. Если имеются в виду оба, напишите «подпункты ${one} и ${other}».`,
    kk: `${where.kk} құжатында ${other}) ${one}) қатарында тұр, ал жазылуынша оның ішінде. Екеуі де айтылса, «${one} және ${other} тармақшалары» деп жазыңыз.`,
  };
}

/** What is said of a missing place where the catalogue may be wrong about what is there. */
export const unconfirmed = (said: Localised): Localised =>
  then(said, {
    en: "This may have changed or been counted wrongly: check it against the source.",
    ru: "Возможно, текст изменился или подсчет неточен: сверьте с первоисточником.",
    kk: "Мәтін өзгерген не есеп дәл емес болуы мүмкін: түпнұсқамен салыстырыңыз.",
  });

/** What is said of a missing place where it is certain. */
export const toCorrect = (said: Localised): Localised =>
  then(said, { en: "Correct the number.", ru: "Исправьте номер.", kk: "Нөмірін түзетіңіз." });

/** What is wrong, and behind it what to do. */
const then = (said: Localised, advice: Localised): Localised =>
  inEachLanguage((language) => `${said[language]} ${advice[language]}`);

/** A place that stands empty in the text. */
export function repealedPlace(
  instrument: Instrument,
  unit: string,
  [number = "", paragraph]: readonly string[],
): Localised {
  const [where, outer] = [named(instrument), place(unit, number)];
  const inner = place(innerUnit(instrument), paragraph ?? "");
  const what =
    paragraph === undefined
      ? outer
      : { en: `${inner.en} of ${outer.en}`, ru: `${inner.ru}, ${outer.ru}`, kk: `${outer.kk}, ${inner.kk}` };
  const said = {
    en: `${capitalised(what.en)} of ${where.en} is repealed and stands empty.`,
    ru: `«${what.ru}» документа ${where.ru}: положение исключено и не действует.`,
    kk: `${where.kk} құжатының «${what.kk}»: ереже алып тасталған, қолданылмайды.`,
  };
  return then(ofEdition(said, instrument), {
    en: "Cite a provision in force.",
    ru: "Укажите действующее положение.",
    kk: "Қолданыстағы ережені келтіріңіз.",
  });
}

function noSuchNumber(instrument: Instrument, unit: string, number: string): Localised {
  const { count, numbers } = instrument.pinpoint;
  const beginning = count === null ? beginningOf(instrument.pinpoint) : undefined;
  if (beginning !== undefined) return otherBeginning(instrument, unit, number, beginning);
  return numbers ? noneBetween(instrument, unit, number, numbers) : beyondCount(instrument, unit, number, count ?? 0);
}

function otherBeginning(instrument: Instrument, unit: string, number: string, beginning: string): Localised {
  const [where, none] = [named(instrument), noneOf(unit, number)];
  return {
    en: `Numbers in ${where.en} begin with “${beginning}”; ${none.en}.`,
    ru: `В документе ${where.ru} номера начинаются с «${beginning}»; ${none.ru}.`,
    kk: `${where.kk} құжатында нөмірлер «${beginning}» деп басталады; ${none.kk}.`,
  };
}

function beyondCount(instrument: Instrument, unit: string, number: string, count: number): Localised {
  const [where, none] = [named(instrument), noneOf(unit, number)];
  return {
    en: `${atStart(where.en)} ${isMany(where.en) ? "have" : "has"} ${countInEnglish(count, unit)}; ${none.en}.`,
    ru: `В документе ${where.ru} ${countUnits(count, russianUnit(unit))}; ${none.ru}.`,
    kk: `${where.kk} құжатында ${count} ${unitName(unit || PART).kk.name} бар; ${none.kk}.`,
  };
}

/** Where numbers are inserted or missing, what stands around the gap says more than how many there are. */
function noneBetween(instrument: Instrument, unit: string, number: string, numbers: readonly string[]): Localised {
  const [where, none] = [named(instrument), noneOf(unit, number)];
  const next = numbers.find((one) => compareInserted(one, number) > 0);
  const before = numbers[(next === undefined ? numbers.length : numbers.indexOf(next)) - 1];
  const around: Localised =
    next === undefined
      ? { en: `the last one is ${before}`, ru: `последний номер – ${before}`, kk: `соңғы нөмірі – ${before}` }
      : before === undefined
        ? { en: `the first one is ${next}`, ru: `первый номер – ${next}`, kk: `бірінші нөмірі – ${next}` }
        : {
            en: `${next} follows ${before}`,
            ru: `за номером ${before} следует ${next}`,
            kk: `${before} нөмірінен кейін ${next} келеді`,
          };
  return {
    en: `In ${where.en} ${none.en}: ${around.en}.`,
    ru: `В документе ${where.ru} ${none.ru}: ${around.ru}.`,
    kk: `${where.kk} құжатында ${none.kk}: ${around.kk}.`,
  };
}

/** A paragraph, or what the articles are divided into there, beyond those of its article. */
function noSuchParagraph(instrument: Instrument, article: string, paragraph: string): Localised {
  const has = instrument.pinpoint.paragraphs?.[article] ?? 0;
  const unit = innerUnit(instrument);
  if (has !== 0) return noneInside(instrument, inArticle(article), { unit, number: paragraph, has });
  const points = pointsOf(instrument, article, "0");
  if (points !== undefined)
    return noneInside(instrument, inArticle(article), { unit: "subparagraph", number: paragraph, has: points });
  const [where, none] = [named(instrument), noneOf(unit, paragraph)];
  return {
    en: `Article ${article} of ${where.en} has no numbered ${unitName(unit).en.name}s; ${none.en}.`,
    ru: `Статья ${article} документа ${where.ru} не делится на нумерованные ${russianUnit(unit).many}; ${none.ru}.`,
    kk: `${where.kk} құжатының ${article}-бабы нөмірленген ${unitName(unit).kk.many}${unit === "part" ? "ге" : "ға"} бөлінбейді; ${none.kk}.`,
  };
}

function noSuchPoint(
  instrument: Instrument,
  [article = "", paragraph = ""]: readonly string[],
  number: string,
): Localised {
  const unit = innerUnit(instrument);
  const has = pointsOf(instrument, article, paragraph) ?? 0;
  const owner = {
    en: `${unitName(unit).en.name} ${paragraph} of article ${article}`,
    ru: `в ${unit === "part" ? "части" : "пункте"} ${paragraph} статьи ${article}`,
    kk: `${article}-бабының ${paragraph}-${unit === "part" ? "бөлігінде" : "тармағында"}`,
  };
  return noneInside(instrument, owner, { unit: "subparagraph", number, has });
}

const inArticle = (article: string): Localised => ({
  en: `article ${article}`,
  ru: `в статье ${article}`,
  kk: `${article}-бабында`,
});

/** `"Article 8 of the GDPR has 3 paragraphs; there is no paragraph 4."` */
function noneInside(
  instrument: Instrument,
  owner: Localised,
  { unit, number, has }: { readonly unit: string; readonly number: string; readonly has: ParagraphCount },
): Localised {
  const [where, none] = [named(instrument), noneOf(unit, number)];
  const { en, kk } = unitName(unit);
  if (has === 0 || (typeof has !== "number" && has.length === 0))
    return {
      en: capitalised(`${owner.en} of ${where.en} has no ${en.name}s.`),
      ru: capitalised(`${owner.ru} документа ${where.ru} нет ${russianUnit(unit).ofMany}.`),
      kk: `${where.kk} құжатының ${owner.kk} ${kk.many} жоқ.`,
    };
  const held: Localised =
    typeof has === "number"
      ? {
          en: countInEnglish(has, unit),
          ru: countUnits(has, russianUnit(unit)),
          kk: `${has} ${kk.name}`,
        }
      : {
          en: `${en.name}s ${has.join(", ")}`,
          ru: `есть ${russianUnit(unit).many} ${has.join(", ")}`,
          kk: `${has.join(", ")} ${kk.many}`,
        };
  return {
    en: capitalised(`${owner.en} of ${where.en} has ${held.en}; ${none.en}.`),
    ru: capitalised(`${owner.ru} документа ${where.ru} ${held.ru}; ${none.ru}.`),
    kk: `${where.kk} құжатының ${owner.kk} ${held.kk} бар; ${none.kk}.`,
  };
}

/** What articles are divided into: parts in some codes, paragraphs elsewhere. */
const innerUnit = ({ pinpoint }: Instrument): string => pinpoint.inner ?? "paragraph";

/** A law changes; a number that is not there may be a newer one. */
function ofEdition(said: Localised, { pinpoint: { edition } }: Instrument): Localised {
  if (edition === undefined) return said;
  return behind(said, {
    en: ` (text of ${edition})`,
    ru: ` (текст на ${numericDate(edition)})`,
    kk: ` (${numericDate(edition)} мәтіні)`,
  });
}

/** `"02.03.2026"`, `"03.2026"`: as dates are written in tables of Russian and Kazakh. */
const numericDate = (iso: string): string => iso.split("-").reverse().join(".");

/** Before the full stop. */
const behind = (said: Localised, more: Localised): Localised => ({
  en: `${said.en.slice(0, -1)}${more.en}.`,
  ru: `${said.ru.slice(0, -1)}${more.ru}.`,
  kk: `${said.kk.slice(0, -1)}${more.kk}.`,
});
