import { makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../text/spoken-only.styles";

export const useProvisionLineStyles = makeStyles({
  name: { flexShrink: 0, maxWidth: "55%", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  about: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  mark: {
    flexShrink: 0,
    minWidth: "18px",
    padding: "0 4px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  gaps: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  hidden: spokenOnly,
});
