import { areReferences, hasAsides } from "../../../src/domain/amendment/asides";

it.each([
  "A platform profiles no child, etc.",
  "A platform profiles no child, and so on.",
  "A platform profiles no child (new).",
  "A platform profiles no child; see also section 7.",
  "A platform profiles no child – as in the DSA.",
  "A platform profiles no child / asks a parent.",
  "A platform profiles no child OR asks a parent.",
  "A platform profiles no child, or similar wording.",
  "Alternatively, a platform asks a parent.",
  "G-003: A platform profiles no child.",
  "Платформа не профилирует детей и т.д.",
  "Платформа не профилирует детей (новое).",
  "Платформа не профилирует детей либо иная формулировка.",
  "Платформа не профилирует детей; см. статью 7.",
  "Платформа баланы профильдемейді және т.б.",
  "Платформа баланы профильдемейді НЕМЕСЕ ата-анадан сұрайды.",
])("knows what only those who write about a law say: %s", (text) => {
  expect(hasAsides(text)).toBe(true);
});

it.each([
  "A platform sees to it that no child is profiled.",
  "The operator and/or the parent answer.",
  "The parent or the child decides.",
  "A form as in annex A-001 is kept.",
  "Родитель и (или) ребенок решают.",
  "Сведения (в том числе новые) удаляются.",
  "Ата-ана немесе бала шешеді.",
])("finds none in a rule: %s", (text) => {
  expect(hasAsides(text)).toBe(false);
});

it.each(["(CRC, art. 17)", "(CRC, art. 17; General comment No. 25).", "(ст. 16 КПР)", "(БҚК 16-бабы)", "(GDPR)"])(
  "knows a bracket with references alone: %s",
  (piece) => {
    expect(areReferences(piece)).toBe(true);
  },
);

it.each(["(2).", "(1)", "(a)", "(or fifteen)", "(in Estonia, but only for those over 12)"])(
  "takes for none what is the number of a part, or says more: %s",
  (piece) => {
    expect(areReferences(piece)).toBe(false);
  },
);

it.each([
  "A child is heard (see the GDPR, art. 8).",
  "A child is heard (to be discussed with the ministry).",
  "A child is heard (check with the ministry) in each case.",
  "A child is heard (the ministry disagrees).",
  "A child is heard (as the GDPR says).",
  "A child is heard (currently only a parent is).",
  "Ребенок заслушивается (обсудить с министерством).",
  "Ребенок заслушивается (нужно согласовать).",
  "Ребенок заслушивается (как в Эстонии).",
  "Ребенок заслушивается (сейчас – только родитель).",
  "Бала тыңдалады (министрлікпен талқылау қажет).",
  "Бала тыңдалады (нақтылау керек).",
  "Бала тыңдалады (БҚК-ға сәйкес).",
  "A child is heard, because children know best.",
  "A child is heard within ten days, as thirty days are too long.",
  "A child is heard; the ministry agrees.",
  "Ребенок заслушивается, так как это его право.",
  "Ребенок заслушивается – по аналогии с ЕС.",
  "Бала тыңдалады, өйткені бұл оның құқығы.",
])("knows a remark in a bracket, and a reason: %s", (text) => {
  expect(hasAsides(text)).toBe(true);
});

it.each([
  "A child is heard (in writing or in person).",
  "The parent (guardian) is heard (see section 4).",
  "A fee (not exceeding ten units) is paid to the authority (the Ministry of Justice).",
  "The authorised body (hereinafter – the operator) keeps a register (including copies).",
  "Оператор обязан удалить (обезличить) данные.",
  "Законный представитель (родитель, опекун) заслушивается (при его наличии).",
  "Уполномоченный орган (Министерство юстиции) ведет реестр (далее – реестр).",
  "Заңды өкіл (ата-ана, қамқоршы) тыңдалады.",
  "Деректерді жинау (өңдеу, сақтау) жазылады (бұдан әрі – өңдеу).",
  "A service is not refused because a child has complained.",
  "As a guardian is heard, so is a child.",
  "Ребенок заслушивается, поскольку иное не установлено законом.",
])("finds none in a sentence of a law: %s", (text) => {
  expect(hasAsides(text)).toBe(false);
});
