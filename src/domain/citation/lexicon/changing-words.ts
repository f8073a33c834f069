import { forms } from "../grammar/forms";

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
    ...forms(
      "delete deleted remove removed redraft redrafted replace replaced insert inserted add added reword reworded",
    ),
    ...forms("amend amended supplement supplemented change changed repeal repealed should must"),
    ...forms("исключить исключается исключен изложить излагается заменить заменяется добавить убрать удалить"),
    ...forms("дополнить дополняется изменить изменяется уточнить доработать переработать"),
    ...forms("алынсын тасталсын толықтырылсын жазылсын ауыстырылсын өзгертілсін"),
  ],
  "parts of acts": [
    ...forms("articles provisions standards principles rights paragraphs requirements obligations"),
    ...forms("нормы норм нормам стандарты стандартов положения положений требования требований принципы принципов"),
    ...forms("статьи статей статьям права баптары нормалары стандарттары талаптары қағидаттары"),
  ],
  "reading in acts": forms("under see cf по см из at including especially namely notably"),
  adding: forms("дополнить дополняется дополняются дополнен дополнена дополнены"),
  excepting: [
    "except",
    "except for",
    "excepting",
    "excluding",
    "save for",
    "other than",
    "apart from",
    "with the exception of",
    "кроме",
    "за исключением",
    "исключая",
    "қоспағанда",
    "басқа",
  ],
};
