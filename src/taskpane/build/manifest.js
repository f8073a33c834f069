/** Addresses in manifest.xml name this origin until the build is given another one. */
const LOCAL_ORIGIN = "https://localhost:3000";
const LOCAL_SUPPORT = `${LOCAL_ORIGIN}/pane/support.html`;

/** What is for Word in manifest.xml, between two comments. */
const FOR_WORD = /[ \t]*<!-- word -->\n([\s\S]*?)[ \t]*<!-- \/word -->\n/gu;

const isLocal = (address) => /^https:\/\/(localhost|127\.|\[::1\])/u.test(address);

/**
 * The manifest for an origin, from `manifest.xml`.
 *
 * @param {string} xml
 * @param {object} [env] what `--env` of the build gives
 * @param {string} [env.origin] where `dist/pane` will be reachable as `/pane`: https, without a slash at its end
 * @param {string} [env.support] address of a page with a contact; our own page of help without it
 * @param {string} [env.provider] who publishes the add-in, as the store knows them
 * @param {boolean} [env.word] whether the add-in is offered in Word too
 * @throws Error when one of them can't stand in a manifest, or leads other people to their own computer
 */
function buildManifest(xml, { origin = LOCAL_ORIGIN, support, provider, word = false } = {}) {
  if (!/^https:\/\/[^\s"<>&?#]+[^\s"<>&?#/]$/u.test(origin)) {
    throw new Error(`“${origin}” can't be the origin; give one such as --env origin=https://gaps.example.org`);
  }
  if (support !== undefined && (!/^https:\/\/[^\s"<>&]+$/u.test(support) || (isLocal(support) && !isLocal(origin)))) {
    throw new Error(
      `“${support}” can't be the support address; give one such as --env support=https://example.org/help`,
    );
  }
  if (provider !== undefined && !/^[^"<>&\n]{1,125}$/u.test(provider)) {
    throw new Error(`“${provider}” can't be the provider's name; leave out quotes and the characters < > &`);
  }
  return xml
    .replace(FOR_WORD, word ? "$1" : "")
    .replaceAll(LOCAL_SUPPORT, support ?? LOCAL_SUPPORT)
    .replaceAll(`${LOCAL_ORIGIN}/`, `${origin}/`)
    .replace(/<ProviderName>.*<\/ProviderName>/u, (own) =>
      provider === undefined ? own : `<ProviderName>${provider}</ProviderName>`,
    );
}

module.exports = { buildManifest, LOCAL_ORIGIN };
