import { isTask } from "../../../src/domain/amendment/is-task";

const LAW = [
  "Operators shall delete the data of a child on request.",
  "1. A platform shall not use the data of a child for advertising.",
  "2) the age of the user;",
  "(a) set the account of a child to private;",
  "“Profiling” means any evaluation of a person by automated means.",
  "A platform keeps the registration data of a child for one year.",
  "The provider must obtain the consent of a parent.",
  "Profiling of children is prohibited.",
  "In the cases under paragraph 2 the operator may replace the notice by a summary.",
  "No one may be refused access for reasons of age.",
  "Set of data means data that belong together.",
  "Name, address and age are not published.",
  "State bodies publish the register once a year.",
  "Paragraph 2 shall not apply to schools.",
  "After the account is closed, the operator shall remove the data.",
  "Article 5. Duties of operators",
  "Where a child is concerned, the regulator decides within ten days.",
  "Keeping a register is a duty of the regulator.",
  "Оператор обязан исключить доступ детей к азартным играм.",
  "1. Платформа не вправе профилировать детей.",
  "1) обеспечивать защиту данных ребенка;",
  "Профилирование детей запрещается.",
  "Безопасность детей обеспечивает владелец платформы.",
  "Сеть связи – совокупность средств связи.",
  "Часть вторая настоящей статьи не применяется к школам.",
  "Требуется согласие законного представителя.",
  "Дети имеют право на удаление своих данных.",
  "В статье используются понятия, указанные в главе 1.",
  "Не допускается показ рекламы детям.",
  "Статья 5. Обязанности операторов",
  "Ответственность по договору несет оператор.",
  "Десять рабочих дней отводится на ответ родителю.",
  "После закрытия учетной записи оператор обязан удалить данные.",
  "Оператор баланың деректерін қорғауға міндетті.",
  "Платформа балаларды профильдемейді.",
  "1. Балаларды профильдеуге тыйым салынады.",
  "Профильдеу – адамды автоматты түрде бағалау.",
  "2) баланың деректерін жою;",
  "Бала өз деректерін жоюды талап етуге құқылы.",
  "Ата-ананың келісімі қажет.",
  "Осы тармақ мектептерге қолданылмайды.",
  "Уәкілетті орган тізілім жүргізеді.",
];

const TASKS = [
  "TBD",
  "See column 2",
  "…",
  "To be drafted with the ministry.",
  "1. Forbid profiling of children.",
  "forbid the profiling of children",
  "• Define a child as everyone under eighteen.",
  "Amend: forbid profiling of children.",
  "In paragraph 2 replace “five years” with “one year”.",
  "After Article 12 insert Article 12-1 on parents.",
  "Add a new paragraph 3 on notification of parents.",
  "The period should be shortened to one year.",
  "Paragraph 3 must provide for notification of parents.",
  "It is proposed to shorten the period to one year.",
  "We recommend that the Law provide for notification of parents.",
  "Delete paragraph 2.",
  "Paragraph 2: delete the words “or guardians”",
  "Consider a shorter period.",
  "Необходимо запретить профилирование детей.",
  "Предлагается запретить профилирование детей.",
  "Следует прямо запретить профилирование детей.",
  "Запретить профилирование детей",
  "пункт 1: Запретить профилирование детей.",
  "Запрет профилирования детей (доработать)",
  "Дополнить статью запретом профилирования детей.",
  "Пункт 2 статьи 10 изложить в следующей редакции: «2. Оператор хранит данные один год.»",
  "В пункте 2 слова «пять лет» заменить словами «один год».",
  "исключить",
  "см. столбец 2",
  "Ввести обязанность уведомлять родителей.",
  "Рекомендуем сократить срок до года.",
  "Не допускать показа рекламы детям.",
  "Балаларды профильдеуге тыйым салу",
  "Балаларды профильдеуге тыйым салу қажет.",
  "Балаларды профильдеуге тыйым салу ұсынылады",
  "2-тармақ алып тасталсын.",
  "10-баптың 2-тармағы мынадай редакцияда жазылсын: «2. Оператор деректерді бір жыл сақтайды.»",
  "Мерзімді бір жылға дейін қысқарту керек.",
  "2-бағанды қараңыз",
  "Ата-аналарды хабардар ету міндетін енгізу.",
];

describe("a text that tells what to do", () => {
  it.each(TASKS)("is told from the words of a law: %s", (text) => {
    expect(isTask(text)).toBe(true);
  });

  it.each(LAW)("is not what a law says: %s", (text) => {
    expect(isTask(text)).toBe(false);
  });

  it.each([
    "The ministry's body for children", // a task that is but a name of its subject
    "The operator of a platform should ask parents.", // a wish with a subject of its own
  ])("can't be told by its words here: %s", (text) => {
    expect(isTask(text)).toBe(false);
  });
});
