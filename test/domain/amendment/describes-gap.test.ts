import { describesGap } from "../../../src/domain/amendment/describes-gap";

it.each([
  "There is no mechanism for complaints.",
  "Currently there are no safeguards.",
  "No mechanism for complaints is provided.",
  "The draft does not define profiling.",
  "The Bill is silent on profiling.",
  "Section 6 does not protect children.",
  "The provision is too broad.",
  "This provision is dangerous for children.",
  "Section 6 is acceptable only if children are left out.",
  "It is unclear who is liable.",
  "Unclear who is liable.",
  "Safeguards are missing.",
  "Age limits are not provided for.",
  "Children have no remedy.",
  "Children are not protected from profiling.",
  "The views of a child are not taken into account.",
  "Lack of safeguards where the user is a child.",
  "A mechanism for complaints that is accessible to children.",
  "A general ban on profiling, with an exception where it is safe.",
  "Platforms should check ages.",
  "The platform needs to check ages.",
  "The ministry to confirm.",
  "The State must provide more in the draft.",
])("knows what a draft lacks or what is wished of it in English: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});

it.each([
  "Нет механизма жалоб.",
  "В законопроекте отсутствует механизм жалоб.",
  "Механизм жалоб не предусмотрен.",
  "Запрет отсутствует, что противоречит Конвенции.",
  "Проект не определяет профилирование.",
  "Проектом не установлен возраст.",
  "Действующее законодательство не регулирует профилирование.",
  "Данная норма нарушает права детей.",
  "Статья 6 допускает профилирование.",
  "Неясно, кто отвечает.",
  "Нужен механизм, который работает.",
  "Требуется доработка с учетом стандартов.",
  "Права ребенка не учитываются.",
  "Имеется риск утечки данных.",
  "По аналогии с GDPR: данные ребенка не обрабатываются.",
])("knows it in Russian: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});

it.each([
  "Шағым тетігі жоқ.",
  "Жобада тетік көзделмейді.",
  "Тетік көзделмеген.",
  "Жоба профильдеуді анықтамайды.",
  "6-бап балаларды қорғамайды.",
  "Норма баланың құқықтарын бұзады.",
  "Кім жауап беретіні түсініксіз.",
  "Норма Конвенцияға қайшы келеді.",
  "Деректердің таралу қаупі бар.",
  "Жоба тетік көздеуі тиіс.",
])("knows it in Kazakh: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});

it.each([
  "No child is refused access.",
  "No data of a child may be sold.",
  "There is established a register of platforms.",
  "The platform is not liable where the user is an adult.",
  "This Law does not apply to schools.",
  "A requirement under paragraph 2 applies to all platforms.",
  "The right to be forgotten is guaranteed.",
  "A platform shall tell a child what he or she should do.",
  "Where consent is missing, the data are deleted.",
  "1) approves the rules that this Code provides for;",
  "To be presumed innocent until proven guilty;",
  "Digital businesses are encouraged to adopt codes.",
  "Не допускается профилирование детей.",
  "Если договором не предусмотрено иное, платформа удаляет данные.",
  "Платформа удаляет данные, если иное не предусмотрено законом.",
  "Настоящий Закон не регулирует отношения в школах.",
  "Требуется согласие родителя.",
  "Закон не распространяется на школы.",
  "Компаниям рекомендуется принимать кодексы.",
  "Балаларды профильдеуге жол берілмейді.",
  "Оператордың деректерді сатуға құқығы жоқ.",
  "Осы Заң мектептерге қолданылмайды.",
  "Ата-ананың келісімі қажет.",
])("takes no rule for a gap: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(false);
});
