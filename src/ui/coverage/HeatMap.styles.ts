import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../text/spoken-only.styles";

/** A share of the brand's colour over whatever the theme's background is; a darker step in each theme. */
const tint = (share: number): string => `color-mix(in srgb, ${tokens.colorBrandBackground} ${share}%, transparent)`;

const LINE = `1px solid ${tokens.colorNeutralStroke3}`;

export const useHeatMapStyles = makeStyles({
  region: {
    // So that what is hidden from the eye does not stick out of the region.
    position: "relative",
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "112px",
    maxWidth: "150px",
    padding: "3px 6px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: LINE,
    borderRight: LINE,
    overflowWrap: "anywhere",
  },
  opener: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ...createFocusOutlineStyle(),
  },
  under: { paddingInlineStart: "14px", color: tokens.colorNeutralForeground2 },
  question: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  corner: { verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold },
  head: {
    height: "128px",
    minWidth: "26px",
    padding: "4px 2px",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: LINE,
  },
  turned: {
    display: "inline-block",
    maxHeight: "120px",
    writingMode: "vertical-rl",
    textOrientation: "sideways",
    transform: "rotate(180deg)",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  count: {
    minWidth: "26px",
    padding: "3px 2px",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    borderBottom: LINE,
    "@media (forced-colors: active)": { borderRight: LINE },
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3 },
  few: { backgroundColor: tint(16) },
  some: { backgroundColor: tint(32) },
  many: { backgroundColor: tint(50) },
  most: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  hole: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px dashed", outlineOffset: "-3px" },
  },
  hidden: spokenOnly,
});
