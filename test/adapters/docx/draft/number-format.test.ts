import { formatListNumber } from "../../../../src/adapters/docx/draft/number-format";

it.each([
  [7, "decimal", "7"],
  [7, "decimalZero", "07"],
  [14, "upperRoman", "XIV"],
  [4, "lowerRoman", "iv"],
  [27, "lowerLetter", "aa"],
  [10, "russianLower", "к"],
  [3, "bullet", ""],
  [3, "chicago", "3"],
])("writes %d in %s as %j", (value, format, written) => expect(formatListNumber(value, format)).toBe(written));
