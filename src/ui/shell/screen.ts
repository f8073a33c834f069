/**
 * The places behind the tabs, in their order, each with its views. A place opens with the first of them, and one that has
 * no other shows no switch. What a name is called in the pane is the word of the same name in `ShellWords`.
 */
const VIEWS_OF = {
  table: ["gaps", "amendments"],
  draft: ["draft"],
  standards: ["standards"],
  check: ["findings", "coverage"],
  discussion: ["comments", "consultations", "rounds"],
  documents: ["brief", "refresh", "tables", "sharing"],
} as const;

export type Place = keyof typeof VIEWS_OF;
export type View = (typeof VIEWS_OF)[Place][number];
/** `"start"`: the ways to begin a review, also when there is one already. */
export type Screen = View | "settings" | "start";
/** The view of each place that was shown last. */
export type LastViews = Readonly<Record<Place, View>>;

export const PLACES = Object.keys(VIEWS_OF) as readonly Place[];
export const viewsOf = (place: Place): readonly View[] => VIEWS_OF[place];
export const VIEWS: readonly View[] = PLACES.flatMap(viewsOf);

export const isView = (name: string): name is View => (VIEWS as readonly string[]).includes(name);
const isPlace = (name: string): name is Place => Object.hasOwn(VIEWS_OF, name);

/** The place that a view is part of. */
export const placeOf = (view: View): Place => PLACES.find((place) => viewsOf(place).includes(view)) ?? "table";

/** The views that show the rows of a table one by one. */
const TABLES_OF: Partial<Readonly<Record<View, readonly string[]>>> = {
  gaps: ["Gaps"],
  amendments: ["Amendments"],
  coverage: ["Aspects"],
  consultations: ["Consultations", "Feedback"],
};

/** The view that shows the rows of a table; undefined where none does. */
export const viewShowing = (table: string): View | undefined => VIEWS.find((view) => TABLES_OF[view]?.includes(table));

/** The view that a place opens with. */
const firstOf = (place: Place): View => VIEWS_OF[place][0];

export const FIRST_VIEWS = Object.fromEntries(PLACES.map((place) => [place, firstOf(place)])) as LastViews;

/** The screen an address asks for, as `?screen=check` or `#check`; undefined when it asks for none. */
export function screenIn(address: string): Screen | undefined {
  const { searchParams, hash } = new URL(address, "https://pane.invalid/");
  return [searchParams.get("screen") ?? "", hash.slice(1)].map(screenNamed).find((screen) => screen !== undefined);
}

/** A place is its first view. */
function screenNamed(name: string): Screen | undefined {
  if (isView(name) || name === "settings" || name === "start") return name;
  return isPlace(name) ? FIRST_VIEWS[name] : undefined;
}
