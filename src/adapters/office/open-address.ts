/**
 * Where the open file lies, as Office tells it: an address or a path. Asked each time, since it changes with a rename; ""
 * where it was never saved, or Office does not tell.
 */
export const openAddress = (): Promise<string> =>
  new Promise((resolve) =>
    Office.context.document.getFilePropertiesAsync(({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value.url : (Office.context.document.url ?? "")),
    ),
  );
