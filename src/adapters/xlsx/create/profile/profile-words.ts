import type { Localised } from "../../../../domain/language";

type ProfileTable = "ReviewProfile" | "ProfileAspects" | "ProfileQuestions" | "ProfileDocuments";

/** The heading above each table of a profile. */
export const PROFILE_TITLES: Readonly<Record<ProfileTable, Localised>> = {
  ReviewProfile: { en: "Profile of a review", ru: "Профиль обзора", kk: "Шолу бейіні" },
  ProfileAspects: {
    en: "Aspects the review looks at",
    ru: "Аспекты, которые рассматривает обзор",
    kk: "Шолу қарастыратын аспектілер",
  },
  ProfileQuestions: {
    en: "Questions asked of the draft",
    ru: "Вопросы к законопроекту",
    kk: "Заң жобасына қойылатын сұрақтар",
  },
  ProfileDocuments: {
    en: "Documents the review is guided by",
    ru: "Документы, которыми руководствуется обзор",
    kk: "Шолу басшылыққа алатын құжаттар",
  },
};

/** The line under the heading: how to fill the table in. */
export const PROFILE_HINTS: Readonly<Record<ProfileTable, Localised>> = {
  ReviewProfile: {
    en: "What the terms of reference ask for. One language is enough; where another one is blank, the first that is given stands in. Words of gender and age are beginnings of words, separated by “;”.",
    ru: "Чего требует техническое задание. Достаточно одного языка: где другой пуст, берется первый из заполненных. Слова о гендере и возрасте — начала слов, через «;».",
    kk: "Техникалық тапсырма не талап етеді. Бір тіл жеткілікті: басқасы бос болса, толтырылғанының біріншісі алынады. Гендер мен жас сөздері — сөздердің басы, «;» арқылы.",
  },
  ProfileAspects: {
    en: "One aspect a row, in the order in which they are to stand. The short name may be left blank; those of the general profile let suggestions weigh the aspect.",
    ru: "Один аспект — одна строка, в нужном порядке. Краткое имя можно не заполнять; имена из общего профиля позволяют учитывать аспект при подсказках.",
    kk: "Бір жолда — бір аспект, тұратын ретімен. Қысқа атын толтырмауға болады; жалпы бейіндегі аттар ұсыныстарда аспектіні ескеруге мүмкіндік береді.",
  },
  ProfileQuestions: {
    en: "One question a row; each aspect has at least one. A number left blank is given by the program.",
    ru: "Один вопрос — одна строка; у каждого аспекта есть хотя бы один. Пустой номер программа присвоит сама.",
    kk: "Бір жолда — бір сұрақ; әр аспектіде кемінде бір сұрақ бар. Бос нөмірді бағдарлама өзі береді.",
  },
  ProfileDocuments: {
    en: "One document a row; any one of its instruments satisfies it. Instruments go by their short name on the sheet Instruments or by a title; several are separated by “;”. At most 8 names are looked for in the cells.",
    ru: "Один документ — одна строка; достаточно ссылки на любой из его актов. Акт называют кратким именем с листа «Акты» или названием; несколько — через «;». В ячейках ищется не более 8 названий.",
    kk: "Бір жолда — бір құжат; оның актілерінің біріне сілтеме жеткілікті. Акт «Актілер» парағындағы қысқа атымен не атауымен аталады; бірнешеуі «;» арқылы. Ұяшықтардан ең көбі 8 атау ізделеді.",
  },
};

/** The sheet that lists what the catalogue holds. */
export const INSTRUMENT_WORDS = {
  sheet: { en: "Instruments", ru: "Акты", kk: "Актілер" },
  title: { en: "Instruments of the catalogue", ru: "Акты из каталога", kk: "Каталогтағы актілер" },
  hint: {
    en: "For looking up: what a document of the profile may name. Changes on this sheet are not read.",
    ru: "Для справки: что может назвать документ профиля. Изменения на этом листе не читаются.",
    kk: "Анықтама үшін: бейін құжаты нені атай алады. Бұл парақтағы өзгерістер оқылмайды.",
  },
  id: { en: "Short name", ru: "Краткое имя", kk: "Қысқа аты" },
  of: { en: "Of", ru: "Чей", kk: "Кімнің" },
  inEnglish: { en: "Title in English", ru: "Название по-английски", kk: "Атауы ағылшынша" },
  inRussian: { en: "Title in Russian", ru: "Название по-русски", kk: "Атауы орысша" },
  inKazakh: { en: "Title in Kazakh", ru: "Название по-казахски", kk: "Атауы қазақша" },
} as const satisfies Readonly<Record<string, Localised>>;
