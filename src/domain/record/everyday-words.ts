/** Words of every text that names of two or three letters are spelled like, as they are or with an ending; folded. */
const EVERYDAY = {
  en:
    "am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we " +
    "act age all and any are art arts but can few for had has her him his how its law let man may men new nor not now old " +
    "one our out own par per sec see she sub sum sun ten the too two use via was way who why yes yet you",
  ru:
    "ан ах во вы да до ее ей ею за из им их ко мы на не ни но ну об ой он от ох по со та те то ту ты уж эй эх юн " +
    "без был вам вас век вид вне вон вот все дан для дом его ему еще или имя как кем кто лет мал мир мне мой нам нас наш " +
    "над нет ним них она оне они оно под при про раз рад ряд сам сии сих сон так там тем тех том тот тут уже чей чем что " +
    "эта эти это эту вами вина дома мира мире миру нами сама сами само саму сами тома томе тому пакта пакте лига лиги " +
    "тени тенге тендер тендере",
  kk:
    "ал ас ат ау аш ақ ән ел ер ес ет ие ит із іс ой ол он от өз ұл үй үш " +
    "бар бас бай бек біз бір бұл бүк әр екі кез кем кең кім көп күн қай қан қол қыз жай жас жер жоқ мен мың нан осы сай сан " +
    "сен сіз сол соң таң тек тең тіл түр ұлы шек шын анда мұнда онда сонда ханда теңге пакті пактің",
} as const;

/** Written with a capital wherever they stand. */
const CAPITAL = new Set(
  "май мая мае маю маем may jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split(" "),
);

/** No sentence begins with one, so that a capital makes a name of it. */
const BEHIND_OTHERS = new Set("ли ль же бы ма ме ба бе па пе".split(" "));

const known: ReadonlySet<string> = new Set(Object.values(EVERYDAY).join(" ").split(" "));

/** Whether a word of few letters may be another one than a name where it begins a sentence; folded. */
export const isEveryday = (word: string, small: ReadonlySet<string>): boolean =>
  (known.has(word) || small.has(word) || CAPITAL.has(word)) && !BEHIND_OTHERS.has(word);

/** Whether it may be, whatever stands around it. */
export const hasCapitalAnyway = (word: string): boolean => CAPITAL.has(word);
