package dev.glossdeck.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }

  /** Such as {@code glossdeck 1.0}. */
  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "glossdeck " + Optional.ofNullable(version).orElse("(development)");
  }
}
