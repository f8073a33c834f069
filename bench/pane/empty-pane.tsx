import {
  Button,
  Field,
  FluentProvider,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  SearchBox,
  Select,
  Spinner,
  webLightTheme,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { ClipboardSearchRegular } from "@fluentui/react-icons/svg/clipboard-search";
import { CommentRegular } from "@fluentui/react-icons/svg/comment";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled, InfoRegular } from "@fluentui/react-icons/svg/info";
import { ListRegular } from "@fluentui/react-icons/svg/list";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { createRoot } from "react-dom/client";

/**
 * What the size of the pane is measured against: React, Fluent's provider with its light theme as it comes, and once each every
 * component and icon of Fluent that the pane shows before anything is asked of it, whether with the first script or right
 * after it. Nothing else; no styles of its own.
 */
createRoot(document.body.appendChild(document.createElement("div"))).render(
  <FluentProvider theme={webLightTheme}>
    <Button />
    <Field>
      <Select />
    </Field>
    <Link />
    <MessageBar>
      <MessageBarBody />
      <MessageBarActions />
    </MessageBar>
    <ProgressBar />
    <SearchBox />
    <Spinner />
    <AddRegular />
    <ArrowLeftRegular />
    <BookOpenRegular />
    <ChevronLeftRegular />
    <ChevronRightRegular />
    <ClipboardSearchRegular />
    <CommentRegular />
    <CursorClickRegular />
    <DismissRegular />
    <DocumentMultipleRegular />
    <DocumentTextRegular />
    <EditRegular />
    <ErrorCircleFilled />
    <InfoFilled />
    <InfoRegular />
    <ListRegular />
    <SettingsRegular />
    <TableRegular />
    <WarningFilled />
  </FluentProvider>,
);
