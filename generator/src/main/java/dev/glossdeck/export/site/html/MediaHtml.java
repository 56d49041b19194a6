package dev.glossdeck.export.site.html;

import dev.glossdeck.deck.Media;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.MediaNames;
import dev.glossdeck.picture.Picture;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Shows the pictures, sounds and films of a deck on a page, and names those that are missing. */
public final class MediaHtml {
  private final Map<String, Media> media;
  private final UnaryOperator<String> address;
  private final Messages words;

  /**
   * The media of a page.
   *
   * @param media the deck's, by their names
   * @param address gives the address, from the page, of a medium by its name
   */
  public MediaHtml(Map<String, Media> media, UnaryOperator<String> address, Messages words) {
    this.media = media;
    this.address = address;
    this.words = words;
  }

  /** A picture with its size, so that a page does not jump when it arrives. */
  String picture(Inline.Picture picture) {
    Media medium = media.get(picture.name());
    if (medium == null) {
      return missing(picture.alt().isEmpty() ? picture.name() : picture.alt());
    }
    return "<img src=\""
        + address(medium)
        + "\" alt=\""
        + Html.text(picture.alt())
        + "\""
        + LinkHtml.title(picture.title())
        + medium.picture().map(MediaHtml::size).orElse("")
        + " loading=\"lazy\" decoding=\"async\">";
  }

  /** Something that lets a dark page through gets paper behind it, see the style sheet. */
  private static String size(Picture picture) {
    return " width=\""
        + pixels(picture.width())
        + "\" height=\""
        + pixels(picture.height())
        + (picture.isTransparent() ? "\" class=\"clear\"" : "\"");
  }

  private static long pixels(double length) {
    return Math.max(1, Math.round(length));
  }

  /**
   * A player, which loads nothing before it is asked to, or a link to what browsers do not play.
   */
  String sound(Inline.Sound sound) {
    Media medium = media.get(sound.name());
    if (medium == null) {
      return missing(sound.name());
    }
    if (!MediaNames.isFilm(sound.name())) {
      return player("audio", "sound", medium);
    }
    return MediaNames.isPlayed(sound.name()) ? player("video", "film", medium) : link(medium);
  }

  private String player(String element, String word, Media medium) {
    return "<"
        + element
        + " controls preload=\"none\" src=\""
        + address(medium)
        + "\" aria-label=\""
        + Html.text(words.with(word, fileName(medium)))
        + "\">"
        + link(medium)
        + "</"
        + element
        + ">";
  }

  private String link(Media medium) {
    return "<a href=\"" + address(medium) + "\">" + Html.text(fileName(medium)) + "</a>";
  }

  private String address(Media medium) {
    return Html.text(address.apply(medium.name()));
  }

  private static String fileName(Media medium) {
    return medium.name().substring(medium.name().lastIndexOf('/') + 1);
  }

  private static String missing(String name) {
    return "[" + Html.text(name) + "]";
  }
}
