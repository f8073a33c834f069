import type { Localised } from "../../../domain/language";

/** What `--help` says of rounds, of what changed since one, and of rows that were reviewed. */
export interface RoundHelp {
  readonly round: {
    readonly about: string;
    readonly label: string;
    readonly output: string;
    readonly language: string;
    readonly more: string;
  };
  readonly changes: {
    readonly about: string;
    readonly since: string;
    readonly output: string;
    readonly sheet: string;
    readonly json: string;
    readonly language: string;
    readonly more: string;
  };
  readonly reviewed: {
    readonly about: string;
    readonly gaps: string;
    readonly by: string;
    readonly all: string;
    readonly replace: string;
    readonly output: string;
    readonly language: string;
    readonly more: string;
  };
}

export const ROUND_HELP: Localised<RoundHelp> = {
  en: {
    round: {
      about: "Freeze all rows of the gaps and of the final text as they stand, as a round of the review.",
      label: "what the round is called, e.g. “After consultation 1”",
      output: "write this workbook and leave the review as it is",
      language: "language of what is said",
      more: `
Rounds stand on a hidden sheet of the review, in plain cells. Freeze one before the table goes out and one after each
consultation: “gap-table changes” tells what changed since, and so does the brief. Without --output the review itself is
written, and a copy of it is kept as it was.`,
    },
    changes: {
      about: "Say what changed since a round: rows that are new, gone or changed, with their words.",
      since: "the round, by its number or its label (default: the last one)",
      output: "also write it as a Word document with tracked changes; with --sheet the workbook to write",
      sheet:
        "also put it on the sheet “What changed” of the review, made anew where there is one on which nobody typed",
      json: "what changed, as JSON",
      language: "language of what is said, and of the document around the review's words",
      more: `
Rows are known by their numbers, so sorting and moving them changes nothing. In the document, accepting all changes
gives the words of today, rejecting all gives those of the round. With --sheet the review itself is written unless
--output names another workbook, and a copy of it is kept as it was.`,
    },
    reviewed: {
      about: "Mark gaps as reviewed by a person as they stand, so that it shows when their words change.",
      gaps: "numbers of the gaps, e.g. G-003",
      by: "who reviewed them",
      all: "all gaps that are not withdrawn; what others have there stays",
      replace: "with --all: put the mark in place of what others have there",
      output: "write this workbook and leave the review as it is",
      language: "language of what is said",
      more: `
“gap-table check” then names the rows that changed since. What somebody else has in “Reviewed by” or “Reviewed on” stays
with --all, unless --replace is given; in a row that is named by its number the mark takes its place, and it is told.
Without --output the review itself is written, and a copy of it is kept as it was.`,
    },
  },
  ru: {
    round: {
      about: "Зафиксировать все строки пробелов и итогового текста как есть: раунд обзора.",
      label: "название раунда, например «После консультации 1»",
      output: "записать эту книгу, а обзор оставить как есть",
      language: "язык сообщений",
      more: `
Раунды хранятся на скрытом листе обзора, в обычных ячейках. Зафиксируйте раунд перед отправкой таблицы и после каждой
консультации: «gap-table changes» скажет, что с тех пор изменилось, и записка тоже. Без --output записывается сам
обзор, а его копия сохраняется прежней.`,
    },
    changes: {
      about: "Сказать, что изменилось после раунда: новые, удаленные и измененные строки и их слова.",
      since: "раунд, по номеру или метке (по умолчанию последний)",
      output: "записать и документ Word с отмеченными исправлениями; с --sheet – книга для записи",
      sheet: "поместить и на лист «Что изменилось» обзора; если он есть и никто туда не писал, он создается заново",
      json: "изменения в формате JSON",
      language: "язык сообщений и документа вокруг слов обзора",
      more: `
Строки узнаются по номерам: если их отсортировать или переместить, это не изменение. В документе, если принять все
исправления, будет нынешний текст, если отклонить — текст раунда. С --sheet записывается сам обзор, если --output не
называет другую книгу, а его копия сохраняется прежней.`,
    },
    reviewed: {
      about: "Отметить, что пробелы проверены человеком как есть, чтобы было видно, когда их слова изменятся.",
      gaps: "номера пробелов, например G-003",
      by: "кто проверил",
      all: "все пробелы, кроме снятых; отметки других остаются",
      replace: "с --all: поставить отметку и вместо отметок других",
      output: "записать эту книгу, а обзор оставить как есть",
      language: "язык сообщений",
      more: `
После этого «gap-table check» назовет строки, которые с тех пор изменились. То, что другие указали в столбцах о проверке,
с --all остается, если не указан --replace; в строке, названной по номеру, отметка его заменяет, и об этом сообщается.
Без --output записывается сам обзор, а его копия сохраняется прежней.`,
    },
  },
  kk: {
    round: {
      about: "Олқылықтар мен қорытынды мәтіннің барлық жолын қаз-қалпында бекіту: шолудың раунды.",
      label: "раундтың атауы, мысалы «1-консультациядан кейін»",
      output: "осы кітапты жазу, шолуды сол күйінде қалдыру",
      language: "хабарлардың тілі",
      more: `
Раундтар шолудың жасырын парағында, кәдімгі ұяшықтарда тұрады. Кестені жібермес бұрын және әр консультациядан кейін
раундты бекітіңіз: содан бері не өзгергенін «gap-table changes» те, жазба да айтады. --output берілмесе, шолудың өзі
жазылады, ал оның бұрынғы көшірмесі сақталады.`,
    },
    changes: {
      about: "Раундтан бері не өзгергенін айту: жаңа, жойылған және өзгерген жолдар, олардың сөздері.",
      since: "раунд, нөмірі немесе белгісі бойынша (әдепкіде соңғысы)",
      output: "түзетулері белгіленген Word құжатын да жазу; --sheet болса, жазылатын кітап",
      sheet: "шолудың «Не өзгерді» парағына да қою; ол бар болса әрі оған ешкім жазбаса, қайта жасалады",
      json: "өзгерістер JSON пішімінде",
      language: "хабарлардың және шолу сөздерінің айналасындағы құжаттың тілі",
      more: `
Жолдар нөмірі бойынша танылады: оларды сұрыптау немесе жылжыту өзгеріс емес. Құжатта барлық түзету қабылданса, қазіргі
мәтін, қабылданбаса, раундтың мәтіні шығады. --sheet берілсе, --output басқа кітапты атамаса, шолудың өзі жазылады, ал
оның бұрынғы көшірмесі сақталады.`,
    },
    reviewed: {
      about: "Олқылықтарды адам қаз-қалпында тексерді деп белгілеу, сөздері өзгерсе, көрінуі үшін.",
      gaps: "олқылықтардың нөмірлері, мысалы G-003",
      by: "кім тексерді",
      all: "алынғандардан басқа барлық олқылық; басқалардың белгілері қалады",
      replace: "--all берілсе: белгіні басқалардікінің орнына да қою",
      output: "осы кітапты жазу, шолуды сол күйінде қалдыру",
      language: "хабарлардың тілі",
      more: `
Содан кейін «gap-table check» содан бері өзгерген жолдарды атайды. Тексеру бағандарында басқалар жазғаны --all берілсе
қалады, тек --replace берілсе ғана ауысады; нөмірімен аталған жолда белгі оның орнына қойылып,
бұл айтылады. --output берілмесе, шолудың өзі жазылады, ал оның бұрынғы көшірмесі сақталады.`,
    },
  },
};
