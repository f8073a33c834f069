import type { Localised } from "../../language";
import { OTHER_STATES } from "./other-states";
import { PARTS_WITH_ACTS } from "./parts-with-acts";

/** A state or a union of states, as it is named beside an instrument that is its own. */
export interface State {
  /** ISO code, as in an instrument's `jurisdiction`. */
  readonly code: string;
  /** English: before the name or after "of"; Russian: the genitive, after the name; Kazakh: before the name. */
  readonly words: Localised<readonly string[]>;
}

const state = (code: string, en: readonly string[], ru: readonly string[], kk: readonly string[]): State => ({
  code,
  words: { en, ru, kk },
});

/** "Kenya" and "Kenya's", beside what else is said of it. */
const named = (name: string, ...others: readonly string[]): readonly string[] => [name, `${name}'s`, ...others];

/** A Kazakh name as it stands and in the genitive. */
const owning = (name: string, genitive: string): readonly string[] => [name, genitive];

/**
 * States by their names, those without an instrument in the catalogue among
 * them: "the UK GDPR" and "Закон Кыргызской Республики «Об образовании»" are
 * not the instruments of the same name.
 */
export const STATES: readonly State[] = [
  state(
    "KZ",
    named("Kazakhstan", "Republic of Kazakhstan", "Kazakh", "Kazakhstani", "RK", "KZ"),
    ["РК", "Республики Казахстан", "Казахстана", "Казахстане", "Казахстан"],
    [
      "ҚР",
      "ҚР-ның",
      "Қазақстан Республикасы",
      ...owning("Қазақстан Республикасының", "Қазақстанның"),
      "Қазақстан",
      "Қазақстанда",
    ],
  ),
  state(
    "KG",
    named("Kyrgyzstan", "Kyrgyz Republic", "Kyrgyz Republic's", "Kyrgyz"),
    ["КР", "Кыргызской Республики", "Киргизской Республики", "Кыргызстана", "Кыргызстане", "Кыргызстан", "Киргизии"],
    [...owning("Қырғыз Республикасы", "Қырғыз Республикасының"), ...owning("Қырғызстан", "Қырғызстанның")],
  ),
  state(
    "RU",
    named("Russia", "Russian Federation", "Russian Federation's", "Russian"),
    ["РФ", "Российской Федерации", "России", "Россия"],
    ["РФ", ...owning("Ресей Федерациясы", "Ресей Федерациясының"), ...owning("Ресей", "Ресейдің")],
  ),
  state(
    "UZ",
    named("Uzbekistan", "Republic of Uzbekistan", "Uzbek"),
    ["РУз", "Республики Узбекистан", "Узбекистана", "Узбекистане", "Узбекистан"],
    [...owning("Өзбекстан Республикасы", "Өзбекстан Республикасының"), ...owning("Өзбекстан", "Өзбекстанның")],
  ),
  state(
    "BY",
    named("Belarus", "Republic of Belarus", "Belarusian"),
    ["РБ", "Республики Беларусь", "Беларуси", "Беларусь"],
    ["Беларусь Республикасы", "Беларусь Республикасының"],
  ),
  state("UA", named("Ukraine", "Ukrainian"), ["Украины"], ["Украинаның"]),
  state("TJ", named("Tajikistan", "Tajik"), ["РТ", "Республики Таджикистан", "Таджикистана"], ["Тәжікстанның"]),
  state("TM", named("Turkmenistan"), ["Туркменистана"], ["Түрікменстанның"]),
  state("AM", named("Armenia", "Armenian"), ["Республики Армения", "Армении"], ["Арменияның"]),
  state("AZ", named("Azerbaijan"), ["Азербайджанской Республики", "Азербайджана"], ["Әзербайжанның", "Азербайжанның"]),
  state("GE", named("Georgia", "Georgian"), ["Грузии"], ["Грузияның"]),
  state("MD", named("Moldova", "Moldovan"), ["Республики Молдова", "Молдовы"], ["Молдованың"]),
  state("MN", named("Mongolia", "Mongolian"), ["Монголии"], ["Моңғолияның"]),
  state(
    "EU",
    named("European Union", "EU", "EU's"),
    ["ЕС", "Европейского союза", "Европейский союз", "Евросоюза", "Евросоюз"],
    ["ЕО", "ЕО-ның", "ЕО-да", "Еуропалық одақтың", "Еуропалық одақ", "Еуропалық одақта"],
  ),
  state(
    "GB",
    named("UK", "United Kingdom", "United Kingdom's", "British", "GB"),
    ["Великобритании", "Соединенного Королевства"],
    ["Ұлыбританияның", "Ұлыбритания"],
  ),
  state(
    "US",
    named("US", "U.S.", "USA", "United States", "American", "California", "Californian", "California's"),
    ["США", "Калифорнии"],
    ["АҚШ", "АҚШ-тың"],
  ),
  state("AU", named("Australia", "Australian", "Cth", "AU"), ["Австралии"], ["Австралияның", "Аустралияның"]),
  state("CA", named("Canada", "Canadian"), ["Канады"], ["Канаданың"]),
  state("NZ", named("New Zealand"), ["Новой Зеландии"], ["Жаңа Зеландияның"]),
  state("SG", named("Singapore", "Singaporean"), ["Сингапура"], ["Сингапурдың"]),
  state("IE", named("Ireland", "Irish"), ["Ирландии"], ["Ирландияның"]),
  state("FR", named("France", "French"), ["Франции"], ["Францияның"]),
  state("DE", named("Germany", "German"), ["Германии", "ФРГ"], ["Германияның"]),
  state("NL", named("Netherlands", "Dutch"), ["Нидерландов"], ["Нидерландтың"]),
  state("ES", named("Spain", "Spanish"), ["Испании"], ["Испанияның"]),
  state("IT", named("Italy", "Italian"), ["Италии"], ["Италияның"]),
  state("SE", named("Sweden", "Swedish"), ["Швеции"], ["Швецияның"]),
  state("FI", named("Finland", "Finnish"), ["Финляндии"], ["Финляндияның"]),
  state("EE", named("Estonia", "Estonian"), ["Эстонии"], ["Эстонияның"]),
  state("TR", named("Türkiye", "Turkey", "Turkish"), ["Турции"], ["Түркияның"]),
  state("CN", named("China", "PRC", "Chinese"), ["Китая", "КНР"], ["Қытайдың", "ҚХР"]),
  state("IN", named("India", "Indian"), ["Индии"], ["Үндістанның"]),
  state("ID", named("Indonesia", "Indonesian"), ["Индонезии"], ["Индонезияның"]),
  state("JP", named("Japan", "Japanese"), ["Японии"], ["Жапонияның"]),
  state("KR", named("Korea", "Korean", "Republic of Korea"), ["Республики Корея", "Кореи"], ["Кореяның"]),
  state("MY", named("Malaysia", "Malaysian"), ["Малайзии"], ["Малайзияның"]),
  state("PH", named("Philippines", "Philippine"), ["Филиппин"], ["Филиппиннің"]),
  state("BR", named("Brazil", "Brazilian"), ["Бразилии"], ["Бразилияның"]),
  state("ZA", named("South Africa", "South African"), ["ЮАР"], ["ОАР"]),
  state("GH", named("Ghana", "Ghanaian"), ["Ганы"], ["Гананың"]),
  state("KE", named("Kenya", "Kenyan"), ["Кении"], ["Кенияның"]),
  state("NG", named("Nigeria", "Nigerian"), ["Нигерии"], ["Нигерияның"]),
  state("RW", named("Rwanda", "Rwandan"), ["Руанды"], ["Руанданың"]),
  ...OTHER_STATES.map(([code, en, ru, kk]) => state(code, named(en), [ru], [kk])),
  ...PARTS_WITH_ACTS.map(([code, en]) => state(code, named(en), [], [])),
];

/** The union of states whose acts hold in each of its members. */
export const UNION = "EU";
export const UNION_MEMBERS: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/** Beginnings of adjectives before a law: "российского Закона", "European AI Act". */
export const STATE_ADJECTIVES: Readonly<Record<string, string>> = {
  казахстанск: "KZ",
  российск: "RU",
  белорусск: "BY",
  кыргызск: "KG",
  киргизск: "KG",
  узбекск: "UZ",
  узбекистанск: "UZ",
  британск: "GB",
  американск: "US",
  австралийск: "AU",
  австрийск: "AT",
  азербайджанск: "AZ",
  английск: "GB",
  армянск: "AM",
  бразильск: "BR",
  венгерск: "HU",
  германск: "DE",
  греческ: "GR",
  грузинск: "GE",
  датск: "DK",
  индийск: "IN",
  ирландск: "IE",
  испанск: "ES",
  итальянск: "IT",
  канадск: "CA",
  китайск: "CN",
  корейск: "KR",
  латвийск: "LV",
  литовск: "LT",
  молдавск: "MD",
  монгольск: "MN",
  немецк: "DE",
  нидерландск: "NL",
  норвежск: "NO",
  польск: "PL",
  португальск: "PT",
  сингапурск: "SG",
  таджикск: "TJ",
  турецк: "TR",
  туркменск: "TM",
  украинск: "UA",
  финск: "FI",
  французск: "FR",
  чешск: "CZ",
  шведск: "SE",
  швейцарск: "CH",
  эстонск: "EE",
  японск: "JP",
  austrian: "AT",
  belgian: "BE",
  danish: "DK",
  greek: "GR",
  hungarian: "HU",
  latvian: "LV",
  lithuanian: "LT",
  norwegian: "NO",
  polish: "PL",
  portuguese: "PT",
  swiss: "CH",
  vietnamese: "VN",
  algerian: "DZ",
  argentin: "AR",
  bangladeshi: "BD",
  bulgarian: "BG",
  cambodian: "KH",
  cameroonian: "CM",
  chilean: "CL",
  colombian: "CO",
  croatian: "HR",
  egyptian: "EG",
  ethiopian: "ET",
  gambian: "GM",
  icelandic: "IS",
  iranian: "IR",
  israeli: "IL",
  jamaican: "JM",
  jordanian: "JO",
  lebanese: "LB",
  malawian: "MW",
  maltese: "MT",
  mauritian: "MU",
  mexican: "MX",
  moroccan: "MA",
  mozambican: "MZ",
  namibian: "NA",
  nepal: "NP",
  pakistani: "PK",
  peruvian: "PE",
  romanian: "RO",
  senegalese: "SN",
  serbian: "RS",
  slovak: "SK",
  slovenian: "SI",
  sudanese: "SD",
  tanzanian: "TZ",
  tunisian: "TN",
  ugandan: "UG",
  zambian: "ZM",
  zimbabwean: "ZW",
  европейск: "EU",
  european: "EU",
  еуропалық: "EU",
};

/** Beginnings of words for what may be learned from a state: "Norway's experience". */
export const LESSONS: readonly string[] = [
  ..."experience practice example model approach".split(" "),
  ..."опыт практик пример модел подход".split(" "),
  ..."тәжірибе мысал үлгі".split(" "),
];

/** Beginnings of words that say what of a state is told: "Опыт Украины: …", "Польшаның тәжірибесі: …". */
export const EXAMPLES: readonly string[] = [...LESSONS, ..."law legislation законодательств законы заңнама".split(" ")];

/**
 * Beginnings of words that set what a state has, or says, beside a law of another: "В России есть норма, аналогичная
 * статье 5 Закона …", "Sweden recommended amending the Law …".
 */
export const LIKENED: readonly string[] = [
  ..."similar equivalent comparable corresponding recommend suggest advis urge".split(" "),
  ..."аналогичн подобн сходн схож похож рекоменд предлож предлаг призва".split(" "),
  ..."ұқсас балама ұсын кеңес".split(" "),
];

/** Words that set one thing against another: "Norway has such a rule, but the Law on Education has none". */
export const CONTRASTS: ReadonlySet<string> = new Set(
  "but whereas while unlike than though а но однако чем ал бірақ алайда".split(" "),
);

/** Beginnings of words that a law is compared by with what there is in another state: "in contrast to the law in Australia". */
export const COMPARING: readonly string[] = [
  ..."like contrast contrary compar differ".split(" "),
  ..."отлич сравнени айырмашылы".split(" "),
];

/** Words that liken to the state right behind them: "as in Australia", «как и в Австралии». */
export const AS: ReadonlySet<string> = new Set("as как".split(" "));

/** Words that begin a clause about what there is in the state that was named right before: "Norway, where …". */
export const WHERE: ReadonlySet<string> = new Set("where где мұнда онда".split(" "));

/** The same of clauses that may be about other words as well: "children of Norway, whose …". */
export const WHOSE: ReadonlySet<string> = new Set(
  "whose which чей чья чьё чьи чьего чьей который которая которое которого которой".split(" "),
);

/** Beginnings of words for what a state is, before or behind its name. */
export const FORMS_OF_STATE: readonly string[] =
  "republic kingdom islamic исламск республик королевств республикас".split(" ");
