import { forms, phrases } from "../grammar/forms";

/** What becomes of a text that is changed: "amended", «исключить», «исключается». */
const CHANGED = forms("amended deleted removed redrafted reworded supplemented changed repealed revised aligned");
const TO_CHANGE = forms(
  "исключить изложить убрать удалить дополнить изменить уточнить доработать переработать отредактировать",
);
const CHANGES = forms("amending rewording redrafting changing supplementing amendment amendments revision deletion");
const TO_BE_CHANGED = forms(
  "исключена исключено исключены исключен исключён изложена изложены изложен удалена удалены удален дополнена дополнено дополнены дополнен изменена изменено изменены изменен изменён уточнена уточнены уточнен доработана доработаны доработан",
);
const CHANGES_TO = forms("исключению изменению дополнению уточнению доработке переработке удалению");
const IS_CHANGED = [
  ...forms("исключается исключаются излагается дополняется дополняются изменяется изменяются"),
  ...forms("алынсын тасталсын толықтырылсын жазылсын өзгертілсін алып алынып"),
];
/** What is asked of the one who drafts; "change" and "supplement" are nouns, too. */
const DO_CHANGE = forms("delete amend remove redraft reword repeal revise rewrite");
const CHANGES_OF = forms("доработки переработки уточнения изменения дополнения исправления исключения корректировки");
const CHANGES_IN = forms("доработке переработке уточнении изменении дополнении исправлении исключении корректировке");
const CHANGING_IT = forms("толықтыру өзгерту нақтылау жетілдіру түзету редакциялау пысықтау");
const ANEW = ["в новой редакции", "в следующей редакции", "жаңа редакцияда", "мынадай редакцияда"];

/** Words of lists of changes, and of what is taken out of places, by the set they are in. */
export const CHANGING_WORDS = {
  changing: [
    ...forms(
      "amend amends amended amendment amendments change changes changed insert is are be shall following follows as",
    ),
    ...forms("propose proposes proposed made make introduced introduce we"),
    ...forms("внести внесении внесение вносятся вносится следующие следующее изменения изменений изменение изменить"),
    ...forms("дополнения дополнений дополнение дополнить поправки поправка поправку поправок изменяется"),
    ...forms("предлагается предлагаем предлагаю предлагаются необходимо следует нужно рекомендуется просим"),
    ...forms(
      "мынадай өзгерістер өзгеріс өзгерістерді толықтырулар толықтыру толықтыруларды енгізілсін енгізу енгізіледі",
    ),
    ...forms("түзетулер түзету ұсынылады ұсынамыз"),
  ],
  drafting: [
    ...CHANGED,
    ...TO_CHANGE,
    ...IS_CHANGED,
    ...forms("delete remove redraft replace replaced insert inserted add added reword amend supplement change repeal"),
    ...forms("should must исключен заменить заменяется добавить ауыстырылсын"),
  ],
  /** What says so right behind a place, as it is said of places of laws alone. */
  "said to be changed": [
    ...phrases("should be, must be, shall be, to be, needs to be, is to be, are to be, has to be, have to be").flatMap(
      (be) => CHANGED.map((word) => `${be} ${word}`),
    ),
    ...["", "следует ", "необходимо ", "нужно ", "надо ", "предлагается ", "предлагаем ", "рекомендуется "].flatMap(
      (say) => TO_CHANGE.map((word) => say + word),
    ),
    ...["needs", "need", "requires", "require"].flatMap((need) => CHANGES.map((word) => `${need} ${word}`)),
    ...forms("должен должна должно должны").flatMap((must) => TO_BE_CHANGED.map((word) => `${must} быть ${word}`)),
    ...forms("подлежит подлежат").flatMap((say) => CHANGES_TO.map((word) => `${say} ${word}`)),
    ...forms("требует требуют").flatMap((need) => CHANGES_OF.map((word) => `${need} ${word}`)),
    ...forms("нуждается нуждаются").flatMap((need) => CHANGES_IN.map((word) => `${need} в ${word}`)),
    ...DO_CHANGE,
    ...CHANGING_IT,
    ...CHANGING_IT.flatMap((word) =>
      forms("қажет талап").flatMap((need) => [`${word}ды ${need}`, `${word}ді ${need}`]),
    ),
    ...IS_CHANGED,
    ...ANEW,
    ...forms("слово слова сөз сөздер"),
    "the words",
    // What is missing in a text is missing in the one that is reviewed.
    ...forms("lacks lack silent отсутствует отсутствуют молчит"),
    "is silent",
  ],
  "parts of acts": [
    ...forms("articles provisions standards principles rights paragraphs requirements obligations"),
    ...forms("нормы норм нормам стандарты стандартов положения положений требования требований принципы принципов"),
    ...forms("статьи статей статьям права баптары нормалары стандарттары талаптары қағидаттары"),
  ],
  "reading in acts": forms("under see cf по см из at including especially namely notably"),
  adding: forms("дополнить дополняется дополняются дополнен дополнена дополнены"),
  excepting: phrases(
    "except, except for, excepting, excluding, save for, other than, apart from, with the exception of",
    "кроме, за исключением, исключая, қоспағанда, басқа",
  ),
};
