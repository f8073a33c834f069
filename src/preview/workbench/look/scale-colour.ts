import type { ScaleColour, ScalePlace } from "../../host/state/sheet";
import { mix } from "../../host/file/styles/tint";

/**
 * The colour that a number gets on a scale: that of a place on it, or one between those of two places.
 *
 * @param sorted all numbers that the scale is for, the least first
 */
export function scaleColour(
  scale: readonly ScaleColour[],
  sorted: readonly number[],
  value: number,
): string | undefined {
  const stops = scale.map(({ colour, ...place }) => ({ colour, number: numberAt(place, sorted) }));
  const next = stops.findIndex(({ number }) => value <= number);
  const [before, after] = [stops[next - 1], stops[next]];
  if (!after) return stops.at(-1)?.colour;
  if (!before) return after.colour;
  return mix(before.colour, after.colour, (value - before.number) / (after.number - before.number));
}

/** @param sorted all numbers, the least first */
export function numberAt({ at, value }: ScalePlace, sorted: readonly number[]): number {
  const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  if (at === "least") return least;
  if (at === "greatest") return greatest;
  if (at === "share") return least + ((greatest - least) * value) / 100;
  if (at === "number") return value;
  const place = ((sorted.length - 1) * value) / 100;
  const below = sorted[Math.floor(place)] ?? least;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1);
}
