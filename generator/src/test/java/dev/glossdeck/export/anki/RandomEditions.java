package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.publish.Stamp;
import dev.glossdeck.publish.StampOptions;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A deck that its author edits at random, stamps and publishes, a day later each time: cards come,
 * go, get other kinds, words, gaps, pictures and topics, and the deck other titles.
 */
final class RandomEditions {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> KINDS = List.of("basic", "reversed", "typed");

  private final Random random;
  private final Path source;
  private final Path editions;
  private final List<DraftCard> cards = new ArrayList<>();
  private int serial;
  private int picture;
  private int title;

  /** A card while it is edited. */
  private static final class DraftCard {
    private final int number;
    private final boolean isCloze;
    private String kind = "basic";
    private int version;
    private int gaps = 1;
    private int topic;

    DraftCard(int number, boolean isCloze) {
      this.number = number;
      this.isCloze = isCloze;
    }

    String markdown() {
      String id = " {#card" + number + (isCloze ? "" : " kind=" + kind) + "}\n\n";
      String shown = number % 5 == 0 ? "\n\n![a drawing](drawing.svg)" : "";
      String answer = "Answer " + number + "::" + version + " *a* $x_{1}$ & `}}`" + shown + "\n\n";
      return "### " + (isCloze ? cloze() : "What is thing " + number + "?") + id + answer;
    }

    private String cloze() {
      StringBuilder text = new StringBuilder("In story " + number);
      for (int gap = 1; gap <= gaps; gap++) {
        text.append(" the {{c").append(gap).append("::hero $h_{").append(gap).append("}$}} comes");
      }
      return text + ", version " + version + ".";
    }
  }

  RandomEditions(long seed, Path folder) throws IOException {
    random = new Random(seed);
    source = Files.createDirectories(folder.resolve("source"));
    editions = Files.createDirectories(folder.resolve("editions"));
    for (int i = 0; i < 12; i++) {
      add();
    }
  }

  /** Where the published editions are, in folders 0, 1, …. */
  Path folder() {
    return editions;
  }

  void publish(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      write();
      build(i);
      edit();
    }
  }

  private void add() {
    serial++;
    cards.add(random.nextInt(cards.size() + 1), new DraftCard(serial, serial % 4 == 0));
  }

  private DraftCard any() {
    return cards.get(random.nextInt(cards.size()));
  }

  private void edit() {
    add();
    add();
    cards.remove(any());
    for (int i = 0; i < 4; i++) {
      any().version++;
      any().kind = KINDS.get(random.nextInt(KINDS.size()));
      any().gaps++;
    }
    any().topic++;
    picture++;
    title += random.nextInt(2);
  }

  private void write() throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: Things " + title + "\n---\n");
    for (int topic = 0; topic < 5; topic++) {
      int wanted = topic;
      List<DraftCard> under = cards.stream().filter(card -> card.topic == wanted).toList();
      if (!under.isEmpty()) {
        text.append("## Topic ").append(topic).append("\n\n");
        under.forEach(card -> text.append(card.markdown()));
      }
    }
    Files.writeString(source.resolve("deck.md"), text);
    Files.write(
        source.resolve("drawing.svg"),
        TestPictures.svg("<rect width='" + (picture + 1) + "' height='9'/>"));
  }

  private void build(int edition) throws IOException {
    List<Path> decks = List.of(source.resolve("deck.md"));
    Optional<Instant> time = Optional.of(START.plusSeconds(edition * 86_400L));
    done(
        new Stamp(new StampOptions(decks, ReadOptions.NONE, time, Map.of(), Set.of(), false, false))
            .run());
    Path folder = editions.resolveSibling("built" + edition);
    done(
        new Build(
                new BuildOptions(
                    decks,
                    folder,
                    Set.of("anki"),
                    time,
                    ReadOptions.NONE,
                    OutputOptions.USUAL,
                    Optional.empty(),
                    true,
                    Set.of(),
                    false),
                step -> {})
            .run());
    Files.move(folder.resolve("downloads"), editions.resolve(Integer.toString(edition)));
  }

  private static void done(BuildResult result) {
    assertThat(result.outcome()).as("%s", result.diagnostics()).isEqualTo(BuildResult.Outcome.DONE);
  }
}
