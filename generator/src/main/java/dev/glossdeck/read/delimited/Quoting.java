package dev.glossdeck.read.delimited;

/** The meaning of the quotation mark at the start of a field. */
enum Quoting {
  /** There is none, or it is text like any other. */
  NONE,
  /** It opens a quotation that is the whole field. */
  WHOLE,
  /** A separator stands before the mark that would close it. */
  CUT,
  /** None closes it, or one on a later line with text behind it. */
  OPEN
}
