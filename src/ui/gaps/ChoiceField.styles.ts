import { makeStyles } from "@fluentui/react-components";

export const useChoiceFieldStyles = makeStyles({ root: { flex: "1 1 120px", minWidth: 0 } });
