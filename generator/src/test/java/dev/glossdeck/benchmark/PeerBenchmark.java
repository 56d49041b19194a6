package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

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
  private static final String TIME = "/usr/bin/time";

  private final List<String> tool;
  private final Path folder;

  /** What a run took: seconds, and the largest size of the process in kilobytes. */
  private record Cost(double wall, double cpu, double kilobytes) {}

  private PeerBenchmark(Path tool, Path folder) {
    this.tool =
        tool.toString().endsWith(".jar")
            ? List.of(System.getProperty("java.home") + "/bin/java", "-jar", tool.toString())
            : List.of(tool.toString());
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
      List<Cost> oursTook = new ArrayList<>();
      List<Cost> theirsTook = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        delete(out);
        oursTook.add(time(ours));
        if (isInstalled) {
          delete(place.resolve("peer/out"));
          theirsTook.add(time(theirs));
        }
      }
      print(deck, peer, oursTook, theirsTook);
      delete(place);
    }
  }

  private static void print(
      BenchmarkDeck deck, BenchmarkPeer peer, List<Cost> ours, List<Cost> theirs) {
    String line = "| %s | %s | %d | %s | %.2f | %.2f | %.0f | %s |%n";
    String kind = deck.kind().name().toLowerCase(Locale.ROOT);
    int cards = deck.cards().size();
    String name = peer.name().toLowerCase(Locale.ROOT);
    Cost our = median(ours);
    String ratio = name + " is not installed";
    if (!theirs.isEmpty()) {
      Cost their = median(theirs);
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
          their.kilobytes() / 1000,
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
        our.kilobytes() / 1000,
        ratio);
  }

  private static Cost median(List<Cost> costs) {
    return new Cost(
        median(costs, Cost::wall), median(costs, Cost::cpu), median(costs, Cost::kilobytes));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    return costs.stream().mapToDouble(figure).sorted().toArray()[costs.size() / 2];
  }

  private static Cost time(List<String> command) throws IOException, InterruptedException {
    Path figures = Files.createTempFile("glossdeck", ".time");
    List<String> timed = new ArrayList<>();
    if (Files.isExecutable(Path.of(TIME))) {
      timed.addAll(List.of(TIME, "-o", figures.toString(), "-f", "%U %S %M"));
    }
    timed.addAll(command);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(timed)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    byte[] said = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed: " + new String(said, StandardCharsets.UTF_8));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    String[] parts = Files.readString(figures).strip().split(" ", -1);
    Files.delete(figures);
    return parts.length < 3
        ? new Cost(wall, Double.NaN, Double.NaN)
        : new Cost(
            wall,
            Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]));
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> below = Files.walk(path)) {
        for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
