package dev.glossdeck.markup.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The role of an element of HTML in a side of a card. */
enum HtmlRole {
  /** Has no text to read. */
  UNREAD("script style template link meta base param"),
  /** Ends a line. */
  LINE_BREAK("br"),
  /** Stands on lines of its own, as Anki's editor makes one at each press of Enter. */
  BOX(
      "div center section article header footer main aside figure figcaption details"
          + " summary nav form fieldset legend option text title desc address hgroup search"),
  /** Stands apart. */
  PARAGRAPH("p li dt dd h1 h2 h3 h4 h5 h6"),
  /** Has items. */
  LIST("ul ol menu dir"),
  /** Has terms and their meanings. */
  DEFINITIONS("dl"),
  /** Has rows. */
  TABLE("table"),
  /** Quotes in blocks. */
  QUOTE("blockquote"),
  /** Program text in lines. */
  PROGRAM("pre xmp listing plaintext"),
  /** A line across. */
  RULE("hr"),
  /** A picture, a sound or a film, or something else that stands in a file. */
  MEDIUM("img audio video source object embed image input"),
  /** A formula as old versions of Anki's editor stored it. */
  FORMULA("anki-mathjax"),
  /** Program text within a line. */
  CODE("code tt kbd samp"),
  /** The pronunciation of a word, above it. */
  READING("rt"),
  /** The parentheses around a reading where it cannot stand above. */
  READING_MARK("rp"),
  /** Quotes within a line. */
  QUOTATION("q"),
  /** Marks a part of a line, or nothing. */
  MARK;

  private static final Map<String, HtmlRole> BY_NAME = new HashMap<>();

  static {
    for (HtmlRole role : values()) {
      for (String name : role.names.split(" ", -1)) {
        BY_NAME.put(name, role);
      }
    }
  }

  private final String names;

  HtmlRole() {
    this.names = "";
  }

  /** The role of elements whose names are parted by spaces. */
  HtmlRole(String names) {
    this.names = names;
  }

  static HtmlRole of(Element element) {
    return BY_NAME.getOrDefault(element.normalName(), MARK);
  }
}
