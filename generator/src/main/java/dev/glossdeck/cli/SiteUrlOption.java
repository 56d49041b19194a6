package dev.glossdeck.cli;

import dev.glossdeck.export.site.theme.SiteSettings;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where the website is published. */
final class SiteUrlOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--site-url",
      paramLabel = "URL",
      description = "where the site is published, such as https://example.org/botany/")
  private Optional<String> url = Optional.empty();

  /** The address, with a slash at its end; empty if nobody said. */
  Optional<URI> address() {
    try {
      return url.map(SiteSettings::address);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--site-url: " + e.getMessage(), e);
    }
  }
}
