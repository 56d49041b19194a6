// Runs modules of Node's kind, and gives TypeScript's helpers for loops and lists in a form that is
// quick without a just-in-time compiler: MathJax takes those that it finds in "this".
var globalThis = this;
var console = {warn: function () {}, error: function () {}, log: function () {}};
var define, load;

(function () {
  var definitions = {};
  var modules = {};

  /** Goes through a list. Each step is the object itself, since all callers look at it at once. */
  function Steps(list) {
    this.list = list;
    this.index = 0;
    this.done = false;
    this.value = void 0;
  }

  Steps.prototype.next = function () {
    if (this.index < this.list.length) {
      this.value = this.list[this.index++];
    } else {
      this.done = true;
      this.value = void 0;
    }
    return this;
  };

  function listOf(iterable, most) {
    if (Array.isArray(iterable)) {
      return most === void 0 || iterable.length <= most ? iterable : iterable.slice(0, most);
    }
    if (typeof iterable[Symbol.iterator] !== 'function') {
      return iterable;
    }
    var list = [];
    var steps = iterable[Symbol.iterator]();
    for (var step; (most === void 0 || list.length < most) && !(step = steps.next()).done;) {
      list.push(step.value);
    }
    return list;
  }

  function copyOf(list) {
    return Array.isArray(list) ? list : Array.prototype.slice.call(list);
  }

  var helpers = {
    __read: listOf,
    __spreadArray: function (to, from) {
      return to.concat(copyOf(from));
    },
    __values: function (iterable) {
      return !Array.isArray(iterable) && typeof iterable[Symbol.iterator] === 'function'
        ? iterable[Symbol.iterator]()
        : new Steps(copyOf(iterable));
    }
  };

  define = function (name, definition) {
    definitions[name] = definition;
  };

  load = function (name) {
    if (!modules[name]) {
      modules[name] = {exports: {}};
      definitions[name].call(helpers, load, modules[name], modules[name].exports);
      delete definitions[name];
    }
    return modules[name].exports;
  };
})();
