package dev.glossdeck.cli;

import dev.glossdeck.export.pdf.PrintWords;
import dev.glossdeck.export.pdf.PrinterSetting;
import dev.glossdeck.publish.PrinterProfiles;
import dev.glossdeck.publish.UserFolders;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options of what a printer needs. */
final class PrinterArguments {
  private static final Pattern PROFILE =
      Pattern.compile(
          "([^.]+\\.)("
              + PrinterSetting.BACK_OFFSET
              + "|"
              + PrinterSetting.SCALE
              + ")[=:]\\s*(.+)");

  @Option(
      names = "--back-offset",
      paramLabel = "X,Y",
      description = "move backs by millimetres, right and up")
  private Optional<String> backOffset = Optional.empty();

  @Option(
      names = "--scale",
      paramLabel = "X,Y",
      description = "widths and heights in per cent, such as 101,100")
  private Optional<String> scale = Optional.empty();

  @Option(
      names = "--printer",
      paramLabel = "NAME",
      description = "a printer that you have measured with glossdeck calibrate")
  private Optional<String> name = Optional.empty();

  /** For the settings file; who types measures say them. */
  @Option(names = "--printers", paramLabel = "NAME.KEY=VALUE", hidden = true)
  private List<String> shared = List.of();

  /** The name of the printer, if the user wrote one. */
  Optional<String> name() {
    return name;
  }

  /** The options of the printer that the user gave, by their names. */
  Map<String, List<String>> words() {
    Map<String, List<String>> words = new TreeMap<>();
    backOffset.ifPresent(value -> words.put(PrinterSetting.BACK_OFFSET, List.of(value)));
    scale.ifPresent(value -> words.put(PrinterSetting.SCALE, List.of(value)));
    return words;
  }

  /**
   * The printer setting that the user gave.
   *
   * @throws IllegalArgumentException if it cannot be understood
   */
  PrinterSetting written() {
    return PrinterSetting.of(new PrintWords(words(), option -> "--" + option));
  }

  /**
   * The profile of the printer that the user named; one that the settings file brings is taken
   * before the user's own.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  Optional<PrinterSetting> profile(Map<String, String> environment) throws IOException {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> words = shared(name.get() + ".");
    return Optional.of(
        words.isEmpty()
            ? profiles(environment).get(name.get())
            : PrinterSetting.of(
                new PrintWords(words, option -> "--printers: " + name.get() + "." + option)));
  }

  private Map<String, List<String>> shared(String prefix) {
    Map<String, List<String>> words = new TreeMap<>();
    for (String written : shared) {
      Matcher profile = PROFILE.matcher(written);
      if (!profile.matches()) {
        throw new IllegalArgumentException(
            "--printers: \"" + written + "\" (write name: {back-offset: \"0.5,-1\"})");
      }
      if (profile.group(1).equals(prefix)) {
        words.put(profile.group(2), List.of(profile.group(3)));
      }
    }
    return words;
  }

  /** All profiles of the user. */
  static PrinterProfiles profiles(Map<String, String> environment) {
    return new PrinterProfiles(
        UserFolders.settings(environment, System.getProperty("os.name"))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "--printer: nobody says where your settings are (set HOME)")));
  }
}
