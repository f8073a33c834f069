// Fluent's icons, each read when it is asked for: their index holds 18 MB, which every file of tests would read anew.
const shared = { ...require("@fluentui/react-icons/utils"), ...require("@fluentui/react-icons/providers") };

const ICON = /^([A-Z]\w*?)\d*(?:Regular|Filled|Light|Color)$/u;

/** "ChevronRight20Regular" stands in the file "chevron-right". */
const fileOf = (name) =>
  name.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, "-").toLowerCase();

module.exports = new Proxy(shared, {
  get: (target, name) => {
    const [, icon] = (typeof name === "string" && ICON.exec(name)) || [];
    return icon ? require(`@fluentui/react-icons/svg/${fileOf(icon)}`)[name] : target[name];
  },
});
