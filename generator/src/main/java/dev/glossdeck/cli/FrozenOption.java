package dev.glossdeck.cli;

import picocli.CommandLine.Option;

/** Whether locks have to fit their decks. */
final class FrozenOption {
  @Option(
      names = "--frozen",
      description = "fail if a deck has no lock, or one that is out of date")
  private boolean isSet;

  boolean isSet() {
    return isSet;
  }
}
