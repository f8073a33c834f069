import { hasAsides } from "../../../src/domain/amendment/has-asides";

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
