package dev.glossdeck.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes of all diagnostics, from the table {@code codes.txt}. */
public final class Codes {
  private static final Pattern COLUMNS = Pattern.compile(" \\| ");
  private static final Map<String, Code> BY_NAME = read();

  private Codes() {}

  /**
   * All codes.
   *
   * @return in the order of the table
   */
  public static List<Code> all() {
    return List.copyOf(BY_NAME.values());
  }

  /**
   * A code.
   *
   * @param name as it stands in messages
   * @return empty if there is none of this name
   */
  public static Optional<Code> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Why a code cannot be switched off.
   *
   * @param name as a user wrote it
   * @return what is wrong and what to do; empty if it can be
   */
  public static Optional<Refusal> refusal(String name) {
    Optional<Code> code = find(name);
    if (code.filter(Code::isSwitchable).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        code.isPresent()
            ? new Refusal(
                "\"" + name + "\" is an error, which cannot be switched off", "mend the deck")
            : new Refusal(
                "there is no code \"" + name + "\"",
                "write "
                    + NearestName.to(name, BY_NAME.keySet())
                    + " or another code of a warning or note"));
  }

  /**
   * Why a code cannot be switched off.
   *
   * @param problem what is wrong
   * @param remedy what to do
   */
  public record Refusal(String problem, String remedy) {}

  private static Map<String, Code> read() {
    try (InputStream in = Codes.class.getResourceAsStream("codes.txt")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Code> parse(List<String> lines) {
    Map<String, Code> codes = new LinkedHashMap<>();
    List<String> topic = new ArrayList<>(List.of(""));
    for (String line : lines) {
      if (line.startsWith("[")) {
        topic.set(0, line.substring(1, line.length() - 1));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = COLUMNS.split(line, -1);
        Code.Weight weight = Code.Weight.valueOf(columns[1].toUpperCase(Locale.ROOT));
        codes.put(columns[0], new Code(columns[0], topic.get(0), weight, columns[2]));
      }
    }
    return Collections.unmodifiableMap(codes);
  }
}
