// What Java calls: TeX in, MathML and a drawing out, or what is wrong with the TeX.
'use strict';
require('./speed.js');
var MathDocument = require('mathjax-full/js/mathjax.js').mathjax;
var TeX = require('mathjax-full/js/input/tex.js').TeX;
var SVG = require('mathjax-full/js/output/svg.js').SVG;
var liteAdaptor = require('mathjax-full/js/adaptors/liteAdaptor.js').liteAdaptor;
var RegisterHTMLHandler = require('mathjax-full/js/handlers/html.js').RegisterHTMLHandler;
var TexError = require('mathjax-full/js/input/tex/TexError.js').default;
var mathml = require('./mathml.js');
var places = require('./places.js');
var tags = require('./tags.js');
require('mathjax-full/js/input/tex/base/BaseConfiguration.js');
require('mathjax-full/js/input/tex/ams/AmsConfiguration.js');
require('mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js');
require('mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js');
require('mathjax-full/js/input/tex/braket/BraketConfiguration.js');
require('mathjax-full/js/input/tex/cancel/CancelConfiguration.js');
require('mathjax-full/js/input/tex/cases/CasesConfiguration.js');
require('mathjax-full/js/input/tex/centernot/CenternotConfiguration.js');
require('mathjax-full/js/input/tex/color/ColorConfiguration.js');
require('mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js');
require('mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js');
require('mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js');
require('mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js');
require('mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js');
require('mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js');
require('mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js');

// Neither "require" nor "autoload", which load files; neither "html" nor "unicode", which reach out
// of the formula; not "physics", which gives other meanings to commands such as \div.
var PACKAGES = ['base', 'ams', 'amscd', 'boldsymbol', 'braket', 'cancel', 'cases', 'centernot',
  'color', 'gensymb', 'mathtools', 'mhchem', 'newcommand', 'textcomp', 'textmacros', 'upgreek'];

var MOST_MACROS = 1000;
var MOST_EXPANDED = 20 * 1024;

// The text around a formula has letters as high as the formula's, so that letters of both agree.
var PIXELS_PER_EM = 16;
var X_HEIGHT = 0.442;

// Where a formula asks for the whole line, such as flalign does: in em, about a card's width.
var LINE_WIDTH = 24;

var DEFINITION = /\\(?:def|let|newcommand|renewcommand|newenvironment|renewenvironment|Declare\w+|Newextarrow|(?:re)?newtagform|usetagform|definecolor|mathtoolsset)(?![a-zA-Z])/;

/** A drawing always has its own size, also one of the whole line. */
var createRoot = SVG.prototype.createRoot;
SVG.prototype.createRoot = function (wrapper) {
  var box = wrapper.getOuterBBox();
  if (box.pwidth) {
    box.w = LINE_WIDTH;
    box.pwidth = '';
  }
  return createRoot.call(this, wrapper);
};

RegisterHTMLHandler(liteAdaptor());
var output = new SVG({fontCache: 'none'});
var input, page;

/** Starts without any definition. */
function start() {
  input = new TeX({
    packages: PACKAGES,
    maxMacros: MOST_MACROS,
    maxBuffer: MOST_EXPANDED,
    formatError: function (jax, error) {
      throw error;
    }
  });
  page = MathDocument.document('', {InputJax: input, OutputJax: output});
}

start();

/** The parts of a formula: its MathML, and a tree of SVG for its drawing. */
function typeset(tex, display) {
  var item = new page.options.MathItem(tex, input, display);
  item.start = {node: null, n: 0, delim: ''};
  item.setMetrics(PIXELS_PER_EM, PIXELS_PER_EM * X_HEIGHT, PIXELS_PER_EM * LINE_WIDTH, PIXELS_PER_EM * LINE_WIDTH, 1);
  places.begin(tex);
  input.reset();
  item.compile(page);
  tags.intoColumns(item.root);
  var written = mathml.write(item.root, tex, display);
  item.typeset(page);
  return {mathml: written, drawing: item.typesetRoot.children[0]};
}

exports.typeset = function (tex, display) {
  try {
    return typeset(tex, display);
  } catch (error) {
    if (error instanceof TexError) {
      return {problem: error.message, id: error.id, offset: places.offset()};
    }
    throw error;
  } finally {
    // What a formula defines is its own, so that each formula means the same anywhere.
    if (DEFINITION.test(tex)) {
      start();
    }
  }
};
