package dev.glossdeck.markup;

/** A tree as one line, for tests. */
final class TreeDump {
  private TreeDump() {}

  static String of(Markup markup) {
    return markup
        .blocks()
        .toString()
        .replaceAll("(\\w+)\\[(?:inlines|text|tex|code|blocks)=", "$1[")
        .replaceAll(" title=,", "")
        .replaceAll("style=(\\w+), inlines=", "$1, ");
  }
}
