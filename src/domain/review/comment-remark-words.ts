import { MORE, listed } from "./listed";
import type { Teller } from "./remark-teller";

/** Enough of a text to find it by. */
const beginningOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);

type CommentKind =
  | "notes-unread"
  | "threads-flattened"
  | "notes-empty"
  | "resolved-unknown"
  | "thread-unplaced"
  | "authors-unknown"
  | "reply-alone";

/** What there is to remark on comments and notes, in words. */
export const COMMENT_TELLERS: { readonly [Kind in CommentKind]: Teller<Kind> } = {
  "notes-unread": () => ({
    said: {
      en: "This Excel does not let the pane read notes (the plain ones, without replies), so they count nowhere.",
      ru: "Эта версия Excel не дает панели читать заметки (простые, без ответов), поэтому они нигде не учтены.",
      kk: "Excel-дің бұл нұсқасы панельге ескертпелерді (жауапсыз, қарапайым) оқытпайды, сондықтан олар ескерілмеген.",
    },
    cure: {
      en: "Before a row is final, look through them: Review › Notes › Show All Notes.",
      ru: "Прежде чем строка станет окончательной, просмотрите их: «Рецензирование» › «Заметки» › «Показать все заметки».",
      kk: "Жол түпкілікті болмай тұрып, оларды қарап шығыңыз: «Рецензиялау» › «Ескертпелер» › «Барлық ескертпелерді көрсету».",
    },
  }),
  "threads-flattened": ({ place, cells }) => ({
    said: {
      en: `On the sheet “${place.sheet}” another program made notes of comment threads (${listed(cells, MORE.en)}): who wrote them, when, and whether they were resolved is lost. They count as open until a row of Feedback names them.`,
      ru: `На листе «${place.sheet}» другая программа превратила ветки комментариев в заметки (${listed(cells, MORE.ru)}): утрачено, кто и когда их написал и были ли они закрыты. Они считаются открытыми, пока их не назовет строка таблицы «Отзывы».`,
      kk: `«${place.sheet}» парағында басқа бағдарлама пікірлердегі талқылауларды ескертпелерге айналдырған (${listed(cells, MORE.kk)}): оларды кім, қашан жазғаны және жабылған-жабылмағаны жоғалған. «Пікірлер» парағының жолы атағанша, олар ашық деп саналады.`,
    },
    cure: {
      en: "“gap-table repair” makes threads of them again; what is lost, look up in an earlier copy.",
      ru: "«gap-table repair» снова делает из них ветки; утраченное посмотрите в прежней копии.",
      kk: "«gap-table repair» оларды қайтадан талқылау етеді; жоғалғанын бұрынғы көшірмеден қараңыз.",
    },
  }),
  "notes-empty": ({ place, cells }) => ({
    said: {
      en: `On the sheet “${place.sheet}” there are notes without a word (${listed(cells, MORE.en)}). Some programs drop the words of comments when they save; what reviewers said there is then missing here.`,
      ru: `На листе «${place.sheet}» есть пустые заметки (${listed(cells, MORE.ru)}). Некоторые программы при сохранении теряют текст комментариев; тогда сказанного рецензентами здесь нет.`,
      kk: `«${place.sheet}» парағында мәтінсіз ескертпелер бар (${listed(cells, MORE.kk)}). Кейбір бағдарламалар сақтағанда пікірлердің мәтінін жоғалтады; онда рецензенттердің айтқаны мұнда жоқ.`,
    },
    cure: {
      en: "Compare with an earlier copy; delete the notes that never said anything.",
      ru: "Сравните с прежней копией; заметки, в которых ничего и не было, удалите.",
      kk: "Бұрынғы көшірмемен салыстырыңыз; ештеңе жазылмаған ескертпелерді өшіріңіз.",
    },
  }),
  "resolved-unknown": ({ place, cells }) => ({
    said: {
      en: `On the sheet “${place.sheet}” there are comments without a time (${listed(cells, MORE.en)}): another program saved them, or the table that the review was made of told none, and which of them were resolved may be lost. They count as open.`,
      ru: `На листе «${place.sheet}» есть комментарии без времени (${listed(cells, MORE.ru)}): их сохранила другая программа, или времени не было в таблице, из которой сделан обзор; отметки о закрытии могли пропасть. Они считаются открытыми.`,
      kk: `«${place.sheet}» парағында уақыты жоқ пікірлер бар (${listed(cells, MORE.kk)}): оларды басқа бағдарлама сақтаған немесе шолу жасалған кестеде уақыты болмаған; жабылғаны туралы белгілер жоғалуы мүмкін. Олар ашық деп саналады.`,
    },
    cure: {
      en: "Resolve again in Excel those that were resolved; an earlier copy shows which.",
      ru: "Снова закройте в Excel те, что были закрыты; какие это, видно в прежней копии.",
      kk: "Жабылғандарын Excel-де қайта жабыңыз; қайсысы екені бұрынғы көшірмеден көрінеді.",
    },
  }),
  "thread-unplaced": ({ author, text }) => ({
    said: {
      en: `Excel could not say on which cell a comment of ${author} hangs (“${beginningOf(text)}”), so it counts nowhere.`,
      ru: `Excel не сообщил, к какой ячейке относится комментарий (${author}: «${beginningOf(text)}»), поэтому он нигде не учтен.`,
      kk: `Excel мына пікірдің қай ұяшыққа қатысты екенін айтпады (${author}: «${beginningOf(text)}»), сондықтан ол ескерілмеген.`,
    },
    cure: {
      en: "Look for it in Review › Show Comments, and write it anew on its cell.",
      ru: "Найдите его: «Рецензирование» › «Показать примечания» – и напишите заново в нужной ячейке.",
      kk: "Оны «Рецензиялау» › «Пікірлерді көрсету» арқылы тауып, тиісті ұяшыққа қайта жазыңыз.",
    },
  }),
  "authors-unknown": ({ sheet, count }) => ({
    said: {
      en: `On the sheet “${sheet}” ${count === 1 ? "a comment has" : `${count} comments have`} no known author.`,
      ru: `На листе «${sheet}» есть комментарии без известного автора: ${count}.`,
      kk: `«${sheet}» парағында авторы белгісіз пікірлер бар: ${count}.`,
    },
    cure: {
      en: "Another program took the names away; ask the reviewers which are theirs.",
      ru: "Имена удалила другая программа; спросите рецензентов, какие комментарии их.",
      kk: "Аттарды басқа бағдарлама өшірген; рецензенттерден қайсысы өздерінікі екенін сұраңыз.",
    },
  }),
  "reply-alone": ({ sheet, cell }) => ({
    said: {
      en: `The comment on ${cell} of the sheet “${sheet}” answers one that is gone; it is read as a comment of its own.`,
      ru: `Комментарий к ${cell} на листе «${sheet}» отвечает на удаленный; он читается как отдельный.`,
      kk: `«${sheet}» парағының ${cell} ұяшығындағы пікір жойылған пікірге жауап береді; ол жеке пікір ретінде оқылады.`,
    },
    cure: {
      en: "Look into an earlier copy for what it answers.",
      ru: "На что он отвечает, посмотрите в более ранней копии.",
      kk: "Неге жауап беретінін бұрынғы көшірмеден қараңыз.",
    },
  }),
};
