package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what each output takes as decks grow, in a table: in the last column how often the CPU
 * time of the deck before it. No test: growth is tested by counting bytes, in {@code GrowthTest}
 * and {@code ExporterContract}.
 *
 * <p>Arguments: the tool, which is a jar or the launcher, and the names of the kinds of {@link
 * LargeDeck}, or {@code million} to check and to convert a million cards; none for all. The option
 * {@code -Dmost} is the largest size to try.
 */
public final class ScaleBenchmark {
  private static final int MOST = Integer.getInteger("most", 100_000);
  private static final int MILLION = 1_000_000;

  private final List<String> tool;
  private final Path folder;

  private ScaleBenchmark(Path tool, Path folder) {
    this.tool = TimedRun.tool(tool);
    this.folder = folder;
  }

  /** Runs it. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("glossdeck-benchmark");
    ScaleBenchmark benchmark = new ScaleBenchmark(Path.of(arguments[0]), folder);
    List<String> names = List.of(arguments).subList(1, arguments.length);
    System.out.println("| deck | size | job | wall s | CPU s | MB | CPU / smaller |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (LargeDeck deck : LargeDeck.values()) {
      if (names.isEmpty() || names.contains(name(deck))) {
        for (String job : List.of("check", "site", "pdf", "anki")) {
          benchmark.run(deck, job, deck.sizes());
        }
      }
    }
    if (names.contains("million") || (names.isEmpty() && MOST >= MILLION)) {
      benchmark.run(LargeDeck.PLAIN, "check", MILLION / 4, MILLION);
      benchmark.run(LargeDeck.PLAIN, "csv", MILLION / 4, MILLION);
    }
  }

  private static String name(LargeDeck deck) {
    return deck.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void run(LargeDeck kind, String job, int... sizes)
      throws IOException, InterruptedException {
    double before = Double.NaN;
    for (int size : sizes) {
      if (size <= MOST || size >= MILLION / 4) {
        Path place = Files.createTempDirectory(folder, "deck");
        TimedRun took = TimedRun.of(command(job, kind.writeInto(place, size), place));
        String growth =
            Double.isNaN(before) ? "" : String.format(Locale.ROOT, "%.1f", took.cpu() / before);
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %s | %.1f | %.1f | %.0f | %s |%n",
            name(kind),
            size,
            job,
            took.wall(),
            took.cpu(),
            took.megabytes(),
            growth);
        before = took.cpu();
        TimedRun.delete(place);
      }
    }
  }

  private List<String> command(String job, Path deck, Path place) {
    List<String> command = new ArrayList<>(tool);
    switch (job) {
      case "check" -> command.addAll(List.of("check", deck.toString(), "--no-cache"));
      case "csv" ->
          command.addAll(List.of("convert", deck.toString(), "-o", place.resolve("out.csv") + ""));
      default -> {
        command.addAll(List.of("build", deck.toString(), "--only", job, "--no-cache"));
        command.addAll(List.of("-o", place.resolve("out").toString()));
      }
    }
    return command;
  }
}
