import type { AskedUnder } from "./asked-under";

/** Principles, effects, access, voice and growing up. */
export const RIGHTS: readonly AskedUnder[] = [
  {
    aspect: "general-principles",
    asks: [
      {
        en: "Does the draft make the child's best interests weigh first wherever a decision or a service concerns children?",
        ru: "Ставит ли проект наилучшее обеспечение интересов ребенка на первое место в решениях и услугах, которые касаются детей?",
        kk: "Жоба балаларға қатысты шешімдер мен қызметтерде баланың мүдделерін барынша қамтамасыз етуді бірінші орынға қоя ма?",
      },
      {
        en: "Does it forbid treating any group of children worse, and help those who are most easily left out?",
        ru: "Запрещает ли он худшее обращение с какой-либо группой детей и помогает ли тем, кого легче всего упустить?",
        kk: "Ол балалардың қандай да бір тобына нашар қарауға тыйым сала ма және ең оңай шет қалатындарға көмектесе ме?",
      },
      {
        en: "Who counts as a child in the draft, and is that everyone below 18 years?",
        ru: "Кого проект считает ребенком и относится ли это ко всем, кому нет 18 лет?",
        kk: "Жоба кімді бала деп санайды және бұл 18 жасқа толмағандардың бәріне қатысты ма?",
      },
    ],
  },
  {
    aspect: "impact-on-rights",
    asks: [
      {
        en: "Which provisions change what children can do, or what is done with them, even where they do not name children?",
        ru: "Какие нормы меняют возможности детей или обращение с ними, даже если о детях в них не говорится?",
        kk: "Қай ережелер балалардың мүмкіндіктерін не оларға қатысты әрекеттерді өзгертеді, тіпті балалар аталмаса да?",
      },
      {
        en: "Where could the draft do more for children than keep harm away?",
        ru: "Где проект мог бы не только уберечь детей от вреда, но и принести им пользу?",
        kk: "Жоба балаларды зияннан қорғап қана қоймай, оларға қай жерде пайда әкелер еді?",
      },
      {
        en: "Must effects on children be assessed before a rule, a system or a service is put to use, and by whom?",
        ru: "Нужно ли оценивать последствия для детей до введения нормы, системы или услуги, и кто это делает?",
        kk: "Норма, жүйе не қызмет енгізілгенге дейін балаларға әсерін бағалау керек пе және оны кім жасайды?",
        asksWho: "responsible",
      },
    ],
  },
  {
    aspect: "equal-access",
    asks: [
      {
        en: "Can every child use digital services in a fair way, also with a disability, in a small language or far from a city?",
        ru: "Доступны ли цифровые услуги каждому ребенку, в том числе с инвалидностью, на малом языке и вдали от города?",
        kk: "Цифрлық қызметтер әр балаға, соның ішінде мүгедектігі барға, аз тілде сөйлейтінге, қаладан алыс тұратынға қолжетімді ме?",
      },
      {
        en: "Does a child who cannot or will not be online still get the public services that the draft makes digital?",
        ru: "Получит ли государственные услуги, которые проект переводит в цифру, ребенок вне интернета?",
        kk: "Жоба цифрлық нысанға көшіретін мемлекеттік қызметтерді интернеттен тыс бала ала ала ма?",
      },
    ],
  },
  {
    aspect: "expression-information",
    asks: [
      {
        en: "Do limits on content leave children the information they need, on health and rights for instance?",
        ru: "Оставляют ли ограничения контента детям нужную информацию, например о здоровье и правах?",
        kk: "Контентке қойылған шектеулер балаларға қажетті ақпаратты, мысалы денсаулық пен құқықтар туралы, қалдыра ма?",
      },
      {
        en: "Are children free to speak, meet and organise online, with limits that are clear, needed and in proportion?",
        ru: "Могут ли дети высказываться и объединяться в сети при ясных, необходимых и соразмерных ограничениях?",
        kk: "Балалар желіде айқын, қажетті әрі мөлшерлес шектеулер аясында пікір айтып, бірлесе ала ма?",
      },
      {
        en: "Were children asked while the draft was made, and will they be when it is carried out?",
        ru: "Спрашивали ли детей при подготовке проекта и будут ли спрашивать при его исполнении?",
        kk: "Жоба дайындалғанда балалардан сұралды ма және ол орындалғанда сұрала ма?",
      },
    ],
  },
  {
    aspect: "development-wellbeing",
    asks: [
      {
        en: "Do rights and safeguards follow a child's growing abilities instead of one age line for everything?",
        ru: "Следуют ли права и гарантии за растущими способностями ребенка, а не за одной возрастной границей для всего?",
        kk: "Құқықтар мен кепілдіктер бәріне бірдей жас шегіне емес, баланың өсіп келе жатқан қабілетіне сай ма?",
      },
      {
        en: "Does the draft deal with design that holds children online too long or harms their health, sleep or play?",
        ru: "Учитывает ли проект приемы, которые удерживают детей в сети или вредят их здоровью, сну и игре?",
        kk: "Жоба балаларды желіде ұстап тұратын не денсаулығына, ұйқысы мен ойынына зиян тигізетін тәсілдерді ескере ме?",
      },
    ],
  },
];
