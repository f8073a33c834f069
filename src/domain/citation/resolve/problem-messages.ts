import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import type { Localised } from "../../language";
import { unitName } from "../grammar/unit-names";
import { inSentence, shortNameIn } from "../format/name-in";
import { russianUnit } from "../format/russian-units";
import { atStart, isMany, asWritten, manyInEnglish, named, noneOf, place, quoted } from "./message-parts";

/** Beside the catalogue's, an own document of the same name must be told apart. */
const ownMark = (instrument: Instrument): Localised =>
  isOwn(instrument)
    ? { en: " of your own documents", ru: " из ваших документов", kk: " (өз құжатыңыз)" }
    : { en: "", ru: "", kk: "" };

/** A run that goes down. */
export function reversedRun(instrument: Instrument, unit: string, run: string): Localised {
  const [what, where] = [place(unit, run), named(instrument)];
  return {
    en: `“${what.en}” of ${where.en} runs backwards. Write the lower number first.`,
    ru: `«${what.ru}» документа ${where.ru}: диапазон записан в обратном порядке. Запишите сначала меньший номер.`,
    kk: `${where.kk} құжатының «${what.kk}»: аралық кері ретпен жазылған. Алдымен кіші нөмірді жазыңыз.`,
  };
}

/** A Cyrillic letter where the instrument has Latin ones: which of them is meant can't be told. */
export function cyrillicLetter(instrument: Instrument, letter: string): Localised {
  const where = named(instrument);
  return {
    en: `“${letter}” is a Cyrillic letter; the points of ${where.en} are lettered a, b, c in Latin. Type the Latin letter.`,
    ru: `«${letter}» — кириллическая буква; в документе ${where.ru} буквы латинские (a, b, c). Наберите латинскую.`,
    kk: `«${letter}» – кирилл әрпі; ${where.kk} құжатында латын әріптері (a, b, c). Латын әрпін теріңіз.`,
  };
}

/** A unit that the instrument is not numbered by. */
export function wrongUnit(instrument: Instrument, unit: string, number: string): Localised {
  const [where, none, right] = [named(instrument), noneOf(unit, number), instrument.pinpoint.unit];
  const many = unitName(right).kk.many;
  return {
    en: `${atStart(where.en)} ${isMany(where.en) ? "are" : "is"} cited by ${manyInEnglish(right)}; ${none.en}. Correct the word or the number.`,
    ru: `Документ ${where.ru} делится на ${russianUnit(right).many}; ${none.ru}. Исправьте слово или номер.`,
    kk: `${where.kk} құжаты ${many}${/[аы]р$/u.test(many) ? "ға" : "ге"} бөлінген; ${none.kk}. Сөзді не нөмірді түзетіңіз.`,
  };
}

/** A place with no instrument that the catalogue knows. */
export const unnamed = (text: string): Localised => ({
  en: `Beside “${text}” stands no instrument that the catalogue knows. Name the instrument there.`,
  ru: `Рядом с «${text}» не назван документ, известный каталогу. Назовите там документ.`,
  kk: `«${text}» қасында каталогқа белгілі құжат аталмаған. Сол жерде құжатты атаңыз.`,
});

/** A place behind an act and the number of another, by which that is explained. */
export const ofEither = (text: string): Localised => ({
  en: `“${text}” stands behind two acts and may be of either. Write its act right beside it.`,
  ru: `«${text}» стоит после двух актов и может относиться к любому из них. Укажите нужный акт рядом.`,
  kk: `«${text}» екі актіден кейін тұр, қайсысыныкі екені белгісіз. Керек актіні дәл қасына жазыңыз.`,
});

/** A name that is not in the catalogue. */
export const unknownInstrument = (name: string): Localised => ({
  en: `The catalogue has no “${name}”. Correct the name, or list the document on the sheet Documents.`,
  ru: `В каталоге нет документа ${asWritten(name)}. Исправьте название или внесите документ на лист «Документы».`,
  kk: `Каталогта ${asWritten(name)} деген құжат жоқ. Атауын түзетіңіз немесе құжатты «Құжаттар» парағына енгізіңіз.`,
});

/** A word that may stand for any instrument, "this Law", where nothing tells for which. */
export const unclearPointer = (name: string): Localised => ({
  en: `Nothing here tells which instrument “${name}” is. Name it, or write “of the draft” if that is meant.`,
  ru: `Здесь неясно, какой документ назван словами ${asWritten(name)}. Назовите его, а если это проект, напишите «проекта».`,
  kk: `Мұнда ${asWritten(name)} деген сөз қай құжат екені белгісіз. Оны атаңыз, ал жоба болса, «жобаның» деп жазыңыз.`,
});

/**
 * A title that laws of several states have, without its state, where another country's law is under review.
 *
 * @param isToldWhose whether the review says which country's
 */
export function withoutState(name: string, known: readonly Instrument[], isToldWhose: boolean): Localised {
  const list = listIn(known);
  if (!isToldWhose)
    return {
      en: `“${name}” stands without its state: the catalogue knows only ${list.en}, and the review does not say whose law is under review. Write the state beside it, or the code of the country on the sheet Review.`,
      ru: `${quoted(name)}: государство не названо, из таких документов каталог знает только ${list.ru}, а закон какой страны рассматривается, в обзоре не сказано. Напишите рядом государство или укажите код страны на листе «Обзор».`,
      kk: `${quoted(name)}: мемлекеті аталмаған, мұндай құжаттардан каталог тек мынаны біледі: ${list.kk}, ал қай елдің заңы қаралып отырғаны шолуда айтылмаған. Қасына мемлекетін жазыңыз немесе «Шолу» парағында ел кодын көрсетіңіз.`,
    };
  return {
    en: `“${name}” stands without its state: the catalogue knows only ${list.en}, and another country’s law is under review. Write the state beside it, or list the law on the sheet Documents.`,
    ru: `${quoted(name)}: государство не названо, из таких документов каталог знает только ${list.ru}, а рассматривается закон другой страны. Напишите рядом государство или внесите закон на лист «Документы».`,
    kk: `${quoted(name)}: мемлекеті аталмаған, мұндай құжаттардан каталог тек мынаны біледі: ${list.kk}, ал қаралып отырғаны – басқа елдің заңы. Қасына мемлекетін жазыңыз немесе заңды «Құжаттар» парағына енгізіңіз.`,
  };
}

/** A title that the catalogue has of one state, with another state beside it. */
export const ofOtherState = (name: string, known: Instrument): Localised => ({
  en: `“${name}”: of that name the catalogue has only ${inSentence(known)}, the law of another state than the one named here. List the law on the sheet Documents.`,
  ru: `${asWritten(name)}: в каталоге с таким названием есть только ${quoted(shortNameIn(known, "ru"))} – закон не того государства, которое названо здесь. Внесите закон на лист «Документы».`,
  kk: `${asWritten(name)}: каталогта осындай атаумен тек ${quoted(shortNameIn(known, "kk"))} бар, ал ол – мұнда аталған мемлекеттің заңы емес. Заңды «Құжаттар» парағына енгізіңіз.`,
});

/** The title of an own document, with another state, year or number beside it than the list has. */
export const ofOtherFacts = (name: string, { title: { en, ru, kk } }: Instrument): Localised => ({
  en: `“${name}”: of that name the sheet Documents has only “${en}”; the state, the year or the number named here is not that one’s. Correct it, or list this document too.`,
  ru: `${asWritten(name)}: на листе «Документы» с таким названием есть только ${quoted(ru ?? en)}; государство, год или номер здесь не те, что у него. Исправьте их или внесите на лист и этот документ.`,
  kk: `${asWritten(name)}: «Құжаттар» парағында осындай атаумен тек ${quoted(kk ?? en)} бар; мұнда аталған мемлекет, жыл не нөмір оныкі емес. Оларды түзетіңіз немесе бұл құжатты да параққа енгізіңіз.`,
});

/** The title of a law of the catalogue, with another number beside it. */
export function ofOtherNumber(name: string, known: Instrument): Localised {
  const number = known.symbol ?? "";
  return {
    en: `“${name}”: the number of ${inSentence(known)} is ${number}; the one here is another act’s, perhaps of one that changed it. Leave it out, or correct the number or the name.`,
    ru: `${asWritten(name)}: номер документа ${quoted(shortNameIn(known, "ru"))} – ${number}; здесь номер другого акта – возможно, того, которым внесены изменения. Уберите его либо исправьте номер или название.`,
    kk: `${asWritten(name)}: ${quoted(shortNameIn(known, "kk"))} құжатының нөмірі – ${number}; мұндағы нөмір басқа актінікі, мүмкін, өзгеріс енгізген актінікі. Оны алып тастаңыз не нөмірін немесе атауын түзетіңіз.`,
  };
}

/** A name that several instruments have. */
export function ambiguousName(name: string, candidates: readonly Instrument[]): Localised {
  const list = listIn(candidates);
  return {
    en: `“${name}” may be ${list.en}. Choose which is meant.`,
    ru: `«${name}»: это может быть ${list.ru}. Выберите, что имеется в виду.`,
    kk: `«${name}»: бұл ${list.kk} болуы мүмкін. Қайсысы екенін таңдаңыз.`,
  };
}

/** Instruments by their names, the person's own marked as such: "A or B". */
function listIn(instruments: readonly Instrument[]): Localised {
  const list = (pick: (instrument: Instrument) => string, or: string): string => instruments.map(pick).join(or);
  return {
    en: list((one) => inSentence(one) + ownMark(one).en, " or "),
    ru: list((one) => quoted(shortNameIn(one, "ru")) + ownMark(one).ru, " или "),
    kk: list((one) => quoted(shortNameIn(one, "kk")) + ownMark(one).kk, " немесе "),
  };
}

/** A place that none of several instruments of one name has. */
export function inNoneOfThem(unit: string | undefined, pinpoint: string): Localised {
  const what = place(unit ?? "", pinpoint);
  return {
    en: `None of the instruments of this name has ${unit === undefined ? `a number ${pinpoint}` : what.en}. Correct the number.`,
    ru: `«${what.ru}»: ни в одном из документов с таким названием этого нет. Исправьте номер.`,
    kk: `«${what.kk}»: осы атаулы құжаттардың ешқайсысында жоқ. Нөмірін түзетіңіз.`,
  };
}

/** A unit's word that may mean two units. */
export const ambiguousUnit = (word: string): Localised => ({
  en: `“${word}” may mean a sub-point or points. Write the word in full.`,
  ru: `«${word}»: это может значить и «подпункт», и «пункты». Напишите слово полностью.`,
  kk: `«${word}»: бұл тармақшаны да, тармақтарды да білдіруі мүмкін. Сөзді толық жазыңыз.`,
});

/** An instrument that another has replaced. */
export function superseded(instrument: Instrument, { byId }: Catalogue): Localised {
  const where = named(instrument);
  const next = instrument.supersededBy === undefined ? undefined : byId.get(instrument.supersededBy);
  return {
    en: `${atStart(where.en)} ${isMany(where.en) ? "are" : "is"} no longer current. Cite ${next ? inSentence(next) : "what has replaced it"}.`,
    ru: `Документ ${where.ru} больше не действует. Укажите ${next ? quoted(shortNameIn(next, "ru")) : "документ, который его заменил"}.`,
    kk: `${where.kk} құжаты енді қолданылмайды. Орнына ${next ? `${quoted(shortNameIn(next, "kk"))} құжатын` : "оны алмастырған құжатты"} келтіріңіз.`,
  };
}

/** An instrument that is a draft, not in force, or in force or suspended in part. */
export function notInForce(instrument: Instrument): Localised {
  const where = named(instrument);
  switch (instrument.standing) {
    case "draft":
      return {
        en: `${atStart(where.en)} ${isMany(where.en) ? "are" : "is"} not adopted. Write the word “draft” beside it.`,
        ru: `Документ ${where.ru} не принят. Укажите рядом, что это проект.`,
        kk: `${where.kk} құжаты қабылданған жоқ. Қасына оның жоба екенін жазыңыз.`,
      };
    case "force-unconfirmed":
      return {
        en: `The catalogue could not confirm that ${where.en} ${isMany(where.en) ? "are" : "is"} in force. Look it up and say beside it whether it is.`,
        ru: `Не подтверждено, что документ ${where.ru} вступил в силу. Проверьте и скажите рядом, вступил ли он.`,
        kk: `${where.kk} құжатының күшіне енгені расталмаған. Тексеріп, енген-енбегенін қасына жазыңыз.`,
      };
    case "partly-in-force":
      return {
        en: `Only part of ${where.en} is in force. Say beside it whether what you cite is.`,
        ru: `Документ ${where.ru} действует лишь частично. Скажите рядом, действует ли то, на что вы ссылаетесь.`,
        kk: `${where.kk} құжатының бір бөлігі ғана қолданыста. Келтірген ережеңіз қолданыста ма, қасына жазыңыз.`,
      };
    case "partly-suspended":
      return {
        en: `A court has suspended part of ${where.en}. Say so beside it.`,
        ru: `Действие документа ${where.ru} частично приостановлено. Скажите об этом рядом.`,
        kk: `${where.kk} құжатының қолданысы ішінара тоқтатыла тұрған. Бұл туралы қасына жазыңыз.`,
      };
    default:
      return {
        en: `${atStart(where.en)} ${isMany(where.en) ? "are" : "is"} not in force. Say so beside it.`,
        ru: `Документ ${where.ru} не вступил в силу. Скажите об этом рядом.`,
        kk: `${where.kk} құжаты күшіне енген жоқ. Бұл туралы қасына жазыңыз.`,
      };
  }
}

/** An instrument the catalogue could not confirm. */
export function unverifiedInstrument(instrument: Instrument): Localised {
  const where = named(instrument);
  return {
    en: `The catalogue could not confirm ${where.en}. Check it against the source.`,
    ru: `Сведения о документе ${where.ru} в каталоге не подтверждены. Сверьте их с первоисточником.`,
    kk: `${where.kk} құжаты туралы мәлімет каталогта расталмаған. Түпнұсқамен салыстырыңыз.`,
  };
}

/** A part of an instrument the catalogue could not confirm. */
export function unverifiedPart(instrument: Instrument, number: string): Localised {
  const [what, where] = [place(instrument.pinpoint.unit, number), named(instrument)];
  return {
    en: `The catalogue could not confirm ${what.en} of ${where.en}. Check it against the source.`,
    ru: `«${what.ru}» документа ${where.ru}: номер в каталоге не подтвержден. Сверьте его с первоисточником.`,
    kk: `${where.kk} құжатының «${what.kk}»: нөмір каталогта расталмаған. Түпнұсқамен салыстырыңыз.`,
  };
}
