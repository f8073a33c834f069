import type { Localised } from "../../language";
import type { RemarkWords } from "../remark-teller";
import type { ProfileFault } from "./profile-fault";

type FaultTeller<Kind extends ProfileFault["kind"]> = (
  fault: Extract<ProfileFault, { readonly kind: Kind }>,
) => RemarkWords;

/** What is wrong with a profile, and what to do about it. */
export const profileFaultWords = (fault: ProfileFault): RemarkWords =>
  (TELLERS[fault.kind] as (fault: ProfileFault) => RemarkWords)(fault);

const TELLERS: { readonly [Kind in ProfileFault["kind"]]: FaultTeller<Kind> } = {
  "name-missing": () => ({
    said: { en: "The profile has no name.", ru: "У профиля нет названия.", kk: "Бейіннің атауы жоқ." },
    cure: {
      en: "Write it behind “Name”, in one language at least.",
      ru: "Впишите его напротив «Название» хотя бы на одном языке.",
      kk: "Оны «Атауы» тұсына кемінде бір тілде жазыңыз.",
    },
  }),
  "aspects-missing": () => ({
    said: {
      en: "The profile has no aspect.",
      ru: "В профиле нет ни одного аспекта.",
      kk: "Бейінде бірде-бір аспект жоқ.",
    },
    cure: {
      en: "Write the aspects of the review into the table ProfileAspects, one a row.",
      ru: "Впишите аспекты обзора в таблицу ProfileAspects, по одному в строке.",
      kk: "Шолудың аспектілерін ProfileAspects кестесіне жазыңыз, әр жолға біреуден.",
    },
  }),
  "aspect-unnamed": () => ({
    said: { en: "The aspect has no name.", ru: "У аспекта нет названия.", kk: "Аспектінің атауы жоқ." },
    cure: {
      en: "Name it in one language at least, or clear the row.",
      ru: "Назовите его хотя бы на одном языке или очистите строку.",
      kk: "Оны кемінде бір тілде атаңыз немесе жолды тазалаңыз.",
    },
  }),
  "aspect-unasked": () => ({
    said: {
      en: "No question is asked under this aspect.",
      ru: "К этому аспекту нет ни одного вопроса.",
      kk: "Бұл аспект бойынша бірде-бір сұрақ жоқ.",
    },
    cure: {
      en: "Write at least one row for it into the table ProfileQuestions, or clear the aspect's row.",
      ru: "Добавьте для него хотя бы одну строку в таблицу ProfileQuestions или очистите строку аспекта.",
      kk: "Оған ProfileQuestions кестесінде кемінде бір жол жазыңыз немесе аспектінің жолын тазалаңыз.",
    },
  }),
  "question-blank": () => ({
    said: { en: "The question has no words.", ru: "У вопроса нет текста.", kk: "Сұрақтың мәтіні жоқ." },
    cure: {
      en: "Write it in one language at least, or clear the row.",
      ru: "Напишите его хотя бы на одном языке или очистите строку.",
      kk: "Оны кемінде бір тілде жазыңыз немесе жолды тазалаңыз.",
    },
  }),
  "question-loose": () => ({
    said: {
      en: "The question belongs to no aspect.",
      ru: "Вопрос не относится ни к одному аспекту.",
      kk: "Сұрақ ешбір аспектіге жатпайды.",
    },
    cure: {
      en: "Choose its aspect from the list.",
      ru: "Выберите его аспект из списка.",
      kk: "Оның аспектісін тізімнен таңдаңыз.",
    },
  }),
  "document-untitled": () => ({
    said: { en: "The document has no title.", ru: "У документа нет названия.", kk: "Құжаттың атауы жоқ." },
    cure: {
      en: "Write its title in one language at least, or clear the row.",
      ru: "Впишите название хотя бы на одном языке или очистите строку.",
      kk: "Атауын кемінде бір тілде жазыңыз немесе жолды тазалаңыз.",
    },
  }),
  "item-unknown": ({ typed }) => ({
    said: {
      en: `“${shown(typed)}” is nothing that is asked about a profile.`,
      ru: `«${shown(typed)}» — такого пункта у профиля нет.`,
      kk: `«${shown(typed)}» — бейінде мұндай тармақ жоқ.`,
    },
    cure: {
      en: "Give the first column its words back as “gap-table profile” writes them, or clear the row.",
      ru: "Верните в первый столбец слова, которые пишет «gap-table profile», или очистите строку.",
      kk: "Бірінші бағанға «gap-table profile» жазатын сөздерді қайтарыңыз немесе жолды тазалаңыз.",
    },
  }),
  "not-a-choice": ({ typed }) => ({
    said: {
      en: `“${shown(typed)}” is none of the choices.`,
      ru: `«${shown(typed)}» нет в списке.`,
      kk: `«${shown(typed)}» тізімде жоқ.`,
    },
    cure: {
      en: "Choose from the list, or leave the cell empty.",
      ru: "Выберите значение из списка или оставьте ячейку пустой.",
      kk: "Тізімнен таңдаңыз немесе ұяшықты бос қалдырыңыз.",
    },
  }),
  "not-a-count": ({ typed, least, most }) => ({
    said: {
      en: `“${shown(typed)}” is no number from ${least} to ${most}.`,
      ru: `«${shown(typed)}» — не число от ${least} до ${most}.`,
      kk: `«${shown(typed)}» — ${least} мен ${most} арасындағы сан емес.`,
    },
    cure: {
      en: "Write a whole number in digits.",
      ru: "Впишите целое число цифрами.",
      kk: "Бүтін санды цифрмен жазыңыз.",
    },
  }),
  "id-taken": ({ typed }) => ({
    said: {
      en: `“${typed}” is a profile that comes with the program and says something else.`,
      ru: `«${typed}» — профиль из программы, и в нем сказано другое.`,
      kk: `«${typed}» — бағдарламамен бірге келетін бейін, онда басқаша айтылған.`,
    },
    cure: {
      en: "Give yours a short name of its own, or clear the cell: then one is made of its name.",
      ru: "Дайте своему профилю собственное краткое имя или очистите ячейку: тогда оно составится из названия.",
      kk: "Өз бейініңізге бөлек қысқа ат беріңіз немесе ұяшықты тазалаңыз: сонда ол атауынан жасалады.",
    },
  }),
  twice: ({ typed, row }) => ({
    said: {
      en: `“${shown(typed)}” stands in row ${row} already.`,
      ru: `«${shown(typed)}» уже есть в строке ${row}.`,
      kk: `«${shown(typed)}» ${row}-жолда бұрыннан бар.`,
    },
    cure: {
      en: "Change one of the two, or clear the row that is too much.",
      ru: "Измените одно из двух или очистите лишнюю строку.",
      kk: "Екеуінің бірін өзгертіңіз немесе артық жолды тазалаңыз.",
    },
  }),
  "holds-semicolon": ({ typed }) => ({
    said: {
      en: `“${shown(typed)}” holds a “;”, which separates values in a cell.`,
      ru: `В «${shown(typed)}» есть знак «;», а он разделяет значения в ячейке.`,
      kk: `«${shown(typed)}» ішінде «;» бар, ал ол ұяшықтағы мәндерді бөледі.`,
    },
    cure: { en: "Write a comma instead.", ru: "Поставьте вместо него запятую.", kk: "Оның орнына үтір қойыңыз." },
  }),
  "holds-sign": ({ typed }) => ({
    said: {
      en: `“${shown(typed)}” holds one of the signs * ? ~ ", which mean something in a formula.`,
      ru: `В «${shown(typed)}» есть один из знаков * ? ~ ", а они имеют особый смысл в формуле.`,
      kk: `«${shown(typed)}» ішінде * ? ~ " белгілерінің бірі бар, олардың формулада ерекше мәні бар.`,
    },
    cure: { en: "Leave the sign out.", ru: "Уберите этот знак.", kk: "Бұл белгіні алып тастаңыз." },
  }),
  "too-long": ({ typed, most }) => ({
    said: {
      en: `“${shown(typed)}” has ${typed.length} characters; ${most} fit.`,
      ru: `В «${shown(typed)}» знаков: ${typed.length}; помещается ${most}.`,
      kk: `«${shown(typed)}» ${typed.length} таңбадан тұрады; ${most} таңба сыяды.`,
    },
    cure: { en: "Make it shorter.", ru: "Сократите.", kk: "Қысқартыңыз." },
  }),
  "too-many": ({ most }) => ({
    said: {
      en: `There are more than ${most} here; no more are read.`,
      ru: `Здесь больше ${most}; остальное не читается.`,
      kk: `Мұндағылардың саны ${most} шегінен асады; артығы оқылмайды.`,
    },
    cure: {
      en: "Leave some out, or put some together.",
      ru: "Уберите лишнее или объедините.",
      kk: "Артығын алып тастаңыз немесе біріктіріңіз.",
    },
  }),
  "aspect-unknown": ({ typed, near }) => ({
    said: {
      en: `The profile has no aspect “${shown(typed)}”.`,
      ru: `В профиле нет аспекта «${shown(typed)}».`,
      kk: `Бейінде «${shown(typed)}» аспектісі жоқ.`,
    },
    cure: like(near, {
      en: "Choose one from the list.",
      ru: "Выберите аспект из списка.",
      kk: "Аспектіні тізімнен таңдаңыз.",
    }),
  }),
  "instrument-unknown": ({ typed, near }) => ({
    said: {
      en: `The catalogue has no instrument “${shown(typed)}”.`,
      ru: `В каталоге нет акта «${shown(typed)}».`,
      kk: `Каталогта «${shown(typed)}» актісі жоқ.`,
    },
    cure: like(near, {
      en: "Write a name from the sheet “Instruments”, or leave the cell empty: then the document is known by its title and names.",
      ru: "Впишите имя с листа «Акты» или оставьте ячейку пустой: тогда документ узнается по названию и именам.",
      kk: "«Актілер» парағындағы атты жазыңыз немесе ұяшықты бос қалдырыңыз: сонда құжат атауы мен аттары бойынша танылады.",
    }),
  }),
  "instrument-unclear": ({ typed, near }) => ({
    said: {
      en: `Several instruments are called “${shown(typed)}”.`,
      ru: `«${shown(typed)}» — название нескольких актов.`,
      kk: `«${shown(typed)}» деп бірнеше акт аталады.`,
    },
    cure: {
      en: `Write which one is meant: ${near.join(", ")}.`,
      ru: `Впишите, какой из них имеется в виду: ${near.join(", ")}.`,
      kk: `Қайсысы екенін жазыңыз: ${near.join(", ")}.`,
    },
  }),
  "no-name": ({ typed }) => ({
    said: {
      en: `“${shown(typed)}” is too short to be looked for: it would be found everywhere.`,
      ru: `«${shown(typed)}» слишком коротко для поиска: такое найдется везде.`,
      kk: `«${shown(typed)}» іздеу үшін тым қысқа: ол барлық жерде табылады.`,
    },
    cure: {
      en: "Write a longer name, or an abbreviation with two capital letters.",
      ru: "Впишите имя подлиннее или сокращение с двумя прописными буквами.",
      kk: "Ұзынырақ ат немесе екі бас әрпі бар қысқарту жазыңыз.",
    },
  }),
};

const SHOWN = 60;

/** Enough of a text to be known by. */
function shown(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}

const like = (near: readonly string[], otherwise: Localised): Localised =>
  near.length === 0
    ? otherwise
    : {
        en: `Did you mean ${near.map((name) => `“${name}”`).join(", ")}? ${otherwise.en}`,
        ru: `Возможно, имелось в виду: ${near.map((name) => `«${name}»`).join(", ")}. ${otherwise.ru}`,
        kk: `Мүмкін, мынау болар: ${near.map((name) => `«${name}»`).join(", ")}. ${otherwise.kk}`,
      };
