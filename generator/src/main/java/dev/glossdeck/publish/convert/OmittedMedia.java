package dev.glossdeck.publish.convert;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.MediaFinder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says at which notes the pictures and sounds stand that cannot be written beside a file. */
final class OmittedMedia {
  private final Map<String, SourcePosition> places;

  OmittedMedia(Deck deck) {
    places = MediaFinder.references(deck.notes());
  }

  /** Media that would replace the file itself, which has this name, on some disk. */
  List<Diagnostic> replacing(String target, List<Media> media) {
    return media.stream()
        .map(Media::name)
        .filter(name -> name.toLowerCase(Locale.ROOT).equals(target.toLowerCase(Locale.ROOT)))
        .map(
            name ->
                Diagnostic.error(
                    places.get(name),
                    DiagnosticCode.MEDIA_TARGET,
                    "the note shows the file \"" + name + "\", which is the one to write",
                    "write to another file"))
        .toList();
  }

  /** Media whose places hold other files. */
  List<Diagnostic> blocked(Set<String> inTheWay) {
    return inTheWay.stream()
        .flatMap(name -> Stream.ofNullable(places.get(name)).map(place -> blocked(name, place)))
        .toList();
  }

  private static Diagnostic blocked(String name, SourcePosition place) {
    return Diagnostic.error(
        place,
        DiagnosticCode.MEDIA_IN_THE_WAY,
        "the note shows \"" + name + "\", and another file of this name is there already",
        "move it away, or write to another folder");
  }
}
