/** The screens behind the tabs, in their order. */
export const TAB_SCREENS = ["gaps", "standards", "check", "coverage", "comments", "brief"] as const;

export type TabScreen = (typeof TAB_SCREENS)[number];
/** `"start"`: the ways to begin a review, also when there is one already. */
export type Screen = TabScreen | "settings" | "start";

export const isTabScreen = (screen: Screen): screen is TabScreen => (TAB_SCREENS as readonly Screen[]).includes(screen);

/** The screen an address asks for, as `?screen=check` or `#check`; undefined when it asks for none. */
export function screenIn(address: string): Screen | undefined {
  const { searchParams, hash } = new URL(address, "https://pane.invalid/");
  return [searchParams.get("screen"), hash.slice(1)].find(isScreen);
}

const isScreen = (name: string | null): name is Screen =>
  name === "settings" || name === "start" || (TAB_SCREENS as readonly (string | null)[]).includes(name);
