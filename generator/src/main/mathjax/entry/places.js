// Remembers where the parsers are, one within another, to tell where they stopped.
'use strict';
var TexParser = require('mathjax-full/js/input/tex/TexParser.js').default;
var TextParser = require('mathjax-full/js/input/tex/textmacros/TextParser.js').TextParser;

var whole = '';
var open = [];

exports.begin = function (tex) {
  whole = tex;
  open = [];
};

/** As MathJax's own, but noting what is left before each token. */
TexParser.prototype.Parse = function () {
  this.begun = this.string;
  open.push(this);
  while (this.i < this.string.length) {
    this.left = this.string.length - this.i;
    var character = this.getCodePoint();
    this.i += character.length;
    this.parse('character', [this, character]);
  }
  this.left = 0;
};

function closing(original) {
  return function () {
    var node = original.call(this);
    var index = open.indexOf(this);
    if (index >= 0) {
      open.length = index;
    }
    return node;
  };
}

TexParser.prototype.mml = closing(TexParser.prototype.mml);
TextParser.prototype.mml = closing(TextParser.prototype.mml);

function endsWith(text, end) {
  return text.length >= end.length && text.slice(text.length - end.length) === end;
}

/**
 * Where the innermost parser stopped whose text is part of the formula; a macro's text is none,
 * but what is left behind it is.
 */
exports.offset = function () {
  var place = 0;
  for (var k = 0; k < open.length; k++) {
    var parser = open[k];
    var begun = parser.begun;
    var at = k === 0 ? 0 : whole.indexOf(begun, place);
    if (at < 0 || begun.length === 0) {
      break;
    }
    var left = parser.left === void 0 ? begun.length : parser.left;
    var isPart = left <= begun.length
      && endsWith(begun, parser.string.slice(parser.string.length - left));
    place = isPart ? at + begun.length - left : Math.max(at, place);
  }
  return place;
};
