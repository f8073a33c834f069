import type { ComponentType } from "react";
import type { Place, View } from "./shell/screen";

/** A screen behind a tab. */
interface ScreenRecord {
  /** The component that shows it; none for the one that comes with the pane. */
  readonly fetch?: () => Promise<unknown>;
}

/** Every screen behind a tab: a place with one view is one screen. */
export const SCREENS = {
  gaps: {},
  standards: { fetch: async () => (await import("./standards/StandardsScreen")).StandardsScreen },
  findings: { fetch: async () => (await import("./check/CheckScreen")).CheckScreen },
  coverage: { fetch: async () => (await import("./coverage/CoverageScreen")).CoverageScreen },
  comments: { fetch: async () => (await import("./comments/CommentsScreen")).CommentsScreen },
  brief: { fetch: async () => (await import("./brief/BriefScreen")).BriefScreen },
  sharing: { fetch: async () => (await import("./sharing/SharingScreen")).SharingScreen },
} as const satisfies Readonly<Record<View, ScreenRecord>>;

/** The icon on the tab of each place. */
export const PLACE_ICONS = {
  gaps: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).TableRegular,
  standards: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).BookOpenRegular,
  check: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).ShieldCheckmarkRegular,
  comments: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).CommentRegular,
  documents: async () => (await import(/* webpackChunkName: "tab-icons" */ "./tab-icons")).DocumentMultipleRegular,
} as const satisfies Readonly<Record<Place, () => Promise<ComponentType>>>;
