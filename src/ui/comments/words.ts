import type { Language, Localised } from "../../domain/language";

/** Everything the screen Comments says, in one language. */
export interface CommentsWords {
  readonly title: string;
  readonly show: string;
  readonly open: (count: number) => string;
  readonly all: (count: number) => string;
  readonly thisRow: (row: string) => string;
  readonly rest: string;
  readonly whole: string;
  readonly noneHere: string;
  readonly noneOpen: string;
  readonly nothingOpen: string;
  readonly resolved: string;
  readonly reply: string;
  readonly replyLabel: (author: string) => string;
  readonly replyHint: string;
  readonly send: string;
  readonly cancel: string;
  readonly sending: string;
  readonly notSent: string;
  readonly resolve: string;
  readonly reopen: string;
  readonly goTo: string;
  readonly goToCell: (cell: string) => string;
  readonly more: (left: number) => string;
  readonly earlier: (count: number) => string;
  readonly threadBy: (author: string, place: string) => string;
  readonly empty: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly notes: string;
  };

  readonly justNow: string;
  readonly minutesAgo: (minutes: number) => string;
  readonly today: (clock: string) => string;
  readonly yesterday: (clock: string) => string;
  readonly on: (date: string, clock: string) => string;
}

const rules = new Intl.PluralRules("ru");
const counted = (count: number, one: string, few: string, many: string): string => {
  const form = rules.select(count);
  return `${count} ${form === "one" ? one : form === "few" ? few : many}`;
};

const en: CommentsWords = {
  title: "Comments",
  show: "Show",
  open: (count) => `Open (${count})`,
  all: (count) => `All (${count})`,
  thisRow: (row) => `This row: ${row}`,
  rest: "Elsewhere in the review",
  whole: "The whole review",
  noneHere: "Nobody has commented on this row.",
  noneOpen: "No open comments on this row.",
  nothingOpen: "Every comment is resolved. Choose “All” to read them again.",
  resolved: "Resolved",
  reply: "Reply",
  replyLabel: (author) => `Your reply to ${author}`,
  replyHint: "Posted under your name in Excel. Ctrl+Enter sends.",
  send: "Send",
  cancel: "Cancel",
  sending: "Sending…",
  notSent: "The reply was not added. Your text is still here: try again.",
  resolve: "Resolve",
  reopen: "Reopen",
  goTo: "Go to cell",
  goToCell: (cell) => `Go to cell ${cell}`,
  more: (left) => `Show more (${left})`,
  earlier: (count) => (count === 1 ? "Show 1 earlier reply" : `Show ${count} earlier replies`),
  threadBy: (author, place) => `Comment by ${author} on ${place}`,
  empty: {
    title: "No comments yet",
    lead: "Reviewers need nothing but Excel to comment, and they can do it in a browser or on a phone:",
    steps: [
      "Share the workbook with them as usual.",
      "They select a cell of the table and choose Review, then New Comment.",
      "Their comments show up here, the open ones first. You reply and resolve; they see it in Excel.",
    ],
    notes: "A cell holds one thread, and further remarks go in as replies. The old yellow notes are not read.",
  },
  justNow: "just now",
  minutesAgo: (minutes) => (minutes === 1 ? "1 minute ago" : `${minutes} minutes ago`),
  today: (clock) => `today at ${clock}`,
  yesterday: (clock) => `yesterday at ${clock}`,
  on: (date, clock) => `${date}, ${clock}`,
};

const ru: CommentsWords = {
  title: "Комментарии",
  show: "Показать",
  open: (count) => `Открытые (${count})`,
  all: (count) => `Все (${count})`,
  thisRow: (row) => `Эта строка: ${row}`,
  rest: "В остальной части обзора",
  whole: "Весь обзор",
  noneHere: "К этой строке комментариев нет.",
  noneOpen: "Открытых комментариев к этой строке нет.",
  nothingOpen: "Все комментарии закрыты. Чтобы перечитать их, выберите «Все».",
  resolved: "Закрыт",
  reply: "Ответить",
  replyLabel: (author) => `Ваш ответ: ${author}`,
  replyHint: "Появится под вашим именем в Excel. Отправить — Ctrl+Enter.",
  send: "Отправить",
  cancel: "Отмена",
  sending: "Отправляем…",
  notSent: "Ответ не добавлен. Текст сохранен здесь: попробуйте еще раз.",
  resolve: "Закрыть",
  reopen: "Открыть снова",
  goTo: "К ячейке",
  goToCell: (cell) => `Перейти к ячейке ${cell}`,
  more: (left) => `Показать еще (${left})`,
  earlier: (count) => `Показать ${counted(count, "предыдущий ответ", "предыдущих ответа", "предыдущих ответов")}`,
  threadBy: (author, place) => `Комментарий: ${author}, ${place}`,
  empty: {
    title: "Комментариев пока нет",
    lead: "Рецензентам достаточно обычного Excel — на компьютере, в браузере или в телефоне:",
    steps: [
      "Откройте им доступ к книге обычным способом.",
      "Рецензент выделяет ячейку таблицы и выбирает «Рецензирование», затем «Создать примечание».",
      "Комментарии появятся здесь, открытые — первыми. Вы отвечаете и закрываете, рецензент видит это в Excel.",
    ],
    notes: "У ячейки одна ветка, дальнейшие замечания идут в нее ответами. Старые желтые заметки не читаются.",
  },
  justNow: "только что",
  minutesAgo: (minutes) => `${counted(minutes, "минуту", "минуты", "минут")} назад`,
  today: (clock) => `сегодня в ${clock}`,
  yesterday: (clock) => `вчера в ${clock}`,
  on: (date, clock) => `${date}, ${clock}`,
};

const kk: CommentsWords = {
  title: "Пікірлер",
  show: "Көрсету",
  open: (count) => `Ашық (${count})`,
  all: (count) => `Барлығы (${count})`,
  thisRow: (row) => `Осы жол: ${row}`,
  rest: "Шолудың қалған бөлігінде",
  whole: "Бүкіл шолу",
  noneHere: "Бұл жолға пікір жазылмаған.",
  noneOpen: "Бұл жолда ашық пікір жоқ.",
  nothingOpen: "Барлық пікір жабылған. Қайта оқу үшін «Барлығы» дегенді таңдаңыз.",
  resolved: "Жабылған",
  reply: "Жауап беру",
  replyLabel: (author) => `Жауабыңыз: ${author}`,
  replyHint: "Excel-де сіздің атыңызбен шығады. Жіберу — Ctrl+Enter.",
  send: "Жіберу",
  cancel: "Бас тарту",
  sending: "Жіберілуде…",
  notSent: "Жауап қосылмады. Мәтініңіз осында сақталды: қайталап көріңіз.",
  resolve: "Жабу",
  reopen: "Қайта ашу",
  goTo: "Ұяшыққа өту",
  goToCell: (cell) => `${cell} ұяшығына өту`,
  more: (left) => `Тағы көрсету (${left})`,
  earlier: (count) => `Алдыңғы ${count} жауапты көрсету`,
  threadBy: (author, place) => `Пікір: ${author}, ${place}`,
  empty: {
    title: "Әзірге пікір жоқ",
    lead: "Рецензенттерге кәдімгі Excel жеткілікті — компьютерде, браузерде немесе телефонда:",
    steps: [
      "Оларға кітапқа әдеттегідей рұқсат беріңіз.",
      "Рецензент кестенің ұяшығын белгілеп, «Рецензиялау» (Review) қойыншасынан жаңа пікір қосуды таңдайды.",
      "Пікірлер осында шығады, алдымен ашықтары. Сіз жауап беріп, жабасыз; рецензент оны Excel-де көреді.",
    ],
    notes: "Бір ұяшықта бір тармақ болады, кейінгі ескертулер оған жауап болып қосылады. Ескі сары жазбалар оқылмайды.",
  },
  justNow: "жаңа ғана",
  minutesAgo: (minutes) => `${minutes} минут бұрын`,
  today: (clock) => `бүгін ${clock}`,
  yesterday: (clock) => `кеше ${clock}`,
  on: (date, clock) => `${date}, ${clock}`,
};

const WORDS: Localised<CommentsWords> = { en, ru, kk };

export const commentsWords = (language: Language): CommentsWords => WORDS[language];
