package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.Markup;

/** A tree as one line, for tests. */
public final class TreeDump {
  private TreeDump() {}

  public static String of(Markup markup) {
    return markup
        .blocks()
        .toString()
        .replaceAll("(\\w+)\\[(?:inlines|text|tex|code|blocks)=", "$1[")
        .replaceAll(" title=,", "")
        .replaceAll("style=(\\w+), inlines=", "$1, ");
  }
}
