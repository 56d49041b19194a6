package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.MediaNames;
import dev.glossdeck.markup.tree.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the pictures and sounds that elements show, and names those that cannot be kept. */
final class HtmlMedia {
  private static final List<String> SIZES = List.of("width", "height", "max-width", "max-height");
  private static final List<String> ADDRESSES = List.of("src", "data", "href", "xlink:href");

  private final HtmlReport report;

  HtmlMedia(HtmlReport report) {
    this.report = report;
  }

  /** The medium of an element, or words in its place. */
  List<Inline> of(Element element) {
    return switch (element.normalName()) {
      case "img" -> List.of(picture(element));
      case "audio", "video" -> player(element);
      case "source" -> source(element);
      case "a" -> sounds(element, element.attr("href"));
      default -> object(element);
    };
  }

  private Inline picture(Element element) {
    HtmlStyle style = HtmlStyle.of(element);
    if (SIZES.stream().anyMatch(size -> element.hasAttr(size) || style.says(size))) {
      report.dropped(element, "the size of a picture");
    }
    otherForms(element);
    String alt = Whitespace.folded(FieldText.withoutControls(element.attr("alt")));
    String source = element.attr("src");
    Optional<String> name = MediaNames.ofAddress(source);
    if (name.isPresent()) {
      return new Inline.Picture(name.get(), alt, HtmlMarks.title(element));
    }
    elsewhere(element, "picture", source);
    return new Inline.Text(alt.isEmpty() ? "[picture]" : "[" + alt + "]");
  }

  private void otherForms(Element element) {
    if (element.hasAttr("srcset")) {
      String forms = HtmlReport.shortened(element.attr("srcset"));
      report.dropped(element, "the other form \"" + forms + "\" of a picture");
    }
  }

  private void elsewhere(Element element, String kind, String address) {
    String shown = HtmlReport.shortened(address);
    report.dropped(element, "the " + kind + " \"" + shown + "\", which is not beside the deck,");
  }

  /** The first sound that is beside the deck; others are the same in other forms. */
  private List<Inline> player(Element element) {
    List<String> addresses =
        Stream.concat(Stream.of(element), element.children().stream().filter(HtmlMedia::isSource))
            .map(one -> one.attr("src"))
            .filter(address -> !address.isBlank())
            .toList();
    List<Inline> sounds = new ArrayList<>();
    for (String address : addresses) {
      Optional<String> name = MediaNames.ofAddress(address);
      if (name.isEmpty()) {
        elsewhere(element, "sound", address);
      } else if (sounds.isEmpty()) {
        sounds.add(new Inline.Sound(name.get()));
      } else {
        report.dropped(element, "the other form \"" + name.get() + "\" of a sound");
      }
    }
    if (!element.attr("poster").isBlank()) {
      report.dropped(element, "the picture \"" + element.attr("poster") + "\" of a film");
    }
    if (addresses.isEmpty()) {
      report.dropped(element, "<" + element.normalName() + ">");
    }
    return sounds.isEmpty() ? List.of(new Inline.Text("[sound]")) : sounds;
  }

  private static boolean isSource(Element element) {
    return element.normalName().equals("source");
  }

  /** A form of a sound or picture; the element around it has told of a sound's. */
  private List<Inline> source(Element element) {
    otherForms(element);
    boolean isTold =
        element.parent() != null
            && List.of("audio", "video").contains(element.parent().normalName());
    return isTold ? List.of() : object(element);
  }

  private List<Inline> sounds(Element element, String address) {
    Optional<String> name = MediaNames.ofAddress(address).filter(MediaNames::isSound);
    if (name.isEmpty() && element.hasAttr("href")) {
      report.dropped(element, "the link to \"" + HtmlReport.shortened(address) + "\"");
    }
    return name.<Inline>map(Inline.Sound::new).stream().toList();
  }

  /** Something of which the address alone says what it is. */
  private List<Inline> object(Element element) {
    Optional<String> address =
        ADDRESSES.stream().map(element::attr).filter(said -> !said.isBlank()).findFirst();
    Optional<String> name = address.flatMap(MediaNames::ofAddress);
    if (name.filter(MediaNames::isSound).isPresent()) {
      return List.of(new Inline.Sound(name.get()));
    }
    if (name.filter(MediaNames::isPicture).isPresent()) {
      return List.of(new Inline.Picture(name.get(), ""));
    }
    if (address.isPresent()) {
      report.dropped(element, "the object \"" + HtmlReport.shortened(address.get()) + "\"");
    } else if (!element.hasAttr("srcset")) {
      report.dropped(element, "<" + element.normalName() + ">");
    }
    return List.of();
  }
}
