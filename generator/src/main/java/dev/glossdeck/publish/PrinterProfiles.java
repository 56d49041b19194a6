package dev.glossdeck.publish;

import dev.glossdeck.export.pdf.PrintWords;
import dev.glossdeck.export.pdf.PrinterSetting;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The printers that a user has measured, in the file {@code printers.properties} of the user's
 * settings: {@code staffroom.back-offset = 0.5,-1}.
 */
public final class PrinterProfiles {
  private static final String FILE = "printers.properties";
  private static final String NAME = "[\\p{L}\\p{N}_-]{1,40}";

  private final Path file;

  /**
   * The profiles in a folder, which need not exist.
   *
   * @param settings the folder of the user's settings
   */
  public PrinterProfiles(Path settings) {
    this.file = settings.resolve(FILE);
  }

  /**
   * The profile of a printer.
   *
   * @param name as the user chose it
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if there is no such profile, or it is wrong
   */
  public PrinterSetting get(String name) throws IOException {
    Map<String, String> all = read();
    Map<String, List<String>> own = new TreeMap<>();
    for (String option : List.of(PrinterSetting.BACK_OFFSET, PrinterSetting.SCALE)) {
      String value = all.get(name + "." + option);
      if (value != null) {
        own.put(option, List.of(value));
      }
    }
    if (own.isEmpty()) {
      String known =
          all.keySet().stream()
              .map(key -> key.replaceFirst("\\..*", ""))
              .distinct()
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "--printer: there is no printer \""
              + name
              + "\" ("
              + (known.isEmpty() ? "" : "known are " + known + "; ")
              + "measure it: glossdeck calibrate --printer "
              + name
              + " --back-offset X,Y)");
    }
    return PrinterSetting.of(new PrintWords(own, option -> file + ": " + name + "." + option));
  }

  /**
   * Keeps the profile of a printer.
   *
   * @param name of letters, digits, {@code -} and {@code _}
   * @param setting the printer's corrections
   * @return the file that holds it
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the name cannot be one
   */
  public Path put(String name, PrinterSetting setting) throws IOException {
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException(
          "--printer: write a name of letters, digits, - and _, not " + name);
    }
    Map<String, String> all = read();
    setting.backOffset().ifPresent(pair -> all.put(name + ".back-offset", written(pair)));
    setting.scale().ifPresent(pair -> all.put(name + ".scale", written(pair)));
    String lines =
        all.entrySet().stream()
            .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
            .collect(Collectors.joining());
    SingleFile.write(file, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    return file;
  }

  private static String written(List<Double> pair) {
    return pair.stream()
        .map(value -> value.toString().replaceFirst("\\.0$", ""))
        .collect(Collectors.joining(","));
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> all = new TreeMap<>();
    if (Files.exists(file)) {
      Properties properties = new Properties();
      try (Reader in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
      properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
    }
    return all;
  }
}
