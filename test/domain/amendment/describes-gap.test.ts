import { describesGap } from "../../../src/domain/amendment/describes-gap";

it("knows what is said of a limit that there is by now", () => {
  expect(describesGap("The current time limit is twice as long as elsewhere.")).toBe(true);
});

it.each([
  "The answer – within ten days.",
  "Photos of a child – at once.",
  "Ответ – в течение десяти дней.",
  "Фотографии – немедленно, по просьбе ребенка.",
  "Жауап – он күн ішінде.",
  "Фотосуреттер – баланың өтініші бойынша дереу.",
])("knows what is noted down with a dash for its verb: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});

it.each([
  "The operator – within ten days – shall answer the child.",
  "Оператор – в течение десяти дней – отвечает ребенку.",
  "Оператор – не позднее десяти дней – обязан ответить ребенку.",
  "Оператор – до истечения десяти дней – вправе ответить ребенку.",
  "ответ – письмо оператора ребенку;",
  "жауап – оператордың балаға хаты;",
  "Оператор обязан: 1) отвечать взрослым – в течение десяти дней, детям – в течение суток;",
])("takes a rule or a definition with a dash for none: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(false);
});

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
  "This matter is addressed in section 7.",
  "It is already covered by section 7.",
  "The ministry disagrees.",
  "The age of consent is raised to 16.",
  "The deadline is too long for a child.",
  "Children may be exposed to harm.",
  "The section could be complemented with a duty to inform.",
  "Profiling has to be banned.",
  "Clearer criteria are needed.",
  "This would ensure that children are protected.",
  "Such a rule is common in the EU.",
  "International practice shows that bans are effective.",
  "The current text allows profiling.",
  "The title is misleading.",
  "Section 6 duplicates section 7.",
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
  "Вопрос регулируется Законом о рекламе.",
  "Уже предусмотрено статьей 7.",
  "Министерство возражает.",
  "Возраст повышается до 16 лет.",
  "Штраф слишком мал.",
  "Ребенок может пострадать.",
  "Профилирование следует запретить.",
  "Профилирование должно быть запрещено.",
  "Это обеспечит защиту детей.",
  "В ЕС профилирование запрещается.",
  "Международные стандарты требуют запрета.",
  "Статьи 6 и 7 пересекаются.",
  "Норма подлежит доработке.",
  "Название вводит в заблуждение.",
  "Представляется целесообразным запретить.",
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
  "Бұл мәселе заңмен реттеледі.",
  "Министрлік қарсы.",
  "Жас 16-ға дейін көтеріледі.",
  "Балаларға қауіп төнеді.",
  "Бұл балаларды қорғауды қамтамасыз етеді.",
  "Халықаралық стандарттар тыйымды талап етеді.",
  "Қолданыстағы мәтін профильдеуге мүмкіндік береді.",
  "Нақтылауды қажет етеді.",
  "Тыйым салған жөн.",
  "Атауы жаңылыстырады.",
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
  "Content that may be misused is removed.",
  "Data are kept for as long as they are needed.",
  "Requirements are recommended by the lead authority.",
  "A notice that would harm a child is not shown.",
  "The ministry shall adopt rules within six months.",
  "i. To be told of the charges at once;",
  "Не допускается профилирование детей.",
  "Если договором не предусмотрено иное, платформа удаляет данные.",
  "Платформа удаляет данные, если иное не предусмотрено законом.",
  "Настоящий Закон не регулирует отношения в школах.",
  "Требуется согласие родителя.",
  "Закон не распространяется на школы.",
  "Доступ к материалам, которые могут навредить детям, ограничивается.",
  "Компаниям рекомендуется принимать кодексы.",
  "Балаларды профильдеуге жол берілмейді.",
  "Оператордың деректерді сатуға құқығы жоқ.",
  "Осы Заң мектептерге қолданылмайды.",
  "Бұл уақытта деректер сақталмайды.",
  "Министрлік қағидаларды бекітеді.",
  "Ата-ананың келісімі қажет.",
])("takes no rule for a gap: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(false);
});

it.each([
  "No sanction is imposed on a child who reports harmful content.",
  "No liability arises for a child under this Law.",
  "No exception applies where the user is a child.",
  "No requirement of this Article obliges a child to disclose an identity document.",
  "No measure under this Law limits access to preventive services.",
  "No procedure under this Article lasts longer than ten days.",
  "No protection afforded by this Law is waived by contract.",
  "No obligation to monitor is imposed on the operator.",
  "No limit of time applies to complaints of children.",
  "No rule of this Law prevents a child from seeking help.",
  "There is no fee for a complaint.",
  "There is no time limit for complaints of children.",
  "There is no obligation to disclose an identity.",
  "Нет ответственности ребенка за деяния, совершенные по принуждению.",
])("knows that a rule says what nobody owes: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(false);
});

it.each([
  "No safeguard for children.",
  "No sanction for platforms.",
  "No sanction is provided for.",
  "No sanctions are imposed on platforms.",
  "No duty applies to foreign operators.",
  "No liability arises for providers that ignore complaints.",
  "No protection applies to children under ten.",
  "No sanction is imposed on a platform that ignores complaints.",
  "No obligation to check ages is imposed on the operator.",
  "No rule prevents platforms from profiling children.",
  "No rule limits advertising to children.",
  "No requirement obliges operators to check ages.",
  "No rule applies to games.",
  "No obligation to obtain consent applies to children.",
  "No time limit applies to the decision.",
  "No safeguard applies to children.",
  "No exception applies in the draft.",
  "No rule currently prevents a child from being profiled.",
  "No liability arises, which is dangerous for children.",
  "No liability arises and this is not justified.",
  "No liability arises for a user who harms a child.",
  "No sanction applies to parents who sell data of their child.",
  "No liability arises for a child, which is dangerous.",
  "No exception applies to journalists.",
  "No rule obliges a parent to give consent.",
  "No rule prevents a child from registering without consent.",
  "No requirement under this Law limits the collection of data.",
  "No measure under this Law limits access to personal data.",
  "No obligation is imposed on parents.",
  "No obligation to monitor risks to children is imposed on the operator.",
  "There is no charge for violations.",
  "There is no obligation to disclose data breaches.",
  "There is no time limit for applications to be answered.",
  "There is no obligation to check ages.",
  "There is no fee.",
  "There is no time limit for the decision.",
  "There is no time limit for complaints in the draft.",
  "There are no exceptions.",
  "There is no fine for platforms.",
  "Нет ответственности за профилирование детей.",
  "Нет ответственности платформ за деяния в сети.",
  "Нет ответственности детей за деяния по законопроекту.",
])("knows what is missing from what nobody owes: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});

it.each([
  "Advertising that is dangerous or harmful to the development of a child is prohibited.",
  "A service that is a risk to the life of a child is suspended.",
  "Material that is a risk to children is marked.",
  "Games that are dangerous to children are rated.",
  "A clause that is contrary to the interests of a child is void.",
  "A provision of a contract that contradicts this Law is void.",
  "(b) content that is dangerous to life.",
  "A child who has no means of payment receives the service free of charge.",
  "A child that has no guarantee of legal aid is represented by an ombudsman.",
  "A platform that has no means of age assurance does not register children.",
  "Реклама, которая опасна для развития ребенка, запрещается.",
  "Ребенок, у которого нет средств оплаты, получает услугу бесплатно.",
  "Платформа, у которой нет средств проверки возраста, не регистрирует детей.",
  "Төлем құралы жоқ бала қызметті тегін алады.",
  "Баланың дамуына қауіпті жарнамаға тыйым салынады.",
])("knows that a rule says whom or what it is about: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(false);
});

it.each([
  "Advertising that is dangerous for children.",
  "Content that is dangerous to life.",
  "A clause that is contrary to the Convention is a problem.",
  "A clause that is contrary to the Convention.",
  "Profiling that is harmful to children is allowed.",
  "Content that is dangerous to children is not removed.",
  "Content that is dangerous to children is still not prohibited.",
  "Content that is removed is dangerous.",
  "Advertising that is prohibited and is harmful to children.",
  "A text that is harmful to children is not a law.",
  "Children who have no means of payment are left out.",
  "A child who has no remedy is harmed.",
  "A child who has no remedy is given nothing.",
  "A platform that has no safeguards does not protect children.",
  "The platform has no means of age assurance and does not register children.",
])("knows what is said of a draft beside a clause: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});

it.each([
  "Unclear terms are interpreted in favour of the child.",
  "The absence of a complaint does not release the operator from its duties.",
  "The absence of parents does not limit this right.",
  "Lack of consent is not a ground to refuse the service.",
  "Missing documents are requested once.",
  "Insufficient evidence of age does not justify refusal.",
  "Отсутствие согласия не является основанием для отказа в услуге.",
  "Отсутствие жалобы не освобождает оператора от его обязанностей.",
  "Отсутствие родителей не ограничивает право ребенка быть заслушанным.",
  "Недостаточность доказательств возраста не является основанием для отказа.",
  "Неясные условия договора толкуются в пользу ребенка.",
  "Нечеткие формулировки договора толкуются в пользу ребенка.",
  "Келісімнің болмауы қызмет көрсетуден бас тартуға негіз болмайды.",
  "Операторға баланың хат алмасуын көруге рұқсат жоқ.",
])("knows that a rule says what comes of an absence: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(false);
});

it.each([
  "Lack of safeguards.",
  "The lack of a mechanism is a problem.",
  "The lack of a mechanism does not limit this right.",
  "The absence of consent does not prevent profiling.",
  "The absence of a complaint procedure does not release the State from its duties.",
  "Lack of consent is a reason for concern.",
  "The absence of consent is not a ground to refuse profiling in the draft.",
  "Unclear terms are used.",
  "Unclear terms of the Law are interpreted by platforms.",
  "Missing documents.",
  "Отсутствие механизма жалоб.",
  "Отсутствие механизма ограничивает права ребенка.",
  "Отсутствие механизма не ограничивает право ребенка.",
  "Отсутствие согласия не препятствует профилированию.",
  "Отсутствие согласия не является основанием для отказа по законопроекту.",
  "Отсутствие согласия не является основанием для отказа, и детей регистрируют.",
  "Отсутствие согласия, что не является основанием для отказа.",
  "Неясные условия договора.",
  "Неясные условия толкуются платформой.",
  "Шағым беруге мүмкіндік жоқ.",
  "Балаға деректерін жоюға рұқсат жоқ.",
  "Жобада деректерді көруге рұқсат жоқ.",
])("knows what is missing from what comes of an absence: %s", (sentence) => {
  expect(describesGap(sentence)).toBe(true);
});
