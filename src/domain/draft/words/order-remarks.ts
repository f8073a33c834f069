import type { DraftMessage } from "../draft-provision";

export const orderLost = (): DraftMessage => ({
  kind: "order-lost",
  text: {
    en: "The rows of the sheet Provisions do not stand in the order of the draft, as if somebody had sorted them, and nothing else tells it: tables would follow the rows, and provisions be taken for moved. Bring in the draft that the review is of once more: that writes its order.",
    ru: "Строки листа «Положения» стоят не в порядке проекта, как после сортировки, и больше его ничто не указывает: таблицы шли бы по строкам, а положения считались бы перемещенными. Загрузите еще раз тот проект, к которому относится обзор: его порядок запишется.",
    kk: "«Ережелер» парағының жолдары сұрыпталғандай, жобадағы ретімен тұрған жоқ, ал ол ретті басқа ештеңе көрсетпейді: кестелер жолдардың ретімен жүріп, ережелер орны ауысқан деп саналар еді. Шолу жататын жобаны тағы бір рет жүктеңіз: оның реті жазылады.",
  },
});
