import { makeStyles, tokens } from "@fluentui/react-components";

export const useTreeStyles = makeStyles({
  tree: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: `2px ${tokens.spacingHorizontalM} 2px ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    outlineStyle: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  opener: {
    flexShrink: 0,
    width: "20px",
    height: "24px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: "12px",
  },
  content: { flexGrow: 1, minWidth: 0, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** How far in a line begins, by how deep it is; from some depth on no further, or nothing of the line would be left. */
export const useIndents = makeStyles({
  0: { marginLeft: 0 },
  1: { marginLeft: "12px" },
  2: { marginLeft: "24px" },
  3: { marginLeft: "36px" },
  4: { marginLeft: "48px" },
  5: { marginLeft: "60px" },
});
