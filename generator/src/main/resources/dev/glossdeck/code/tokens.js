/**
 * What a grammar finds in a text: names and characters by turns. The names are those of the tokens
 * around the characters, outermost first: `string>interpolation>variable/constant`, where what
 * stands behind the slash are other names of the same token.
 */
function tokens(code, language) {
  var text = { code: code, grammar: Prism.languages[language], language: language };
  // Grammars of languages within others, such as PHP, do half of their work in these hooks.
  Prism.hooks.run('before-tokenize', text);
  text.tokens = Prism.tokenize(text.code, text.grammar);
  Prism.hooks.run('after-tokenize', text);
  var found = [];
  function collect(token, names) {
    if (typeof token === 'string') {
      found.push(names, token);
    } else if (Array.isArray(token)) {
      token.forEach(function (part) { collect(part, names); });
    } else {
      collect(token.content, names + '>' + [token.type].concat(token.alias || []).join('/'));
    }
  }
  collect(text.tokens, '');
  return found;
}
