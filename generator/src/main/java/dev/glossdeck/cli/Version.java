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
    return "glossdeck " + number();
  }

  /** Such as {@code 1.0}. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return Optional.ofNullable(version).orElse("(development)");
  }
}
