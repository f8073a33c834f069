import { mayBeNoLaw } from "../../../src/domain/amendment/may-be-no-law";

const FILMS = "A school may film a lesson for parents.";
const RU_FILMS = "Школа вправе снимать урок для родителей.";
const KK_FILMS = "Мектеп сабақты ата-аналар үшін түсіруге құқылы.";

it.each([
  ["none of the words of what it replaces", FILMS, "The role of the legislator is important."],
  ["none of the words of what it replaces", RU_FILMS, "Положение не работает."],
  ["none of the words of what it replaces", KK_FILMS, "Ереже жұмыс істемейді."],
  [
    "none, though it is longer",
    FILMS,
    "Cameras look into rooms of pupils, and nobody there can hide from them all day.",
  ],
  ["few of them, and takes a right out", FILMS, "Filming becomes a habit."],
  ["few of them, and takes a right out", RU_FILMS, "Съемка урока превращается в привычку."],
  ["few of them, and takes a right out", KK_FILMS, "Сабақ түсіру күнделікті әдетке айналады."],
  ["what is done, and takes a right out", FILMS, "Films of a lesson are sold to whoever asks, and published."],
  ["what is done, and takes a right out", RU_FILMS, "Записи урока хранятся годами на чужих серверах."],
  ["what is done, and takes a right out", KK_FILMS, "Сабақтың жазбалары бөтен серверлерде жылдап сақталады."],
  ["an outcome", "Films are kept.", "Filming becomes a habit."],
  ["an outcome behind a number, where the draft has nothing", "", "1. Съемка превращается в привычку."],
  ["what is noted down", "A film is kept for a year.", "The film of a lesson is kept. Films – within ten days."],
  ["an outcome behind a duty", FILMS, "A school shall film lessons, and the consent of a parent becomes a formality."],
  ["an outcome behind a duty", KK_FILMS, "Мектеп сабақты түсіруге міндетті, ал келісім қағаз жүзінде қалады."],
  ["an outcome beside a right", RU_FILMS, "Школа вправе снимать урок, родители остаются без ответа."],
  ["an outcome before a right", RU_FILMS, "Родители не знают, что школа вправе снимать урок."],
  ["who does harm, behind a right", FILMS, "A school is entitled to show films of pupils to advertisers."],
  ["who does harm, behind a right", RU_FILMS, "Школа вправе годами хранить записи урока."],
  ["what is banned from being banned", RU_FILMS, "Слежка за школьником на уроке не запрещается."],
  ["what is owed by nobody", KK_FILMS, "Ешкім сабақ туралы айтуға міндетті емес."],
  ["what becomes out of reach", "Films are kept.", "Films become unavailable to pupils because a pass is required."],
  ["a note in quotation marks", "A film is kept for a year.", "“Films – within ten days.”"],
  ["a judgement on a right", FILMS, "A pupil is entitled to nothing but a formality."],
  ["a judgement on a right", RU_FILMS, "Ученик имеет право на отказ только на бумаге."],
  ["a judgement on a duty", KK_FILMS, "Мектеп сұрауға міндетті, талап қағаз жүзінде қалады."],
  ["what somebody may not know", FILMS, "Pupils may not understand what is filmed."],
  ["an outcome that follows", "", "Иначе записи хранятся где угодно."],
  ["an outcome that follows", "", "Otherwise the films end up in the hands of strangers."],
  ["an outcome for such as are meant", FILMS, "A pupil who is filmed becomes a show of the school."],
  ["an outcome and a right", RU_FILMS, "Школа вправе снимать урок, и запрет остается на бумаге."],
  ["few of them", "Lessons are filmed by the school on Mondays.", "Lessons turn into shows of pupils and guests."],
  ["a description beside a rule", FILMS, "Filming becomes a habit. A school shall ask each pupil before a lesson."],
  [
    "a description beside a rule",
    RU_FILMS,
    "Школа вправе снимать урок для родителей. Тогда никто не останется в стороне.",
  ],
  [
    "a description beside a rule",
    KK_FILMS,
    "Мектеп сабақты ата-аналар үшін түсіруге құқылы. Әйтпесе олар сырттан қарап қалады.",
  ],
  ["no words of a law, where the draft has nothing", "", "Filming becomes a habit."],
  ["no words of a law, where the draft has nothing", "", "Съемка превращается в привычку."],
  ["no words of a law, where the draft has nothing", "", "Түсіру әдетке айналады."],
])("is so of a text that has %s: %s %s", (_, draft, text) => {
  expect(mayBeNoLaw(text, text, draft)).toBe(true);
});

it.each([
  ["has a ban", FILMS, "Filming of lessons is prohibited."],
  ["has a duty", RU_FILMS, "Школа обязана стереть записи."],
  ["has a right", KK_FILMS, "Бала сабақты түсіруге қарсылық білдіруге құқылы."],
  ["has a limit", FILMS, "Films of a lesson vanish no later than on the next day."],
  [
    "says what is done, as the draft does",
    "A lesson is filmed by the school.",
    "Films of lessons are deleted at once.",
  ],
  ["says what is done, as the draft does", "Школа снимает урок по заявке.", "Записи урока хранятся один день."],
  [
    "says what is done, as the draft does",
    "Мектеп сабақты өтініш бойынша түсіреді.",
    "Сабақ жазбасы бір күн сақталады.",
  ],
  ["has most of its words", FILMS, "A school films a lesson for parents and pupils."],
  [
    "is a law's own words, and longer",
    "A school may film a lesson.",
    "Cameras for a lesson are put up near doors and gates only, never in rooms of pupils.",
  ],
  ["says what is so in a law", FILMS, "The film of a lesson is confidential."],
  ["says what is so in a law", RU_FILMS, "Съемка урока является незаконной."],
  ["says what is so in a law", KK_FILMS, "Сабақты түсіру заңсыз болып табылады."],
  ["says so beside a rule", FILMS, "A school may film a lesson for parents. A copy is free of charge."],
  ["says so beside a rule", RU_FILMS, "Школа вправе снимать урок для родителей. Копия бесплатна."],
  ["says so beside a rule", KK_FILMS, "Мектеп сабақты ата-аналар үшін түсіруге құқылы. Көшірмесі тегін."],
  ["says how long", "Школа стирает запись урока за год.", "Запись урока хранится в школе. Срок хранения – пять дней."],
  ["says what is so where the draft has nothing", "", "The interests of pupils prevail."],
  ["says what is so where the draft has nothing", "", "Школа гарантирует тайну урока."],
  ["says what is so where the draft has nothing", "", "Оқушының мүддесі басым болады."],
  ["has an outcome that the draft has", "A film that is sold is a loss.", "A film is sold by the school."],
  ["has an outcome on a condition", FILMS, "A pupil whose film is stolen shall be told of the lesson."],
  ["is noted down as the draft is", "Films of lessons – up to a year.", "Films of lessons – up to ten days at school."],
  ["is noted down as the draft is", "Срок ответа – до тридцати дней.", "Срок ответа школы – до пяти дней."],
  ["says who is meant", "A pupil may be filmed.", "A pupil who becomes sixteen years old decides with the school."],
  ["says of whom it means what they may not know", FILMS, "A pupil who may not understand a lesson shall be told."],
  ["tells what becomes of rights", "Записи хранятся год.", "Записи становятся недоступными для третьих лиц через год."],
  ["tells what becomes of rights", "A film is kept.", "A film becomes unavailable to third parties after a year."],
  ["has one more rule", FILMS, "A school may film a lesson for parents. The pictures are deleted at once."],
  ["has one more rule", RU_FILMS, "Школа вправе снимать урок для родителей. Снимки удаляются сразу."],
  ["goes on about it", FILMS, "A school may film a lesson for parents. Lessons of parents are as good."],
  ["is of another language", FILMS, "Школа снимает урок с ведома родителей."],
  ["tells what to do, which is known by itself", FILMS, "Forbid cameras."],
  ["replaces a heading", "Cameras", "Lessons turn into shows."],
  ["is a rule where the draft has nothing", "", "Записи хранятся один день."],
  ["has a number where the draft has nothing", "", "2) съемка уроков;"],
])("is not so of a text that %s: %s %s", (_, draft, text) => {
  expect(mayBeNoLaw(text, text, draft)).toBe(false);
});

it("is not so of what is announced or quoted as a law's", () => {
  const text = "Cameras look away.";
  expect(mayBeNoLaw(text, text, FILMS)).toBe(true);
  expect(mayBeNoLaw(`Proposed wording: ${text}`, text, FILMS)).toBe(false);
  expect(mayBeNoLaw(`“${text}”`, text, FILMS)).toBe(false);
});
