package dev.glossdeck.cli;

import java.io.IOException;

/** A command whose options can be read without running it. */
interface ConfiguredCommand {
  /**
   * The options of a run.
   *
   * @throws picocli.CommandLine.ParameterException if one cannot be understood, which its message
   *     names
   * @throws IOException if a file that an option names cannot be read
   */
  Object options() throws IOException;
}
