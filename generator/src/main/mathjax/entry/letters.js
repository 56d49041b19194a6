// The letters of mathematical alphabets (Unicode, "Mathematical Alphanumeric Symbols"): browsers that
// know MathML Core alone read no other attribute mathvariant than "normal".
'use strict';

// By variant: the code points of A, a, 0, Alpha and alpha; 0 where there is none.
var ALPHABETS = {
  'bold': [0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2],
  'italic': [0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC],
  'bold-italic': [0x1D468, 0x1D482, 0, 0x1D71C, 0x1D736],
  'script': [0x1D49C, 0x1D4B6, 0, 0, 0],
  'bold-script': [0x1D4D0, 0x1D4EA, 0, 0, 0],
  'fraktur': [0x1D504, 0x1D51E, 0, 0, 0],
  'bold-fraktur': [0x1D56C, 0x1D586, 0, 0, 0],
  'double-struck': [0x1D538, 0x1D552, 0x1D7D8, 0, 0],
  'sans-serif': [0x1D5A0, 0x1D5BA, 0x1D7E2, 0, 0],
  'bold-sans-serif': [0x1D5D4, 0x1D5EE, 0x1D7EC, 0x1D756, 0x1D770],
  'sans-serif-italic': [0x1D608, 0x1D622, 0, 0, 0],
  'sans-serif-bold-italic': [0x1D63C, 0x1D656, 0, 0x1D790, 0x1D7AA],
  'monospace': [0x1D670, 0x1D68A, 0x1D7F6, 0, 0]
};

var SAME = {
  '-tex-calligraphic': 'script',
  '-tex-bold-calligraphic': 'bold-script',
  '-tex-oldstyle': 'normal',
  '-tex-bold-oldstyle': 'bold',
  '-tex-mathit': 'italic'
};

// Letters that Unicode had before, where the alphabets have holes.
var HOLES = {
  0x1D455: 0x210E,
  0x1D49D: 0x212C, 0x1D4A0: 0x2130, 0x1D4A1: 0x2131, 0x1D4A3: 0x210B, 0x1D4A4: 0x2110,
  0x1D4A7: 0x2112, 0x1D4A8: 0x2133, 0x1D4AD: 0x211B, 0x1D4BA: 0x212F, 0x1D4BC: 0x210A,
  0x1D4C4: 0x2134,
  0x1D506: 0x212D, 0x1D50B: 0x210C, 0x1D50C: 0x2111, 0x1D515: 0x211C, 0x1D51D: 0x2128,
  0x1D53A: 0x2102, 0x1D53F: 0x210D, 0x1D545: 0x2115, 0x1D547: 0x2119, 0x1D548: 0x211A,
  0x1D549: 0x211D, 0x1D551: 0x2124
};

// Behind omega, in this order: partial, epsilon, theta, kappa, phi, rho and pi in their other forms.
var OTHER_GREEK = [0x2202, 0x3F5, 0x3D1, 0x3F0, 0x3D5, 0x3F1, 0x3D6];
var GREEK_LETTERS = 25;
var NABLA = 0x2207;

function styled(code, alphabet) {
  if (code >= 0x41 && code <= 0x5A) {
    return alphabet[0] + code - 0x41;
  }
  if (code >= 0x61 && code <= 0x7A) {
    return alphabet[1] + code - 0x61;
  }
  if (code >= 0x30 && code <= 0x39 && alphabet[2]) {
    return alphabet[2] + code - 0x30;
  }
  if (alphabet[3] && code >= 0x391 && code <= 0x3A9) {
    return alphabet[3] + code - 0x391;
  }
  if (alphabet[3] && code === NABLA) {
    return alphabet[3] + GREEK_LETTERS;
  }
  if (alphabet[4] && code >= 0x3B1 && code <= 0x3C9) {
    return alphabet[4] + code - 0x3B1;
  }
  var other = OTHER_GREEK.indexOf(code);
  return alphabet[4] && other >= 0 ? alphabet[4] + GREEK_LETTERS + other : code;
}

/** The name that MathML has for a variant. */
exports.variant = function (name) {
  return SAME[name] || name;
};

/** The text with the letters of a variant, where there are such; others stay. */
exports.styled = function (text, variant) {
  var alphabet = ALPHABETS[variant];
  if (!alphabet) {
    return text;
  }
  var out = '';
  for (var i = 0; i < text.length; i++) {
    var code = styled(text.charCodeAt(i), alphabet);
    out += String.fromCodePoint(HOLES[code] || code);
  }
  return out;
};
