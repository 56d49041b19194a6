package dev.glossdeck.cli;

import picocli.CommandLine.Option;

/** Whether a command that succeeds says nothing of it. */
final class QuietOption {
  @Option(
      names = {"-q", "--quiet"},
      description = "say nothing if all went well; warnings are told")
  private boolean isSet;

  boolean isSet() {
    return isSet;
  }
}
