// Numbers of equations become a last column: neither MathML Core nor a card knows a margin for them.
'use strict';

function rowsOf(table) {
  return table.childNodes.filter(function (row) {
    return row.isKind('mtr') || row.isKind('mlabeledtr');
  });
}

function cellsOf(row) {
  return row.isKind('mlabeledtr') ? row.childNodes.slice(1) : row.childNodes;
}

function explicit(node) {
  var set = {};
  node.attributes.getExplicitNames().forEach(function (name) {
    set[name] = node.attributes.getExplicit(name);
  });
  return set;
}

function widen(table) {
  var rows = rowsOf(table);
  var most = Math.max.apply(null, rows.map(function (row) {
    return cellsOf(row).length;
  }));
  var factory = table.factory;
  rows.forEach(function (row) {
    var cells = cellsOf(row).slice();
    while (cells.length < most) {
      cells.push(factory.create('mtd'));
    }
    var label = row.isKind('mlabeledtr') ? row.childNodes[0] : factory.create('mtd');
    label.setProperty('isLabel', true);
    var wide = factory.create('mtr', explicit(row), cells.concat([label]));
    table.replaceChild(wide, row);
  });
  var spacing = table.attributes.get('columnspacing').split(/\s+/);
  while (spacing.length < most) {
    spacing.push(spacing[spacing.length - 1]);
  }
  spacing[most - 1] = '2em';
  table.attributes.set('columnspacing', spacing.slice(0, most).join(' '));
}

exports.intoColumns = function (root) {
  var tables = [];
  root.walkTree(function (node) {
    if (node.isKind('mtable') && rowsOf(node).some(function (row) {
      return row.isKind('mlabeledtr');
    })) {
      tables.push(node);
    }
  });
  tables.forEach(widen);
  if (tables.length > 0) {
    root.setInheritedAttributes({}, root.attributes.get('display') === 'block', 0, false);
  }
};
