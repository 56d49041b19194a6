package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how long decks of each format take to be read, and to be checked with all their names, in
 * a heap of 256 MB. No test: figures of one machine mean nothing on another, so that each stands
 * beside its ratio to plain text.
 *
 * <p>Arguments: the tool's jar, and numbers of cards.
 */
public final class ReadingBenchmark {
  private static final List<String> ENDINGS = List.of("txt", "csv", "tsv", "md", "xlsx", "apkg");
  private static final int RUNS = 3;
  private static final String[] WORDS =
      ("weight layer gradient error network neuron input output function value rate step batch loss"
              + " the of a to is and in by with each from over")
          .split(" ");

  private final Path jar;
  private final Path folder;

  private ReadingBenchmark(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /** Runs it. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("glossdeck-benchmark");
    ReadingBenchmark benchmark = new ReadingBenchmark(Path.of(arguments[0]), folder);
    double start = benchmark.seconds(List.of("--version"));
    System.out.printf(Locale.ROOT, "start of the tool: %.2f s%n", start);
    for (String cards : List.of(arguments).subList(1, arguments.length)) {
      benchmark.run(Integer.parseInt(cards), start);
    }
  }

  private void run(int cards, double start) throws IOException, InterruptedException {
    List<String> lines = lines(cards);
    Path text = Files.write(folder.resolve("deck" + cards + ".txt"), lines);
    double plain = 0;
    for (String ending : ENDINGS) {
      Path deck = text.resolveSibling("as-" + ending).resolve("deck" + cards + "." + ending);
      Files.createDirectories(deck.getParent());
      if (ending.equals("xlsx")) {
        WorkbookWriter.write(deck, lines);
      } else {
        run(tool(List.of("convert", "--timestamp=0", text.toString(), "-o", deck.toString())));
      }
      double read = median(() -> reading(deck));
      double checked = seconds(List.of("check", deck.toString())) - start;
      plain = ending.equals("txt") ? read : plain;
      System.out.printf(
          Locale.ROOT,
          "%7d cards %-5s read in %5.2f s, %5.2f times plain text; read and named in %5.2f s%n",
          cards,
          ending,
          read,
          read / plain,
          checked);
    }
  }

  private static List<String> lines(int cards) {
    Random random = new Random(cards);
    List<String> lines = new ArrayList<>();
    for (int card = 0; card < cards; card++) {
      lines.add("What is " + words(random, 5) + " " + card + "?|It is " + words(random, 25) + ".");
    }
    return lines;
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /** What is measured. */
  private interface Run {
    double seconds() throws IOException, InterruptedException;
  }

  /** The median of some runs. */
  private static double median(Run run) throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      seconds.add(run.seconds());
    }
    Collections.sort(seconds);
    return seconds.get(RUNS / 2);
  }

  /** The whole tool, its start counted. */
  private double seconds(List<String> arguments) throws IOException, InterruptedException {
    return median(
        () -> {
          long from = System.nanoTime();
          run(tool(arguments));
          return (System.nanoTime() - from) / 1e9;
        });
  }

  /** The reader alone, after the start of the JVM. */
  private double reading(Path deck) throws IOException, InterruptedException {
    String path =
        jar + System.getProperty("path.separator") + System.getProperty("java.class.path");
    String output = run(List.of("-cp", path, ReadingTimer.class.getName(), deck.toString()));
    return Double.parseDouble(output.strip());
  }

  private List<String> tool(List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("-jar", jar.toString()));
    all.addAll(arguments);
    return all;
  }

  private static String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", arguments));
    }
    return output;
  }
}
