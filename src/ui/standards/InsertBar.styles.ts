import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW } from "./StandardsScreen.styles";

export const useInsertBarStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { position: "static" },
  },
  text: {
    flexGrow: 1,
    flexBasis: "120px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", minWidth: 0, flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginLeft: "auto" },
  button: { minWidth: "auto" },
});
