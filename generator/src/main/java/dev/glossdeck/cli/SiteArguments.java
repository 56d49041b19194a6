package dev.glossdeck.cli;

import dev.glossdeck.export.site.theme.SiteSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the website. */
final class SiteArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--site-title",
      paramLabel = "TITLE",
      description = "the name of a site of several decks")
  private Optional<String> title = Optional.empty();

  @Mixin private SiteUrlOption url = new SiteUrlOption();

  @Option(
      names = "--repository",
      paramLabel = "URL",
      description =
          "the address below which the decks' files can be edited, such as"
              + " https://github.com/ada/botany/edit/main/")
  private Optional<String> repository = Optional.empty();

  @Option(
      names = "--accent",
      paramLabel = "COLOUR",
      description = "the colour of links and buttons, such as #2f6f4f")
  private Optional<String> accent = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      description = "a folder of styles and templates that replace the site's own")
  private Optional<Path> theme = Optional.empty();

  /** The site settings that result. */
  SiteSettings settings() {
    return new SiteSettings(
        title,
        url.address(),
        read("--repository", repository, SiteSettings::address),
        read("--accent", accent, SiteSettings::colour),
        theme);
  }

  private <T> Optional<T> read(String name, Optional<String> value, Function<String, T> reader) {
    try {
      return value.map(reader);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), name + ": " + e.getMessage());
    }
  }
}
