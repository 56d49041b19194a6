package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how long decks of each format take to be read, in a heap of 256 MB. No test: figures of
 * one machine mean nothing on another, so that each stands beside its ratio to plain text.
 *
 * <p>Arguments: the tool's jar, and numbers of cards.
 */
public final class ReadingBenchmark {
  private static final List<String> ENDINGS = List.of("txt", "csv", "tsv", "md", "apkg");
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
    Path text = folder.resolve("deck" + cards + ".txt");
    Files.write(text, lines(cards));
    double plain = 0;
    for (String ending : ENDINGS) {
      Path deck = text.resolveSibling("as-" + ending).resolve("deck" + cards + "." + ending);
      run(List.of("convert", "--timestamp=0", text.toString(), "-o", deck.toString()));
      double seconds = seconds(List.of("check", deck.toString())) - start;
      plain = ending.equals("txt") ? seconds : plain;
      System.out.printf(
          Locale.ROOT,
          "%7d cards %-5s %6.2f s %5.2f times plain text%n",
          cards,
          ending,
          seconds,
          seconds / plain);
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

  /** The median of some runs. */
  private double seconds(List<String> arguments) throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long from = System.nanoTime();
      run(arguments);
      seconds.add((System.nanoTime() - from) / 1e9);
    }
    Collections.sort(seconds);
    return seconds.get(RUNS / 2);
  }

  private void run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-jar", jar.toString()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      System.out.println("status " + status + ": " + String.join(" ", arguments));
    }
  }
}
