import { Tab, TabList } from "@fluentui/react-components";
import type { SelectTabData } from "@fluentui/react-components";
import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import { CommentRegular } from "@fluentui/react-icons/svg/comment";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { JSX, ReactNode } from "react";
import { useWords } from "../words/use-words";
import { TAB_SCREENS } from "./screen";
import type { TabScreen } from "./screen";
import { useTabBarStyles } from "./TabBar.styles";

export interface TabBarProps {
  readonly selected: TabScreen | undefined;
  readonly onSelect: (screen: TabScreen) => void;
}

export const PANEL_ID = "pane-screen";
export const tabId = (screen: TabScreen): string => `pane-tab-${screen}`;

const ICONS: Readonly<Record<TabScreen, JSX.Element>> = {
  gaps: <TableRegular />,
  standards: <BookOpenRegular />,
  check: <ShieldCheckmarkRegular />,
  comments: <CommentRegular />,
  brief: <DocumentTextRegular />,
};

/** The five screens of a review. Words give way to icons alone where they would not fit. */
export function TabBar({ selected, onSelect }: TabBarProps): ReactNode {
  const styles = useTabBarStyles();
  const { shell } = useWords();
  return (
    <div className={styles.frame}>
      <TabList
        size="small"
        aria-label={shell.screens}
        className={styles.list}
        selectedValue={selected ?? null}
        onTabSelect={(_, { value }: SelectTabData) => onSelect(value as TabScreen)}
      >
        {TAB_SCREENS.map((screen) => (
          <Tab
            key={screen}
            id={tabId(screen)}
            value={screen}
            aria-controls={PANEL_ID}
            aria-label={shell[screen]}
            title={shell[screen]}
            className={styles.tab}
            icon={{ className: styles.icon, children: ICONS[screen] }}
          >
            <span className={styles.word}>{shell[screen]}</span>
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
