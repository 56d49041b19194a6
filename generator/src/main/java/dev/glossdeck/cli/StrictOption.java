package dev.glossdeck.cli;

import picocli.CommandLine.Option;

/** Whether warnings count as errors. */
final class StrictOption {
  @Option(names = "--strict", description = "fail for a warning, too")
  private boolean isSet;

  boolean isSet() {
    return isSet;
  }
}
