package dev.glossdeck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The examples of a specification: fenced blocks {@code example}, input and output parted by a dot.
 */
public final class SpecExamples {
  private static final String OPEN = "````example";
  private static final String CLOSE = "````";
  private static final String PARTING = ".";

  private SpecExamples() {}

  /** One example; the name tells its section and line. */
  public record Example(String name, String input, String output) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Reads {@code spec/<name>}; fails if it has no example. */
  public static List<Example> of(String name) throws IOException {
    List<String> lines = lines("/spec/" + name);
    List<Example> examples = new ArrayList<>();
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("## ") && !isOpen(lines, i)) {
        section = lines.get(i).substring(3);
      } else if (lines.get(i).equals(OPEN)) {
        int dot = i + 1 + lines.subList(i + 1, lines.size()).indexOf(PARTING);
        int end = dot + lines.subList(dot, lines.size()).indexOf(CLOSE);
        String label = name + ":" + (i + 1) + " " + section;
        examples.add(new Example(label, text(lines, i + 1, dot), text(lines, dot + 1, end)));
        i = end;
      }
    }
    if (examples.isEmpty()) {
      throw new AssertionError("no example in " + name);
    }
    return examples;
  }

  private static boolean isOpen(List<String> lines, int at) {
    return at > 0 && lines.get(at - 1).equals(OPEN);
  }

  private static String text(List<String> lines, int from, int to) {
    StringBuilder text = new StringBuilder();
    lines.subList(from, to).forEach(line -> text.append(line.replace('→', '\t')).append('\n'));
    return text.toString();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = SpecExamples.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
