import { SCREENS } from "../screens";
import type { TabScreen } from "../screens";

/** `"start"`: the ways to begin a review, also when there is one already. */
export type Screen = TabScreen | "settings" | "start";

export const isTabScreen = (screen: Screen): screen is TabScreen => Object.hasOwn(SCREENS, screen);

/** The screen an address asks for, as `?screen=check` or `#check`; undefined when it asks for none. */
export function screenIn(address: string): Screen | undefined {
  const { searchParams, hash } = new URL(address, "https://pane.invalid/");
  return [searchParams.get("screen"), hash.slice(1)].find(isScreen);
}

const isScreen = (name: string | null): name is Screen =>
  name === "settings" || name === "start" || (name !== null && Object.hasOwn(SCREENS, name));
