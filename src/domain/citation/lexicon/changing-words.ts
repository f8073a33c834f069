import { forms } from "../grammar/forms";

/** Words of lists of changes, and of what is taken out of places, by the set they are in. */
export const CHANGING_WORDS = {
  changing: [
    ...forms(
      "amend amends amended amendment amendments change changes changed insert is are be shall following follows as",
    ),
    ...forms("внести внесении внесение вносятся вносится следующие следующее изменения изменений изменение изменить"),
    ...forms("дополнения дополнений дополнение дополнить"),
    ...forms(
      "мынадай өзгерістер өзгеріс өзгерістерді толықтырулар толықтыру толықтыруларды енгізілсін енгізу енгізіледі",
    ),
  ],
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
