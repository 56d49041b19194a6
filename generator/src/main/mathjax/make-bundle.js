// Gathers the modules that entry/typeset.js needs into one script, and the fonts' outlines, which
// only Java reads, into a table. MathJax's modules stay as they are but for their white space.
'use strict';
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const esbuild = require('esbuild');

const HERE = __dirname;
const OUT = path.resolve(process.argv[2]);
const FONTS = path.join('mathjax-full', 'js', 'output', 'svg', 'fonts', 'tex') + path.sep;
const OUTLINE = /^(\s*0x([0-9A-F]+): )'([^']*)'(,?)$/gm;

const modules = new Map();
const glyphs = [];

/** A module's name: its path from here or from node_modules. */
function nameOf(file) {
  const modulesFolder = path.join(HERE, 'node_modules') + path.sep;
  return path.relative(file.startsWith(modulesFolder) ? modulesFolder : HERE, file)
    .split(path.sep).join('/');
}

/** Puts a name where an outline stands, such as normal/41, and keeps the outline. */
function withoutOutlines(file, source) {
  if (!file.includes(FONTS)) {
    return source;
  }
  const font = path.basename(file, '.js');
  return source.replace(OUTLINE, (all, key, hex, outline, comma) => {
    if (outline) {
      glyphs.push(font + '/' + hex + '\t' + outline);
    }
    return key + (outline ? "'" + font + '/' + hex + "'" : "''") + comma;
  });
}

function add(file) {
  if (modules.has(file)) {
    return;
  }
  modules.set(file, '');
  const source = withoutOutlines(file, fs.readFileSync(file, 'utf8'))
    .replace(/\brequire\((['"])([^'"]+)\1\)/g, (all, quote, name) => {
      const needed = require.resolve(name, {paths: [path.dirname(file)]});
      add(needed);
      return 'require(' + JSON.stringify(nameOf(needed)) + ')';
    });
  const wrapped =
    'define(' + JSON.stringify(nameOf(file)) + ', function (require, module, exports) {' + source + '\n});';
  modules.set(file, esbuild.transformSync(wrapped,
    {target: 'es5', minifyWhitespace: true, minifySyntax: true, charset: 'ascii', legalComments: 'none'}).code);
}

function versionOf(name) {
  return JSON.parse(fs.readFileSync(path.join(HERE, 'node_modules', name, 'package.json'), 'utf8')).version;
}

function sha256(text) {
  return crypto.createHash('sha256').update(text).digest('hex');
}

add(path.join(HERE, 'entry', 'typeset.js'));
const loader = esbuild.transformSync(fs.readFileSync(path.join(HERE, 'entry', 'loader.js'), 'utf8'),
  {target: 'es5', minifyWhitespace: true, charset: 'ascii', legalComments: 'none'}).code;
const notice =
  '/* MathJax ' + versionOf('mathjax-full') + ', (c) The MathJax Consortium; mhchemparser '
  + versionOf('mhchemparser') + ', (c) Martin Hensel; Apache License, Version 2.0.'
  + ' Bundled by src/main/mathjax/make-bundle.sh, the outlines of the fonts taken out. */\n';
const script = notice + loader + [...modules.values()].join('');
const table = glyphs.sort().join('\n') + '\n';
fs.mkdirSync(OUT, {recursive: true});
fs.writeFileSync(path.join(OUT, 'mathjax.js'), script);
fs.writeFileSync(path.join(OUT, 'glyphs.txt'), table);
fs.writeFileSync(path.join(OUT, 'mathjax.properties'), [
  '# Written by src/main/mathjax/make-bundle.sh.',
  'mathjax-full=' + versionOf('mathjax-full'),
  'mhchemparser=' + versionOf('mhchemparser'),
  'mathjax.js.sha256=' + sha256(script),
  'glyphs.txt.sha256=' + sha256(table),
  ''].join('\n'));
fs.copyFileSync(path.join(HERE, 'node_modules', 'mathjax-full', 'LICENSE'), path.join(OUT, 'MATHJAX-LICENSE'));
console.log(modules.size + ' modules, ' + script.length + ' bytes; ' + glyphs.length + ' glyphs, ' + table.length + ' bytes');
