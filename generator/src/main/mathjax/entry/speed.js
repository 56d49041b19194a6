// MathJax makes each node through bind and apply, which is slow without a compiler.
'use strict';
var AbstractFactory = require('mathjax-full/js/core/Tree/Factory.js').AbstractFactory;

function rest(list, from) {
  return Array.prototype.slice.call(list, from);
}

AbstractFactory.prototype.setNodeClass = function (kind, Kind) {
  var factory = this;
  this.nodeMap.set(kind, Kind);
  this.node[kind] = function (a, b, c) {
    switch (arguments.length) {
      case 0: return new Kind(factory);
      case 1: return new Kind(factory, a);
      case 2: return new Kind(factory, a, b);
      case 3: return new Kind(factory, a, b, c);
      default: return new (Kind.bind.apply(Kind, [null, factory].concat(rest(arguments, 0))))();
    }
  };
};

AbstractFactory.prototype.create = function (kind, a, b, c) {
  var make = this.node[kind] || this.node[this.defaultKind];
  switch (arguments.length) {
    case 1: return make();
    case 2: return make(a);
    case 3: return make(a, b);
    case 4: return make(a, b, c);
    default: return make.apply(null, rest(arguments, 1));
  }
};
