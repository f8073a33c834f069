import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import type { Localised } from "../../language";
import { unitName } from "../grammar/unit-names";
import { inSentence, shortNameIn } from "../format/name-in";
import { russianUnit } from "../format/russian-units";
import { atStart, isMany, manyInEnglish, named, noneOf, place, quoted } from "./message-parts";

/** Beside the catalogue's, an own document of the same name must be told apart. */
const ownMark = (instrument: Instrument): Localised =>
  isOwn(instrument)
    ? { en: " of your own documents", ru: " из ваших документов", kk: " (өз құжатыңыз)" }
    : { en: "", ru: "", kk: "" };

/** A run that goes down. */
export function reversedRun(instrument: Instrument, unit: string, run: string): Localised {
  const [what, where] = [place(unit, run), named(instrument)];
  return {
    en: `“${what.en}” of ${where.en} runs backwards; the lower number comes first.`,
    ru: `«${what.ru}» документа ${where.ru}: диапазон записан в обратном порядке; сначала указывается меньший номер.`,
    kk: `${where.kk} құжатының «${what.kk}»: аралық кері ретпен жазылған; алдымен кіші нөмір жазылады.`,
  };
}

/** A Cyrillic letter where the instrument has Latin ones: which of them is meant can't be told. */
export function cyrillicLetter(instrument: Instrument, letter: string): Localised {
  const where = named(instrument);
  return {
    en: `“${letter}” is a Cyrillic letter; the points of ${where.en} are lettered a, b, c in Latin.`,
    ru: `«${letter}» — кириллическая буква; в документе ${where.ru} буквы латинские (a, b, c).`,
    kk: `«${letter}» – кирилл әрпі; ${where.kk} құжатында латын әріптері (a, b, c).`,
  };
}

/** A unit that the instrument is not numbered by. */
export function wrongUnit(instrument: Instrument, unit: string, number: string): Localised {
  const [where, none, right] = [named(instrument), noneOf(unit, number), instrument.pinpoint.unit];
  const many = unitName(right).kk.many;
  return {
    en: `${atStart(where.en)} ${isMany(where.en) ? "are" : "is"} cited by ${manyInEnglish(right)}; ${none.en}.`,
    ru: `Документ ${where.ru} делится на ${russianUnit(right).many}; ${none.ru}.`,
    kk: `${where.kk} құжаты ${many}${/[аы]р$/u.test(many) ? "ға" : "ге"} бөлінген; ${none.kk}.`,
  };
}

/** A place with no instrument that the catalogue knows. */
export const unnamed = (text: string): Localised => ({
  en: `Unexpected “${text}” with no instrument that the catalogue knows, expected an instrument of the catalogue or its name beside it`,
  ru: `«${text}»: рядом не назван ни один документ, известный каталогу; ожидается документ из каталога или его название рядом`,
  kk: `«${text}»: қасында каталогқа белгілі құжат аталмаған; каталогтағы құжат немесе қасында оның атауы күтіледі`,
});

/** A name that is not in the catalogue. */
export const unknownInstrument = (name: string): Localised => ({
  en: `Unexpected “${name}”, expected an instrument of the catalogue or one that the sheet Documents lists`,
  ru: `${quoted(name)}: такого документа нет в каталоге, ожидается документ из каталога или из листа «Документы»`,
  kk: `${quoted(name)}: каталогта мұндай құжат жоқ, каталогтағы немесе «Құжаттар» парағындағы құжат күтіледі`,
});

/** A title that laws of several states have, without its state, where another country's law is under review. */
export const withoutState = (name: string, known: Instrument): Localised => ({
  en: `Unexpected “${name}” without its state: the catalogue knows only ${inSentence(known)}, and another country’s law is under review; expected the state beside it, or the law on the sheet Documents`,
  ru: `${quoted(name)}: государство не названо, каталогу известен только документ ${quoted(shortNameIn(known, "ru"))}, а рассматривается закон другой страны; ожидается название государства рядом или закон в листе «Документы»`,
  kk: `${quoted(name)}: мемлекеті аталмаған, каталогқа тек ${quoted(shortNameIn(known, "kk"))} құжаты белгілі, ал қаралып отырғаны – басқа елдің заңы; қасында мемлекеттің атауы немесе «Құжаттар» парағында сол заң күтіледі`,
});

/** A name that several instruments have. */
export function ambiguousName(name: string, candidates: readonly Instrument[]): Localised {
  const list = (pick: (instrument: Instrument) => string, or: string): string => candidates.map(pick).join(or);
  return {
    en: `Unexpected “${name}”, which may be ${list((one) => inSentence(one) + ownMark(one).en, " or ")}; expected a name that says which`,
    ru: `«${name}»: это может быть ${list((one) => quoted(shortNameIn(one, "ru")) + ownMark(one).ru, " или ")}; ожидается точное название`,
    kk: `«${name}»: бұл ${list((one) => quoted(shortNameIn(one, "kk")) + ownMark(one).kk, " немесе ")} болуы мүмкін; нақты атауы күтіледі`,
  };
}

/** A unit's word that may mean two units. */
export const ambiguousUnit = (word: string): Localised => ({
  en: `Unexpected “${word}”, which may be a sub-point or points; expected the unit in full`,
  ru: `«${word}»: это может значить и «подпункт», и «пункты»; ожидается полное слово`,
  kk: `«${word}»: бұл тармақшаны да, тармақтарды да білдіруі мүмкін; толық сөз күтіледі`,
});

/** An instrument that another has replaced. */
export function superseded(instrument: Instrument, { byId }: Catalogue): Localised {
  const where = named(instrument);
  const next = instrument.supersededBy === undefined ? undefined : byId.get(instrument.supersededBy);
  return {
    en: `Unexpected reference to ${where.en}, which is no longer current; expected ${next ? inSentence(next) : "what has replaced it"}`,
    ru: `Документ ${where.ru} больше не действует; ожидается ${next ? quoted(shortNameIn(next, "ru")) : "документ, который его заменил"}`,
    kk: `${where.kk} құжаты енді қолданылмайды; күтілетіні – ${next ? quoted(shortNameIn(next, "kk")) : "оны алмастырған құжат"}`,
  };
}

/** An instrument that is a draft, not in force, or suspended in part. */
export function notInForce(instrument: Instrument): Localised {
  const where = named(instrument);
  switch (instrument.standing) {
    case "draft":
      return {
        en: `Unexpected reference to ${where.en} as law, expected the word “draft” beside it: it is not adopted`,
        ru: `Документ ${where.ru} не принят; ожидается указание, что это проект`,
        kk: `${where.kk} құжаты қабылданған жоқ; оның жоба екені көрсетілуі күтіледі`,
      };
    case "partly-suspended":
      return {
        en: `Unexpected reference to ${where.en} without a remark, expected one: a court has suspended part of it`,
        ru: `Действие документа ${where.ru} частично приостановлено; ожидается оговорка об этом`,
        kk: `${where.kk} құжатының қолданысы ішінара тоқтатылған; бұл туралы ескертпе күтіледі`,
      };
    default:
      return {
        en: `Unexpected reference to ${where.en} as law in force, expected a remark: it is not in force`,
        ru: `Документ ${where.ru} не вступил в силу; ожидается оговорка об этом`,
        kk: `${where.kk} құжаты күшіне енген жоқ; бұл туралы ескертпе күтіледі`,
      };
  }
}

/** An instrument the catalogue could not confirm. */
export function unverifiedInstrument(instrument: Instrument): Localised {
  const where = named(instrument);
  return {
    en: `Unexpected reference to ${where.en}, which the catalogue could not confirm; expected a check against the source`,
    ru: `Сведения о документе ${where.ru} в каталоге не подтверждены; ожидается сверка с первоисточником`,
    kk: `${where.kk} құжаты туралы мәлімет каталогта расталмаған; түпнұсқамен салыстыру күтіледі`,
  };
}

/** A part of an instrument the catalogue could not confirm. */
export function unverifiedPart(instrument: Instrument, number: string): Localised {
  const [what, where] = [place(instrument.pinpoint.unit, number), named(instrument)];
  return {
    en: `Unexpected ${what.en} of ${where.en}, which the catalogue could not confirm; expected a check against the source`,
    ru: `«${what.ru}» документа ${where.ru}: номер в каталоге не подтвержден; ожидается сверка с первоисточником`,
    kk: `${where.kk} құжатының «${what.kk}»: нөмір каталогта расталмаған; түпнұсқамен салыстыру күтіледі`,
  };
}
