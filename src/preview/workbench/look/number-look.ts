import { lookOf } from "../../host/state/look";
import type { Bar, Look } from "../../host/state/look";
import type { ConditionalFormatState, DataBar } from "../../host/state/sheet";
import { iconFor } from "./icon-for";
import { numberAt, scaleColour } from "./scale-colour";

/**
 * What a scale of colours, a set of icons or bars put over a number.
 *
 * @param sorted all numbers that they are for, the least first
 */
export function numberLook(
  { scale, icons, bar }: Pick<ConditionalFormatState, "scale" | "icons" | "bar">,
  sorted: readonly number[],
  value: number,
): Look {
  return lookOf({
    fill: scale && scaleColour(scale, sorted, value),
    icon: icons && iconFor(icons, sorted, value),
    bar: bar && barFor(bar, sorted, value),
    hidesNumber: (icons ?? bar)?.hidesNumbers,
  });
}

/** Bars of the file format leave a tenth of the cell free, and a tenth is what the least of them take. */
function barFor({ from, to, colour }: DataBar, sorted: readonly number[], value: number): Bar {
  const [least, greatest] = [numberAt(from, sorted), numberAt(to, sorted)];
  const share = greatest > least ? (value - least) / (greatest - least) : 1;
  return { colour, share: 0.1 + 0.8 * Math.min(1, Math.max(0, share)) };
}
