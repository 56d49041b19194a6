package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long each output of random decks takes, beside what people would use instead. Rounds
 * of both alternate, so that they meet the same load, and medians count. No test: figures of one
 * machine mean nothing on another, ratios do. CPU time and memory are those of GNU time.
 *
 * <p>Arguments: the tool, which is a jar or the launcher, and numbers of cards. The option {@code
 * -Dpython} names a Python that has typst and genanki, {@code -Drounds} the number of rounds.
 */
public final class PeerBenchmark {
  private static final int ROUNDS = Integer.getInteger("rounds", 5);

  private final List<String> tool;
  private final Path folder;

  private PeerBenchmark(Path tool, Path folder) {
    this.tool = TimedRun.tool(tool);
    this.folder = folder;
  }

  /** Runs it. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("glossdeck-benchmark");
    PeerBenchmark benchmark = new PeerBenchmark(Path.of(arguments[0]), folder);
    System.out.println(
        "| output | deck | cards | tool | wall s | CPU s | MB | ours / peer (wall, CPU) |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (String size : List.of(arguments).subList(1, arguments.length)) {
      for (BenchmarkDeck.Kind kind : BenchmarkDeck.Kind.values()) {
        benchmark.run(BenchmarkDeck.of(kind, Integer.parseInt(size)));
      }
    }
    TimedRun.delete(folder);
  }

  /**
   * Makes room for the next round. Nothing is deleted before the end: ext4 is slow to make files
   * for some seconds after many were deleted.
   */
  private static void putAside(Path out) throws IOException {
    if (Files.exists(out)) {
      Files.move(
          out, Files.createTempDirectory(out.getParent().getParent(), "round").resolve("out"));
    }
  }

  private void run(BenchmarkDeck deck) throws IOException, InterruptedException {
    for (BenchmarkPeer peer : BenchmarkPeer.values()) {
      Path place = Files.createTempDirectory(folder, "deck");
      List<String> ours = new ArrayList<>(tool);
      Path out = place.resolve("ours");
      ours.addAll(List.of("build", deck.writeInto(place).toString(), "--only", peer.output()));
      ours.addAll(List.of("-o", out.toString()));
      boolean isInstalled = peer.isInstalled();
      List<String> theirs =
          isInstalled
              ? peer.prepare(deck, Files.createDirectory(place.resolve("peer")))
              : List.of();
      List<TimedRun> oursTook = new ArrayList<>();
      List<TimedRun> theirsTook = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        putAside(out);
        oursTook.add(TimedRun.of(ours));
        if (isInstalled) {
          putAside(place.resolve("peer/out"));
          theirsTook.add(TimedRun.of(theirs));
        }
      }
      print(deck, peer, oursTook, theirsTook);
    }
  }

  private static void print(
      BenchmarkDeck deck, BenchmarkPeer peer, List<TimedRun> ours, List<TimedRun> theirs) {
    String line = "| %s | %s | %d | %s | %.2f | %.2f | %.0f | %s |%n";
    String kind = deck.kind().name().toLowerCase(Locale.ROOT);
    int cards = deck.cards().size();
    String name = peer.name().toLowerCase(Locale.ROOT);
    TimedRun our = TimedRun.median(ours);
    String ratio = name + " is not installed";
    if (!theirs.isEmpty()) {
      TimedRun their = TimedRun.median(theirs);
      ratio =
          String.format(
              Locale.ROOT, "%.2f, %.2f", our.wall() / their.wall(), our.cpu() / their.cpu());
      System.out.printf(
          Locale.ROOT,
          line,
          peer.output(),
          kind,
          cards,
          name,
          their.wall(),
          their.cpu(),
          their.megabytes(),
          "");
    }
    System.out.printf(
        Locale.ROOT,
        line,
        peer.output(),
        kind,
        cards,
        "glossdeck",
        our.wall(),
        our.cpu(),
        our.megabytes(),
        ratio);
  }
}
