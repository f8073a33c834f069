import { forms } from "./forms";

/** Words that rights are called by and that tell none from another: "the right to respect for", «защита от всех форм». */
export const OF_EVERY_RIGHT: readonly string[] = [
  ...forms("right respect protect protection freedom principle role from with against forms"),
  ...forms("право прав уважение защита свобода принцип всех иные форм также"),
  ...forms("құқығы құқықтары құрметтеу қорғау бостандығы қағидаты барлық нысандарынан және"),
];

/** Children, whom all is about. */
export const CHILDREN: readonly string[] = forms("child children ребенок ребенка дети бала баланың балалардың");

/** Words that say what a text does not have, so that they name nothing that a treaty has: "no right to play". */
export const DENYING: ReadonlySet<string> = new Set(forms("no not nor without lacking не нет ни без жоқ емес"));

/** What people call in other words that a heading has in English: "equality" for non-discrimination. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  access: forms("қолжетімділік"),
  best: forms("наилучшие обеспечение жақсы жоғары"),
  child: forms("children ребенка дети бала"),
  discrimination: forms("equality равенство теңдік"),
  evolving: forms("развивающиеся"),
  heard: forms("opinion views participation мнение услышанным выслушанным участие пікірін тыңдау қатысу"),
  privacy: forms(
    "private life неприкосновенность приватность тайна конфиденциальность өмірге сұғылмаушылық құпиялылық",
  ),
  expression: forms("opinion speech выражать слова сөз"),
  parents: forms("parental родительская ата-ана"),
  disabilities: forms("инвалиды мүгедек"),
  education: forms("inclusive инклюзивное инклюзивті"),
  aims: forms("goals"),
  justice: forms("juvenile administration ювенальная юстиция ювеналдық"),
  liberty: forms("deprivation лишение айыру"),
  play: forms("recreation отдых ойнау"),
  plain: forms("transparency прозрачность ашықтық"),
  identity: forms("самобытность бірегейлік"),
  implement: forms("implementation осуществление іске асыру"),
  known: forms("awareness осведомленность хабардарлық"),
  erasure: forms("deletion forgotten забвение жою ұмытылу"),
  minors: forms("online онлайн"),
  recovery: forms("rehabilitation реабилитация оңалту"),
  terms: forms("conditions условия шарттар"),
};
