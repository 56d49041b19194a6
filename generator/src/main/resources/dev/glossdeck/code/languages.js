// Asks Prism's own list of grammars (components.json, as `components`) by Prism's own loader.

/** The grammar that a word names, by its id or another name; empty if there is none. */
function idOf(word) {
  var ids = Object.keys(components.languages).filter(function (id) {
    var names = [id].concat(components.languages[id].alias || []);
    return id !== 'meta' && names.indexOf(word) >= 0;
  });
  return ids.length > 0 ? ids[0] : '';
}

/** The grammars to load for some, in order: those that they build on, and themselves. */
function withRequired(ids) {
  return getLoader(components, ids).getIds();
}
