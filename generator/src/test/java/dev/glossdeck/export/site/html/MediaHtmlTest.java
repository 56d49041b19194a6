package dev.glossdeck.export.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Media;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.picture.Picture;
import dev.glossdeck.picture.PictureFormat;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MediaHtmlTest {
  private final Map<String, Media> media = new TreeMap<>();
  private final MediaHtml html =
      new MediaHtml(media, name -> "../media/" + name, Messages.forLanguage("en"));

  @Test
  void saysTheSizeOfAPictureSoThatThePageDoesNotJump() {
    add("a.png", new Picture(PictureFormat.PNG, 24, 16, false));

    assertThat(html.picture(new Inline.Picture("a.png", "a <cat>", "Tom")))
        .isEqualTo(
            "<img src=\"../media/a.png\" alt=\"a &lt;cat&gt;\" title=\"Tom\" width=\"24\""
                + " height=\"16\" loading=\"lazy\" decoding=\"async\">");
  }

  @Test
  void putsPaperBehindWhatLetsADarkPageThrough() {
    add("a.svg", new Picture(PictureFormat.SVG, 24.4, 0.2, true));

    assertThat(html.picture(new Inline.Picture("a.svg", "")))
        .isEqualTo(
            "<img src=\"../media/a.svg\" alt=\"\" width=\"24\" height=\"1\" class=\"clear\""
                + " loading=\"lazy\" decoding=\"async\">");
  }

  @Test
  void showsAPictureOfUnknownSize() {
    media.put("a.avif", new Media("a.avif", InputStream::nullInputStream));

    assertThat(html.picture(new Inline.Picture("a.avif", "x")))
        .isEqualTo("<img src=\"../media/a.avif\" alt=\"x\" loading=\"lazy\" decoding=\"async\">");
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(html.picture(new Inline.Picture("a&b.png", ""))).isEqualTo("[a&amp;b.png]");
    assertThat(html.picture(new Inline.Picture("a.png", "a cat"))).isEqualTo("[a cat]");
    assertThat(html.sound(new Inline.Sound("a.mp3"))).isEqualTo("[a.mp3]");
  }

  @Test
  void playsSoundsAndFilmsAndLinksTheRest() {
    for (String name : List.of("x/a.mp3", "x/a.mp4", "x/a.avi")) {
      media.put(name, new Media(name, InputStream::nullInputStream));
    }

    assertThat(html.sound(new Inline.Sound("x/a.mp3")))
        .isEqualTo(
            "<audio controls preload=\"none\" src=\"../media/x/a.mp3\" aria-label=\"Sound: a.mp3\">"
                + "<a href=\"../media/x/a.mp3\">a.mp3</a></audio>");
    assertThat(html.sound(new Inline.Sound("x/a.mp4")))
        .isEqualTo(
            "<video controls preload=\"none\" src=\"../media/x/a.mp4\" aria-label=\"Film: a.mp4\">"
                + "<a href=\"../media/x/a.mp4\">a.mp4</a></video>");
    assertThat(html.sound(new Inline.Sound("x/a.avi")))
        .isEqualTo("<a href=\"../media/x/a.avi\">a.avi</a>");
  }

  private void add(String name, Picture picture) {
    media.put(name, new Media(name, InputStream::nullInputStream, Optional.of(picture)));
  }
}
