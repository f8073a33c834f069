import { type Concept, concept } from "./concept";

/** What children are protected from, and how services are made safe. */
export const HARM_CONCEPTS: readonly Concept[] = [
  concept(
    "cyber-aggression-ai",
    ["cyberbullying bullying cyberaggression", "cyberbullying", "bullying", "cyberaggression", "bullied", "trolling"],
    ["кибербуллинг", "буллинг", "травля", "кибертравля", "киберагрессия"],
    ["кибербуллинг", "қорлау", "кибершабуыл", "бопсалау"],
  ),
  concept(
    "cyber-aggression-ai",
    ["AI", "artificial intelligence"],
    ["искусственный интеллект", "ии"],
    ["жасанды интеллект", "жи"],
  ),
  concept(
    "cyber-aggression-ai",
    ["deepfakes synthetic", "synthetic content", "deepfake"],
    ["дипфейк", "синтетический контент"],
    ["дипфейк"],
  ),
  concept(
    "cyber-aggression-ai",
    ["automated", "algorithm", "algorithmic"],
    ["автоматизированный", "алгоритм", "алгоритмы"],
    ["автоматтандырылған", "алгоритм"],
  ),
  concept("cyber-aggression-ai", ["emotion", "emotional analytics"], ["эмоции"], ["эмоция"]),
  concept("online-abuse", ["violence"], ["насилие"], ["зорлық-зомбылық", "зорлық"]),
  concept(
    "online-abuse",
    ["sexual exploitation abuse", "sexual exploitation", "sexual abuse"],
    ["сексуальная эксплуатация", "сексуальное насилие", "сексуальные злоупотребления"],
    ["жыныстық қанау", "сексуалдық қанау", "жыныстық зорлық"],
  ),
  concept(
    "online-abuse",
    ["grooming solicitation", "grooming", "solicitation"],
    ["груминг", "домогательство"],
    ["груминг"],
  ),
  concept(
    "online-abuse",
    ["CSAM", "child sexual abuse material", "child pornography"],
    ["детская порнография", "материалы о сексуальном насилии"],
    ["балалар порнографиясы"],
  ),
  concept("online-abuse", ["pornography"], ["порнография"], ["порнография"]),
  concept("online-abuse", ["stalking"], ["сталкинг", "преследование"], ["сталкинг", "қудалау"]),
  concept(
    "online-abuse",
    ["trafficking sale", "trafficking", "sale of children"],
    ["торговля детьми", "торговля людьми", "продажа детей"],
    ["балаларды сату", "адам саудасы"],
  ),
  concept(
    "online-abuse",
    ["suicide self-harm", "suicide", "self-harm"],
    ["самоубийство", "суицид", "самоповреждение"],
    ["суицид", "өзін-өзі өлтіру"],
  ),
  concept(
    "safety",
    ["age verification", "age assurance", "age check"],
    ["проверка возраста", "подтверждение возраста", "верификация возраста"],
    ["жасын тексеру", "жасты растау"],
  ),
  concept(
    "safety",
    ["safety by design"],
    ["безопасность по умолчанию", "безопасность при проектировании"],
    ["әдепкі қауіпсіздік"],
  ),
  concept("safety", ["safety"], ["безопасность"], ["қауіпсіздік"]),
  concept("safety", ["parental controls"], ["родительский контроль"], ["ата-ана бақылауы", "ата-аналық бақылау"]),
  concept(
    "safety",
    ["harmful content information", "harmful content", "harmful information"],
    ["вредная информация", "вредный контент", "вредоносный контент"],
    ["зиянды ақпарат", "зиянды контент"],
  ),
  concept(
    "safety",
    ["content moderation"],
    ["модерация контента", "модерация"],
    ["контентті модерациялау", "модерация"],
  ),
  concept("safety", ["default settings"], ["настройки по умолчанию"], ["әдепкі баптаулар"]),
  concept("safety", ["recommender"], ["рекомендательная система", "рекомендательные системы"], ["ұсынымдық жүйе"]),
  concept(
    "safety",
    ["social media minimum age", "social media", "minimum age"],
    ["социальные сети", "соцсети"],
    ["әлеуметтік желі"],
  ),
  concept("safety", ["loot boxes", "gambling"], ["лутбоксы", "азартные игры"], ["лутбокс", "құмар ойын"]),
  concept("safety", ["cybersecurity"], ["кибербезопасность"], ["киберқауіпсіздік"]),
];
