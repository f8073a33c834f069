import { makeStyles, tokens } from "@fluentui/react-components";

export const useGoToCellStyles = makeStyles({
  button: { marginLeft: "auto", minWidth: "24px", color: tokens.colorNeutralForeground3 },
});
