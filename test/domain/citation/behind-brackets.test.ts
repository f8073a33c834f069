import { cited } from "../../support/cited";

const KZ = { jurisdiction: "KZ" };

it.each([
  ["CRC, art. 3 (GC14) and 12", ["crc 3", "crc-gc-14", "? 12"]],
  ["КПР, ст. 3 (ЗОП № 14) и 12", ["crc 3", "crc-gc-14", "? 12"]],
  ["CRC, arts. 12 (GC12), 16 and 17", ["crc 12", "crc-gc-12", "crc 16, 17"]],
  ["GC16 and 25", ["crc-gc-16", "crc-gc-25"]],
])("numbers behind a bracket with a comment are no further comments: %s", (text, expected) => {
  expect(cited(text, KZ)).toEqual(expected);
});

it.each([
  ["CRC, art. 28 (STEM), art. 29", ["crc 28, 29"]],
  ["КПР, ст. 23 (ПМПК), ст. 28", ["crc 23, 28"]],
  ["CRC, art. 24; COVID 19", ["crc 24"]],
  ["КПР, ст. 28; ЦУР 4", ["crc 28"]],
])("capitals that name a subject are no instrument: %s", (text, expected) => {
  expect(cited(text, KZ)).toEqual(expected);
});

it.each([
  ["CRC (12) and ICCPR (17)", ["crc", "? 12", "iccpr", "? 17"]],
  ["КПР (12) и МПГПП (17)", ["crc", "? 12", "iccpr", "? 17"]],
])("numbers alone in the brackets of joined names are asked about: %s", (text, expected) => {
  expect(cited(text, KZ)).toEqual(expected);
});

it.each(["КПР, ст. 16 (в редакции МЮ)", "КПР, ст. 16 (в редакции МЦРИАП)"])(
  "a version is also that of a ministry by its letters: %s",
  (text) => {
    expect(cited(text, KZ)).toEqual(["crc", "? 16"]);
  },
);
