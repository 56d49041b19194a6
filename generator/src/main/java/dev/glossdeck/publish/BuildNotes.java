package dev.glossdeck.publish;

import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.output.MadeFiles;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Notes what a build reads and makes. */
final class BuildNotes implements FreshBuild.Observer {
  private final MadeFiles made;
  private Optional<NavigableMap<String, String>> media = Optional.empty();
  private Workers.Pending<KnownCards> cards = () -> KnownCards.parse("");

  /**
   * Nothing so far.
   *
   * @param made what an earlier build made
   */
  BuildNotes(MadeFiles made) {
    this.made = made;
  }

  @Override
  public void read(Library library) throws IOException {
    media = BuildInputs.media(library);
    cards = Workers.aside(() -> KnownCards.of(library));
  }

  @Override
  public MadeFiles made() {
    return made;
  }

  /** The media that were read; empty if one is not where its name says. */
  Optional<NavigableMap<String, String>> media() {
    return media;
  }

  /** The cards that were read. */
  KnownCards cards() throws IOException {
    return cards.await();
  }

  /** Says how much was not made again. */
  List<String> kept() {
    return Stream.of(kept("pages", made.pages()), kept("downloads", made.downloads()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> kept(String what, MadeFiles.Count count) {
    int again = count.all() - count.kept();
    return count.kept() == 0
        ? Optional.empty()
        : Optional.of(again + " of " + count.all() + " " + what + " made again, the others kept");
  }
}
