// Writes the MathML that browsers show: elements and attributes of MathML Core, and classes, which
// style.css knows, for what MathML Core leaves to style sheets.
'use strict';
var letters = require('./letters.js');

// A text stands in a line of HTML, where these mean something.
var ESCAPES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

// In em: gaps between columns that look the same get the same class.
var GAPS = [[0.1, 'gap-none'], [0.5, 'gap-thin'], [1.5, 'gap'], [Infinity, 'gap-wide']];
var TIGHT_ROWS = 0.15;
var POINTS_PER_EM = 10;
var EX_PER_EM = 0.43;

var DEFINED_AS = /^(::?=|=::?)$/;
var BAR = '\u2015';

var STRIKES = {
  updiagonalstrike: 'strike-up',
  downdiagonalstrike: 'strike-down',
  box: 'boxed',
  top: 'line-above',
  bottom: 'line-below',
  left: 'line-left',
  right: 'line-right'
};

var GLOBAL = ['mathcolor', 'mathbackground', 'mathsize', 'displaystyle', 'scriptlevel'];
var OWN = {
  mo: ['form', 'fence', 'separator', 'stretchy', 'symmetric', 'largeop', 'movablelimits', 'lspace',
    'rspace', 'minsize', 'maxsize'],
  mspace: ['width', 'height', 'depth'],
  mpadded: ['width', 'height', 'depth', 'lspace', 'voffset'],
  mfrac: ['linethickness'],
  mover: ['accent'],
  munder: ['accentunder'],
  munderover: ['accent', 'accentunder'],
  mtd: ['columnspan', 'rowspan']
};

function escaped(text) {
  return text.replace(/[&<>"]/g, function (character) {
    return ESCAPES[character];
  });
}

/** The attributes that a formula sets itself; others are inherited or defaults. */
function explicit(node) {
  var set = {};
  node.attributes.getExplicitNames().forEach(function (name) {
    set[name] = node.attributes.getExplicit(name);
  });
  return set;
}

/** A start tag's attributes: those of MathML Core that are set, and classes. */
function attributes(node, kind, classes) {
  var set = explicit(node);
  var out = classes.length > 0 ? ' class="' + classes.join(' ') + '"' : '';
  GLOBAL.concat(OWN[kind] || []).forEach(function (name) {
    if (set[name] !== void 0 && set[name] !== '') {
      out += ' ' + name + '="' + escaped(String(set[name])) + '"';
    }
  });
  return out;
}

function element(kind, attributes, content) {
  return '<' + kind + attributes + '>' + content + '</' + kind + '>';
}

function all(nodes) {
  return nodes.map(function (node) {
    return write(node);
  }).join('');
}

function text(node) {
  return node.childNodes.map(function (child) {
    return child.getText ? child.getText() : '';
  }).join('');
}

function em(length) {
  var number = parseFloat(length);
  if (/pt$/.test(length)) {
    return number / POINTS_PER_EM;
  }
  return /ex$/.test(length) ? number * EX_PER_EM : number;
}

function words(value) {
  return String(value || '').trim().split(/\s+/);
}

function at(list, index) {
  return list[Math.min(index, list.length - 1)];
}

function token(node) {
  var variant = letters.variant(node.attributes.getExplicit('mathvariant'));
  var content = text(node);
  var classes = [];
  if (node.isKind('mtext') || node.isKind('ms')) {
    classes = variant && variant !== 'normal' ? [variant] : [];
  } else if (variant && variant !== 'normal') {
    var isSingle = Array.from(content).length === 1;
    // A single letter is italic by itself.
    var styled = node.isKind('mi') && isSingle && variant === 'italic'
      ? content
      : letters.styled(content, variant);
    classes = styled === content && variant.indexOf('bold') >= 0 ? ['bold'] : [];
    content = styled;
  }
  var normal = node.isKind('mi') && variant === 'normal' ? ' mathvariant="normal"' : '';
  // Anything behind a space at an end would be trimmed.
  var kept = node.isKind('mtext') ? content.replace(/^ | $/g, '\u00A0') : content;
  return element(node.kind, normal + attributes(node, node.kind, classes), escaped(kept));
}

function gap(spacing) {
  return GAPS.filter(function (one) {
    return em(spacing) < one[0];
  })[0][1];
}

function lineClass(style, edge) {
  return style === 'solid' ? ['line-' + edge] : style === 'dashed' ? ['dashed-' + edge] : [];
}

function cellClasses(table, row, rows, column, columns, cell) {
  var set = table.attributes;
  var own = cell.attributes.getExplicit('columnalign') || cell.parent.attributes.getExplicit('columnalign');
  var align = cell.getProperty('isLabel')
    ? 'right'
    : own ? at(words(own), own.indexOf(' ') < 0 ? 0 : column) : at(words(set.get('columnalign')), column);
  var classes = align === 'left' || align === 'right' ? ['align-' + align] : [];
  if (column > 0) {
    classes.push(gap(at(words(set.get('columnspacing')), column - 1)));
    classes = classes.concat(lineClass(at(words(set.get('columnlines')), column - 1), 'left'));
  } else {
    classes.push('gap-none');
  }
  if (row > 0) {
    classes = classes.concat(lineClass(at(words(set.get('rowlines')), row - 1), 'above'));
  }
  var frame = set.get('frame');
  var edges = [[row === 0, 'above'], [row === rows - 1, 'below'], [column === 0, 'left'], [column === columns - 1, 'right']];
  edges.forEach(function (edge) {
    if (edge[0]) {
      classes = classes.concat(lineClass(frame, edge[1]));
    }
  });
  return classes;
}

function table(node) {
  var rows = node.childNodes;
  var isTight = em(at(words(node.attributes.get('rowspacing')), 0)) < TIGHT_ROWS;
  var content = rows.map(function (row, r) {
    var cells = row.childNodes.map(function (cell, c) {
      var classes = cellClasses(node, r, rows.length, c, row.childNodes.length, cell);
      return element('mtd', attributes(cell, 'mtd', classes), all(cell.childNodes));
    });
    return element('mtr', attributes(row, 'mtr', []), cells.join(''));
  });
  return element('mtable', attributes(node, 'mtable', isTight ? ['tight'] : []), content.join(''));
}

/** Lengths relative to the content are no part of MathML Core: what they were for is padding. */
function padded(node) {
  var set = explicit(node);
  var isRelative = OWN.mpadded.some(function (name) {
    return /^[+-]|[a-z]*width$|height$|depth$/.test(String(set[name] || ''));
  });
  if (!isRelative) {
    return element('mpadded', attributes(node, 'mpadded', []), all(node.childNodes));
  }
  var border = /^border: (\S+ solid [#\w]+)$/.exec(String(set.style || ''));
  var style = border ? ' style="border: ' + escaped(border[1]) + '"' : '';
  return element('mrow', attributes(node, 'mrow', set.mathbackground ? ['padded'] : []) + style, all(node.childNodes));
}

function enclosed(node) {
  var classes = [];
  words(node.attributes.get('notation')).forEach(function (notation) {
    if (STRIKES[notation]) {
      classes.push(STRIKES[notation]);
    }
  });
  return element('mrow', attributes(node, 'mrow', classes), all(node.childNodes));
}

/** Whether a row is one relation such as := or ::=, which MathML would put space into. */
function isRelation(node) {
  return node.isKind('TeXAtom') && DEFINED_AS.test(leaves(node).map(text).join(''));
}

function leaves(node) {
  return node.isToken ? [node] : node.childNodes.reduce(function (all, child) {
    return all.concat(leaves(child));
  }, []);
}

/** A row of one needs no row. */
function row(node) {
  if (isRelation(node)) {
    return element('mo', '', escaped(leaves(node).map(text).join('')));
  }
  var set = attributes(node, 'mrow', []);
  var children = node.childNodes;
  if (children.length === 1 && children[0].isInferred) {
    children = children[0].childNodes;
  }
  return set === '' && children.length === 1 ? write(children[0]) : element('mrow', set, all(children));
}

/** A bar over or under all of a term, which only few fonts can lengthen: style.css draws it. */
function isBarred(node) {
  var bar = node.childNodes[node.over] || node.childNodes[node.under];
  return node.childNodes.length === 2 && bar && bar.isKind('mo') && text(bar) === BAR;
}

/** Scripts that are accents hug their base, as the dictionary of operators knows in MathML 3 alone. */
function scripts(node) {
  if (isBarred(node)) {
    return element(node.kind, ' class="' + (node.isKind('mover') ? 'overline' : 'underline') + '"',
      write(node.childNodes[node.base]) + element('mo', '', node.isKind('mover') ? '\u00AF' : '_'));
  }
  var set = attributes(node, node.kind, []);
  var over = node.childNodes[node.over];
  var under = node.childNodes[node.under];
  if (over && set.indexOf(' accent=') < 0 && node.attributes.get('accent')) {
    set += ' accent="true"';
  }
  if (under && set.indexOf(' accentunder=') < 0 && node.attributes.get('accentunder')) {
    set += ' accentunder="true"';
  }
  return element(node.kind, set, all(node.childNodes));
}

var WRITERS = {
  mtable: table,
  mpadded: padded,
  menclose: enclosed,
  mrow: row,
  TeXAtom: row,
  munder: scripts,
  mover: scripts,
  munderover: scripts,
  inferredMrow: function (node) {
    return all(node.childNodes);
  },
  none: function () {
    return '<mrow></mrow>';
  }
};

function write(node) {
  if (WRITERS[node.kind]) {
    return WRITERS[node.kind](node);
  }
  return node.isToken
    ? token(node)
    : element(node.kind, attributes(node, node.kind, []), all(node.childNodes));
}

exports.write = function (root, tex, display) {
  var set = (display ? ' display="block"' : '') + ' alttext="' + escaped(tex) + '"';
  return element('math', set, '<semantics><mrow>' + all(root.childNodes) + '</mrow>'
    + '<annotation encoding="application/x-tex">' + escaped(tex) + '</annotation></semantics>');
};
