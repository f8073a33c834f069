import type { Icon } from "../../host/state/look";
import type { IconSet } from "../../host/state/sheet";
import { numberAt } from "./scale-colour";

const [RED, AMBER, GREEN, GREY, DARK] = ["#c00000", "#c77700", "#3a7d22", "#7f7f7f", "#404040"] as const;
const TRAFFIC = [RED, AMBER, GREEN];

/** Signs of each set, those for the least numbers first, by the name without what tells sets apart that look alike. */
const SIGNS: Readonly<Record<string, readonly Icon[]>> = {
  "3Arrows": icons("▼▶▲", TRAFFIC),
  "3ArrowsGray": icons("▼▶▲", [GREY]),
  "3Flags": icons("⚑⚑⚑", TRAFFIC),
  "3TrafficLights": icons("●●●", TRAFFIC),
  "3Signs": icons("◆▲●", TRAFFIC),
  "3Symbols": icons("✖!✔", TRAFFIC),
  "4Arrows": icons("▼◢◥▲", [RED, AMBER, AMBER, GREEN]),
  "4ArrowsGray": icons("▼◢◥▲", [GREY]),
  "4RedToBlack": icons("●●●●", [DARK, GREY, "#e59b9b", RED]),
  "4Rating": icons("▂▄▆█", [DARK]),
  "4TrafficLights": icons("●●●●", [DARK, ...TRAFFIC]),
  "5Arrows": icons("▼◢▶◥▲", [RED, AMBER, AMBER, AMBER, GREEN]),
  "5ArrowsGray": icons("▼◢▶◥▲", [GREY]),
  "5Rating": icons("▁▂▄▆█", [DARK]),
  "5Quarters": icons("○◔◑◕●", [DARK]),
};

/** The sign that a number gets in a set; undefined in a set that is not known here. */
export function iconFor(
  { name, places, isReversed }: IconSet,
  sorted: readonly number[],
  value: number,
): Icon | undefined {
  const signs = SIGNS[name] ?? SIGNS[name.replace(/\d$/u, "")];
  const reached = places.filter((place) => {
    const number = numberAt(place, sorted);
    return place.isAbove ? value > number : value >= number;
  });
  const at = Math.max(0, reached.length - 1);
  return signs?.[isReversed ? signs.length - 1 - at : at];
}

/** @param colours one for each sign, or one for all */
function icons(signs: string, colours: readonly string[]): readonly Icon[] {
  return [...signs].map((sign, at) => ({ sign, colour: colours[at] ?? colours[0] ?? DARK }));
}
