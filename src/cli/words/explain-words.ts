import type { Because } from "../../domain/citation/discourse/because";
import type { Form, WhyUnread } from "../../domain/citation/explain/explanation";
import type { Language, Localised } from "../../domain/language";

/** What a name or a place was read as. `shown` is as written, `what` the instruments or the places. */
export const FORM: Readonly<Record<Form, (shown: string, what: string) => Localised>> = {
  name: (shown, what) => ({
    en: `“${shown}” is a name that the catalogue has: ${what}.`,
    ru: `«${shown}» — название из каталога: ${what}.`,
    kk: `«${shown}» – каталогтағы атау: ${what}.`,
  }),
  "act by details": (shown, what) => ({
    en: `“${shown}” tells an act by its kind, title, date or number: ${what}.`,
    ru: `«${shown}» указывает акт по виду, заголовку, дате или номеру: ${what}.`,
    kk: `«${shown}» актіні түрі, тақырыбы, күні не нөмірі бойынша көрсетеді: ${what}.`,
  }),
  "one of a series": (shown, what) => ({
    en: `“${shown}” is one of a numbered series: ${what || "not in the catalogue"}.`,
    ru: `«${shown}» — один из нумерованного ряда: ${what || "в каталоге его нет"}.`,
    kk: `«${shown}» – нөмірленген қатардың бірі: ${what || "каталогта жоқ"}.`,
  }),
  "given words": (shown, what) => ({
    en: `“${shown}” stands for ${what}, as the context given for the text says.`,
    ru: `«${shown}» означает ${what}: так сказано в контексте, заданном для текста.`,
    kk: `«${shown}» дегені – ${what}: мәтінге берілген контексте солай айтылған.`,
  }),
  "defined words": (shown) => ({
    en: `“${shown}” are words that the text itself gave to an instrument before.`,
    ru: `«${shown}» — слова, которыми сам текст раньше обозначил документ.`,
    kk: `«${shown}» – мәтіннің өзі бұрын құжатқа берген сөздер.`,
  }),
  pointer: (shown) => ({
    en: `“${shown}” stands for an instrument that is named elsewhere.`,
    ru: `«${shown}» указывает на документ, названный в другом месте.`,
    kk: `«${shown}» басқа жерде аталған құжатты көрсетеді.`,
  }),
  "unknown name": (shown) => ({
    en: `“${shown}” reads as the name of an instrument, and the catalogue has none of this name.`,
    ru: `«${shown}» похоже на название документа, но в каталоге такого нет.`,
    kk: `«${shown}» құжат атауына ұқсайды, бірақ каталогта ондай атау жоқ.`,
  }),
  "unit, then numbers": (shown, what) => ({
    en: `“${shown}” is a unit with its numbers behind it: ${what}.`,
    ru: `«${shown}» — единица, за которой стоят номера: ${what}.`,
    kk: `«${shown}» – нөмірлері артында тұрған бірлік: ${what}.`,
  }),
  "numbers, then unit": (shown, what) => ({
    en: `“${shown}” is a unit with its numbers before it: ${what}.`,
    ru: `«${shown}» — единица, перед которой стоят номера: ${what}.`,
    kk: `«${shown}» – нөмірлері алдында тұрған бірлік: ${what}.`,
  }),
  "unit alone": (shown) => ({
    en: `“${shown}” is a part that has no number.`,
    ru: `«${shown}» — часть без номера.`,
    kk: `«${shown}» – нөмірі жоқ бөлік.`,
  }),
  "numbers alone": (shown, what) => ({
    en: `“${shown}” is without a unit of its own and goes by what stands beside it: ${what}.`,
    ru: `«${shown}» не имеет своей единицы и читается по тому, что рядом: ${what}.`,
    kk: `«${shown}» өз бірлігінсіз, қасындағысы бойынша оқылады: ${what}.`,
  }),
};

/** What is known of a unit's word. */
export const unitWord = (shown: string, unit: string, languages: readonly Language[]): Localised => ({
  en: `“${shown}” is a word for “${unit}” (${languages.map((one) => SPOKEN[one].en).join(", ")}).`,
  ru: `«${shown}» — слово для единицы «${unit}» (${languages.map((one) => SPOKEN[one].ru).join(", ")}).`,
  kk: `«${shown}» – «${unit}» бірлігінің сөзі (${languages.map((one) => SPOKEN[one].kk).join(", ")}).`,
});

const SPOKEN: Readonly<Record<Language, Localised>> = {
  en: { en: "English", ru: "английский", kk: "ағылшын тілі" },
  ru: { en: "Russian", ru: "русский", kk: "орыс тілі" },
  kk: { en: "Kazakh", ru: "казахский", kk: "қазақ тілі" },
};

/** Letters that are not those of the name. */
export const slipped = (shown: string): Localised => ({
  en: `“${shown}” is taken for that name although a letter is missing, wrong, doubled or swapped.`,
  ru: `«${shown}» принято за это название, хотя буква пропущена, ошибочна, удвоена или переставлена.`,
  kk: `«${shown}» сол атау деп алынды, бірақ бір әрпі жоқ, қате, қосарланған не орны ауысқан.`,
});

/** Whose a place is. */
export const OWNED = {
  before: (place: string, name: string, weight: string): Localised => ({
    en: `“${place}” is given to “${name}” before it; read so, the text weighs ${weight}.`,
    ru: `«${place}» отнесено к «${name}» перед ним; при таком чтении вес текста ${weight}.`,
    kk: `«${place}» алдындағы «${name}» атауына берілді; солай оқығанда мәтін салмағы ${weight}.`,
  }),
  after: (place: string, name: string, weight: string): Localised => ({
    en: `“${place}” is given to “${name}” after it; read so, the text weighs ${weight}.`,
    ru: `«${place}» отнесено к «${name}» после него; при таком чтении вес текста ${weight}.`,
    kk: `«${place}» артындағы «${name}» атауына берілді; солай оқығанда мәтін салмағы ${weight}.`,
  }),
  none: (place: string, _name: string, weight: string): Localised => ({
    en: `“${place}” is given to no name; read so, the text weighs ${weight}.`,
    ru: `«${place}» не отнесено ни к какому названию; при таком чтении вес текста ${weight}.`,
    kk: `«${place}» ешқандай атауға берілмеді; солай оқығанда мәтін салмағы ${weight}.`,
  }),
} as const;

/** Whose it could have been. */
export const PASSED_OVER = {
  lighter: (name: string, weight: string, between: string): Localised => ({
    en: `Passed over: given to “${name}” it would make ${weight}; between them stands “${between}”.`,
    ru: `Отброшено: если отнести к «${name}», вес был бы ${weight}; между ними стоит «${between}».`,
    kk: `Ескерілмеді: «${name}» атауына берілсе, салмағы ${weight} болар еді; арасында «${between}» тұр.`,
  }),
  none: (weight: string): Localised => ({
    en: `Passed over: given to no name it would make ${weight}.`,
    ru: `Отброшено: если не относить ни к чему, вес был бы ${weight}.`,
    kk: `Ескерілмеді: ешқайсысына берілмесе, салмағы ${weight} болар еді.`,
  }),
  never: (name: string, between: string): Localised => ({
    en: `Passed over: “${name}”, since “${between}” between them does not join this place to that name.`,
    ru: `Отброшено: «${name}», так как «${between}» между ними не связывает это место с этим названием.`,
    kk: `Ескерілмеді: «${name}», себебі арасындағы «${between}» бұл орынды ол атаумен байланыстырмайды.`,
  }),
} as const;

/** What tells which instrument is meant. */
export const BECAUSE: Readonly<Record<Because, (instrument: string) => Localised>> = {
  "only name": (id) => ({
    en: `It means ${id}: the name is of no other instrument.`,
    ru: `Имеется в виду ${id}: другого документа с таким названием нет.`,
    kk: `Бұл – ${id}: мұндай атауы бар басқа құжат жоқ.`,
  }),
  date: (id) => ({
    en: `It means ${id}: of those with this name it was adopted on the day that the text gives.`,
    ru: `Имеется в виду ${id}: из документов с этим названием он принят в день, указанный в тексте.`,
    kk: `Бұл – ${id}: осы атаулы құжаттардың ішінде мәтінде көрсетілген күні қабылданған.`,
  }),
  "state said": (id) => ({
    en: `It means ${id}: of those with this name it is of the state that the sentence names.`,
    ru: `Имеется в виду ${id}: из документов с этим названием он относится к государству, названному в предложении.`,
    kk: `Бұл – ${id}: осы атаулы құжаттардың ішінде сөйлемде аталған мемлекеттікі.`,
  }),
  "state reviewed": (id) => ({
    en: `It means ${id}: of those with this name it is of the country whose law is reviewed.`,
    ru: `Имеется в виду ${id}: из документов с этим названием он относится к стране, закон которой рассматривается.`,
    kk: `Бұл – ${id}: осы атаулы құжаттардың ішінде заңы қаралып жатқан елдікі.`,
  }),
  "state of text": (id) => ({
    en: `It means ${id}: of those with this name it is of the one country whose acts the text cites.`,
    ru: `Имеется в виду ${id}: из документов с этим названием он относится к единственной стране, акты которой упомянуты в тексте.`,
    kk: `Бұл – ${id}: осы атаулы құжаттардың ішінде мәтін актілерін келтірген жалғыз елдікі.`,
  }),
  "named last": (id) => ({
    en: `It means ${id}: the text named that last.`,
    ru: `Имеется в виду ${id}: он назван в тексте последним.`,
    kk: `Бұл – ${id}: мәтінде соңғы аталғаны сол.`,
  }),
  defined: (id) => ({
    en: `It means ${id}: the text said before that it calls it so.`,
    ru: `Имеется в виду ${id}: текст раньше сам дал ему это название.`,
    kk: `Бұл – ${id}: мәтін бұрын оған осы атауды берген.`,
  }),
  context: (id) => ({
    en: `It means ${id}: the context given for the text says so.`,
    ru: `Имеется в виду ${id}: так сказано в контексте, заданном для текста.`,
    kk: `Бұл – ${id}: мәтінге берілген контексте солай айтылған.`,
  }),
  "current of kind": (id) => ({
    en: `It means ${id}: that is the act at hand, it is of this kind, and no other of the kind was named.`,
    ru: `Имеется в виду ${id}: это рассматриваемый акт, он такого вида, и другой акт этого вида не назван.`,
    kk: `Бұл – ${id}: қаралып отырған акт сол, түрі де сондай, ал бұл түрдегі басқа акт аталмаған.`,
  }),
  "only one before": (id) => ({
    en: `It means ${id}: of the instruments named so far no other suits.`,
    ru: `Имеется в виду ${id}: из названных до этого документов подходит только он.`,
    kk: `Бұл – ${id}: осыған дейін аталған құжаттардан тек сол сәйкес келеді.`,
  }),
  usual: (id) => ({
    en: `It means ${id}: the context says that places without a name are of that.`,
    ru: `Имеется в виду ${id}: контекст относит к нему места без названия документа.`,
    kk: `Бұл – ${id}: контекст бойынша атаусыз орындар соған жатады.`,
  }),
  "goes on": (id) => ({
    en: `It means ${id}: it goes on with the places that stand before it.`,
    ru: `Имеется в виду ${id}: это продолжение мест, стоящих перед ним.`,
    kk: `Бұл – ${id}: бұл алдында тұрған орындардың жалғасы.`,
  }),
  "inside the last": (id) => ({
    en: `It means ${id}: it is inside the article that was cited last.`,
    ru: `Имеется в виду ${id}: это внутри статьи, названной последней.`,
    kk: `Бұл – ${id}: бұл соңғы аталған баптың ішінде.`,
  }),
};

/** Why words that look like a citation are none. */
export const UNREAD: Readonly<Record<WhyUnread, (shown: string) => Localised>> = {
  draft: (shown) => ({
    en: `“${shown}” cites nothing: it is of the draft itself.`,
    ru: `«${shown}» не ссылка: речь о самом проекте.`,
    kk: `«${shown}» – сілтеме емес: сөз жобаның өзі туралы.`,
  }),
  "numbers alone": (shown) => ({
    en: `“${shown}” cites nothing: the numbers have neither a unit nor a name.`,
    ru: `«${shown}» не ссылка: у номеров нет ни единицы, ни названия.`,
    kk: `«${shown}» – сілтеме емес: нөмірлердің бірлігі де, атауы да жоқ.`,
  }),
  "everyday unit": (shown) => ({
    en: `“${shown}” cites nothing: the word is a unit only beside the name of an instrument.`,
    ru: `«${shown}» не ссылка: это слово — единица только рядом с названием документа.`,
    kk: `«${shown}» – сілтеме емес: бұл сөз тек құжат атауының қасында ғана бірлік болады.`,
  }),
  "everyday name": (shown) => ({
    en: `“${shown}” cites nothing: such words are a name only beside a place or with a capital.`,
    ru: `«${shown}» не ссылка: такие слова — название только рядом с местом или с прописной буквы.`,
    kk: `«${shown}» – сілтеме емес: мұндай сөздер орынның қасында не бас әріппен ғана атау болады.`,
  }),
  "pointer alone": (shown) => ({
    en: `“${shown}” cites nothing: it names no place, and nothing tells which instrument it means.`,
    ru: `«${shown}» не ссылка: место не указано, и не сказано, какой документ имеется в виду.`,
    kk: `«${shown}» – сілтеме емес: орны көрсетілмеген, қай құжат екені де айтылмаған.`,
  }),
  "read before": (shown) => ({
    en: `“${shown}” cites nothing more: it is part of what was read before it.`,
    ru: `«${shown}» — не новая ссылка: это часть прочитанного перед ним.`,
    kk: `«${shown}» – жаңа сілтеме емес: алдында оқылғанның бөлігі.`,
  }),
};
