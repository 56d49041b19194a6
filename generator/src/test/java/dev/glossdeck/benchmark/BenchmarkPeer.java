package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What people would use instead for one output, with a deck in its own form. */
enum BenchmarkPeer {
  /** A page a card, and a list of all. */
  HUGO("site") {
    @Override
    List<String> trial() {
      return List.of("hugo", "version");
    }

    @Override
    List<String> prepare(BenchmarkDeck deck, Path folder) throws IOException {
      Files.createDirectories(folder.resolve("content/cards"));
      Files.createDirectories(folder.resolve("layouts/_default"));
      Files.writeString(
          folder.resolve("hugo.toml"),
          "title = 'Deck'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n"
              // Of versions before 0.112
              + "ignoreErrors = ['error-disable-taxonomy']\n");
      String page = "<!doctype html><title>{{.Title}}</title><h1>{{.Title}}</h1>";
      Files.writeString(folder.resolve("layouts/_default/single.html"), page + "{{.Content}}");
      Files.writeString(
          folder.resolve("layouts/_default/list.html"),
          page + "{{range .Pages}}<a href='{{.RelPermalink}}'>{{.Title}}</a> {{end}}");
      for (int i = 0; i < deck.cards().size(); i++) {
        BenchmarkDeck.Card card = deck.cards().get(i);
        Files.writeString(
            folder.resolve("content/cards/" + i + ".md"),
            "---\ntitle: '" + card.question() + "'\n---\n" + card.answer() + "\n");
      }
      return List.of("hugo", "--quiet", "-s", folder.toString(), "-d", folder + "/out");
    }
  },

  /** Eight cards a page, backs behind fronts. */
  TYPST("pdf") {
    @Override
    List<String> trial() {
      return List.of(python(), "-c", "import typst");
    }

    @Override
    List<String> prepare(BenchmarkDeck deck, Path folder) throws IOException {
      StringBuilder text = new StringBuilder("#set page(paper: \"a4\", margin: 0pt)\n");
      for (int from = 0; from < deck.cards().size(); from += CARDS_OF_A_PAGE) {
        int to = Math.min(deck.cards().size(), from + CARDS_OF_A_PAGE);
        List<BenchmarkDeck.Card> cards = deck.cards().subList(from, to);
        text.append(grid(cards.stream().map(BenchmarkDeck.Card::question).toList()));
        text.append(grid(cards.stream().map(BenchmarkDeck.Card::answer).toList()));
      }
      Path source = Files.writeString(folder.resolve("deck.typ"), text);
      String run = "import typst; typst.compile('%s', output='%s/deck.pdf')";
      return List.of(python(), "-c", run.formatted(source, folder));
    }
  },

  /** The package alone, of the plain two fields. */
  GENANKI("anki") {
    @Override
    List<String> trial() {
      return List.of(python(), "-c", "import genanki");
    }

    @Override
    List<String> prepare(BenchmarkDeck deck, Path folder) throws IOException {
      StringBuilder rows = new StringBuilder();
      for (BenchmarkDeck.Card card : deck.cards()) {
        String answer = card.answer().replace("\n", "<br>");
        rows.append(card.question()).append('\t').append(answer).append('\n');
      }
      Path source = Files.writeString(folder.resolve("deck.tsv"), rows);
      String run =
          """
          import genanki
          deck = genanki.Deck(1, 'Deck')
          for line in open('%s', encoding='utf-8'):
            note = genanki.Note(model=genanki.BASIC_MODEL, fields=line.rstrip('\\n').split('\\t'))
            deck.add_note(note)
          genanki.Package(deck).write_to_file('%s/deck.apkg')
          """;
      return List.of(python(), "-c", run.formatted(source, folder));
    }
  };

  private static final int CARDS_OF_A_PAGE = 8;

  private final String output;

  BenchmarkPeer(String output) {
    this.output = output;
  }

  /** The name of our output that it is compared with. */
  String output() {
    return output;
  }

  /** A command that succeeds where the peer is installed. */
  abstract List<String> trial();

  /** Whether it can be run on this machine. */
  boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder(trial())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes a deck in the peer's own form into an empty folder; returns the command to run. */
  abstract List<String> prepare(BenchmarkDeck deck, Path folder) throws IOException;

  private static String python() {
    return System.getProperty("python", "python3");
  }

  private static String grid(List<String> texts) {
    StringBuilder grid = new StringBuilder("#grid(columns: (1fr, 1fr), rows: 25%,\n");
    for (String text : texts) {
      String said = text.replaceAll("[\\\\$_#*\"@<>`]", " ");
      grid.append("align(center + horizon, block(inset: 8mm)[").append(said).append("]),\n");
    }
    return grid.append(")\n").toString();
  }
}
